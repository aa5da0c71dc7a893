import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { type DurationMs, formatClock } from '../../base/time.ts'
import type { FigureView } from '../../contract/story-views.ts'
import { achievedText } from '../format.ts'
import { CHART_WIDTH, chart, fittedLabel, GREY, hatch, INK, label, line, PALE, RED, rect } from './svg.ts'

/** One bar: what was used of a budget. */
export interface Budget {
  readonly title: string
  readonly figure: FigureView
  readonly mtd: DurationMs | null
}

const LEFT = 150
const RIGHT = CHART_WIDTH - 178
const ROW = 25
/** Longer than three times a target is all the same; the bar then ends in an open tip. */
const MOST = 3

/**
 * One bar per component from the start of its clock: grey up to the target, red beyond, a tick at the target,
 * hatched from there to the MTD (ART, Budgets). Bars are shares of their own target, so that a budget of minutes can
 * be read beside one of a day; the figures stand beside them.
 */
export function budgetBars(id: string, title: string, budgets: readonly Budget[]): Element {
  const hatching = `${id}-hatch`
  const longest = Math.max(
    1.25,
    ...budgets.flatMap(({ figure, mtd }) => [usedOf(figure), share(mtd ?? 0, figure.target)]),
  )
  const most = Math.min(MOST, longest)
  const x = scaleLinear([0, most], [LEFT, RIGHT])
  const bottom = 4 + budgets.length * ROW
  const ticks = Array.from({ length: Math.floor(most / 0.5) + 1 }, (_, index) => index * 0.5)
  return chart(title, bottom + 18, [
    s('defs', [hatch(hatching, PALE)]),
    ...ticks.flatMap((at) => [
      line(x(at), 2, x(at), bottom + 3, PALE),
      label(x(at), bottom + 14, `${at * 100} %`, { textAnchor: 'middle', fill: GREY }),
    ]),
    line(LEFT, bottom, RIGHT, bottom, GREY),
    label(LEFT - 20, bottom + 14, 'Share of the target', { textAnchor: 'end', fill: GREY }),
    ...budgets.flatMap((budget, index) =>
      bar(budget, 4 + index * ROW, (value) => x(Math.min(value, most)), most, hatching),
    ),
  ])
}

function bar(
  budget: Budget,
  top: number,
  x: (share: number) => number,
  most: number,
  hatching: string,
): readonly Element[] {
  const { figure, mtd, title } = budget
  const used = usedOf(figure)
  const limit = share(mtd ?? 0, figure.target)
  const y = top + 7
  return [
    fittedLabel(0, y + 9.5, title, LEFT - 14),
    ...(limit > 1
      ? [rect(x(1), y, x(limit) - x(1), 12, `url(#${hatching})`, { stroke: PALE, strokeWidth: 0.6 })]
      : []),
    rect(x(0), y, x(1) - x(0), 12, 'white', { stroke: PALE, strokeWidth: 0.6 }),
    rect(x(0), y, x(Math.min(used, 1)) - x(0), 12, GREY),
    ...(used > 1 ? [rect(x(1), y, x(used) - x(1), 12, RED)] : []),
    ...(Math.max(used, limit) > most ? [openTip(x(most), y, used > most)] : []),
    line(x(1), y - 4, x(1), y + 16, INK, { strokeWidth: 1.4 }),
    ...figures(figure, y + 9.5),
  ]
}

/** Two white strokes at the end of a bar that is longer than shown. */
function openTip(x: number, y: number, used: boolean): Element {
  return s('path', {
    d: `M${x - 8} ${y + 14}l4 -16m3 16l4 -16`,
    stroke: used ? 'white' : GREY,
    strokeWidth: used ? 2 : 0.75,
    fill: 'none',
  })
}

function figures(figure: FigureView, y: number): readonly Element[] {
  const target = figure.target === null ? 'no target' : `of ${formatClock(figure.target)}`
  return [
    label(RIGHT + 66, y, shortAchieved(figure), {
      fill: figure.status === 'missed' ? RED : INK,
      fontWeight: 600,
      textAnchor: 'end',
    }),
    label(RIGHT + 70, y, target, { fill: GREY }),
    label(CHART_WIDTH, y, figure.evidence ?? '', { textAnchor: 'end', fill: GREY }),
  ]
}

function shortAchieved(figure: FigureView): string {
  return figure.achieved === null && figure.atLeast !== null
    ? `${formatClock(figure.atLeast)}+`
    : achievedText(figure)
}

function usedOf(figure: FigureView): number {
  return share(figure.achieved ?? figure.atLeast ?? 0, figure.target)
}

/** Nothing of a target of nothing is nothing; anything of it is more than can be shown. */
function share(ms: DurationMs, target: DurationMs | null): number {
  if (target === null || ms === 0) return 0
  return target === 0 ? Number.MAX_SAFE_INTEGER : ms / target
}
