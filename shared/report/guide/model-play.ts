import type { ExerciseMs } from '../../base/time.ts'
import type { ExerciseEvent } from '../../contract/events.ts'
import { Headless } from '../../exercise/headless.ts'
import { parsePlayScript } from '../../scenario/play-script.ts'
import type { GuideInput } from './guide-input.ts'

/** When things come in a play by a team that does well; only an example of where they usually lie. */
export interface ModelPlay {
  /** False: the pack has no such script, or it cannot be played. */
  readonly played: boolean
  /** First delivery, or first attempt over a dead channel. */
  readonly injects: ReadonlyMap<string, ExerciseMs>
  readonly decisions: ReadonlyMap<string, ExerciseMs>
  /** First onset; expected times count from it. */
  readonly onset: ExerciseMs
  readonly ending: string | null
}

/** Plays the script and notes when things came. Without a script, or with one that has problems, only the onset at 0. */
export function modelPlay({ scenario, runbooks, script }: GuideInput): ModelPlay {
  const read = script === null ? null : parsePlayScript(script, 'plays/good.yaml', scenario)
  if (read === null || read.steps.length === 0) return noted([])
  const exercise = new Headless(scenario, runbooks)
  for (const { at, command } of read.steps) {
    exercise.reach(at)
    if (exercise.state.phase !== 'running' && exercise.state.phase !== 'paused') break
    exercise.command(command)
  }
  return noted(exercise.events)
}

function noted(events: readonly ExerciseEvent[]): ModelPlay {
  const injects = new Map<string, ExerciseMs>()
  const decisions = new Map<string, ExerciseMs>()
  let onset: ExerciseMs | null = null
  let ending: string | null = null
  for (const event of events) {
    if (event.type === 'InjectDelivered' || event.type === 'InjectFailed')
      first(injects, event.inject, event.at)
    else if (event.type === 'DecisionOpened') first(decisions, event.point, event.at)
    else if (event.type === 'Marked' && event.mark === 'onset' && event.component === null)
      onset ??= event.statedAt
    else if (event.type === 'EndingReached') ending ??= event.ending
  }
  return { played: events.length > 0, injects, decisions, onset: onset ?? 0, ending }
}

function first(found: Map<string, ExerciseMs>, id: string, at: ExerciseMs): void {
  if (!found.has(id)) found.set(id, at)
}
