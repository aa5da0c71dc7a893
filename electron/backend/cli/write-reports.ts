import { z } from 'zod'
import type { Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { type ReportFormat, reportDocument } from '../../../shared/host/reports.ts'
import type { ExerciseRecord } from '../../../shared/projections/record.ts'
import { reportJsonSchema } from '../../../shared/report/report-schema.ts'
import { reportStyle } from '../report-style.ts'
import type { CliIo } from './io.ts'
import { writeDocuments } from './write-documents.ts'

/** Writes `report.FORMAT` into a folder, and beside JSON its JSON Schema. @returns the files written */
export async function writeReports(
  io: CliIo,
  record: ExerciseRecord,
  formats: readonly ReportFormat[],
  folder: string,
): Promise<Result<readonly string[], Refusal>> {
  const schema = `${JSON.stringify(z.toJSONSchema(reportJsonSchema), null, 2)}\n`
  const beside = { json: { 'report.schema.json': schema } }
  return await writeDocuments(
    io,
    reportDocument(record, reportStyle),
    formats,
    { folder, name: 'report' },
    beside,
  )
}
