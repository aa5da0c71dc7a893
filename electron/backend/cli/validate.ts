import type { Problem } from '../../../shared/base/problem.ts'
import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import { hasErrors } from '../../../shared/host/pack-library.ts'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
import { badInput, type CliIo, countProblems, type ExitCode, printJson, printProblems } from './io.ts'
import { packNamed } from './load-pack.ts'

export interface ValidateOptions {
  readonly json?: boolean
  readonly xstate?: boolean
}

/** `muster validate PACK`: every problem of a pack with its place and remedy; 1 when one of them is an error. */
export async function validate(io: CliIo, name: string, options: ValidateOptions): Promise<ExitCode> {
  const found = await packNamed(io, name)
  if (!found.ok) return badInput(io, options.json === true, found.error)
  const pack = found.value
  const problems = [...pack.problems, ...playProblems(pack)]
  const failed = hasErrors(problems)
  if (options.json === true) {
    const machine = options.xstate === true ? { machine: pack.scenario?.machine ?? null } : {}
    printJson(io, { pack: { id: pack.id, sha256: pack.sha256 }, ok: !failed, problems, ...machine })
  } else if (options.xstate === true) {
    printProblems(io.err, problems)
    if (pack.scenario !== null) printJson(io, pack.scenario.machine)
  } else {
    printProblems(io.out, problems)
    io.out(`${pack.id}: ${failed ? 'not playable' : 'playable'}, ${countProblems(problems)}\n`)
  }
  return failed ? 1 : 0
}

/** Play scripts prove the endings, so a pack whose scripts cannot be read is not whole. */
function playProblems({ scenario, source }: LoadedPack): readonly Problem[] {
  if (scenario === null) return []
  return Object.entries(source.files)
    .filter(([file]) => /^plays\/[^/]+\.ya?ml$/.test(file))
    .flatMap(([file, text]) => parsePlayScript(text, file, scenario).problems)
}
