/**
 * What the screens show: projections computed on the host (DESIGN §4.8). Screens compute no rule of the exercise;
 * they may only turn an exercise instant and the clock segment into digits.
 */
import type { ClockSegment } from '../base/clock.ts'
import type { Problem } from '../base/problem.ts'
import type { DurationMs, ExerciseMs, StoryStart, WallMs } from '../base/time.ts'
import type { PackDraft } from './pack-draft.ts'
import type { PlanView } from './plan-view.ts'
import type { Probe, ProbeTried } from './probes.ts'
import type { MessageView, PollView } from './seat-views.ts'
import type { Settings } from './settings.ts'
import type { TypedView } from './typed.ts'

export type Level = 'up' | 'degraded' | 'down'
export type Tone = 'quiet' | 'attention' | 'breached' | 'recovered'
export type Rating = 'P' | 'S' | 'M' | 'U'
export type Verdict = 'PASS' | 'PARTIAL' | 'FAIL'

// ---------- library

export interface PackCard {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly organisation: string
  readonly level: string
  /** Story time. */
  readonly length: DurationMs
  /** Room time that a session takes; null: not said. */
  readonly room: DurationMs | null
  /** What the pack exercises, in short phrases. */
  readonly exercises: readonly string[]
  readonly roleTitles: readonly string[]
  readonly roles: number
  readonly injects: number
  readonly decisions: number
  readonly objectives: readonly string[]
  readonly channels: readonly string[]
  /** Overall targets. */
  readonly rto: DurationMs | null
  readonly rpo: DurationMs | null
  /** Drafted from a runbook and not yet gone over: its guesses are listed. */
  readonly draft: PackDraft | null
  readonly problems: readonly Problem[]
}

export interface PackDetail extends PackCard {
  readonly briefing: unknown
  readonly roleList: readonly {
    readonly id: string
    readonly title: string
    readonly backup: string | null
    readonly description: string | null
  }[]
  readonly componentList: readonly {
    readonly id: string
    readonly title: string
    readonly tier: number
    readonly rto: DurationMs | null
    readonly rpo: DurationMs | null
  }[]
  readonly runbooks: readonly {
    readonly file: string
    readonly title: string
    readonly sha256: string
    readonly procedures: number
    readonly steps: number
  }[]
  readonly sha256: string
}

export interface ExerciseRow {
  readonly id: string
  readonly title: string
  readonly team: string
  readonly packTitle: string
  readonly phase: 'briefing' | 'running' | 'paused' | 'ended' | 'closed'
  readonly elapsed: ExerciseMs
  readonly createdAt: WallMs
  readonly updatedAt: WallMs
  /** Was running when the app stopped: offered where it stood, paused. */
  readonly interrupted: boolean
  /** Journal damage found on opening, already cut off or preventing it. */
  readonly problems: readonly Problem[]
}

export interface HistoryRow {
  readonly id: string
  readonly date: WallMs
  readonly pack: string
  readonly scenario: string
  readonly title: string
  readonly team: string
  readonly record: 'rehearsal' | 'record'
  readonly verdict: Verdict
  /** Integer hundredths of a point, 0-10000; null: no grade. */
  readonly score: number | null
  readonly rto: FigureView
  readonly rpo: FigureView
  readonly closings: number
}

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

export interface FacilitatorView {
  readonly view: 'facilitator'
  readonly exercise: string
  readonly seq: number
  readonly phase: 'briefing' | 'running' | 'paused' | 'ended' | 'closed'
  readonly realIncident: boolean
  readonly settings: Settings
  readonly packTitle: string
  readonly organisation: string
  readonly briefing: unknown
  readonly clock: ClockView
  /** The next thing that is due, for the "next event" key. */
  readonly next: { readonly at: ExerciseMs; readonly what: string } | null
  readonly injects: readonly InjectView[]
  readonly decisions: readonly DecisionView[]
  readonly records: readonly DecisionRecordView[]
  readonly components: readonly ComponentView[]
  /** What data can be restored from, as it really is: a free decision may be mapped to a change of it. */
  readonly recoveryPoints: readonly {
    readonly id: string
    readonly title: string
    readonly component: string
    readonly state: 'clean' | 'corrupt' | 'encrypted' | 'unverified'
  }[]
  readonly channels: readonly {
    readonly id: string
    readonly title: string
    readonly dead: boolean
    readonly because: string | null
  }[]
  readonly tasks: readonly TaskView[]
  readonly startable: readonly { readonly task: string; readonly title: string; readonly role: string }[]
  readonly obligations: readonly ObligationView[]
  /** null: the pack has no expected timeline. */
  readonly expected: ExpectedView | null
  /** Runbook steps and tasks planned against actual. */
  readonly plan: PlanView
  readonly marks: readonly {
    readonly mark: string
    readonly component: string | null
    readonly statedAt: ExerciseMs
    readonly at: ExerciseMs
    readonly evidence: string
    readonly entry: string
  }[]
  readonly facts: readonly {
    readonly id: string
    readonly title: string
    readonly value: number | boolean
    readonly min: number | null
    readonly max: number | null
    readonly initial: number | boolean
  }[]
  readonly map: MapView
  readonly runbooks: readonly RunbookView[]
  readonly log: readonly LogEntryView[]
  readonly roles: readonly {
    readonly id: string
    readonly title: string
    readonly backup: string | null
    readonly seats: readonly {
      readonly person: string
      readonly standing: string
      readonly present: boolean
    }[]
  }[]
  readonly undo: { readonly command: string; readonly label: string } | null
  readonly ending: {
    readonly id: string
    readonly title: string
    readonly kind: string
    readonly says: string
  } | null
  readonly projector: ProjectorView
  /** Players' messages, oldest first. */
  readonly messages: readonly MessageView[]
  /** One for every decision point that asks several roles, or was put to the vote. */
  readonly polls: readonly PollView[]
  /** What seats have chosen and written at open questions and not sent. */
  readonly typed: readonly TypedView[]
  /** Of a live drill, in the order in which they were configured. */
  readonly probes: readonly ProbeView[]
  /** Optional injects to drop when behind the planned end. */
  readonly droppable: readonly { readonly id: string; readonly title: string }[]
  readonly notices: readonly { readonly id: string; readonly text: string; readonly tone: Tone }[]
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

export interface ProjectorView {
  readonly view: 'projector'
  readonly exercise: string
  readonly title: string
  readonly organisation: string
  readonly phase: FacilitatorView['phase']
  readonly realIncident: boolean
  readonly clock: ClockView
  readonly blackout: boolean
  readonly content: 'board' | 'inject' | 'decision' | 'clock' | 'message' | 'join'
  /** Tense: a component is down, a budget is almost used, or a legal clock is running out. */
  readonly mood: 'calm' | 'tense'
  readonly components: readonly ComponentView[]
  /** Of a live drill; `ticks` oldest first: whether each run passed. */
  readonly probes: readonly {
    readonly component: string
    readonly title: string
    readonly status: ProbeView['status']
    readonly since: ExerciseMs | null
    readonly ticks: readonly boolean[]
  }[]
  /** Notification duties that have begun; the legal ones first. */
  readonly obligations: readonly {
    readonly title: string
    readonly to: string
    readonly legal: boolean
    readonly status: 'open' | 'met' | 'missed'
    readonly dueAt: ExerciseMs | null
    readonly metAt: ExerciseMs | null
  }[]
  /** The last decisions, newest first, at most five: what, and by which role. */
  readonly decided: readonly { readonly at: ExerciseMs; readonly roleTitle: string; readonly text: string }[]
  readonly feed: readonly { readonly at: ExerciseMs; readonly text: string; readonly tone: Tone }[]
  readonly inject: {
    readonly title: string
    readonly from: string
    readonly via: string
    readonly says: unknown
    readonly artefact: ArtefactView | null
  } | null
  readonly decision: {
    readonly question: string
    readonly asks: string
    readonly dueAt: ExerciseMs | null
    readonly options: readonly string[]
    /** Votes per option in the same order, shown once the decision is taken; null: no poll, or still secret. */
    readonly votes: readonly number[] | null
  } | null
  readonly message: string
  /** How to join, while that is shown and the room is open; the host adds it, which knows the room. */
  readonly join: {
    readonly link: string
    readonly code: string
    readonly address: string
    /** Rows of the QR code of `link`; true is dark. */
    readonly qr: readonly (readonly boolean[])[]
  } | null
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

export interface DebriefView {
  readonly view: 'debrief'
  readonly exercise: string
  readonly phase: FacilitatorView['phase']
  readonly title: string
  readonly settings: Settings
  readonly startedWall: WallMs | null
  readonly endedAt: ExerciseMs | null
  readonly story: StoryStart
  readonly score: ScoreView
  /** null: the pack has no expected timeline. */
  readonly expected: ExpectedView | null
  /** Runbook steps and tasks planned against actual, of what was begun; empty where nothing of it was planned. */
  readonly plan: PlanView
  readonly dataSheets: readonly DataSheetView[]
  /** Scores recorded by closings, oldest first. */
  readonly recorded: readonly {
    readonly closedWall: WallMs
    readonly total: number | null
    readonly verdict: Verdict
    readonly reopened: string | null
  }[]
  readonly marks: FacilitatorView['marks']
  readonly markTable: readonly {
    readonly component: string | null
    readonly title: string
    readonly cells: readonly {
      readonly mark: string
      readonly at: ExerciseMs | null
      readonly entry: string | null
      readonly evidence: string | null
    }[]
  }[]
  readonly records: readonly (DecisionRecordView & {
    readonly quality: number | null
    readonly because: string | null
    readonly question: string | null
  })[]
  readonly runbooks: readonly RunbookView[]
  readonly obligations: readonly ObligationView[]
  readonly objectives: readonly {
    readonly id: string
    readonly title: string
    readonly critical: boolean
    readonly weight: number
    readonly rating: Rating | null
    readonly comment: string
    /** Of the evaluators, side by side; they count while there is no rating. */
    readonly evaluations: readonly {
      readonly person: string
      readonly rating: Rating
      readonly comment: string
    }[]
  }[]
  readonly hotwash: readonly { readonly index: number; readonly question: string; readonly answer: string }[]
  readonly findings: readonly {
    readonly id: string
    readonly title: string
    readonly kind: 'strength' | 'issue'
    readonly severity: 'low' | 'medium' | 'high' | 'critical'
    readonly detail: string
    readonly ref: string | null
  }[]
  readonly actions: readonly {
    readonly id: string
    readonly title: string
    readonly owner: string
    readonly due: string | null
    readonly status: 'open' | 'in-progress' | 'done'
    readonly finding: string | null
  }[]
  /** Findings the record suggests (missed deadlines, failed tasks, skipped steps), not yet taken over. */
  readonly suggestions: readonly {
    readonly id: string
    readonly title: string
    readonly severity: 'low' | 'medium' | 'high' | 'critical'
    readonly detail: string
    readonly ref: string | null
  }[]
  /** Where the team departed from a document, as edits that its owner may take over. */
  readonly drift: readonly RunbookDriftView[]
  readonly log: readonly LogEntryView[]
  readonly undo: FacilitatorView['undo']
}

export interface RunbookDriftView {
  readonly file: string
  readonly title: string
  readonly edits: readonly {
    readonly ref: string | null
    readonly what: string
    readonly events: readonly number[]
  }[]
}

/** Rubric 1 (DESIGN §5); all scores in integer hundredths (0-10000), parts null when absent. */
export interface ScoreView {
  readonly rubric: 1
  readonly total: number | null
  readonly verdict: Verdict
  readonly verdictBecause: readonly string[]
  readonly parts: readonly {
    readonly part: 'recovery' | 'evaluation' | 'decisions' | 'adherence' | 'notifications'
    readonly title: string
    readonly weight: number
    readonly score: number | null
    readonly lines: readonly ScoreLine[]
  }[]
  readonly components: readonly ComponentScoreView[]
  readonly overall: { readonly rto: FigureView; readonly rpo: FigureView }
  readonly timeSpent: TimeSpentView
  /** Mean stated confidence against mean quality, both in hundredths of a per cent, beside the score, not scored. */
  readonly calibration: {
    readonly confidence: number
    readonly quality: number
    readonly decisions: number
  } | null
}

/** One point gained or lost: what, by which rule, from which events and runbook step. */
export interface ScoreLine {
  readonly text: string
  /** Hundredths, 0-10000, of this line before weighting. */
  readonly score: number
  readonly weight: number
  readonly rule: string
  readonly events: readonly number[]
  readonly step: string | null
}

export interface ComponentScoreView {
  readonly id: string
  readonly title: string
  readonly tier: number
  readonly rto: FigureView
  readonly rpo: FigureView
  readonly mtd: DurationMs | null
  readonly outages: readonly {
    readonly from: ExerciseMs
    readonly restored: ExerciseMs | null
    readonly verified: ExerciseMs | null
    readonly rto: DurationMs | null
    readonly convention: 'onset' | 'detected' | 'declared'
    readonly events: readonly number[]
    readonly timeSpent: TimeSpentView | null
  }[]
}

export interface TimeSpentView {
  readonly detection: DurationMs
  readonly decision: DurationMs
  readonly waiting: DurationMs
  readonly execution: DurationMs
  readonly verification: DurationMs
  readonly total: DurationMs
  /** The labelled stretches in order, for the bar. */
  readonly spans: readonly {
    readonly from: ExerciseMs
    readonly to: ExerciseMs
    readonly label: 'detection' | 'decision' | 'waiting' | 'execution' | 'verification'
  }[]
}
