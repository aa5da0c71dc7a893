import type { ExerciseMs, WallMs } from './time.ts'

/** From `wall` on, exercise time runs from `exercise` at `rate` exercise ms per wall ms; rate 0 is a pause. */
export interface ClockSegment {
  readonly wall: WallMs
  readonly exercise: ExerciseMs
  readonly rate: number
}

/**
 * Exercise time at a wall instant (DESIGN §4.3). Time is piecewise linear; only the last segment matters for
 * the present. An instant before the segment began is clamped to its beginning, so time never runs backwards.
 */
export function exerciseNow(segment: ClockSegment, wall: WallMs): ExerciseMs {
  return segment.exercise + Math.max(0, Math.floor((wall - segment.wall) * segment.rate))
}

/**
 * The earliest wall instant at which exercise time reaches `exercise`, or `null` while paused short of it.
 */
export function wallWhen(segment: ClockSegment, exercise: ExerciseMs): WallMs | null {
  if (exercise <= segment.exercise) return segment.wall
  if (segment.rate === 0) return null
  return segment.wall + Math.ceil((exercise - segment.exercise) / segment.rate)
}
