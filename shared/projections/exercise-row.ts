import { exerciseNow } from '../base/clock.ts'
import type { Problem } from '../base/problem.ts'
import type { WallMs } from '../base/time.ts'
import type { ExerciseRow } from '../contract/library-views.ts'
import type { ExerciseRecord } from './record.ts'
import { settingsOf } from './settings-of.ts'

/** What the host found when it opened the journal. */
export interface Found {
  /** It was running when the app stopped. */
  readonly interrupted: boolean
  readonly problems: readonly Problem[]
}

/** One exercise in the library's list. */
export function exerciseRow(record: ExerciseRecord, wall: WallMs, found: Found): ExerciseRow {
  const { title, team } = settingsOf(record)
  const { state, scenario, lines } = record
  return {
    id: record.id,
    title,
    team,
    packTitle: scenario.title,
    phase: state.phase,
    // It stood still from its last durable line on: what nobody recorded did not happen.
    elapsed: found.interrupted ? state.lastAt : exerciseNow(state.clock, wall),
    createdAt: lines[0]?.wall ?? 0,
    updatedAt: lines.at(-1)?.wall ?? 0,
    interrupted: found.interrupted,
    problems: found.problems,
  }
}
