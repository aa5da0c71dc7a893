import { exerciseNow } from '../../shared/base/clock.ts'
import type { ExerciseMs, WallMs } from '../../shared/base/time.ts'
import type { ClockView } from '../../shared/contract/story-views.ts'

/** All that a screen needs to turn instants into digits; a seat is sent no more of its clock. */
export type RunningClock = Pick<ClockView, 'segment' | 'hostWall'>

/** Where the host's wall clock stood when a view came in, on this screen's own monotonic clock. */
export interface ClockAnchor {
  readonly clock: RunningClock
  /** Monotonic ms of this screen at which the view was received. */
  readonly received: number
}

/** Anchors a clock on receipt: the host's and the screen's wall clocks need not agree (DESIGN §4.3). */
export function anchorClock(clock: RunningClock, monotonic: number): ClockAnchor {
  return { clock, received: monotonic }
}

/** The host's wall instant at a monotonic instant of this screen. */
export function hostWallAt(anchor: ClockAnchor, monotonic: number): WallMs {
  return anchor.clock.hostWall + Math.max(0, monotonic - anchor.received)
}

/** Exercise time at a monotonic instant of this screen. */
export function exerciseAt(anchor: ClockAnchor, monotonic: number): ExerciseMs {
  return exerciseNow(anchor.clock.segment, hostWallAt(anchor, monotonic))
}
