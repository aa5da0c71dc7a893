import type { ExerciseMs } from '../base/time.ts'
import type { Scenario } from '../scenario/model.ts'
import { type Due, nextDue } from './next-due.ts'
import { Run } from './run.ts'
import { settle } from './settle.ts'
import type { ExerciseState } from './state.ts'

/**
 * The next thing that people would see happen, or null: an instant of `elapsed(..)` from which nothing follows is passed
 * over, found by trying it.
 */
export function nextEvent(scenario: Scenario, state: ExerciseState, now: ExerciseMs): Due | null {
  let due = nextDue(scenario, state, now)
  while (due?.kind === 'elapsed' && !followsFrom(scenario, state, due.at)) {
    due = nextDue(scenario, state, due.at)
  }
  return due
}

function followsFrom(scenario: Scenario, state: ExerciseState, at: ExerciseMs): boolean {
  const trial = new Run(scenario, state, 'trial', () => 0)
  settle(trial, at)
  return trial.events.length > 0
}
