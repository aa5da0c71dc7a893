/**
 * How a facilitator would rate objectives who only looks at the record, so that teams which nobody watched can be
 * compared: the mean worth of an objective's decisions; for the one about telling, half of it the duties kept.
 */
import type { ExerciseEvent } from '../../shared/contract/events.ts'
import type { Scenario } from '../../shared/scenario/model.ts'
import { decisionWorth, dutyKept } from './hand-measures.ts'

export type Rating = 'P' | 'S' | 'M' | 'U'

/** P from 0.9, S from 0.7, M from 0.4, else U. */
export function rateByRule(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
): ReadonlyMap<string, Rating> {
  const end = events.findLast((event) => event.type === 'ExerciseEnded')?.at ?? 0
  const duties = scenario.obligations.flatMap((duty) => dutyKept(events, duty.id, end) ?? [])
  return new Map(
    scenario.objectives.map((objective) => {
      const worths = scenario.decisions
        .filter((point) => point.objectives.includes(objective.id))
        .flatMap((point) => decisionWorth(scenario, events, point.id, end) ?? [])
      const decided = mean(worths)
      const worth = objective.id === 'communicate' ? (decided + mean(duties)) / 2 : decided
      return [objective.id, worth >= 0.9 ? 'P' : worth >= 0.7 ? 'S' : worth >= 0.4 ? 'M' : 'U']
    }),
  )
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
