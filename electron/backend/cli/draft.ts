import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../../shared/base/problem.ts'
import { parseStoryStart } from '../../../shared/base/time.ts'
import {
  COMPLICATIONS,
  type Complication,
  type DraftedScenario,
} from '../../../shared/contract/scenario-draft.ts'
import { draftScenarios, drillChoices } from '../../../shared/draft/draft-scenarios.ts'
import { hasErrors, loadPack } from '../../../shared/host/pack-library.ts'
import { sha256 } from '../sha256.ts'
import { badInput, type CliIo, countProblems, type ExitCode, printJson, printProblems } from './io.ts'
import { isRefused, readRunbookFile, readRunbookText, unreadable } from './runbook.ts'

export interface DraftCliOptions {
  readonly out: string
  readonly procedure?: readonly string[]
  readonly complication?: readonly string[]
  readonly startex?: string
  readonly force?: boolean
  readonly json?: boolean
}

interface Drafted {
  readonly draft: DraftedScenario
  readonly folder: string
  readonly problems: readonly Problem[]
}

/**
 * `muster draft FILE --out DIR`: a pack for each disaster procedure of a runbook document, or for those named. Nothing is
 * written when a folder is there already, unless forced. 1 when a draft does not pass pre-flight, or there is nothing to draft.
 */
export async function draft(io: CliIo, name: string, options: DraftCliOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const unknown = (options.complication ?? []).find((one) => !isComplication(one))
  if (unknown !== undefined)
    return badInput(io, asJson, {
      code: 'unknown-complication',
      message: `There is no complication "${unknown}".`,
      remedy: `Choose among ${COMPLICATIONS.join(', ')}.`,
    })
  if (options.startex !== undefined && parseStoryStart(options.startex) === null)
    return badInput(io, asJson, {
      code: 'usage',
      message: `"${options.startex}" is no instant.`,
      remedy: 'Write a date with hour and zone, such as 2027-03-09T09:00:00+01:00.',
    })
  const report = await readRunbookFile(io, name)
  if (typeof report === 'string') return badInput(io, asJson, unreadable(name, report))
  if (isRefused(report))
    return badInput(io, asJson, { ...unreadable(name, 'it has errors'), problems: report.problems })
  const document = { report, source: await readRunbookText(io, name) }
  const missing = (options.procedure ?? []).find((id) => report.procedures.every((one) => one.id !== id))
  const choices = drillChoices(document)
  if (missing !== undefined && choices.every(({ id }) => id !== missing))
    return badInput(io, asJson, {
      code: 'unknown-procedure',
      message: `The document has no procedure "${missing}".`,
      remedy: `Choose among ${choices.map(({ id }) => id).join(', ') || report.procedures.map(({ id }) => id).join(', ')}.`,
    })
  const drafts = draftScenarios(document, {
    procedures: options.procedure ?? [],
    complications: (options.complication ?? []).filter(isComplication),
    ...(options.startex === undefined ? {} : { startex: options.startex }),
  })
  const out = path.resolve(io.cwd, options.out)
  const folders = drafts.map(({ id }) => path.join(out, id))
  if (options.force !== true) {
    for (const folder of folders)
      if (await isThere(folder))
        return badInput(io, asJson, {
          code: 'folder-exists',
          message: `${folder} is there already.`,
          remedy: 'Name another --out, or overwrite it with --force.',
        })
  }
  const written: Drafted[] = []
  for (const [index, one] of drafts.entries()) {
    const folder = folders[index] ?? out
    try {
      await write(folder, one.files)
    } catch (error) {
      return badInput(io, asJson, {
        code: 'cannot-write',
        message: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}.`,
        remedy: 'Name a folder that can be written to.',
      })
    }
    const { problems } = loadPack({ id: one.id, files: one.files, problems: [] }, sha256)
    written.push({ draft: one, folder, problems })
  }
  const failed = written.length === 0 || written.some(({ problems }) => hasErrors(problems))
  if (asJson)
    printJson(io, {
      ok: !failed,
      drafts: written.map(({ draft: { files, ...shown }, folder, problems }) => ({
        ...shown,
        folder,
        files: Object.keys(files),
        problems,
      })),
    })
  else print(io, name, written)
  return failed ? 1 : 0
}

function isComplication(name: string): name is Complication {
  return COMPLICATIONS.some((one) => one === name)
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await stat(folder)
    return true
  } catch {
    return false
  }
}

/** Only the files of a draft are replaced: what else lies in a forced folder stays. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await rm(file, { force: true })
    await writeFile(file, text)
  }
}

function print(io: CliIo, name: string, written: readonly Drafted[]): void {
  if (written.length === 0) io.out(`${name} has no disaster procedure that could be drilled.\n`)
  for (const { draft: one, folder, problems } of written) {
    io.out(`${one.title}  ->  ${folder}\n`)
    io.out(`  ${countProblems(problems)}, ${one.guesses.length} guesses to look at\n`)
    for (const note of one.notes) io.out(`  ${note}\n`)
    printProblems(io.err, problems)
  }
}
