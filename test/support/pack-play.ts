import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { exerciseNow, wallWhen } from '../../shared/base/clock.ts'
import type { ExerciseEvent } from '../../shared/contract/events.ts'
import type { ExerciseRecord } from '../../shared/projections/record.ts'
import type { Runbook } from '../../shared/runbook/model.ts'
import type { Scenario } from '../../shared/scenario/model.ts'
import { type PlayStep, parsePlayScript } from '../../shared/scenario/play-script.ts'
import { Drive } from './drive.ts'
import { loadPack, packFiles } from './load-pack.ts'

/** A pack of `scenarios/`, read once, with what its plays need. */
export interface Playable {
  readonly folder: string
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
  readonly artefacts: Readonly<Record<string, string>>
}

/** @throws Error when the pack has any problem. */
export function playable(folder: string): Playable {
  const { scenario, runbooks, problems } = loadPack(folder)
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  const files = Object.entries(packFiles(folder)).filter(([path]) => path.startsWith('files/'))
  return { folder, scenario, runbooks, artefacts: Object.fromEntries(files) }
}

/** The steps of `plays/NAME.yaml`. @throws Error when the script has any problem. */
export function playSteps(pack: Playable, name: string): readonly PlayStep[] {
  const file = `plays/${name}.yaml`
  const { steps, problems } = parsePlayScript(
    readFileSync(join(pack.folder, file), 'utf8'),
    file,
    pack.scenario,
  )
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return steps
}

/** Plays every step at its time; a refused step throws. */
export function playThrough(pack: Playable, steps: readonly PlayStep[]): Drive {
  const drive = new Drive(pack.scenario, pack.runbooks).must({ type: 'start' })
  for (const { at, command } of steps) {
    const wall = wallWhen(drive.state.clock, at)
    if (wall !== null && exerciseNow(drive.state.clock, drive.wall) < at)
      drive.wait(Math.max(0, wall - drive.wall))
    drive.must(command)
  }
  return drive
}

/** The same steps with one decision taken otherwise. */
export function decidedOtherwise(
  steps: readonly PlayStep[],
  point: string,
  option: string,
): readonly PlayStep[] {
  return steps.map((step) =>
    step.command.type === 'decide' && step.command.point === point
      ? { ...step, command: { ...step.command, option } }
      : step,
  )
}

/** What the projections read of a driven exercise. */
export function playedRecord(pack: Playable, drive: Drive): ExerciseRecord {
  const { scenario, runbooks, artefacts } = pack
  return { id: 'played', scenario, runbooks, artefacts, lines: [...drive.lines], state: drive.state }
}

/** Injects that reached somebody, each with the channel that carried it. */
export function delivered(events: readonly ExerciseEvent[]): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap((event) => (event.type === 'InjectDelivered' ? [[event.inject, event.via] as const] : [])),
  )
}
