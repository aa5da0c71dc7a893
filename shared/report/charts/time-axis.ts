import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { DAY, type ExerciseMs, HOUR, MINUTE } from '../../base/time.ts'
import { GREY, label, line, PALE } from './svg.ts'

/** Exercise time as horizontal place; long stretches in which nothing happened are cut out. */
export interface TimeAxis {
  readonly x: (at: ExerciseMs) => number
  readonly ticks: readonly ExerciseMs[]
  /** Places where time was cut out. */
  readonly breaks: readonly { readonly x: number; readonly from: ExerciseMs; readonly to: ExerciseMs }[]
}

const BREAK_WIDTH = 18
const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 7200, 14_400, 43_200].map(
  (minutes) => minutes * MINUTE,
)

/**
 * An axis from 0 (or the first instant, if earlier) to the last instant. A gap over two hours that takes more than a
 * quarter of the whole is cut out, so that a jump to the next day does not hide the first hour.
 */
export function timeAxis(instants: readonly ExerciseMs[], left: number, right: number): TimeAxis {
  const times = [...new Set([0, ...instants])].sort((one, other) => one - other)
  const first = times[0] ?? 0
  const last = Math.max(times.at(-1) ?? 0, first + MINUTE)
  const gaps = times.flatMap((from, index) => {
    const to = times[index + 1] ?? from
    return to - from > 2 * HOUR && to - from > (last - first) / 4
      ? [{ from: from + 5 * MINUTE, to: to - 5 * MINUTE }]
      : []
  })
  const cut = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
  const perMs = (right - left - gaps.length * BREAK_WIDTH) / (last - first - cut)
  const domain = [first]
  const range = [left]
  for (const gap of gaps) {
    const start = (range.at(-1) ?? left) + (gap.from - (domain.at(-1) ?? first)) * perMs
    domain.push(gap.from, gap.to)
    range.push(start, start + BREAK_WIDTH)
  }
  const scale = scaleLinear([...domain, last], [...range, right])
  const shown = last - first - cut
  const step = STEPS.find((one) => shown / one <= 9) ?? 30 * DAY
  const ticks: ExerciseMs[] = []
  const inGap = (at: ExerciseMs) => gaps.some((gap) => at > gap.from && at < gap.to)
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) if (!inGap(at)) ticks.push(at)
  return {
    x: (at) => scale(at),
    ticks,
    breaks: gaps.map((gap) => ({ x: (scale(gap.from) + scale(gap.to)) / 2, ...gap })),
  }
}

/** `0:30`, `1:00`, `26:15`. */
export function hoursAndMinutes(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE)
  return `${ms < 0 ? '-' : ''}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Vertical grid lines with the exercise time at the foot, and a zigzag where time was cut out. */
export function axisMarks(
  axis: TimeAxis,
  top: number,
  bottom: number,
  second?: (at: ExerciseMs) => string,
): readonly Element[] {
  const ticks = axis.ticks.flatMap((at) => [
    line(axis.x(at), top, axis.x(at), bottom + 3, PALE),
    label(axis.x(at), bottom + 13, hoursAndMinutes(at), { textAnchor: 'middle', fill: GREY }),
    ...(second === undefined
      ? []
      : [label(axis.x(at), bottom + 25, second(at), { textAnchor: 'middle', fill: GREY })]),
  ])
  const breaks = axis.breaks.flatMap(({ x }) => [
    line(x - 4, bottom + 4, x, bottom - 4, GREY),
    line(x, bottom + 4, x + 4, bottom - 4, GREY),
  ])
  return [...ticks, ...breaks]
}
