import { scaleLinear } from 'd3-scale'
import { stack } from 'd3-shape'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { TimeSpentView } from '../../contract/debrief-view.ts'
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
  rect,
  textWidth,
} from './svg.ts'
import { hoursAndMinutes } from './time-axis.ts'

/** The labels in the order in which an outage usually passes through them. */
export const LABELS = ['detection', 'decision', 'waiting', 'execution', 'verification'] as const
type Label = (typeof LABELS)[number]

export interface SpentRow {
  readonly title: string
  readonly spent: TimeSpentView
  /** Evidence label of the RTO that it sums to. */
  readonly evidence: string
}

const LEFT = 150
const RIGHT = CHART_WIDTH - 108
const ROW = 27
const HATCH = 'spent-hatch'

const FILL: Readonly<Record<Label, string>> = {
  detection: PALE,
  decision: INK,
  waiting: `url(#${HATCH})`,
  execution: GREY,
  verification: 'white',
}
const ON: Readonly<Record<Label, string>> = {
  detection: INK,
  decision: 'white',
  waiting: INK,
  execution: 'white',
  verification: INK,
}

/** Where the time went, one stacked bar per component; the parts sum to its RTO exactly (DESIGN §5). */
export function timeSpentChart(rows: readonly SpentRow[]): Element {
  const longest = Math.max(60_000, ...rows.map((row) => row.spent.total))
  const x = scaleLinear([0, longest], [LEFT, RIGHT])
  const top = 22
  const bottom = top + rows.length * ROW
  const step =
    [5, 10, 15, 30, 60, 120, 240, 480, 1440, 2880]
      .map((minutes) => minutes * 60_000)
      .find((one) => longest / one <= 9) ?? longest
  const ticks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, index) => index * step)
  return chart('Where the time went', bottom + 18, [
    s('defs', [hatch(HATCH, GREY)]),
    legend(),
    ...ticks.flatMap((at) => [
      line(x(at), top, x(at), bottom + 3, PALE),
      label(x(at), bottom + 14, hoursAndMinutes(at), { textAnchor: 'middle', fill: GREY }),
    ]),
    line(LEFT, bottom, RIGHT, bottom, GREY),
    label(LEFT - 20, bottom + 14, 'h:mm', { textAnchor: 'end', fill: GREY }),
    ...rows.flatMap((row, index) => bar(row, top + index * ROW, x)),
  ])
}

function bar(
  { title, spent, evidence }: SpentRow,
  top: number,
  x: (ms: number) => number,
): readonly Element[] {
  const y = top + 6
  const layers = stack<TimeSpentView, Label>().keys([...LABELS])([spent])
  const parts = layers.flatMap((layer) => {
    const [from, to] = layer[0] ?? [0, 0]
    if (to <= from) return []
    const text = formatClock(to - from)
    const fits = x(to) - x(from) > textWidth(text) + 6
    return [
      rect(x(from), y, x(to) - x(from), 15, FILL[layer.key], { stroke: INK, strokeWidth: 0.6 }),
      ...(fits && layer.key === 'waiting'
        ? [rect((x(from) + x(to) - textWidth(text)) / 2 - 2, y + 2, textWidth(text) + 4, 11, 'white')]
        : []),
      ...(fits
        ? [label((x(from) + x(to)) / 2, y + 11, text, { textAnchor: 'middle', fill: ON[layer.key] })]
        : []),
    ]
  })
  return [
    fittedLabel(0, y + 11, title, LEFT - 14),
    ...parts,
    label(x(spent.total) + 6, y + 11, formatClock(spent.total), { fontWeight: 600 }),
    label(x(spent.total) + 12 + textWidth(formatClock(spent.total)), y + 11, evidence, { fill: GREY }),
  ]
}

function legend(): Element {
  let at = LEFT
  return s(
    'g',
    LABELS.flatMap((name) => {
      const x = at
      at += textWidth(name) + 34
      return [rect(x, 2, 14, 9, FILL[name], { stroke: INK, strokeWidth: 0.6 }), label(x + 19, 10, name)]
    }),
  )
}
