/**
 * The runbook's expected timeline as lengths along one axis and words. The instants come from the host; here they only
 * become places and differences.
 */
import { type DurationMs, type ExerciseMs, formatClock } from '../../shared/base/time.ts'
import type { ExpectedView } from '../../shared/contract/story-views.ts'

export type PhaseState = 'reached' | 'reached-late' | 'overdue' | 'ahead'

export interface Phase {
  readonly id: string
  readonly title: string
  readonly by: DurationMs
  readonly state: PhaseState
  /** Place of the expected instant on the axis, 0-1. */
  readonly expected: number
  /** Place of the instant at which it was reached; null: not yet. */
  readonly reached: number | null
  /** Reached or now, less expected; negative: early, or time left. null: the count has not begun. */
  readonly difference: DurationMs | null
}

export interface Timeline {
  readonly phases: readonly Phase[]
  /** Place of the present, 0-1; null before the first onset. */
  readonly now: number | null
  /** Not reached and past its instant, in the plan's order. */
  readonly overdue: readonly Phase[]
  /** The first that is neither reached nor overdue; null: none is left. */
  readonly next: Phase | null
}

/** What stands beyond the last tick, as a share of the axis. */
const BEYOND = 0.06

/**
 * The plan against the present, on an axis whose ticks stand evenly: a plan begins in minutes and may end in days, and
 * every phase needs room for its name. Between two ticks it is time. Nothing is judged before the first onset.
 */
export function timelineOf({ from, phases }: ExpectedView, now: ExerciseMs): Timeline {
  const place = evenAxis(phases.map(({ by }) => by))
  // The plan stands in the order of its times; two phases of one instant have a tick each.
  const tick = (index: number) => ((1 - BEYOND) * (index + 1)) / Math.max(1, phases.length)
  const judged = phases.map((phase, index): Phase => {
    const { reachedAt, expectedAt } = phase
    const difference = expectedAt === null ? null : (reachedAt ?? now) - expectedAt
    const late = difference !== null && difference > 0
    return {
      id: phase.id,
      title: phase.title,
      by: phase.by,
      state: reachedAt === null ? (late ? 'overdue' : 'ahead') : late ? 'reached-late' : 'reached',
      expected: tick(index),
      reached: reachedAt === null || from === null ? null : place(reachedAt - from),
      difference,
    }
  })
  return {
    phases: judged,
    now: from === null ? null : place(now - from),
    overdue: judged.filter(({ state }) => state === 'overdue'),
    next: judged.find(({ state }) => state === 'ahead') ?? null,
  }
}

/**
 * An axis from 0 with every tick at the same distance from the next and a little room beyond the last.
 * @returns place of a length of time, 0-1; what lies beyond the last tick stands at the end
 */
export function evenAxis(ticks: readonly DurationMs[]): (since: DurationMs) => number {
  const knots = [0, ...ticks].toSorted((left, right) => left - right)
  const step = (1 - BEYOND) / Math.max(1, ticks.length)
  return (since) => {
    const before = knots.findLastIndex((knot) => knot <= since)
    const from = knots[before]
    const to = knots[before + 1]
    if (from === undefined) return 0
    if (to === undefined) return since > from ? 1 : before * step
    return clamp((before + (since - from) / (to - from)) * step)
  }
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}

/** What a phase came to: `on time`, `0:12:00 late`, `0:03:00 early`, `0:12:00 left`, `by 0:45:00`. */
export function phaseWords({ state, difference, by }: Phase): string {
  if (difference === null) return `by ${formatClock(by)}`
  const length = formatClock(Math.abs(difference))
  switch (state) {
    case 'reached-late':
    case 'overdue':
      return `${length} late`
    case 'reached':
      return difference === 0 ? 'on time' : `${length} early`
    case 'ahead':
      return `${length} left`
  }
}

/** `+0:30`, `\u22120:03`: hours and minutes; empty for less than a minute or before it is reached. */
export function phaseDifference({ state, difference }: Phase): string {
  if (state === 'ahead' || state === 'overdue' || difference === null) return ''
  const length = formatClock(Math.abs(difference)).slice(0, -3)
  return length === '0:00' ? '' : `${difference < 0 ? '\u2212' : '+'}${length}`
}

/** In the last quarter of the time that a phase has, its countdown is amber, as a budget is (ART). */
const NEAR = 0.25

/** Is the next phase's time nearly over? */
export function isNear({ phases }: Timeline, next: Phase): boolean {
  if (next.difference === null) return false
  const before = phases[phases.indexOf(next) - 1]?.by ?? 0
  return -next.difference <= (next.by - before) * NEAR
}
