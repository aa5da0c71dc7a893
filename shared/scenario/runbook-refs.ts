/** Step references across runbooks: `slug/3` with one runbook, `file.md#slug/3` with several. */
import type { Runbook, StepRef } from '../runbook/model.ts'

/** A reference as written, in the form that the loaded runbooks use; one that fits nowhere is left as it is. */
export function normaliseRef(ref: string, files: readonly string[]): StepRef {
  const [only, ...others] = files
  if (only === undefined || others.length > 0) return ref
  return ref.startsWith(`${only}#`) ? ref.slice(only.length + 1) : ref
}

/** The runbook with its file's name in every step's reference. */
export function withPrefix(runbook: Runbook): Runbook {
  const procedures = runbook.procedures.map((procedure) => ({
    ...procedure,
    steps: procedure.steps.map((step) => ({ ...step, ref: `${runbook.file}#${step.ref}` })),
  }))
  return { ...runbook, procedures }
}

/** The runbook with each step's owner as a role's id where a role's title or id says so, else as written. */
export function withOwners(
  runbook: Runbook,
  roles: Readonly<Record<string, { readonly title: string }>>,
): Runbook {
  const byName = new Map(
    Object.entries(roles).flatMap(([id, role]) => [
      [id.toLowerCase(), id],
      [role.title.toLowerCase(), id],
    ]),
  )
  const procedures = runbook.procedures.map((procedure) => ({
    ...procedure,
    steps: procedure.steps.map((step) => ({
      ...step,
      owner: step.owner === null ? null : (byName.get(step.owner.toLowerCase()) ?? step.owner),
    })),
  }))
  return { ...runbook, procedures }
}
