/** An exercise played without a host: commands and the clock on synthetic time, its log in memory. */
import { exerciseNow, wallWhen } from '../base/clock.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import { type Actor, type CommandInput, commandSchema } from '../contract/commands.ts'
import type { ExerciseEvent, JournalLine } from '../contract/events.ts'
import type { Settings } from '../contract/settings.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { advance } from './advance.ts'
import { decide } from './decide.ts'
import { evolveAll } from './evolve.ts'
import { foldLines } from './fold.ts'
import { initialState } from './initial-state.ts'
import type { ExerciseState } from './state.ts'

const SCRIPT: Actor = { kind: 'script', name: 'Script' }

export class Headless {
  readonly lines: JournalLine[] = []
  state: ExerciseState
  private wall: WallMs

  /** @throws Error when the scenario chases itself without end: pre-flight finds most such packs */
  constructor(
    readonly scenario: Scenario,
    private readonly runbooks: readonly Runbook[],
    settings: Partial<Pick<Settings, 'seed' | 'durations'>> = {},
  ) {
    this.state = initialState(scenario)
    this.wall = scenario.startex.instant
    const { id: pack } = scenario
    this.command({
      type: 'create',
      pack,
      packSha256: '',
      runbooks: [],
      settings: { ...SCRIPT_SETTINGS, ...settings },
    })
    this.command({ type: 'start' })
  }

  get now(): ExerciseMs {
    return exerciseNow(this.state.clock, this.wall)
  }

  get events(): readonly ExerciseEvent[] {
    return this.lines.flatMap(({ events }) => events)
  }

  /** Lets all happen that happens by itself up to an exercise time. */
  reach(at: ExerciseMs): void {
    this.wall = Math.max(this.wall, wallWhen(this.state.clock, at) ?? this.wall)
    this.append(
      `clock-${this.lines.length}`,
      'advance',
      'The clock',
      advance(this.scenario, this.state, this.wall),
    )
  }

  /** @returns false when it was refused, and nothing happened */
  command(input: CommandInput): boolean {
    const id = `command-${this.lines.length}`
    const command = commandSchema.parse(input)
    const { scenario, runbooks, lines, wall } = this
    const result = decide({ scenario, runbooks, lines }, this.state, { id, command, actor: SCRIPT, wall })
    if (result.ok) this.append(id, command.type, result.value.label, result.value.events)
    return result.ok
  }

  private append(id: string, command: string, label: string, events: readonly ExerciseEvent[]): void {
    if (events.length === 0) return
    const { wall } = this
    const seq = this.lines.length
    this.lines.push({ v: 1, seq, id, command, actor: SCRIPT, wall, label, events: [...events], prev: '' })
    this.state =
      command === 'undo' ? foldLines(this.scenario, this.lines) : evolveAll(this.scenario, this.state, events)
  }
}

/** A rehearsal with likely durations and the seed `muster`, as a script plays it. */
export const SCRIPT_SETTINGS: Settings = {
  title: 'Played without a host',
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
