import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../../../shared/base/problem.ts'
import { fail, ok, type Result } from '../../../shared/base/result.ts'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { hasErrors } from '../../../shared/host/pack-library.ts'
import { REPORT_FORMATS, reportText } from '../../../shared/host/reports.ts'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
import { MOST_FILE_BYTES } from '../pack-files.ts'
import { playPack } from '../play.ts'
import { reportStyle } from '../report-style.ts'
import { readFormats } from './formats.ts'
import { badInput, type CliIo, type ExitCode, printProblems } from './io.ts'
import { packNamed } from './load-pack.ts'
import { summaryOf } from './summary.ts'
import { writeReports } from './write-reports.ts'

export interface PlayCliOptions {
  readonly script: string
  readonly out?: string
  readonly format?: string
  readonly seed?: string
  readonly json?: boolean
}

/**
 * `muster play PACK --script FILE`: plays at full speed. 1 when a line of the script was refused; the report is made
 * all the same, of what happened.
 */
export async function play(io: CliIo, name: string, options: PlayCliOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const formats = readFormats(options.format ?? 'md,html,json', REPORT_FORMATS)
  if (!formats.ok) return badInput(io, asJson, formats.error)
  if (options.format !== undefined && options.out === undefined) return badInput(io, asJson, NEEDS_OUT)
  const found = await packNamed(io, name)
  if (!found.ok) return badInput(io, asJson, found.error)
  const pack = found.value
  if (pack.scenario === null) return badPack(io, asJson, pack.problems)
  const text = await scriptText(io, options.script, pack.source.files)
  if (!text.ok) return badInput(io, asJson, text.error)
  const script = parsePlayScript(text.value, options.script, pack.scenario)
  if (hasErrors(script.problems)) return badPack(io, asJson, script.problems)

  const sampled = options.seed === undefined ? {} : { seed: options.seed, durations: 'sampled' as const }
  const result = await playPack({ pack, steps: script.steps, script: options.script, settings: sampled })
  if (!result.ok) return badPack(io, asJson, result.problems)
  const { record, problems } = result.played
  printProblems(io.err, problems)
  io.out(asJson ? reportText(record, 'json', reportStyle) : summaryOf(record))
  if (options.out !== undefined) {
    const written = await writeReports(io, record, formats.value, options.out)
    if (!written.ok) {
      io.err(`${written.error.message} ${written.error.remedy}\n`)
      return 2
    }
    for (const file of written.value) io.err(`${file}\n`)
  }
  return problems.length === 0 ? 0 : 1
}

/** A file, or a script of the pack by its path in it. */
async function scriptText(
  io: CliIo,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<Result<string, Refusal>> {
  const file = path.resolve(io.cwd, name)
  try {
    if ((await stat(file)).size > MOST_FILE_BYTES) return fail(noScript(name, 'it is larger than 5 MB'))
    return ok(await readFile(file, 'utf8'))
  } catch (error) {
    const inside = files[name]
    if (inside !== undefined) return ok(inside)
    return fail(noScript(name, error instanceof Error ? error.message : String(error)))
  }
}

function badPack(io: CliIo, asJson: boolean, problems: readonly Problem[]): ExitCode {
  if (asJson) return badInput(io, true, { ...PROBLEMS, problems })
  printProblems(io.err, problems)
  return 2
}

function noScript(name: string, why: string): Refusal {
  return {
    code: 'no-such-script',
    message: `The script ${name} cannot be read: ${why}.`,
    remedy: 'Name a play script, e.g. --script scenarios/ID/plays/good.yaml.',
  }
}

const PROBLEMS: Refusal = {
  code: 'has-problems',
  message: 'The pack or the script has errors.',
  remedy: 'Mend what the problem list names.',
}
const NEEDS_OUT: Refusal = {
  code: 'usage',
  message: '--format writes files.',
  remedy: 'Say where with --out DIR, or use --json for the JSON report on standard output.',
}
