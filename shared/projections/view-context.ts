import { exerciseNow } from '../base/clock.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import type { ExerciseState } from '../exercise/state.ts'
import { worldOf } from '../exercise/world.ts'
import type { World } from '../scenario/conditions.ts'
import type { Scenario } from '../scenario/model.ts'
import { type Happening, happened } from './happened.ts'
import type { ExerciseRecord } from './record.ts'
import { type Titles, titlesOf } from './titles.ts'

/** What every part of a view needs, worked out once per view. */
export interface ViewContext {
  readonly record: ExerciseRecord
  readonly scenario: Scenario
  readonly state: ExerciseState
  readonly wall: WallMs
  /** Exercise time at `wall`. */
  readonly now: ExerciseMs
  readonly titles: Titles
  readonly world: World
  readonly happened: readonly Happening[]
}

export function viewContext(record: ExerciseRecord, wall: WallMs): ViewContext {
  const { scenario, state } = record
  const now = exerciseNow(state.clock, wall)
  return {
    record,
    scenario,
    state,
    wall,
    now,
    titles: titlesOf(record),
    world: worldOf(scenario, state, now),
    happened: happened(record),
  }
}
