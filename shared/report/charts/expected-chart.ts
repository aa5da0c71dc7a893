import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { ExpectedView } from '../../contract/story-views.ts'
import {
  CHART_WIDTH,
  chart,
  fittedLabel,
  GREY,
  hatch,
  INK,
  label,
  line,
  PALE,
  RED,
  rect,
  textWidth,
} from './svg.ts'
import { axisMarks, timeAxis } from './time-axis.ts'

const LEFT = 190
const ROW = 24
const HATCH = 'expected-hatch'

/** One row per phase: a tick where the runbook expects its end, a bar to where it ended; red is what it took longer. */
export function expectedChart({ from, phases }: ExpectedView, end: number): Element {
  const start = from ?? 0
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text)))
  const targets = widest(phases.map((phase) => `of ${formatClock(phase.by)}`)) + 6
  const reached = widest(phases.map((phase) => took(phase, start))) * 1.08 + 14
  const right = CHART_WIDTH - targets - reached
  const axis = timeAxis(
    [
      end - start,
      ...phases.map((phase) => phase.by),
      ...phases.map((phase) => (phase.reachedAt ?? end) - start),
    ],
    LEFT,
    right,
  )
  const bottom = 4 + phases.length * ROW
  return chart('Expected against actual timeline', bottom + 18, [
    s('defs', [hatch(HATCH, PALE)]),
    ...axisMarks(axis, 2, bottom),
    line(LEFT, bottom, right, bottom, GREY),
    ...phases.flatMap((phase, index) => {
      const y = 4 + index * ROW + 6
      const lasted = (phase.reachedAt ?? end) - start
      const open = phase.reachedAt === null
      const x = axis.x
      return [
        fittedLabel(0, y + 9.5, phase.title, LEFT - 12),
        rect(x(0), y, x(Math.min(lasted, phase.by)) - x(0), 12, open ? `url(#${HATCH})` : GREY, {
          stroke: open ? GREY : 'none',
          strokeWidth: open ? 0.6 : 0,
        }),
        ...(lasted > phase.by
          ? [
              rect(x(phase.by), y, x(lasted) - x(phase.by), 12, open ? 'white' : RED, {
                stroke: RED,
                strokeWidth: 0.8,
              }),
            ]
          : []),
        line(x(phase.by), y - 4, x(phase.by), y + 16, INK, { strokeWidth: 1.4 }),
        label(CHART_WIDTH - targets, y + 9.5, took(phase, start), {
          textAnchor: 'end',
          fontWeight: 600,
          fill: open || lasted > phase.by ? RED : INK,
        }),
        label(CHART_WIDTH, y + 9.5, `of ${formatClock(phase.by)}`, { textAnchor: 'end', fill: GREY }),
      ]
    }),
  ])
}

function took({ reachedAt }: ExpectedView['phases'][number], start: number): string {
  return reachedAt === null ? 'not reached' : formatClock(reachedAt - start)
}
