import { exerciseNow, wallWhen } from '../../shared/base/clock.ts'
import type { ExerciseMs } from '../../shared/base/time.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import type { Bundle } from '../../shared/exercise/decide.ts'
import type { ExerciseRecord } from '../../shared/projections/record.ts'
import { Drive } from './drive.ts'
import { loadPack, packFiles, TINY_PACK } from './load-pack.ts'

/** One thing that somebody does at an exercise time (ms since STARTEX). */
export interface PlayedStep {
  readonly at: ExerciseMs
  readonly command: CommandInput
}

export interface PlayOptions {
  /** Folder of the pack; the tiny one by default. */
  readonly pack?: string
  readonly settings?: Partial<Settings>
  /** Lets the clock run this far after the last step. */
  readonly until?: ExerciseMs
  /** What a closing records; without it `close` is refused. */
  readonly score?: Bundle['score']
}

/** Plays a pack through the real engine on synthetic wall time; a refused step throws. */
export function playRecord(steps: readonly PlayedStep[], options: PlayOptions = {}): ExerciseRecord {
  return recordOf(playDrive(steps, options), options.pack)
}

/** The same, still in hand: more can be done to it. */
export function playDrive(steps: readonly PlayedStep[], options: PlayOptions = {}): Drive {
  const { pack = TINY_PACK, settings = {}, until = 0, score } = options
  const { scenario, runbooks, problems } = loadPack(pack)
  if (scenario === null) throw new Error(`The pack does not parse: ${JSON.stringify(problems)}`)
  const drive = new Drive(scenario, runbooks, settings, score).must({ type: 'start' })
  for (const { at, command } of steps) {
    runTo(drive, at)
    drive.must(command)
  }
  runTo(drive, until)
  return drive
}

/** What the projections read of a driven exercise. */
export function recordOf(drive: Drive, pack: string = TINY_PACK): ExerciseRecord {
  return {
    id: 'played',
    scenario: drive.scenario,
    runbooks: drive.runbooks,
    artefacts: Object.fromEntries(
      Object.entries(packFiles(pack)).filter(([path]) => path.startsWith('files/')),
    ),
    lines: [...drive.lines],
    state: drive.state,
  }
}

/** The rate may change on the way, so the wall instant is asked again until the clock is there. */
function runTo(drive: Drive, at: ExerciseMs): void {
  for (let turns = 0; turns < 1_000; turns += 1) {
    const wall = wallWhen(drive.state.clock, at)
    if (wall === null || exerciseNow(drive.state.clock, drive.wall) >= at) return
    drive.wait(Math.max(0, wall - drive.wall))
  }
  throw new Error(`The clock never came to ${at}`)
}
