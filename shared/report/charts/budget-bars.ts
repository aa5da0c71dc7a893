import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { DurationMs } from '../../base/time.ts'
import type { FigureView } from '../../contract/views.ts'
import { achievedText } from '../format.ts'
import { CHART_WIDTH, chart, fittedLabel, GREY, hatch, INK, label, line, PALE, RED, rect } from './svg.ts'
import { hoursAndMinutes } from './time-axis.ts'

/** One bar: what was used of a budget. */
export interface Budget {
  readonly title: string
  readonly figure: FigureView
  readonly mtd: DurationMs | null
}

const LEFT = 150
const RIGHT = CHART_WIDTH - 132
const ROW = 24

/**
 * One bar per component from the start of its clock: grey up to the target, red beyond, a tick at the target,
 * hatched from there to the MTD (ART, Budgets).
 */
export function budgetBars(id: string, title: string, unit: string, budgets: readonly Budget[]): Element {
  const hatching = `${id}-hatch`
  const values = budgets.flatMap(({ figure, mtd }) => [figure.target ?? 0, figure.achieved ?? figure.atLeast ?? 0, mtd ?? 0])
  const x = scaleLinear([0, Math.max(60_000, ...values)], [LEFT, RIGHT])
  const bottom = 4 + budgets.length * ROW
  const step = tickStep(x.domain()[1] ?? 0)
  const ticks = Array.from({ length: Math.floor((x.domain()[1] ?? 0) / step) + 1 }, (_, index) => index * step)
  return chart(title, bottom + 18, [
    s('defs', [hatch(hatching, PALE)]),
    ...ticks.flatMap((at) => [
      line(x(at), 2, x(at), bottom + 3, PALE),
      label(x(at), bottom + 14, hoursAndMinutes(at), { textAnchor: 'middle', fill: GREY }),
    ]),
    line(LEFT, bottom, RIGHT, bottom, GREY),
    label(LEFT - 10, bottom + 14, unit, { textAnchor: 'end', fill: GREY }),
    ...budgets.flatMap((budget, index) => bar(budget, 4 + index * ROW, x, hatching)),
  ])
}

function bar(budget: Budget, top: number, x: (ms: number) => number, hatching: string): readonly Element[] {
  const { figure, mtd, title } = budget
  const used = figure.achieved ?? figure.atLeast ?? 0
  const target = figure.target ?? used
  const y = top + 6
  const red = figure.status === 'missed'
  return [
    fittedLabel(0, y + 9, title, LEFT - 14),
    ...(mtd !== null && mtd > target
      ? [rect(x(target), y, x(mtd) - x(target), 12, `url(#${hatching})`, { stroke: PALE, strokeWidth: 0.6 })]
      : []),
    rect(x(0), y, x(target) - x(0), 12, 'white', { stroke: PALE, strokeWidth: 0.6 }),
    rect(x(0), y, x(Math.min(used, target)) - x(0), 12, GREY),
    ...(used > target ? [rect(x(target), y, x(used) - x(target), 12, RED)] : []),
    ...(figure.target === null ? [] : [line(x(target), y - 4, x(target), y + 16, INK, { strokeWidth: 1.4 })]),
    fittedLabel(RIGHT + 10, y + 9, achievedText(figure), CHART_WIDTH - RIGHT - 60, { fill: red ? RED : INK, fontWeight: 600 }),
    label(CHART_WIDTH, y + 9, figure.evidence ?? '', { textAnchor: 'end', fill: GREY }),
  ]
}

const TICKS = [1, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 10_080].map((minutes) => minutes * 60_000)

function tickStep(span: DurationMs): DurationMs {
  return TICKS.find((step) => span / step <= 9) ?? span
}
