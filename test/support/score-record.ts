/** Invented exercises for tests of measures and reports: a small scenario, and a journal written by hand. */
import {
  type EventOf,
  type EventType,
  type ExerciseEvent,
  eventSchema,
  type JournalLine,
} from '../../shared/contract/events.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { foldLines } from '../../shared/exercise/fold.ts'
import type { ExerciseRecord } from '../../shared/projections/record.ts'
import type { Runbook } from '../../shared/runbook/model.ts'
import type {
  ComponentDef,
  DecisionDef,
  ObligationDef,
  Scenario,
  TaskDef,
} from '../../shared/scenario/model.ts'

export const MIN = 60_000
export const H = 3_600_000
/** 10 March 2026, 07:40 UTC. */
export const ROOM_START = Date.UTC(2026, 2, 10, 7, 40)

export const SETTINGS: Settings = {
  title: 'Spring drill',
  team: 'Platform team',
  facilitator: 'Ingrid Moe',
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

const EMPTY: Scenario = {
  muster: 1,
  id: 'test-pack',
  title: 'Test pack',
  summary: '',
  level: 'introductory',
  length: 2 * H,
  room: null,
  exercises: [],
  guide: { audience: null, preparation: [], opening: null, watchFor: [] },
  expected: [],
  startex: { instant: ROOM_START, offsetMinutes: 60 },
  organisation: 'Example Ltd',
  briefing: '',
  runbookFiles: [],
  roles: [],
  components: [],
  channels: [],
  recoveryPoints: [],
  obligations: [],
  facts: [],
  tasks: [],
  injects: [],
  decisions: [],
  objectives: [],
  endings: [],
  requiredSteps: [],
  hotwash: [],
  machine: {},
  states: [],
  transitions: [],
  overall: { rto: null, rpo: null },
}

export function scenario(parts: Partial<Scenario>): Scenario {
  return { ...EMPTY, ...parts }
}

export function component(id: string, parts: Partial<ComponentDef> = {}): ComponentDef {
  return {
    id,
    title: id,
    tier: 1,
    dependsOn: [],
    rto: null,
    rpo: null,
    mtd: null,
    served: 'up',
    initial: 'up',
    clockStart: 'onset',
    data: null,
    ...parts,
  }
}

export function task(id: string, parts: Partial<TaskDef> = {}): TaskDef {
  return {
    id,
    title: id,
    by: 'lead',
    estimate: { o: MIN, m: MIN, p: MIN },
    recovers: [],
    restores: null,
    failChance: 0,
    onDone: [],
    onFail: [],
    follows: [],
    ...parts,
  }
}

export function point(
  id: string,
  qualities: Readonly<Record<string, number>>,
  parts: Partial<DecisionDef> = {},
): DecisionDef {
  return {
    id,
    title: id,
    when: { kind: 'elapsed', at: 0 },
    after: 0,
    asks: 'lead',
    polls: [],
    question: `${id}?`,
    context: null,
    within: null,
    onTimeout: 'wait',
    follows: [],
    objectives: [],
    until: null,
    weight: 1,
    options: Object.entries(qualities).map(([option, quality]) => ({
      id: option,
      label: option,
      quality,
      because: `because of ${option}`,
      effects: [],
      does: [],
    })),
    ...parts,
  }
}

export function obligation(id: string, parts: Partial<ObligationDef> = {}): ObligationDef {
  return {
    id,
    title: id,
    to: 'someone',
    from: { kind: 'elapsed', at: 0 },
    within: H,
    withinMonths: null,
    every: null,
    until: null,
    parent: null,
    by: null,
    channel: null,
    basis: null,
    legal: false,
    follows: [],
    ...parts,
  }
}

type Body<Type extends EventType> = Omit<EventOf<Type>, 'type' | 'at' | 'cause'>

/** A journal written by hand, one line per call: `journal.at(5 * MIN).add('ComponentSet', {...})`. */
export class HandJournal {
  readonly lines: JournalLine[] = []
  private now = 0
  private readonly settings: Settings

  constructor(settings: Partial<Settings> = {}) {
    this.settings = { ...SETTINGS, ...settings }
    this.add('ExerciseCreated', {
      pack: 'test-pack',
      packSha256: 'a'.repeat(64),
      runbooks: [{ file: 'runbook.md', sha256: 'b'.repeat(64) }],
      settings: this.settings,
    })
    this.add('ExerciseStarted', { segment: { wall: ROOM_START, exercise: 0, rate: 1 } })
  }

  at(ms: number): this {
    this.now = ms
    return this
  }

  add<Type extends EventType>(type: Type, body: Body<Type>, command = 'test'): this {
    return this.line([eventSchema.parse({ type, at: this.now, cause: 'test', ...body })], command)
  }

  line(events: readonly ExerciseEvent[], command = 'test', id = `c${this.lines.length}`): this {
    this.lines.push({
      v: 1,
      seq: this.lines.length,
      id,
      command,
      actor: { kind: 'facilitator', name: 'Ingrid Moe' },
      wall: ROOM_START + this.now,
      label: command,
      events: [...events],
      prev: '0'.repeat(64),
    })
    return this
  }

  level(id: string, level: 'up' | 'degraded' | 'down'): this {
    return this.add('ComponentSet', { component: id, level, reason: '' })
  }

  mark(mark: EventOf<'Marked'>['mark'], id: string | null = null, parts: Partial<Body<'Marked'>> = {}): this {
    return this.add('Marked', {
      entry: `m${this.lines.length}`,
      mark,
      component: id,
      statedAt: this.now,
      evidence: 'stated',
      ...parts,
    })
  }

  tick(ref: string, parts: Partial<Body<'StepTicked'>> = {}): this {
    return this.add('StepTicked', {
      entry: `t${this.lines.length}`,
      ref,
      status: 'done',
      role: null,
      reason: '',
      justified: false,
      statedAt: this.now,
      auto: false,
      ...parts,
    })
  }

  decided(id: string, option: string | null, parts: Partial<Body<'Decided'>> = {}): this {
    return this.add('Decided', {
      decision: `d${this.lines.length}`,
      point: id,
      option,
      role: 'lead',
      text: '',
      rationale: '',
      confidence: null,
      statedAt: this.now,
      byLapse: false,
      ...parts,
    })
  }

  queued(run: string, id: string): this {
    return this.add('TaskQueued', { run, task: id, role: 'lead', attempt: 1, duration: MIN, willFail: false })
  }

  end(ms: number): this {
    return this.at(ms).add('ExerciseEnded', { reason: 'Done' }, 'end')
  }
}

/** A record as projections receive it. */
export function record(
  parts: Partial<Scenario>,
  journal: HandJournal,
  runbooks: readonly Runbook[] = [],
): ExerciseRecord {
  const full = scenario(parts)
  return {
    id: 'x1',
    scenario: full,
    runbooks,
    artefacts: {},
    lines: journal.lines,
    state: foldLines(full, journal.lines),
  }
}
