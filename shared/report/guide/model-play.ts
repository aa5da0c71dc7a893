import { exerciseNow, wallWhen } from '../../base/clock.ts'
import type { ExerciseMs, WallMs } from '../../base/time.ts'
import { type Actor, type CommandInput, commandSchema } from '../../contract/commands.ts'
import type { ExerciseEvent, JournalLine } from '../../contract/events.ts'
import type { Settings } from '../../contract/settings.ts'
import { advance } from '../../exercise/advance.ts'
import { decide } from '../../exercise/decide.ts'
import { evolve } from '../../exercise/evolve.ts'
import { foldLines } from '../../exercise/fold.ts'
import { initialState } from '../../exercise/initial-state.ts'
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

const SETTINGS: Settings = {
  title: 'Model play',
  team: '',
  facilitator: 'Script',
  seats: [],
  evaluators: [],
  observers: [],
  plannedLength: null,
  rate: 1,
  seed: 'muster',
  durations: 'likely',
  slowForPeople: false,
  record: 'rehearsal',
  mode: 'tabletop',
}
const ACTOR: Actor = { kind: 'script', name: 'Script' }

/** Plays the script and notes when things came. Without a script, or with one that has problems, only the onset at 0. */
export function modelPlay({ scenario, runbooks, script }: GuideInput): ModelPlay {
  const read = script === null ? null : parsePlayScript(script, 'plays/good.yaml', scenario)
  if (read === null || read.steps.length === 0) return noted([])
  let state = initialState(scenario)
  let wall: WallMs = scenario.startex.instant
  const lines: JournalLine[] = []
  const append = (id: string, command: string, events: readonly ExerciseEvent[]) => {
    if (events.length === 0) return
    const line = { v: 1 as const, seq: lines.length, id, command, actor: ACTOR, wall, label: '', prev: '' }
    lines.push({ ...line, events: [...events] })
    state =
      command === 'undo'
        ? foldLines(scenario, lines)
        : events.reduce((before, event) => evolve(scenario, before, event), state)
  }
  const pass = () => append(`clock-${lines.length}`, 'advance', advance(scenario, state, wall))
  const play = (id: string, input: CommandInput) => {
    const command = commandSchema.parse(input)
    const result = decide({ scenario, runbooks, lines }, state, { id, command, actor: ACTOR, wall })
    if (result.ok) append(id, command.type, result.value.events)
  }
  play('create', { type: 'create', pack: scenario.id, packSha256: '', runbooks: [], settings: SETTINGS })
  play('start', { type: 'start' })
  for (const [index, { at, command }] of read.steps.entries()) {
    const due = wallWhen(state.clock, at)
    if (due !== null && exerciseNow(state.clock, wall) < at) wall = Math.max(wall, due)
    pass()
    if (state.phase !== 'running' && state.phase !== 'paused') break
    play(`step-${index}`, command)
  }
  return noted(lines.flatMap((line) => line.events))
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
