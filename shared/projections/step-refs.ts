import type { Runbook, RunbookProcedure, RunbookStep, StepRef } from '../runbook/model.ts'

/** The step that a reference names, as the loaded runbooks write it; null when no runbook has it. */
export function findStep(runbooks: readonly Runbook[], ref: StepRef): RunbookStep | null {
  return findProcedure(runbooks, ref)?.steps.find((step) => step.ref === ref) ?? null
}

/** The procedure that a step belongs to. */
export function findProcedure(runbooks: readonly Runbook[], ref: StepRef): RunbookProcedure | null {
  for (const runbook of runbooks) {
    const found = runbook.procedures.find((procedure) => procedure.steps.some((step) => step.ref === ref))
    if (found !== undefined) return found
  }
  return null
}
