import type { ImportedOverlay } from '../../contract/imported-runbook.ts'
import type { RunbookEdit } from '../../contract/runbook-library.ts'
import type { RunbookReport } from '../../contract/runbook-report.ts'

/** What a pack keeps beside a document: the corrections, and the steps as they were read under them. */
export function overlayOf(
  { sha256, title, procedures }: Pick<RunbookReport, 'sha256' | 'title' | 'procedures'>,
  edits: readonly RunbookEdit[],
): ImportedOverlay {
  const read = procedures.map((procedure) => ({
    ...procedure,
    options: [...procedure.options],
    steps: procedure.steps.map((step) => ({
      ...step,
      commands: [...step.commands],
      substeps: [...step.substeps],
    })),
  }))
  return { v: 1, sha256, edits: [...edits], read: { title, procedures: read } }
}
