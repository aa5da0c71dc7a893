/** Plays a script through the same host as a room full of people, at full speed on time of its own. */

import { wallWhen } from '../../shared/base/clock.ts'
import type { Problem } from '../../shared/base/problem.ts'
import { type ExerciseMs, formatClock } from '../../shared/base/time.ts'
import { type Actor, type CommandInput, commandSchema, type Refusal } from '../../shared/contract/commands.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { SCRIPT_SETTINGS } from '../../shared/exercise/headless.ts'
import type { ExerciseHost } from '../../shared/host/exercise-host.ts'
import { memoryJournals } from '../../shared/host/memory-journals.ts'
import { NO_PROBES } from '../../shared/host/no-probes.ts'
import { createOpenExercises } from '../../shared/host/open-exercises.ts'
import type { LoadedPack } from '../../shared/host/pack-library.ts'
import type { JournalsPort } from '../../shared/host/ports.ts'
import type { ExerciseRecord } from '../../shared/projections/record.ts'
import type { PlayStep } from '../../shared/scenario/play-script.ts'
import { createPlayTime, type PlayTime } from './play-time.ts'
import { sha256 } from './sha256.ts'

export interface PlayOptions {
  readonly pack: LoadedPack
  readonly steps: readonly PlayStep[]
  /** Name of the script, for problems. */
  readonly script: string
  /** What differs from a rehearsal with likely durations and the seed `muster`. */
  readonly settings?: Partial<Settings>
  /** Where the journal is kept; in memory when not given. */
  readonly journals?: JournalsPort
}

export interface Played {
  readonly record: ExerciseRecord
  /** Commands that were refused, by their line in the script. */
  readonly problems: readonly Problem[]
}

export type PlayResult =
  | { readonly ok: true; readonly played: Played }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const SCRIPT: Actor = { kind: 'script', name: 'Script' }

/**
 * Plays to the script's own `end`, or to the scenario's length when it has none, and closes, so that the score is
 * recorded. Wall time begins at the story's STARTEX, so the same script gives the same journal.
 */
export async function playPack(options: PlayOptions): Promise<PlayResult> {
  const { pack, steps, script } = options
  const { scenario } = pack
  if (scenario === null) return { ok: false, problems: pack.problems }
  const time = createPlayTime(scenario.startex.instant)
  const exercises = createOpenExercises({
    clock: time.clock,
    timers: time.timers,
    newId: counter(),
    sha256,
    journals: options.journals ?? memoryJournals(sha256),
    probes: NO_PROBES,
    notify: () => undefined,
    report: () => undefined,
  })
  const settings = { ...SCRIPT_SETTINGS, title: scenario.title, team: 'Script', ...options.settings }
  const created = await exercises.create(pack, settings, `play ${script} ${settings.seed}`)
  if (!created.ok) return { ok: false, problems: [problemOf(created.error, script)] }
  const exercise = created.value
  const problems: Problem[] = []
  const play = async (id: string, command: CommandInput, actor: Actor, line?: number) => {
    const answer = await exercise.submit({ id, command: commandSchema.parse(command), actor })
    if (!answer.ok) problems.push(problemOf(answer.refusal, script, line))
  }

  await play('start', { type: 'start' }, SCRIPT)
  for (const [index, step] of steps.entries()) {
    if (!(await reach(exercise, time, step.at)) && step.command.type !== 'resume')
      problems.push(problemOf(clockStands(step.at), script, step.line))
    await play(`step-${index + 1}`, step.command, step.actor, step.line)
  }
  if (isLive(exercise)) {
    await reach(exercise, time, scenario.length)
    await play('end', { type: 'end', reason: 'The script is over.' }, SCRIPT)
  }
  if (exercise.record().state.phase === 'ended') await play('close', { type: 'close' }, SCRIPT)
  const record = exercise.record()
  await exercises.stop()
  return { ok: true, played: { record, problems } }
}

/** Lets time pass to an exercise instant. The rate may change on the way. @returns false when the clock stands short of it */
async function reach(exercise: ExerciseHost, time: PlayTime, at: ExerciseMs): Promise<boolean> {
  for (;;) {
    const { clock, phase } = exercise.record().state
    if (phase !== 'running') return phase !== 'paused' || at <= clock.exercise
    const wall = wallWhen(clock, at)
    if (wall === null || wall <= time.now()) return true
    time.passTowards(wall)
    // A pause or a change of rate on the way is seen before time goes on.
    await exercise.settled()
  }
}

function isLive(exercise: ExerciseHost): boolean {
  return ['running', 'paused'].includes(exercise.record().state.phase)
}

function counter(): () => string {
  let made = 0
  return () => {
    made += 1
    return String(made)
  }
}

function clockStands(at: ExerciseMs): Refusal {
  return {
    code: 'clock-stands',
    message: `The clock is paused and does not reach ${formatClock(at)}.`,
    remedy: 'Resume it first: - { at: ..., resume: true }.',
  }
}

function problemOf({ code, message, remedy }: Refusal, file: string, line?: number): Problem {
  return { code, severity: 'error', message, remedy, place: { file, line } }
}
