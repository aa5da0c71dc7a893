import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { DAY, type DurationMs, type ExerciseMs, HOUR, MINUTE } from '../../base/time.ts'
import { GREY, label, line, PALE, textWidth } from './svg.ts'

/** Exercise time as horizontal place; long stretches in which nothing happened are cut out. */
export interface TimeAxis {
  readonly x: (at: ExerciseMs) => number
  readonly ticks: readonly ExerciseMs[]
  /** Places where time was cut out. */
  readonly breaks: readonly { readonly x: number; readonly from: ExerciseMs; readonly to: ExerciseMs }[]
}

/** Wide enough that the times on both sides of it can be read, and no wider where there are many. */
const BREAK_WIDTH = 26
const NARROW_BREAK = 14
const FEW_BREAKS = 5
/** What is left of a stretch that was cut out, on each side. */
const BREAK_EDGE = 5 * MINUTE
/** Shorter ones are never cut out. */
const SHORTEST_BREAK = 2 * HOUR
const MOST_BREAKS = 18
/** A story of more than two days loses every stretch that may be cut, until this much is left. */
const LONG_STORY = 2 * DAY
const ENOUGH = 6 * HOUR
const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 7200, 14_400, 43_200].map(
  (minutes) => minutes * MINUTE,
)

/**
 * An axis from 0 (or the first instant, if earlier) to the last instant. A gap over two hours that takes more than a
 * quarter of what is shown is cut out, and so on with what is left, so that jumps over days do not hide the first hour;
 * a story of days
 * loses every such gap until six hours are left.
 */
export function timeAxis(instants: readonly ExerciseMs[], left: number, right: number): TimeAxis {
  const times = [...new Set([0, ...instants])].sort((one, other) => one - other)
  const first = times[0] ?? 0
  const last = Math.max(times.at(-1) ?? 0, first + MINUTE)
  const gaps = gapsOf(times, last - first)
  const cut = gaps.reduce((sum, gap) => sum + gap.to - gap.from, 0)
  const breakWidth = gaps.length > FEW_BREAKS ? NARROW_BREAK : BREAK_WIDTH
  const perMs = (right - left - gaps.length * breakWidth) / (last - first - cut)
  const domain = [first]
  const range = [left]
  for (const gap of gaps) {
    const start = (range.at(-1) ?? left) + (gap.from - (domain.at(-1) ?? first)) * perMs
    domain.push(gap.from, gap.to)
    range.push(start, start + breakWidth)
  }
  const scale = scaleLinear([...domain, last], [...range, right])
  const shown = last - first - cut
  const step = STEPS.find((one) => shown / one <= 9) ?? 30 * DAY
  const stretches = [first, ...gaps.map(({ to }) => to)].map(
    (from, index) => [from, gaps[index]?.from ?? last] as const,
  )
  return {
    x: (at) => scale(at),
    ticks: stretches.flatMap(([from, to]) => ticksWithin(from, to, step, times)),
    breaks: gaps.map((gap) => ({ x: (scale(gap.from) + scale(gap.to)) / 2, ...gap })),
  }
}

interface Gap {
  readonly from: ExerciseMs
  readonly to: ExerciseMs
}

/** The longest stretches without an instant, cut out one after the other while they take a quarter of what is shown. */
function gapsOf(times: readonly ExerciseMs[], whole: DurationMs): readonly Gap[] {
  const longest = times
    .flatMap((from, index) => {
      const to = times[index + 1]
      return to === undefined || to - from <= SHORTEST_BREAK ? [] : [{ from, to }]
    })
    .toSorted((one, other) => other.to - other.from - (one.to - one.from))
  let shown = whole
  const cut: Gap[] = []
  for (const { from, to } of longest.slice(0, MOST_BREAKS)) {
    if (to - from <= shown / 4 && (whole <= LONG_STORY || shown <= ENOUGH)) break
    cut.push({ from: from + BREAK_EDGE, to: to - BREAK_EDGE })
    shown -= to - from - 2 * BREAK_EDGE
  }
  return cut.toSorted((one, other) => one.from - other.from)
}

/** Round instants of a stretch; where it is too short to have one, its first instant, so that none goes without a time. */
function ticksWithin(
  from: ExerciseMs,
  to: ExerciseMs,
  step: DurationMs,
  times: readonly ExerciseMs[],
): readonly ExerciseMs[] {
  const ticks: ExerciseMs[] = []
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at)
  const first = times.find((at) => at >= from && at <= to)
  return ticks.length > 0 || first === undefined ? ticks : [first]
}

/** `0:30`, `1:00`, `26:15`. */
export function hoursAndMinutes(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / MINUTE)
  return `${ms < 0 ? '-' : ''}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Vertical grid lines with the exercise time and more rows at the foot, and a zigzag where time was cut out. */
export function axisMarks(
  axis: TimeAxis,
  top: number,
  bottom: number,
  ...rows: readonly ((at: ExerciseMs) => string)[]
): readonly Element[] {
  let taken = Number.NEGATIVE_INFINITY
  const ticks = axis.ticks.flatMap((at) => {
    const x = axis.x(at)
    const texts = [hoursAndMinutes(at), ...rows.map((row) => row(at))]
    const half = Math.max(...texts.map((text) => textWidth(text))) / 2
    // Between two breaks there may be no room for another time.
    const isFree = x - half > taken
    if (isFree) taken = x + half + 2
    return [
      line(x, top, x, bottom + 3, PALE),
      ...texts.flatMap((text, index) =>
        isFree ? [label(x, bottom + 13 + index * 12, text, { textAnchor: 'middle', fill: GREY })] : [],
      ),
    ]
  })
  const breaks = axis.breaks.flatMap(({ x }) => [
    line(x - 4, bottom + 4, x, bottom - 4, GREY),
    line(x, bottom + 4, x + 4, bottom - 4, GREY),
  ])
  return [...ticks, ...breaks]
}
