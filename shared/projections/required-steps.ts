import { isImported } from '../contract/imported-runbook.ts'
import type { Runbook, StepRef } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'

/**
 * The steps that adherence asks for: those that the scenario names and, since it knows nothing of the runbooks that a
 * team brought along, of these the steps of each procedure that the team began, but for those that the document calls
 * optional (DESIGN §5).
 */
export function requiredSteps(
  scenario: Scenario,
  runbooks: readonly Runbook[],
  isTicked: (ref: StepRef) => boolean,
): readonly StepRef[] {
  const begun = runbooks
    .filter(({ file }) => isImported(file))
    .flatMap(({ procedures }) => procedures)
    .filter(({ steps }) => steps.some(({ ref }) => isTicked(ref)))
  return [
    ...scenario.requiredSteps,
    ...begun.flatMap(({ steps }) => steps.flatMap(({ ref, optional }) => (optional ? [] : [ref]))),
  ]
}
