import type { Problem } from '../../../shared/base/problem.ts'
import { type Outlook, outlookOf } from '../../../shared/forecast/outlook.ts'
import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import { hasErrors } from '../../../shared/host/pack-library.ts'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
import { badInput, type CliIo, countProblems, type ExitCode, printJson, printProblems } from './io.ts'
import { packNamed } from './load-pack.ts'
import { outlookText } from './outlook-text.ts'

export interface ValidateOptions {
  readonly json?: boolean
  readonly xstate?: boolean
  /** Plays of invented teams, as written; 0: none. */
  readonly explore?: string
  readonly seed?: string
}

/** Takes a few seconds for the largest pack. */
const USUAL_PLAYS = 60
const MOST_PLAYS = 100_000

/**
 * `muster validate PACK`: every problem of a pack with its place and remedy; 1 when one of them is an error. Of a pack that
 * can be played also what it allows (bounds), and what invented teams made of it (docs/PREFLIGHT.md).
 */
export async function validate(io: CliIo, name: string, options: ValidateOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const plays = readPlays(options)
  if (plays === null) return badInput(io, asJson, NO_COUNT)
  const found = await packNamed(io, name)
  if (!found.ok) return badInput(io, asJson, found.error)
  const pack = found.value
  const outlook = lookAhead(io, pack, plays, options)
  const problems = [...pack.problems, ...playProblems(pack), ...broken(outlook)]
  const failed = hasErrors(problems)
  if (asJson) {
    const machine = options.xstate === true ? { machine: pack.scenario?.machine ?? null } : {}
    printJson(io, { pack: { id: pack.id, sha256: pack.sha256 }, ok: !failed, problems, outlook, ...machine })
  } else if (options.xstate === true) {
    printProblems(io.err, problems)
    if (pack.scenario !== null) printJson(io, pack.scenario.machine)
  } else {
    printProblems(io.out, problems)
    io.out(`${pack.id}: ${failed ? 'not playable' : 'playable'}, ${countProblems(problems)}\n`)
    if (pack.scenario !== null && outlook !== null) io.out(`\n${outlookText(pack.scenario, outlook)}`)
  }
  return failed ? 1 : 0
}

function lookAhead(
  io: CliIo,
  { scenario, runbooks }: LoadedPack,
  plays: number,
  { json, xstate, seed = 'muster' }: ValidateOptions,
): Outlook | null {
  if (scenario === null) return null
  // The machine alone was asked for.
  if (xstate === true && json !== true) return null
  if (json === true || plays === 0) return outlookOf(scenario, runbooks, { plays, seed })
  io.err(`Exploring with ${plays} plays ...\n`)
  return outlookOf(scenario, runbooks, { plays, seed }, (done, planned) => {
    const quarter = (count: number) => Math.floor((count * 4) / planned)
    if (done < planned && quarter(done) > quarter(done - 1)) io.err(`  ${done} of ${planned}\n`)
    return true
  })
}

function readPlays({ explore = String(USUAL_PLAYS) }: ValidateOptions): number | null {
  const plays = /^\d+$/.test(explore) ? Number(explore) : Number.NaN
  return plays <= MOST_PLAYS ? plays : null
}

const NO_COUNT = {
  code: 'usage',
  message: '--explore takes a number of plays.',
  remedy: `Name a whole number from 0 to ${MOST_PLAYS}; 0 switches it off.`,
}

/** A story that chases itself without end is found by playing it. */
function broken(outlook: Outlook | null): readonly Problem[] {
  return (outlook?.exploration?.broken ?? []).map(({ team, message }) => ({
    code: 'play-broke-off',
    severity: 'error',
    message: `A play broke off (${team}): ${message}.`,
    remedy: 'Look for effects and conditions that set each other off again and again.',
    place: { file: 'scenario.yaml' },
  }))
}

/** Play scripts prove the endings, so a pack whose scripts cannot be read is not whole. */
function playProblems({ scenario, source }: LoadedPack): readonly Problem[] {
  if (scenario === null) return []
  return Object.entries(source.files)
    .filter(([file]) => /^plays\/[^/]+\.ya?ml$/.test(file))
    .flatMap(([file, text]) => parsePlayScript(text, file, scenario).problems)
}
