import type { Scenario } from '../scenario/model.ts'
import { standsInFor } from './seats.ts'
import type { ExerciseState } from './state.ts'

/**
 * Whether a role has an inject or a message in its inbox: one that went to it, one that it has opened, or one that went
 * to an absent role that it stands in for and where nobody has opened it.
 */
export function hasReached(scenario: Scenario, state: ExerciseState, item: string, role: string): boolean {
  const to = Object.hasOwn(state.reached, item) ? (state.reached[item] ?? []) : []
  const opened = state.opened[item] ?? {}
  if (to.includes(role) || isOpen(opened[role])) return to.length > 0
  return to.some(
    (absent) => !isOpen(opened[absent]) && standsInFor(scenario, state.seats, role).includes(absent),
  )
}

/** Whether somebody at a role has read it, or answered the call. */
export function isOpen(opened: ExerciseState['opened'][string][string] | undefined): boolean {
  return opened !== undefined && opened.how !== 'declined'
}
