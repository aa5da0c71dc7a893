import type { Runbook } from '../../runbook/model.ts'
import type { Scenario } from '../model.ts'
import type { Finding } from './finding.ts'

/** Required steps whose owner is nobody in the exercise: wrong-role deviations could never be told apart. */
export function unownedSteps(scenario: Scenario, runbooks: readonly Runbook[]): readonly Finding[] {
  const roles = new Set(scenario.roles.map(({ id }) => id))
  const steps = new Map(
    runbooks.flatMap(({ procedures }) =>
      procedures.flatMap((procedure) => procedure.steps.map((step) => [step.ref, step])),
    ),
  )
  return scenario.requiredSteps.flatMap((ref, index): readonly Finding[] => {
    const owner = steps.get(ref)?.owner ?? null
    if (owner === null || roles.has(owner)) return []
    return [
      {
        code: 'step-owner-without-seat',
        severity: 'warning',
        message: `Required step ${ref} belongs to "${owner}", which is no role of this exercise.`,
        remedy: 'Add a role with that title, or correct the owner in the runbook.',
        path: ['requiredSteps', index],
      },
    ]
  })
}
