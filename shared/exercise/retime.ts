import type { ExerciseMs } from '../base/time.ts'
import type { ObligationDef } from '../scenario/model.ts'
import { deadline, instancesOf, statedStart } from './obligations.ts'
import type { Run } from './run.ts'
import type { ExerciseState } from './state.ts'

/**
 * Puts right the clocks that count from what has just been corrected or captured late, and those chained to them: such a
 * duty is due so long after the stated instant, whenever that was stated (DESIGN §4.7). Turns of a cadence that are over
 * stay as they were.
 * @param before the state before the statement
 */
export function retime(run: Run, before: ExerciseState, at: ExerciseMs, cause: string): void {
  const duties = run.scenario.obligations
  // once per duty, so that a chain is followed in whatever order the document has it
  for (const _ of duties) for (const duty of duties) retimeDuty(run, duty, before, at, cause)
}

function retimeDuty(
  run: Run,
  duty: ObligationDef,
  before: ExerciseState,
  at: ExerciseMs,
  cause: string,
): void {
  const first = instancesOf(run.state, duty.id)[0]
  const from = statedStart(before, duty)
  const now = statedStart(run.state, duty)
  if (first === undefined || from === null || now === null || from === now) return
  if (duty.every !== null && first.status !== 'open') return
  // one that began otherwise (told before its time, by an effect) does not count from there
  if (first.dueAt !== deadline(run.scenario, duty, from)) return
  run.emit(
    {
      type: 'ObligationTriggered',
      obligation: duty.id,
      instance: first.instance,
      dueAt: deadline(run.scenario, duty, now),
    },
    at,
    cause,
  )
}
