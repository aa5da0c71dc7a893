import type { Scenario } from '../scenario/model.ts'
import { answeringRole } from './seats.ts'
import type { ExerciseState } from './state.ts'

/** Roles that are asked for their vote on a decision point: the pack's, then those asked by hand. */
export function askedRoles(scenario: Scenario, state: ExerciseState, point: string): readonly string[] {
  const written = scenario.decisions.find((one) => one.id === point)?.polls ?? []
  return [...new Set([...written, ...(state.polls[point] ?? [])])]
}

/** For whom a role votes on a point: itself when asked, else an asked role that it stands in for; null: for nobody. */
export function votesFor(
  scenario: Scenario,
  state: ExerciseState,
  point: string,
  role: string,
): string | null {
  const asked = askedRoles(scenario, state, point)
  if (asked.includes(role)) return role
  return asked.find((one) => answeringRole(scenario, state.seats, one) === role) ?? null
}
