import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { RunbookReport } from '../../../shared/contract/runbook-report.ts'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { MOST_FILE_BYTES } from '../pack-files.ts'
import { sha256 } from '../sha256.ts'
import { badInput, type CliIo, type ExitCode, printJson, printProblems } from './io.ts'
import { printRunbook } from './print-runbook.ts'

/** `muster runbook FILE`: the facts, procedures and steps that Muster reads from a Markdown document, with their lines. */
export async function runbook(
  io: CliIo,
  name: string,
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  const asJson = options.json === true
  const read = await readRunbookFile(io, name)
  if (typeof read === 'string') return badInput(io, asJson, unreadable(name, read))
  if (asJson) printJson(io, read)
  else printRunbook(io, read)
  printProblems(io.err, read.problems)
  return isRefused(read) ? 2 : 0
}

/** The document as read, or why it cannot be. */
export async function readRunbookFile(io: CliIo, name: string): Promise<RunbookReport | string> {
  const file = path.resolve(io.cwd, name)
  try {
    const found = await stat(file)
    if (!found.isFile()) return 'it is not a file'
    if (found.size > MOST_FILE_BYTES) return 'it is larger than 5 MB'
    const text = await readFile(file, 'utf8')
    return understandRunbook(text, path.basename(file), sha256(text))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The document's text, of one that could be read before. */
export async function readRunbookText(io: CliIo, name: string): Promise<string> {
  return await readFile(path.resolve(io.cwd, name), 'utf8')
}

export function isRefused(report: RunbookReport): boolean {
  return report.problems.some((problem) => problem.severity === 'error')
}

export function unreadable(name: string, why: string) {
  return {
    code: 'runbook-unreadable',
    message: `${name} cannot be read: ${why}.`,
    remedy: 'Name a Markdown document.',
  }
}
