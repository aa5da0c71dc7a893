/**
 * A parsed, checked scenario: what the pack's YAML means, with every duration in milliseconds and every name
 * resolved. The engine, the projections and the reports read this; only `shared/scenario` writes it.
 */
import type { DurationMs, ExerciseMs, StoryStart } from '../base/time.ts'
import type { ChannelKind } from '../contract/seat-views.ts'
import type { StepRef } from '../runbook/model.ts'

export type ComponentLevel = 'up' | 'degraded' | 'down'
export type PointState = 'clean' | 'corrupt' | 'encrypted' | 'unverified'
export type InjectType = 'information' | 'contingency' | 'complication'
export const MARK_NAMES = [
  'onset',
  'detected',
  'acknowledged',
  'declared',
  'recovery-started',
  'restored',
  'verified',
  'business-resumed',
] as const
export type MarkName = (typeof MARK_NAMES)[number]

export interface RoleDef {
  readonly id: string
  readonly title: string
  /** Role that stands in when this seat is absent. */
  readonly backup: string | null
  /** Tasks at once; 1 by default. */
  readonly capacity: number
  readonly description: string | null
}

export interface ComponentDef {
  readonly id: string
  readonly title: string
  /** 1 is the most important; weights of rubric 1: tier 1 = 3, tier 2 = 2, tier 3+ = 1. */
  readonly tier: number
  readonly dependsOn: readonly string[]
  readonly rto: DurationMs | null
  readonly rpo: DurationMs | null
  readonly mtd: DurationMs | null
  /** The level that counts as served: `up`, or `degraded` where an MBCO is agreed. */
  readonly served: 'up' | 'degraded'
  readonly initial: ComponentLevel
  /** Where clock start of the achieved RTO is taken from (DESIGN §5). */
  readonly clockStart: 'onset' | 'detected' | 'declared'
  /** What is written to it in a minute of normal work, so that lost minutes can be told in things people know. */
  readonly data: DataRate | null
}

export interface DataRate {
  /** In the plural: `policy changes`. */
  readonly unit: string
  readonly perMinute: number
}

export interface ChannelDef {
  readonly id: string
  readonly title: string
  /** Dead while this component's effective level is `down`; null: never dies. */
  readonly carriedBy: string | null
  /** What it looks and behaves like; what is said in person never dies. */
  readonly kind: ChannelKind
  /** What becomes of a player's message while it is dead: refused with a reason, or lost without a word. */
  readonly whenDead: 'refuse' | 'swallow'
}

export interface RecoveryPointDef {
  readonly id: string
  readonly component: string
  readonly kind: 'snapshot' | 'pitr' | 'replica'
  /** Exercise time it was taken (negative: before STARTEX); for `pitr` the beginning of its window. */
  readonly taken: ExerciseMs
  /** Replication lag of a replica. */
  readonly lag: DurationMs
  /** Instant from which a replica receives nothing any more, whenever it takes over; null: it follows to the end. */
  readonly cutOff: ExerciseMs | null
  readonly state: PointState
  readonly title: string
}

export interface ObligationDef {
  readonly id: string
  readonly title: string
  readonly to: string
  /** Its clock starts when this becomes true (a mark name is shorthand for `marked(NAME)`). */
  readonly from: Condition
  /** One notification within this long of the trigger; null for a cadence. */
  readonly within: DurationMs | null
  /** Calendar months instead of `within`. */
  readonly withinMonths: number | null
  /** A notification at least this often until `until` holds. */
  readonly every: DurationMs | null
  readonly until: Condition | null
  /** Chained: its clock starts at its parent's fulfilment or deadline, whichever is first. */
  readonly parent: string | null
  readonly by: string | null
  readonly channel: string | null
  /** E.g. `GDPR 33(1)`; a missed legal clock forbids PASS. */
  readonly basis: string | null
  readonly legal: boolean
  readonly follows: readonly StepRef[]
}

/** A declared variable of the story; the titled ones (e.g. customer trust) are shown and reported. */
export interface FactDef {
  readonly id: string
  readonly title: string | null
  readonly initial: number | boolean
  readonly min: number | null
  readonly max: number | null
}

/** The closed language of conditions; guards, `when`, `until` and triggers all use it. */
export type Condition =
  | { readonly kind: 'in'; readonly state: string }
  | { readonly kind: 'decided'; readonly point: string; readonly option: string | null }
  | { readonly kind: 'lapsed'; readonly point: string }
  | {
      readonly kind: 'task'
      readonly task: string
      readonly status: 'queued' | 'running' | 'done' | 'failed'
    }
  | { readonly kind: 'component'; readonly component: string; readonly level: ComponentLevel }
  | {
      readonly kind: 'fact'
      readonly fact: string
      readonly op: '=' | '!=' | '<' | '<=' | '>' | '>='
      readonly value: number | boolean
    }
  | { readonly kind: 'delivered'; readonly inject: string }
  | { readonly kind: 'marked'; readonly mark: MarkName; readonly component: string | null }
  | { readonly kind: 'met'; readonly obligation: string }
  | { readonly kind: 'missed'; readonly obligation: string }
  /** Exercise time has reached `at`. */
  | { readonly kind: 'elapsed'; readonly at: ExerciseMs }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }

/** The closed registry of effects; machine actions, options, tasks and injects all use it. */
export type Effect =
  | { readonly kind: 'set'; readonly component: string; readonly level: ComponentLevel }
  | { readonly kind: 'start'; readonly task: string }
  | { readonly kind: 'abort'; readonly task: string }
  /** Multiplies the duration of the task's later runs (and what is left of a queued one). */
  | { readonly kind: 'stretch'; readonly task: string; readonly factor: number }
  | { readonly kind: 'stop-writes'; readonly component: string }
  | { readonly kind: 'resume-writes'; readonly component: string }
  | { readonly kind: 'point'; readonly point: string; readonly state: PointState }
  /** What is written to it since then (null: since now) is bad; every point whose data is later is corrupt. */
  | { readonly kind: 'corrupt'; readonly component: string; readonly since: ExerciseMs | null }
  /** Its bad data was repaired in place. */
  | { readonly kind: 'heal'; readonly component: string }
  /** Wins back this much lost data time (audit log, WAL, replay). */
  | { readonly kind: 'reconcile'; readonly component: string; readonly amount: DurationMs }
  /** Makes an inject due now, or `after` from now, whatever its own condition says. */
  | { readonly kind: 'inject'; readonly inject: string; readonly after: DurationMs }
  | { readonly kind: 'skip'; readonly inject: string }
  | { readonly kind: 'mark'; readonly mark: MarkName; readonly components: readonly string[] }
  | { readonly kind: 'oblige'; readonly obligation: string }
  | { readonly kind: 'notify'; readonly obligation: string }
  | { readonly kind: 'put'; readonly fact: string; readonly value: number | boolean }
  | { readonly kind: 'add'; readonly fact: string; readonly amount: number }
  | { readonly kind: 'step'; readonly ref: StepRef; readonly status: 'done' }
  | { readonly kind: 'end'; readonly ending: string }

export interface TaskDef {
  readonly id: string
  readonly title: string
  /** Role that does it. */
  readonly by: string
  /** Three-point estimate in ms: optimistic, most likely, pessimistic. */
  readonly estimate: { readonly o: DurationMs; readonly m: DurationMs; readonly p: DurationMs }
  /** Components it recovers: its run time counts as their `execution`. Empty: not a recovery task. */
  readonly recovers: readonly string[]
  /** Restores this recovery point when it ends; a corrupt or encrypted point makes it fail instead. */
  readonly restores: RestoreDef | null
  /** Chance of failing, 0-1, drawn from hash(seed, task, attempt). */
  readonly failChance: number
  readonly onDone: readonly Effect[]
  readonly onFail: readonly Effect[]
  readonly follows: readonly StepRef[]
}

export interface RestoreDef {
  readonly point: string
  /** For PITR the chosen instant; null: the latest that the point has. */
  readonly to: ExerciseMs | null
  /** Instead of `to`: so long before the task starts. */
  readonly ago: DurationMs | null
}

export interface ArtefactDef {
  /** Path inside the pack. */
  readonly file: string
  readonly kind: 'mail' | 'log' | 'page' | 'graph' | 'document' | 'image'
  readonly title: string
}

export interface InjectDef {
  readonly id: string
  readonly title: string
  readonly type: InjectType
  readonly to: readonly string[]
  readonly via: string
  /** Tried when `via` is dead. */
  readonly fallback: string | null
  /** Who it comes from, in the story. */
  readonly from: string
  /** Markdown, read aloud or shown. */
  readonly says: string
  /** Facilitator only: the response that is expected. */
  readonly expect: string | null
  readonly prompts: readonly string[]
  readonly questions: readonly { readonly ask: string; readonly answer: string }[]
  readonly artefact: ArtefactDef | null
  /** Due at a fixed exercise time, or `after` its condition became true, or only by hand / by an effect. */
  readonly trigger:
    | { readonly kind: 'at'; readonly at: ExerciseMs }
    | { readonly kind: 'when'; readonly when: Condition; readonly after: DurationMs }
    | { readonly kind: 'hand' }
  /** May be dropped when the exercise runs behind its planned end. */
  readonly optional: boolean
  readonly effects: readonly Effect[]
  /** Short public line for the projector's feed; null: not shown unless sent. */
  readonly headline: string | null
  readonly objectives: readonly string[]
}

export interface OptionDef {
  readonly id: string
  readonly label: string
  /** 0-1; never leaves the host for a player. */
  readonly quality: number
  readonly because: string
  readonly effects: readonly Effect[]
  /** Steps that choosing this carries out. */
  readonly does: readonly StepRef[]
}

export interface DecisionDef {
  readonly id: string
  readonly title: string
  readonly when: Condition
  readonly after: DurationMs
  readonly asks: string
  /** Roles that vote before the one that is asked decides. */
  readonly polls: readonly string[]
  readonly question: string
  readonly context: string | null
  readonly within: DurationMs | null
  /** An option id that is taken for them, or `wait` (stays open, late). */
  readonly onTimeout: string
  readonly follows: readonly StepRef[]
  readonly options: readonly OptionDef[]
  readonly objectives: readonly string[]
  /** Closes unanswered when this becomes true (it no longer makes sense). */
  readonly until: Condition | null
  readonly weight: number
}

export interface ObjectiveDef {
  readonly id: string
  readonly title: string
  readonly weight: number
  readonly critical: boolean
}

export interface EndingDef {
  readonly id: string
  readonly title: string
  readonly kind: 'recovered' | 'partial' | 'lost'
  readonly says: string
  /** The best verdict that this ending allows (DESIGN §5: a pack may be stricter); PASS: no limit. */
  readonly atMost: 'PASS' | 'PARTIAL' | 'FAIL'
}

/** A phase of the runbook's expected timeline. */
export interface ExpectedPhase {
  readonly id: string
  readonly title: string
  /** Counted from the first onset. */
  readonly by: DurationMs
  /** Reached the first time that this holds. */
  readonly reached: Condition
}

/** What the printed facilitator's guide says beyond objectives, injects and decisions; each part may be missing. */
export interface GuideDef {
  /** Markdown: who should sit in. */
  readonly audience: string | null
  readonly preparation: readonly string[]
  /** Markdown: words to open with. */
  readonly opening: string | null
  readonly watchFor: readonly string[]
}

/** A node of the scenario's statechart, for the map and for pre-flight; the machine itself is `machine`. */
export interface StateNodeDef {
  /** Dotted path, e.g. `supply.failing`. */
  readonly path: string
  readonly title: string
  readonly parent: string | null
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final'
  readonly initial: string | null
}

export interface TransitionDef {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Human label of its cause: `after 95:00`, `decided route: second provider`. */
  readonly label: string
  readonly cause:
    | { readonly kind: 'after'; readonly delay: DurationMs }
    | { readonly kind: 'event'; readonly event: string }
    | { readonly kind: 'always' }
  readonly guard: Condition | null
}

/** XState v5 machine config as plain JSON; guards and actions are by name from the closed registry. */
export type MachineJson = { readonly [key: string]: unknown }

export interface Scenario {
  readonly muster: 1
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly level: 'introductory' | 'intermediate' | 'advanced'
  /** Exercise time that the story needs. */
  readonly length: DurationMs
  /** Room time that a session takes; null: not said. */
  readonly room: DurationMs | null
  /** Short phrases: what the pack exercises. */
  readonly exercises: readonly string[]
  readonly guide: GuideDef
  readonly expected: readonly ExpectedPhase[]
  readonly startex: StoryStart
  readonly organisation: string
  /** Markdown for the briefing: the situation at STARTEX, and the rules of play. */
  readonly briefing: string
  readonly runbookFiles: readonly string[]
  readonly roles: readonly RoleDef[]
  readonly components: readonly ComponentDef[]
  readonly channels: readonly ChannelDef[]
  readonly recoveryPoints: readonly RecoveryPointDef[]
  readonly obligations: readonly ObligationDef[]
  readonly facts: readonly FactDef[]
  readonly tasks: readonly TaskDef[]
  readonly injects: readonly InjectDef[]
  readonly decisions: readonly DecisionDef[]
  readonly objectives: readonly ObjectiveDef[]
  readonly endings: readonly EndingDef[]
  /** Steps a complete response carries out; runbook adherence is measured against these, in this order. */
  readonly requiredSteps: readonly StepRef[]
  readonly hotwash: readonly string[]
  readonly machine: MachineJson
  readonly states: readonly StateNodeDef[]
  readonly transitions: readonly TransitionDef[]
  /** Overall targets; default: the strictest of tier-1 components. */
  readonly overall: { readonly rto: DurationMs | null; readonly rpo: DurationMs | null }
}

/** A pack as loaded: the scenario, its runbooks and what they hash to. */
export interface PackInfo {
  readonly id: string
  /** SHA-256 over the canonical list of the pack's files and their hashes. */
  readonly sha256: string
}
