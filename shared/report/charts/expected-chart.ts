import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { ExpectedView } from '../../contract/views.ts'
import { CHART_WIDTH, chart, fittedLabel, GREY, hatch, INK, label, line, PALE, RED, rect } from './svg.ts'
import { axisMarks, timeAxis } from './time-axis.ts'

const LEFT = 190
const RIGHT = CHART_WIDTH - 124
const ROW = 24
const HATCH = 'expected-hatch'

/** One row per phase: a tick where the runbook expects its end, a bar to where it ended; red is what it took longer. */
export function expectedChart({ from, phases }: ExpectedView, end: number): Element {
  const start = from ?? 0
  const axis = timeAxis(
    [
      end - start,
      ...phases.map((phase) => phase.by),
      ...phases.map((phase) => (phase.reachedAt ?? end) - start),
    ],
    LEFT,
    RIGHT,
  )
  const bottom = 4 + phases.length * ROW
  return chart('Expected against actual timeline', bottom + 18, [
    s('defs', [hatch(HATCH, PALE)]),
    ...axisMarks(axis, 2, bottom),
    line(LEFT, bottom, RIGHT, bottom, GREY),
    ...phases.flatMap((phase, index) => {
      const y = 4 + index * ROW + 6
      const took = (phase.reachedAt ?? end) - start
      const open = phase.reachedAt === null
      const x = axis.x
      return [
        fittedLabel(0, y + 9.5, phase.title, LEFT - 12),
        rect(x(0), y, x(Math.min(took, phase.by)) - x(0), 12, open ? `url(#${HATCH})` : GREY, {
          stroke: open ? GREY : 'none',
          strokeWidth: open ? 0.6 : 0,
        }),
        ...(took > phase.by
          ? [
              rect(x(phase.by), y, x(took) - x(phase.by), 12, open ? 'white' : RED, {
                stroke: RED,
                strokeWidth: 0.8,
              }),
            ]
          : []),
        line(x(phase.by), y - 4, x(phase.by), y + 16, INK, { strokeWidth: 1.4 }),
        label(CHART_WIDTH - 52, y + 9.5, open ? 'not reached' : formatClock(took), {
          textAnchor: 'end',
          fontWeight: 600,
          fill: open || took > phase.by ? RED : INK,
        }),
        label(CHART_WIDTH, y + 9.5, `of ${formatClock(phase.by)}`, { textAnchor: 'end', fill: GREY }),
      ]
    }),
  ])
}
