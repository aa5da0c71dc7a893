import type { JournalLine } from '../contract/events.ts'
import type { ExerciseState } from '../exercise/state.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'

/**
 * Everything a projection may read: the log, its fold, and the versions of pack and runbooks that the log names
 * (DESIGN §4.1). Projections are pure functions of this and, where time is running, of a wall instant.
 */
export interface ExerciseRecord {
  readonly id: string
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
  /** Text artefacts by their path inside the pack. */
  readonly artefacts: Readonly<Record<string, string>>
  /** The whole journal, undone commands included. */
  readonly lines: readonly JournalLine[]
  /** The fold of `lines`, undone commands left out. */
  readonly state: ExerciseState
}
