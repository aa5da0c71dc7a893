import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'

/** Reads formats divided by commas; what comes back stands in the order of `known`. */
export function readFormats<Format extends string>(
  text: string,
  known: readonly Format[],
): Result<readonly Format[], Refusal> {
  const wanted = text.split(',').map((part) => part.trim())
  const unknown = wanted.find((part) => !known.some((format) => format === part))
  if (unknown === undefined) return ok(known.filter((format) => wanted.includes(format)))
  return fail({
    code: 'unknown-format',
    message: `There is no format "${unknown}".`,
    remedy: `Name one or several of ${known.join(', ')}, divided by commas.`,
  })
}

/** Why formats cannot go to standard output. */
export const NEEDS_OUT: Refusal = {
  code: 'usage',
  message: 'Several formats, and PDF, are written to files.',
  remedy: 'Say where with --out DIR.',
}
