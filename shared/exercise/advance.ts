import { exerciseNow, wallWhen } from '../base/clock.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import type { ExerciseEvent } from '../contract/events.ts'
import type { Scenario } from '../scenario/model.ts'
import { fire } from './fire.ts'
import { type Due, nextDue } from './next-due.ts'
import { Run } from './run.ts'
import type { ExerciseState } from './state.ts'

const MOST_ITEMS = 100_000
/** Of one instant; a task that takes no time and starts itself anew would go on for ever. */
const MOST_AT_ONCE = 500
/** Up to where `elapsed(..)` instants were passed and nothing came of it: they need not be tried again at every tick. */
const inVain = new WeakMap<ExerciseState, ExerciseMs>()

/**
 * All that happens by itself up to a wall instant (DESIGN §4.5). Each item is stamped with its own due time; the rate
 * may fall on the way, so how far the clock gets is asked again after each. Empty while paused or when nothing is due.
 */
export function advance(scenario: Scenario, state: ExerciseState, wall: WallMs): readonly ExerciseEvent[] {
  const run = new Run(scenario, state, 'advance', (at, clock) => wallWhen(clock, at) ?? wall)
  runDue(run, () => (run.state.phase === 'running' ? exerciseNow(run.state.clock, wall) : null))
  return run.events
}

/**
 * Fires due items in order while they are due by `target()`, which is asked before each; null stops.
 * @param stop asked before each item and after it; true ends the run there.
 */
export function runDue(
  run: Run,
  target: () => ExerciseMs | null,
  stop: (due: Due) => boolean = () => false,
): Due | null {
  let passed = Math.max(run.state.lastAt, inVain.get(run.state) ?? 0)
  let atOnce = 0
  for (let items = 0; items < MOST_ITEMS && atOnce < MOST_AT_ONCE; items += 1) {
    const limit = target()
    const due = nextDue(run.scenario, run.state, passed)
    if (limit === null || due === null || due.at > limit) return null
    if (stop(due)) return due
    const before = run.state
    atOnce = due.at > before.lastAt ? 0 : atOnce + 1
    fire(run, due)
    if (due.kind !== 'elapsed') continue
    passed = Math.max(passed, due.at)
    if (run.state === before) inVain.set(before, passed)
  }
  throw new Error('The scenario schedules things faster than time passes')
}
