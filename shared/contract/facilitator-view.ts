/**
 * What the facilitator's console shows. All views are projections computed on the host (DESIGN §4.8): screens compute no
 * rule of the exercise; they may only turn an exercise instant and the clock segment into digits.
 */
import type { ExerciseMs } from '../base/time.ts'
import type { PlanView } from './plan-view.ts'
import type { ProjectorView } from './projector-view.ts'
import type { MessageView, PollView } from './seat-views.ts'
import type { Settings } from './settings.ts'
import type {
  ClockView,
  ComponentView,
  DecisionRecordView,
  DecisionView,
  ExpectedView,
  InjectView,
  LogEntryView,
  MapView,
  ObligationView,
  ProbeView,
  RunbookView,
  TaskView,
} from './story-views.ts'
import type { TypedView } from './typed.ts'
import type { Tone } from './view-words.ts'

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
