import type { DurationMs, WallMs } from '../base/time.ts'
import type { ClockPort } from './ports.ts'

/** A gap this long between two looks, or between the two clocks, means that the computer slept. */
export const SLEEP_GAP: DurationMs = 15_000

export interface Look {
  readonly now: WallMs
  /** The host's wall instant before a sleep that ended since the last look; null: no sleep. */
  readonly sleptSince: WallMs | null
}

export interface HostClock {
  look(): Look
}

/**
 * The host's wall instants: the system's wall clock when it began, driven on by the monotonic clock alone (DESIGN §4.3),
 * so that a clock set right in the middle of an exercise moves nothing. It never runs back.
 *
 * A laptop's sleep shows in one of two ways: the monotonic clock stood still while the wall clock went on, or (where
 * it counts sleep) nobody looked for a long time. A wall clock set forward by more than the gap cannot be told from
 * the first and is treated alike: the exercise is paused, and a person looks. The caller looks at least every few
 * seconds while time counts.
 * @param notBefore the last instant that is already on record
 */
export function createHostClock(clock: ClockPort, notBefore: WallMs = 0): HostClock {
  let base = Math.max(clock.wall(), notBefore)
  let baseMonotonic = clock.monotonic()
  let lastMonotonic = baseMonotonic
  let lastSystem = clock.wall()
  let last = base

  return {
    look: () => {
      const monotonic = clock.monotonic()
      const system = clock.wall()
      const passed = monotonic - lastMonotonic
      const drift = system - lastSystem - passed
      lastMonotonic = monotonic
      lastSystem = system
      const before = last
      if (passed > SLEEP_GAP || drift > SLEEP_GAP) {
        base = Math.max(system, before + passed)
        baseMonotonic = monotonic
        last = base
        return { now: last, sleptSince: before }
      }
      last = Math.max(last, base + Math.floor(monotonic - baseMonotonic))
      return { now: last, sleptSince: null }
    },
  }
}
