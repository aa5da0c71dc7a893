import type { Element } from 'hast'
import { s } from 'hastscript'
import { type ExerciseMs, formatClock, MINUTE } from '../../base/time.ts'
import type { ActualSpan, PlannedSpan, PlanView } from '../../contract/plan-view.ts'
import {
  backing,
  CHART_WIDTH,
  chart,
  fittedLabel,
  GREY,
  hatch,
  INK,
  label,
  line,
  RED,
  rect,
  round,
  stagger,
  textWidth,
} from './svg.ts'
import { axisMarks, type TimeAxis, timeAxis } from './time-axis.ts'

/** One row: a step or a task. */
export interface PlanRow {
  readonly number: number | null
  readonly title: string
  readonly planned: PlannedSpan | null
  readonly actual: ActualSpan | null
  readonly lateBy: number | null
  /** Said at the right where there is no lateness: `running`, `not done`. */
  readonly word: string
  readonly critical: boolean
}

/** The word of what does not apply: it is never overdue. */
export const LEFT_OUT = 'left out'

const LEFT = 226
const RIGHT = CHART_WIDTH - 84
const ROW = 18
const FLAG_ROW = 13

/**
 * The axis that all charts of a section share, so that they can be read below each other. What is planned for long
 * after the end does not stretch it.
 */
export function planAxis(rows: readonly PlanRow[], marks: PlanView['marks'], end: ExerciseMs): TimeAxis {
  const most = end + Math.max(15 * MINUTE, end / 4)
  const instants = rows.flatMap(({ planned, actual }) => [
    ...(planned?.to == null || planned.to > most ? [] : [planned.from, planned.to]),
    ...(actual === null ? [] : [actual.from, actual.to]),
  ])
  return timeAxis([...instants.filter((at) => at !== null), ...marks.map(({ at }) => at), end], LEFT, RIGHT)
}

/**
 * Planned against actual: outlined what was planned (dashed: guessed), solid what happened, red what it took longer. The
 * critical path is black, with caps at both ends and a bold title; a lozenge is a tick of which only the end is known.
 */
export function planChart(
  id: string,
  title: string,
  rows: readonly PlanRow[],
  {
    axis,
    marks,
    end,
  }: { readonly axis: TimeAxis; readonly marks: PlanView['marks']; readonly end: ExerciseMs },
): Element {
  const hatching = `${id}-hatch`
  const flags = flagsOf(marks, axis)
  const top = 4 + flags.rows * FLAG_ROW + (flags.rows > 0 ? 4 : 0)
  const bottom = top + rows.length * ROW
  return chart(title, bottom + 18, [
    s('defs', [hatch(hatching, GREY)]),
    ...axisMarks(axis, top, bottom),
    line(LEFT, bottom, RIGHT, bottom, GREY),
    ...flags.all.flatMap(({ x, row }) => [
      line(x, 6 + row * FLAG_ROW, x, bottom, INK, { strokeDasharray: '1 2' }),
    ]),
    ...flags.all.flatMap(({ x, row, text, anchor }) => {
      const at = anchor === 'start' ? x + 3 : x - 3
      const y = 13 + row * FLAG_ROW
      return [backing(at, y, text, anchor), label(at, y, text, { textAnchor: anchor })]
    }),
    ...rows.flatMap((row, index) => drawRow(row, top + index * ROW, axis, end, hatching)),
  ])
}

/** What each drawing means, once above the charts. */
export function planLegend(id: string): Element {
  let at = 0
  const place = (text: string, width: number) => {
    const x = at
    at += width + 6 + textWidth(text) + 13
    return { x, words: label(x + width + 6, 12, text) }
  }
  const items: readonly (readonly [string, number, (x: number) => readonly Element[]])[] = [
    ['planned', 22, (x) => [outline(x, 3, 22, false)]],
    ['guessed', 22, (x) => [outline(x, 3, 22, true)]],
    ['actual', 22, (x) => [rect(x, 6.5, 22, 4, GREY)]],
    ['later than planned', 22, (x) => [rect(x, 6.5, 22, 4, RED)]],
    ['goes on', 22, (x) => [rect(x, 6.5, 22, 4, `url(#${id}-hatch)`, { stroke: GREY, strokeWidth: 0.6 })]],
    ['critical path', 22, (x) => [rect(x, 6.5, 22, 4, INK), ...caps(x, x + 22, 8.5)]],
    ['ticked, begin unknown', 10, (x) => [lozenge(x + 5, 8.5, GREY)]],
  ]
  return chart('What the drawings mean', 20, [
    s('defs', [hatch(`${id}-hatch`, GREY)]),
    ...items.flatMap(([text, width, draw]) => {
      const { x, words } = place(text, width)
      return [...draw(x), words]
    }),
  ])
}

function drawRow(
  row: PlanRow,
  top: number,
  axis: TimeAxis,
  end: ExerciseMs,
  hatching: string,
): readonly Element[] {
  const { number, title, planned, critical } = row
  const baseline = top + 12.5
  return [
    ...(number === null ? [] : [label(14, baseline, String(number), { textAnchor: 'end', fill: GREY })]),
    fittedLabel(number === null ? 0 : 20, baseline, title, LEFT - (number === null ? 12 : 32), {
      fontWeight: critical ? 600 : 400,
    }),
    ...drawPlanned(planned, top, axis),
    ...drawActual(row, top, axis, end, hatching),
    ...drawWord(row, baseline, end),
  ]
}

function drawPlanned(planned: PlannedSpan | null, top: number, axis: TimeAxis): readonly Element[] {
  if (planned?.from == null || planned.to === null) return []
  const from = clamp(axis.x(planned.from))
  const to = axis.x(planned.to)
  const isCut = to > RIGHT + 0.5
  const box = outline(from, top + 4, Math.max(1.5, clamp(to) - from), planned.basis === 'guessed')
  if (!isCut) return [box]
  // it ends beyond what is shown: an open tip
  return [
    box,
    rect(RIGHT - 1, top + 3, 3, 12, 'white'),
    label(RIGHT + 1, top + 12.5, '\u203a', { fill: GREY }),
  ]
}

function drawActual(
  { planned, actual, critical }: PlanRow,
  top: number,
  axis: TimeAxis,
  end: ExerciseMs,
  hatching: string,
): readonly Element[] {
  if (actual === null) return []
  const ink = critical ? INK : GREY
  const y = top + 7.5
  const over = (from: ExerciseMs, to: ExerciseMs) =>
    planned?.to != null && to > planned.to ? Math.max(from, planned.to) : null
  if (actual.from === null) {
    if (actual.to === null) return []
    return [lozenge(axis.x(actual.to), y + 2, over(actual.to, actual.to) === null ? ink : RED)]
  }
  const to = actual.to ?? end
  const late = over(actual.from, to)
  const [x1, x2] = [axis.x(actual.from), Math.max(axis.x(to), axis.x(actual.from) + 1.5)]
  const turn = late === null ? x2 : axis.x(late)
  const fill = actual.to === null ? `url(#${hatching})` : ink
  const edge: Readonly<Record<string, string | number>> =
    actual.to === null ? { stroke: GREY, strokeWidth: 0.6 } : {}
  return [
    rect(x1, y, turn - x1, 4, fill, edge),
    ...(turn < x2 ? [rect(turn, y, x2 - turn, 4, RED)] : []),
    ...(critical ? caps(x1, x2, y + 2) : []),
  ]
}

function drawWord(row: PlanRow, y: number, end: ExerciseMs): readonly Element[] {
  const { lateBy, word } = row
  const text = lateBy === null ? word : latenessWords(lateBy)
  const isLate = lateBy === null ? word !== LEFT_OUT && isOverdue(row, end) : lateBy > 0
  return [
    label(CHART_WIDTH, y, text, {
      textAnchor: 'end',
      fill: isLate ? RED : lateBy === null ? GREY : INK,
      fontWeight: isLate ? 600 : 400,
    }),
  ]
}

/** Not over at the end, although it should have been. */
export function isOverdue(
  { planned, actual }: Pick<PlanRow, 'planned' | 'actual'>,
  end: ExerciseMs,
): boolean {
  return planned?.to != null && planned.to < end && (actual === null || actual.to === null)
}

/** `late 0:06:00`, `early 0:04:00`, `on time`. */
export function latenessWords(lateBy: number): string {
  if (Math.abs(lateBy) < 1000) return 'on time'
  return `${lateBy > 0 ? 'late' : 'early'} ${formatClock(Math.abs(lateBy))}`
}

function outline(x: number, y: number, width: number, isGuess: boolean): Element {
  return rect(x, y, width, 11, 'none', {
    stroke: INK,
    strokeWidth: 0.8,
    ...(isGuess ? { strokeDasharray: '2.5 2' } : {}),
  })
}

function caps(from: number, to: number, y: number): readonly Element[] {
  return [from, to].map((x) => line(x, y - 6, x, y + 6, INK, { strokeWidth: 1.8 }))
}

function lozenge(x: number, y: number, fill: string): Element {
  return s('path', {
    d: `M${round(x)} ${round(y - 5)}l4.5 5l-4.5 5l-4.5 -5z`,
    fill,
    stroke: 'white',
    strokeWidth: 0.6,
  })
}

interface Flag {
  readonly x: number
  readonly row: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

function flagsOf(
  marks: PlanView['marks'],
  axis: TimeAxis,
): { readonly all: readonly Flag[]; readonly rows: number } {
  const placed = marks.map(({ title, at, evidence }) => {
    const text = `${title} ${at < 0 ? '-' : ''}${formatClock(Math.abs(at))}, ${evidence}`
    const x = axis.x(at)
    const anchor = x + textWidth(text) + 4 > CHART_WIDTH ? ('end' as const) : ('start' as const)
    return { x, text, anchor }
  })
  const rows = stagger(
    placed.map(({ x, text, anchor }) => {
      const width = textWidth(text) + 12
      return anchor === 'start' ? { from: x - 2, to: x + width } : { from: x - width, to: x + 2 }
    }),
  )
  return {
    all: placed.map((flag, index) => ({ ...flag, row: rows[index] ?? 0 })),
    rows: rows.length === 0 ? 0 : Math.max(...rows) + 1,
  }
}

function clamp(x: number): number {
  return Math.min(RIGHT, Math.max(LEFT, x))
}
