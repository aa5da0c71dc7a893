import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import { driftOf } from '../projections/drift.ts'
import { measure } from '../projections/measures.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { documentName, driftPatch } from '../report/drift-patch.ts'

export interface PatchFile {
  readonly name: string
  readonly mime: string
  readonly content: string
}

/** The proposed edits of one runbook of an exercise, to be kept as a file. */
export function driftFile(record: ExerciseRecord, file: string): Result<PatchFile, Refusal> {
  const { scenario, runbooks } = record
  const found = driftOf(scenario, runbooks, measure(record)).find((drift) => drift.file === file)
  if (found === undefined) return fail(NO_DRIFT)
  const name = documentName(file).replace(/\.md$/, '.patch')
  return ok({ name, mime: 'text/x-diff', content: driftPatch(found) })
}

const NO_DRIFT: Refusal = {
  code: 'no-drift',
  message: 'The team did not depart from this runbook in a way that its document could take up.',
  remedy: 'See the departures in the report.',
}
