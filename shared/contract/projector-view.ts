/** What the projector shows, and a seat of an observer: nothing that the room may not know. */
import type { ExerciseMs } from '../base/time.ts'
import type { FacilitatorView } from './facilitator-view.ts'
import type { ArtefactView, ClockView, ComponentView, ProbeView } from './story-views.ts'
import type { Tone } from './view-words.ts'

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
