/** The things of an exercise as screens show them: injects, decisions, components, tasks, duties, the log. */
import type { ClockSegment } from '../base/clock.ts'
import type { DurationMs, ExerciseMs, StoryStart, WallMs } from '../base/time.ts'
import type { Probe, ProbeTried } from './probes.ts'
import type { Level, Tone } from './view-words.ts'

export interface FigureView {
  readonly target: DurationMs | null
  readonly achieved: DurationMs | null
  readonly atLeast: DurationMs | null
  readonly status: 'met' | 'missed' | 'open' | 'not-exercised' | 'no-target'
  readonly evidence: 'stated' | 'simulated' | 'observed' | null
}

// ---------- the live console

export interface ClockView {
  readonly segment: ClockSegment
  /** The host's wall instant when the view was made; clients anchor on receipt. */
  readonly hostWall: WallMs
  readonly running: boolean
  readonly chosenRate: number
  /** Why the rate is below the chosen one, if it is. */
  readonly slowedBecause: string | null
  readonly pause: { readonly kind: string; readonly reason: string } | null
  readonly story: StoryStart
  /** Room time: started at, paused included; planned end and how far ahead (+) or behind (-) of it. */
  readonly startedWall: WallMs | null
  readonly plannedEndWall: WallMs | null
  /** Exercise time that the scenario still expects (its length less what has passed), at the present pace. */
  readonly projectedEndWall: WallMs | null
}

export interface InjectView {
  readonly id: string
  readonly title: string
  readonly kind: 'information' | 'contingency' | 'complication'
  readonly status: 'pending' | 'armed' | 'delivered' | 'failed' | 'held' | 'skipped' | 'retracted'
  readonly dueAt: ExerciseMs | null
  /** Why it has not fired yet, in a sentence (DESIGN §4.6). */
  readonly waitsFor: string | null
  readonly deliveredAt: ExerciseMs | null
  readonly to: readonly string[]
  readonly toTitles: readonly string[]
  readonly via: string
  readonly viaTitle: string
  readonly channelDead: boolean
  readonly from: string
  /** Hast tree of the Markdown. */
  readonly says: unknown
  readonly saysText: string
  readonly expect: string | null
  readonly prompts: readonly string[]
  readonly questions: readonly { readonly ask: string; readonly answer: string }[]
  readonly artefact: ArtefactView | null
  readonly headline: string | null
  readonly optional: boolean
  readonly acknowledged: boolean
  readonly adHoc: boolean
}

export type ArtefactView =
  | {
      readonly kind: 'text'
      readonly look: 'mail' | 'log' | 'page' | 'document'
      readonly title: string
      readonly tree: unknown | null
      readonly text: string
    }
  | {
      readonly kind: 'graph'
      readonly title: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly (string | number)[])[]
    }

export interface OptionView {
  readonly id: string
  readonly label: string
  /** Facilitator only. */
  readonly quality: number | null
  readonly because: string | null
}

export interface DecisionView {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly context: string | null
  readonly asks: string
  readonly asksTitle: string
  /** The backup, when the seat is absent. */
  readonly answeredBy: string
  readonly status: 'pending' | 'open' | 'decided' | 'lapsed' | 'closed'
  readonly openedAt: ExerciseMs | null
  readonly dueAt: ExerciseMs | null
  readonly late: boolean
  readonly follows: readonly string[]
  readonly options: readonly OptionView[]
  readonly draft: {
    readonly option: string | null
    readonly rationale: string
    readonly confidence: number | null
  } | null
  readonly chosen: string | null
  readonly decision: string | null
}

export interface DecisionRecordView {
  readonly id: string
  readonly point: string | null
  readonly title: string
  readonly option: string | null
  readonly text: string
  readonly role: string
  readonly roleTitle: string
  readonly person: string
  readonly rationale: string
  readonly confidence: number | null
  readonly at: ExerciseMs
  readonly statedAt: ExerciseMs
  readonly byLapse: boolean
  /** Free and not yet mapped to an option or to effects. */
  readonly unmapped: boolean
}

export interface ComponentView {
  readonly id: string
  readonly title: string
  readonly tier: number
  readonly level: Level
  readonly own: Level
  /** Why it is not up although its own state is. */
  readonly because: string | null
  readonly served: boolean
  /** Somebody has noticed that something is wrong with it, or a probe has; until then only the facilitator is shown so. */
  readonly noticed: boolean
  readonly target: DurationMs | null
  readonly mtd: DurationMs | null
  /** Clock start of the outage under way, or of the last; null: never down. */
  readonly since: ExerciseMs | null
  /** What the instants of that outage rest on, the weakest of them; null: never down. */
  readonly evidence: FigureView['evidence']
  readonly restoredAt: ExerciseMs | null
  readonly verifiedAt: ExerciseMs | null
  readonly rpoTarget: DurationMs | null
  /** Data lost as of the last thing that happened, for a component with data; null: nothing known to be lost. */
  readonly lossNow: DurationMs | null
  /** Since when the loss grows, because bad data is still being written; null: it stands still. */
  readonly lossGrowsFrom: ExerciseMs | null
  /** What is written in a minute of normal work: `policy changes`, 42. */
  readonly data: { readonly unit: string; readonly perMinute: number } | null
  readonly writesStopped: boolean
}

export interface TaskView {
  readonly run: string
  readonly task: string
  readonly title: string
  readonly role: string
  readonly roleTitle: string
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'aborted'
  readonly startedAt: ExerciseMs | null
  readonly dueAt: ExerciseMs | null
  readonly endedAt: ExerciseMs | null
  /** How long it was meant to take, ms. */
  readonly planned: DurationMs
  readonly queuedBehind: string | null
  readonly backup: string | null
}

export interface ObligationView {
  readonly instance: string | null
  readonly obligation: string
  readonly title: string
  readonly to: string
  readonly basis: string | null
  readonly legal: boolean
  readonly status: 'waiting' | 'open' | 'met' | 'missed' | 'settled'
  readonly dueAt: ExerciseMs | null
  readonly metAt: ExerciseMs | null
  readonly cadence: DurationMs | null
  readonly waitsFor: string | null
}

export interface MapView {
  readonly states: readonly {
    readonly path: string
    readonly title: string
    readonly parent: string | null
    readonly type: string
    readonly initial: boolean
    readonly active: boolean
    readonly visited: boolean
  }[]
  readonly transitions: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly label: string
    readonly taken: boolean
    /** Possible from an active state. */
    readonly next: boolean
    /** When its timer runs out, or when the running task that it waits for is planned to end. */
    readonly dueAt: ExerciseMs | null
    readonly waitsFor: string | null
  }[]
}

export interface RunbookView {
  readonly file: string
  readonly title: string
  readonly procedures: readonly {
    readonly slug: string
    readonly title: string
    readonly level: number
    readonly steps: readonly {
      readonly ref: string
      readonly text: string
      /** Hast tree of the whole step. */
      readonly tree: unknown
      readonly owner: string | null
      readonly window: string | null
      readonly required: boolean
      readonly status: 'open' | 'done' | 'not-applicable' | 'deviated'
      readonly statedAt: ExerciseMs | null
    }[]
  }[]
}

export interface LogEntryView {
  readonly seq: number
  readonly entry: string
  readonly at: ExerciseMs
  readonly statedAt: ExerciseMs
  readonly wall: WallMs
  readonly kind:
    | 'clock'
    | 'inject'
    | 'decision'
    | 'task'
    | 'component'
    | 'obligation'
    | 'mark'
    | 'runbook'
    | 'note'
    | 'message'
    | 'vote'
    | 'seat'
    | 'state'
    | 'other'
  readonly text: string
  readonly who: string
  readonly tone: Tone
  readonly undone: boolean
  readonly corrected: {
    readonly reason: string
    readonly newAt: ExerciseMs | null
    readonly text: string | null
  } | null
  /** A mark, note, tick or notification: `correct` may name its `entry`. */
  readonly correctable: boolean
}

/** A probe of a live drill, with its last results. */
export interface ProbeView {
  /** Without secret values, and of a CA the file's name alone. */
  readonly probe: Probe
  readonly componentTitle: string
  readonly host: { readonly host: string; readonly port: number }
  /** All that goes out when it runs, line by line. */
  readonly sends: readonly string[]
  readonly standing: 'host-unconfirmed' | 'secret-missing' | 'watching' | 'paused' | 'stopped'
  readonly status: 'unknown' | 'passing' | 'failing'
  readonly since: ExerciseMs | null
  readonly detail: string
  /** At most 60, oldest first; `latency` and `dataAge` in ms. */
  readonly results: readonly {
    readonly at: ExerciseMs
    readonly ok: boolean
    readonly latency: number
    readonly detail: string
    readonly dataAge: number | null
  }[]
  /** What the last run by hand found; null: none since the probe asks in this way. */
  readonly tried: ProbeTried | null
}

/** The runbook's expected timeline against the actual one. */
export interface ExpectedView {
  /** First onset; null: nothing has happened yet. */
  readonly from: ExerciseMs | null
  readonly phases: readonly {
    readonly id: string
    readonly title: string
    /** Counted from the first onset. */
    readonly by: DurationMs
    readonly expectedAt: ExerciseMs | null
    readonly reachedAt: ExerciseMs | null
    readonly events: readonly number[]
  }[]
}

/** What a component's lost data is made of. */
export interface DataSheetView {
  readonly component: string
  readonly title: string
  readonly target: DurationMs | null
  readonly data: { readonly unit: string; readonly perMinute: number } | null
  /** What was restored; null: nothing. */
  readonly point: { readonly title: string; readonly kind: 'snapshot' | 'pitr' | 'replica' } | null
  /** Instant of the data that is left. */
  readonly dataAt: ExerciseMs
  readonly corruptSince: ExerciseMs | null
  /** When somebody first knew. */
  readonly knownAt: ExerciseMs | null
  /** When the last of the lost data was written. */
  readonly writtenUntil: ExerciseMs
  readonly restoredAt: ExerciseMs | null
  /** When the restored data came into use, or the end. */
  readonly until: ExerciseMs
  /**
   * The lost writing in order. `good-data`: it was sound, the chosen point is older; `not-in-point`: no corruption, the
   * point does not hold it; `before-known`: written bad before anybody knew; `after-known`: written although somebody knew.
   */
  readonly stretches: readonly {
    readonly from: ExerciseMs
    readonly to: ExerciseMs
    readonly lost: DurationMs
    readonly why: 'good-data' | 'not-in-point' | 'before-known' | 'after-known'
  }[]
  /** Lost by an earlier restore of the same outage. */
  readonly earlier: DurationMs
  readonly gross: DurationMs
  readonly reconciled: DurationMs
  readonly reconciliations: readonly {
    readonly at: ExerciseMs
    readonly amount: DurationMs
    readonly seq: number
  }[]
  /** Gross less what was won back: the achieved RPO of the episode. */
  readonly lost: DurationMs
  /** false: it is not over. */
  readonly known: boolean
  readonly events: readonly number[]
}

// ---------- debrief
