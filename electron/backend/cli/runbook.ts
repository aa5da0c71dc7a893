import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Runbook } from '../../../shared/runbook/model.ts'
import { parseRunbook } from '../../../shared/runbook/parse-runbook.ts'
import { MOST_FILE_BYTES } from '../pack-files.ts'
import { sha256 } from '../sha256.ts'
import { badInput, type CliIo, type ExitCode, printJson } from './io.ts'

/** `muster runbook FILE`: the procedures and steps that Muster reads from a Markdown document, with their references. */
export async function runbook(
  io: CliIo,
  name: string,
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  const asJson = options.json === true
  const file = path.resolve(io.cwd, name)
  try {
    const found = await stat(file)
    if (!found.isFile()) return badInput(io, asJson, unreadable(name, 'it is not a file'))
    if (found.size > MOST_FILE_BYTES) return badInput(io, asJson, unreadable(name, 'it is larger than 5 MB'))
    const text = await readFile(file, 'utf8')
    const read = parseRunbook(text, path.basename(file), sha256(text))
    if (asJson) {
      const { source: _source, ...shown } = read
      printJson(io, shown)
    } else print(io, read)
    return 0
  } catch (error) {
    return badInput(io, asJson, unreadable(name, error instanceof Error ? error.message : String(error)))
  }
}

function print(io: CliIo, { title, sha256: hash, procedures }: Runbook): void {
  const steps = procedures.reduce((count, procedure) => count + procedure.steps.length, 0)
  io.out(`${title}\n${procedures.length} procedures, ${steps} steps, SHA-256 ${hash}\n`)
  for (const procedure of procedures) {
    io.out(`\n${procedure.title}  (line ${procedure.line})\n`)
    for (const step of procedure.steps) {
      const beside = [step.owner, step.window].filter((part) => part !== null).join(', ')
      io.out(`  ${step.ref}  ${step.text}${beside === '' ? '' : `  [${beside}]`}\n`)
    }
  }
}

function unreadable(name: string, why: string) {
  return {
    code: 'runbook-unreadable',
    message: `${name} cannot be read: ${why}.`,
    remedy: 'Name a Markdown document.',
  }
}
