import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import type { ReportFormat } from '../../../shared/host/reports.ts'

const FORMATS: readonly ReportFormat[] = ['md', 'html', 'json', 'pdf']

/** Reads `md,html,json,pdf`. */
export function readFormats(text: string): Result<readonly ReportFormat[], Refusal> {
  const wanted = text.split(',').map((part) => part.trim())
  const formats = FORMATS.filter((format) => wanted.includes(format))
  const unknown = wanted.find((part) => !FORMATS.some((format) => format === part))
  if (unknown === undefined) return ok(formats)
  return fail({
    code: 'unknown-format',
    message: `There is no format "${unknown}".`,
    remedy: `Name one or several of ${FORMATS.join(', ')}, divided by commas.`,
  })
}
