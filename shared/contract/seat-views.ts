/**
 * What the seats of a team see (DESIGN §4.8): each view is made on the host for one place, and holds nothing that this
 * place may not know: no controller's note, nothing to come, no option's quality, no other role's inbox.
 */
import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { FacilitatorView } from './facilitator-view.ts'
import type { ProjectorView } from './projector-view.ts'
import type {
  ArtefactView,
  ClockView,
  ComponentView,
  LogEntryView,
  RunbookView,
  TaskView,
} from './story-views.ts'
import type { Rating, Tone } from './view-words.ts'

/** What a channel looks and behaves like. */
export type ChannelKind =
  | 'email'
  | 'chat'
  | 'sms'
  | 'pager'
  | 'phone'
  | 'status-page'
  | 'ticket'
  | 'monitoring'
  | 'press'
  | 'portal'
  | 'in-person'

/** A clock without what only the facilitator plans with. */
export type SeatClockView = Omit<ClockView, 'plannedEndWall' | 'projectedEndWall'>

/** One thing in an inbox: an inject that reached this role, or a message to or from it. */
export interface InboxItemView {
  readonly id: string
  readonly kind: 'inject' | 'message'
  readonly channel: string
  readonly channelTitle: string
  readonly channelKind: ChannelKind
  /** Sent by this role. */
  readonly mine: boolean
  readonly from: string
  readonly to: readonly string[]
  readonly at: ExerciseMs
  readonly subject: string
  /** Hast tree of the Markdown; empty text for a call nobody has answered. */
  readonly says: unknown
  readonly text: string
  readonly artefact: ArtefactView | null
  /** Nobody at this role has opened it. */
  readonly unread: boolean
  /** A phone call that rings and was not answered yet: its words come with the answer. */
  readonly ringing: boolean
  /** Of an own message: `sent` is all a sender can know of one that was swallowed. */
  readonly status: 'received' | 'sent' | 'refused'
  /** Why it was refused: `No dial tone: Telephone exchange is down`. */
  readonly refusedBecause: string | null
  readonly inReplyTo: string | null
  /** The notification duty that this message was sent for. */
  readonly obligation: string | null
}

export interface SeatDecisionView {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly context: string | null
  readonly asksTitle: string
  readonly status: 'open' | 'decided' | 'lapsed' | 'closed'
  readonly openedAt: ExerciseMs | null
  readonly dueAt: ExerciseMs | null
  readonly late: boolean
  readonly follows: readonly string[]
  readonly options: readonly { readonly id: string; readonly label: string }[]
  /** This role decides it (or stands in for the one that does). */
  readonly mayDecide: boolean
  /** This role is asked for its vote before the decider commits. */
  readonly mayVote: boolean
  readonly myVote: {
    readonly option: string
    readonly confidence: number | null
    readonly rationale: string
  } | null
  /** Kept between reloads; of the decider only. */
  readonly draft: {
    readonly option: string | null
    readonly rationale: string
    readonly confidence: number | null
  } | null
  /** Label of what was decided, once it is known to this role. */
  readonly chosen: string | null
}

/** A text from the runbook with blanks to fill: `We are looking into [what]. Next update at [time].` */
export interface MessageTemplateView {
  readonly id: string
  readonly title: string
  readonly runbook: string
  readonly line: number
  /** The text in order: what stands, and what is to be filled in. */
  readonly parts: readonly ({ readonly text: string } | { readonly blank: string; readonly label: string })[]
}

export interface SeatPersonView {
  readonly role: string
  readonly roleTitle: string
  readonly person: string
  readonly standing: 'primary' | 'backup'
  readonly present: boolean
}

/** A runbook step that is this role's, in a procedure that it knows to have been begun. */
export interface SeatStepView {
  readonly ref: string
  readonly procedure: string
  readonly number: number
  readonly text: string
  readonly status: 'open' | 'done' | 'not-applicable' | 'deviated'
  /** When the document wants it done, as far as it can be counted yet; null: it does not say. */
  readonly planned: {
    readonly from: ExerciseMs | null
    readonly to: ExerciseMs | null
    readonly says: string
    /** What it counts from has no mark: it is counted from when the procedure was begun. */
    readonly isGuess: boolean
  } | null
  readonly doneAt: ExerciseMs | null
  /** Of what is done; below 0: early. */
  readonly lateBy: DurationMs | null
}

/** What every seat of an exercise sees. */
export interface SeatCommonView {
  readonly exercise: string
  readonly seq: number
  readonly title: string
  readonly organisation: string
  readonly phase: FacilitatorView['phase']
  readonly realIncident: boolean
  readonly clock: SeatClockView
  readonly components: readonly ComponentView[]
  readonly people: readonly SeatPersonView[]
}

export interface RoleView extends SeatCommonView {
  readonly view: 'role'
  readonly mode: 'tabletop' | 'live'
  readonly role: { readonly id: string; readonly title: string; readonly description: string | null }
  /** Other roles whose seat is absent, and for whom this one stands in. */
  readonly standsInFor: readonly { readonly id: string; readonly title: string }[]
  /** Hast: the situation at STARTEX and the rules of play. */
  readonly briefing: unknown
  readonly channels: readonly { readonly id: string; readonly title: string; readonly kind: ChannelKind }[]
  /** Newest last. */
  readonly inbox: readonly InboxItemView[]
  readonly decisions: readonly SeatDecisionView[]
  readonly tasks: readonly (TaskView & { readonly mine: boolean; readonly mayEnd: boolean })[]
  readonly startable: readonly { readonly task: string; readonly title: string }[]
  /** Of a live drill. */
  readonly steps: readonly SeatStepView[]
  /** Of a live drill: how the probes of the components stand, as on the wall. */
  readonly probes: ProjectorView['probes']
  /** The last decisions of the room, newest first, at most three. */
  readonly decided: ProjectorView['decided']
  /** The last time that somebody took this seat over from somebody else while the exercise ran. */
  readonly handOver: { readonly from: string; readonly to: string; readonly at: ExerciseMs } | null
  readonly runbooks: readonly RunbookView[]
  readonly templates: readonly MessageTemplateView[]
  /** Whom a message can be sent to outside the team: customers, authorities, suppliers; the simulation cell answers. */
  readonly outside: readonly string[]
  /** Notification duties that are running and that this role may fulfil. */
  readonly obligations: readonly {
    readonly obligation: string
    readonly title: string
    readonly to: string
    readonly basis: string | null
    readonly legal: boolean
    readonly status: 'open' | 'met' | 'missed'
    readonly dueAt: ExerciseMs | null
    readonly cadence: DurationMs | null
    readonly channel: string | null
  }[]
  readonly feed: ProjectorView['feed']
  readonly ending: { readonly title: string; readonly says: string } | null
}

export interface EvaluatorView extends SeatCommonView {
  readonly view: 'evaluator'
  /** The evaluator whose ratings are `mine`. */
  readonly person: string
  readonly objectives: readonly {
    readonly id: string
    readonly title: string
    readonly critical: boolean
    readonly mine: { readonly rating: Rating; readonly comment: string } | null
    readonly others: readonly {
      readonly person: string
      readonly rating: Rating
      readonly comment: string
    }[]
    /** What happened that speaks to it: events of its injects and decisions. */
    readonly events: readonly number[]
    /** What to look for: what was expected at its injects. Evaluators see it, as in HSEEP's evaluation guide. */
    readonly expect: readonly string[]
  }[]
  /** Objectives that nobody has rated yet. */
  readonly unrated: readonly string[]
  readonly notes: readonly {
    readonly entry: string
    readonly person: string
    readonly text: string
    readonly statedAt: ExerciseMs
    /** The event it is about; null: none. */
    readonly about: { readonly seq: number; readonly text: string } | null
    readonly objective: string | null
  }[]
  /** What has happened, newest last: an evaluator sees all of it. */
  readonly log: readonly LogEntryView[]
}

/** Read only: what the room may know, told over time. */
export interface ObserverView extends SeatCommonView {
  readonly view: 'observer'
  readonly briefing: unknown
  readonly obligations: ProjectorView['obligations']
  readonly feed: ProjectorView['feed']
  /** What was decided, and by whom; no qualities. */
  readonly decisions: readonly {
    readonly id: string
    readonly title: string
    readonly roleTitle: string
    readonly person: string
    readonly text: string
    readonly rationale: string
    readonly at: ExerciseMs
  }[]
  readonly ending: { readonly title: string; readonly says: string } | null
}

/** A message between roles, or with the outside world that the simulation cell plays; for the facilitator. */
export interface MessageView {
  readonly id: string
  readonly at: ExerciseMs
  readonly from: string
  readonly fromRole: string | null
  readonly to: readonly string[]
  /** Somebody outside is among the receivers: the simulation cell may answer. */
  readonly outside: readonly string[]
  readonly via: string
  readonly viaTitle: string
  readonly viaKind: ChannelKind
  readonly subject: string
  readonly text: string
  readonly outcome: 'delivered' | 'refused' | 'swallowed'
  readonly because: string | null
  readonly obligation: string | null
  readonly inReplyTo: string | null
  readonly answered: boolean
  readonly tone: Tone
}

/** Votes on one decision point, for the facilitator and, when projected, for the room. */
export interface PollView {
  readonly point: string
  readonly asked: readonly { readonly role: string; readonly title: string }[]
  readonly votes: readonly {
    readonly role: string
    readonly roleTitle: string
    readonly person: string
    readonly option: string
    readonly confidence: number | null
    readonly rationale: string
    readonly at: ExerciseMs
  }[]
  /** Share of the votes on the most-voted option, 0-1; null: no vote yet. */
  readonly agreement: number | null
}
