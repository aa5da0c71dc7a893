import type { WallMs } from '../../shared/base/time.ts'
import type { ClockPort, TimersPort } from '../../shared/host/ports.ts'

export interface PlayTime {
  readonly clock: ClockPort
  readonly timers: TimersPort
  now(): WallMs
  /** Lets time pass to an instant, or to the first timer before it, which then runs. */
  passTowards(wall: WallMs): void
  /** Time that passes while nothing runs, as over a computer's sleep. */
  leap(ms: number): void
}

/** Time that passes only when it is told to, so that an hour's exercise plays in a moment and always alike. */
export function createPlayTime(start: WallMs): PlayTime {
  let now = start
  let made = 0
  let waiting: readonly { readonly id: number; readonly at: WallMs; readonly run: () => void }[] = []
  return {
    clock: { monotonic: () => now - start, wall: () => now },
    timers: {
      setTimer: (ms, run) => {
        made += 1
        const id = made
        waiting = [...waiting, { id, at: now + ms, run }]
        return () => {
          waiting = waiting.filter((timer) => timer.id !== id)
        }
      },
    },
    now: () => now,
    passTowards: (wall) => {
      const first = waiting
        .filter((timer) => timer.at <= wall)
        .sort((left, right) => left.at - right.at || left.id - right.id)[0]
      now = Math.max(now, first?.at ?? wall)
      if (first === undefined) return
      waiting = waiting.filter((timer) => timer !== first)
      first.run()
    },
    leap: (ms) => {
      now += ms
    },
  }
}
