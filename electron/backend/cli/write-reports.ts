import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { printable, type ReportFormat, reportText } from '../../../shared/host/reports.ts'
import type { ExerciseRecord } from '../../../shared/projections/record.ts'
import { reportJsonSchema } from '../../../shared/report/report-schema.ts'
import { findBrowser, NO_BROWSER } from '../find-browser.ts'
import { printWithBrowser } from '../print-with-browser.ts'
import { reportStyle } from '../report-style.ts'
import { storageRefusal } from '../storage-refusal.ts'
import type { CliIo } from './io.ts'

/** Writes `report.FORMAT` into a folder, and beside JSON its JSON Schema. @returns the files written */
export async function writeReports(
  io: CliIo,
  record: ExerciseRecord,
  formats: readonly ReportFormat[],
  folder: string,
): Promise<Result<readonly string[], Refusal>> {
  const browser = formats.includes('pdf') ? await findBrowser(io.env) : null
  if (formats.includes('pdf') && browser === null)
    return fail({ code: 'no-browser', message: NO_BROWSER, remedy: 'Or leave pdf out of --format.' })
  const target = path.resolve(io.cwd, folder)
  const written: string[] = []
  const write = async (name: string, content: string | Uint8Array) => {
    await writeFile(path.join(target, name), content)
    written.push(path.join(target, name))
  }
  try {
    await mkdir(target, { recursive: true })
    for (const format of formats) {
      if (format === 'pdf') await write('report.pdf', await pdfOf(record, browser ?? ''))
      else await write(`report.${format}`, reportText(record, format, reportStyle))
      if (format === 'json')
        await write('report.schema.json', `${JSON.stringify(z.toJSONSchema(reportJsonSchema), null, 2)}\n`)
    }
    return ok(written)
  } catch (error) {
    return fail(storageRefusal(error, target))
  }
}

async function pdfOf(record: ExerciseRecord, browser: string): Promise<Uint8Array> {
  const { html, page } = printable(record, reportStyle)
  return await printWithBrowser(browser, html, page)
}
