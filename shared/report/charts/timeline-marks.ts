import type { ExerciseMs } from '../../base/time.ts'
import { markTitle } from '../../projections/titles.ts'
import { MARK_NAMES } from '../../scenario/model.ts'
import type { ReportData } from '../report-data.ts'
import { backing, INK, label, line, stagger, textWidth } from './svg.ts'
import { hoursAndMinutes, type TimeAxis } from './time-axis.ts'

export interface ChartMark {
  readonly title: string
  readonly at: ExerciseMs
}

/** The marks for the whole that stand, in the order of time. */
export function marksOf(data: ReportData): readonly ChartMark[] {
  const overall = data.debrief.markTable.find((row) => row.component === null)
  return MARK_NAMES.flatMap((mark) => {
    const at = overall?.cells.find((cell) => cell.mark === mark)?.at ?? null
    return at === null ? [] : [{ title: markTitle(mark), at }]
  }).toSorted((left, right) => left.at - right.at)
}

const ROW = 13

/** Marks above the plot, in as many rows as they need to stay apart, each with a line down through it. */
export function placeMarks(marks: readonly ChartMark[], axis: TimeAxis, right: number) {
  const spans = marks.map((mark) => {
    const x = axis.x(mark.at)
    const text = `${mark.title} ${hoursAndMinutes(mark.at)}`
    const width = textWidth(text) + 10
    const flip = x + width > right
    return { x, text, flip, from: flip ? x - width : x, to: flip ? x : x + width }
  })
  const rows = stagger(spans)
  const baseline = (top: number, index: number) => top - 8 - (rows[index] ?? 0) * ROW
  return {
    height: Math.max(0, ...rows.map((row) => row + 1)) * ROW,
    lines: (top: number, bottom: number) =>
      spans.map(({ x }, index) =>
        line(x, baseline(top, index) - 7, x, bottom, INK, { strokeDasharray: '2 2' }),
      ),
    labels: (top: number) =>
      spans.flatMap(({ x, text, flip }, index) => {
        const anchor = flip ? 'end' : 'start'
        const at = flip ? x - 3 : x + 3
        const y = baseline(top, index)
        return [backing(at, y, text, anchor), label(at, y, text, { fontWeight: 600, textAnchor: anchor })]
      }),
  }
}
