import type { Runbook, RunbookProcedure, RunbookStep, StepRef } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'

/** A step's reference as the scenario writes it: with several runbooks, `file.md#slug/3`. */
export function stepRefOf(scenario: Scenario, runbook: Runbook, local: StepRef): StepRef {
  return scenario.runbookFiles.length > 1 ? `${runbook.file}#${local}` : local
}

interface Found {
  readonly step: RunbookStep
  readonly procedure: RunbookProcedure
}

/** The step that a scenario's reference names; null when no runbook has it. */
export function findStep(runbooks: readonly Runbook[], ref: StepRef): Found | null {
  const hash = ref.indexOf('#')
  const file = hash < 0 ? null : ref.slice(0, hash)
  const local = ref.slice(hash + 1)
  for (const runbook of runbooks) {
    if (file !== null && runbook.file !== file) continue
    for (const procedure of runbook.procedures) {
      const step = procedure.steps.find((candidate) => candidate.ref === local)
      if (step !== undefined) return { step, procedure }
    }
  }
  return null
}
