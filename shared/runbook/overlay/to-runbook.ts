import type { ReportProcedure } from '../../contract/runbook-report.ts'
import type { Runbook, RunbookProcedure, RunbookStep } from '../model.ts'

/**
 * What was understood of a document as the runbook that an exercise is played with. Procedures without steps are left
 * out: there is nothing in them to tick.
 */
export function runbookOf(
  document: Pick<Runbook, 'file' | 'title' | 'sha256' | 'source'>,
  procedures: readonly ReportProcedure[],
): Runbook {
  return { ...document, procedures: procedures.filter(({ steps }) => steps.length > 0).map(procedureOf) }
}

/** Each step counted within its own procedure, as exercises name it. */
export function withOwnRefs(procedures: readonly ReportProcedure[]): readonly ReportProcedure[] {
  return procedures.map((procedure) => ({
    ...procedure,
    steps: procedure.steps.map((step, place) => ({ ...step, ref: `${procedure.id}/${place + 1}` })),
  }))
}

function procedureOf({ id, title, line, steps }: ReportProcedure): RunbookProcedure {
  return {
    slug: id,
    title,
    level: 2,
    line,
    steps: steps.map(
      (step): RunbookStep => ({
        ref: step.ref,
        text: step.text,
        owner: step.owner,
        window: step.window ?? null,
        commands: step.commands.map((code) => ({ lang: null, code })),
        expected: step.expected ?? null,
        ifItFails: step.ifItFails ?? null,
        rollback: step.rollback ?? null,
        line: step.line,
        ...(step.optional ? { optional: true } : {}),
      }),
    ),
  }
}
