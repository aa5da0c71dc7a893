import { type Actor, type CommandInput, commandSchema } from '../../shared/contract/commands.ts'
import type { ExerciseEvent, JournalLine } from '../../shared/contract/events.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { advance } from '../../shared/exercise/advance.ts'
import { type Bundle, decide } from '../../shared/exercise/decide.ts'
import { evolve } from '../../shared/exercise/evolve.ts'
import { foldLines } from '../../shared/exercise/fold.ts'
import { initialState } from '../../shared/exercise/initial-state.ts'
import type { ExerciseState } from '../../shared/exercise/state.ts'
import type { Runbook } from '../../shared/runbook/model.ts'
import type { Scenario } from '../../shared/scenario/model.ts'
import { loadPack } from './load-pack.ts'

export const START_WALL = Date.UTC(2026, 2, 10, 9, 0, 0)
const FACILITATOR: Actor = { kind: 'facilitator', name: 'Facilitator' }

export const SETTINGS: Settings = {
  title: 'Drill',
  team: 'Operations',
  facilitator: 'Facilitator',
  seats: [],
  evaluators: [],
  observers: [],
  plannedLength: null,
  rate: 1,
  seed: 'seed',
  durations: 'likely',
  slowForPeople: false,
  record: 'record',
  mode: 'tabletop',
}

/** An exercise driven by hand on synthetic wall time: what the host does, without a disk. */
export class Drive {
  readonly lines: JournalLine[] = []
  state: ExerciseState
  wall = START_WALL
  private commands = 0

  constructor(
    readonly scenario: Scenario,
    readonly runbooks: readonly Runbook[],
    settings: Partial<Settings> = {},
    private readonly score?: Bundle['score'],
  ) {
    this.state = initialState(scenario)
    this.must({
      type: 'create',
      pack: scenario.id,
      packSha256: '',
      runbooks: [],
      settings: { ...SETTINGS, ...settings },
    })
  }

  /** Lets wall time pass, in as many ticks as asked for. */
  wait(ms: number, ticks = 1): this {
    for (let tick = 1; tick <= ticks; tick += 1) {
      this.wall += Math.round((ms * tick) / ticks) - Math.round((ms * (tick - 1)) / ticks)
      this.tick()
    }
    return this
  }

  tick(): void {
    const events = advance(this.scenario, this.state, this.wall)
    if (events.length > 0) this.append(`clock-${this.lines.length}`, 'advance', 'The clock', events)
  }

  try(input: CommandInput, id = this.nextId(), actor = FACILITATOR) {
    this.tick()
    const command = commandSchema.parse(input)
    const { scenario, runbooks, lines, score } = this
    const bundle: Bundle =
      score === undefined ? { scenario, runbooks, lines } : { scenario, runbooks, lines, score }
    const result = decide(bundle, this.state, { id, command, actor, wall: this.wall })
    if (result.ok) this.append(id, command.type, result.value.label, result.value.events, actor)
    return result
  }

  private nextId(): string {
    this.commands += 1
    return `c${this.commands}`
  }

  must(input: CommandInput, id?: string): this {
    const result = this.try(input, id)
    if (!result.ok) throw new Error(`${input.type} refused: ${result.error.code} ${result.error.message}`)
    return this
  }

  /** The same by somebody at a seat. */
  as(actor: Actor, input: CommandInput): this {
    const result = this.try(input, undefined, actor)
    if (!result.ok) throw new Error(`${input.type} refused: ${result.error.code} ${result.error.message}`)
    return this
  }

  get events(): readonly ExerciseEvent[] {
    return this.lines.flatMap((line) => line.events)
  }

  private append(
    id: string,
    command: string,
    label: string,
    events: readonly ExerciseEvent[],
    actor = FACILITATOR,
  ): void {
    this.lines.push({
      v: 1,
      seq: this.lines.length,
      id,
      command,
      actor,
      wall: this.wall,
      label,
      events: [...events],
      prev: '',
    })
    this.state =
      command === 'undo'
        ? foldLines(this.scenario, this.lines)
        : events.reduce((state, event) => evolve(this.scenario, state, event), this.state)
  }
}

let tiny: ReturnType<typeof loadPack> | null = null

/** The tiny pack, started. */
export function startTiny(settings: Partial<Settings> = {}): Drive {
  tiny ??= loadPack()
  const { scenario, runbooks } = tiny
  if (scenario === null) throw new Error('The tiny pack does not parse')
  return new Drive(scenario, runbooks, settings).must({ type: 'start' })
}
