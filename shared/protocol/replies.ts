/**
 * What each question is answered with. The host and the screens are one program of one version (the handshake sees to
 * that), so a reply is typed here, once, and not checked member by member.
 */
import type { Problem } from '../base/problem.ts'
import type { DebriefView } from '../contract/debrief-view.ts'
import type { FacilitatorView } from '../contract/facilitator-view.ts'
import type { ExerciseRow, HistoryRow, PackCard, PackDetail } from '../contract/library-views.ts'
import type { OutlookView } from '../contract/outlook.ts'
import type { ProbeTried } from '../contract/probes.ts'
import type { ProjectorView } from '../contract/projector-view.ts'
import type { GuestView, InterfaceView, LobbyView, RoomView } from '../contract/room.ts'
import type { ImportedRunbook, RunbookCard, RunbookDiff, RunbookReview } from '../contract/runbook-library.ts'
import type { DrillChoice } from '../contract/scenario-draft.ts'
import type { EvaluatorView, ObserverView, RoleView } from '../contract/seat-views.ts'

export interface Replies {
  readonly library: readonly PackCard[]
  readonly pack: PackDetail
  readonly exercises: readonly ExerciseRow[]
  readonly history: readonly HistoryRow[]
  readonly create: { readonly exercise: string }
  /** The report as text, or as a hast tree for `tree`. */
  readonly report: unknown
  readonly export: ExportReply
  /** The facilitator's guide as text, or as a hast tree for `tree`. */
  readonly guide: unknown
  readonly 'export-guide': ExportReply
  readonly outlook: OutlookView
  /** `opened` false: this host has no windows; the browser opens one itself. */
  readonly 'open-projector': { readonly opened: boolean }
  readonly 'try-probe': ProbeTried
  readonly 'delete-exercise': unknown
  readonly platform: PlatformReply
  readonly runbooks: readonly RunbookCard[]
  readonly 'import-runbook': ImportedRunbook
  readonly runbook: RunbookReview
  readonly 'edit-runbook': RunbookReview
  readonly 'runbook-diff': RunbookDiff
  readonly 'remove-runbook': unknown
  readonly drills: readonly DrillChoice[]
  readonly 'draft-scenarios': readonly {
    readonly id: string
    readonly title: string
    readonly guesses: number
  }[]
  readonly drift: { readonly name: string; readonly patch: string }
  readonly 'export-drift': ExportReply
  readonly interfaces: readonly InterfaceView[]
  readonly 'open-room': RoomView
  readonly 'close-room': RoomView
  readonly reseat: RoomView
  readonly dismiss: RoomView
  readonly 'open-seat': OpenSeatReply
  readonly claim: GuestView
  readonly leave: unknown
  readonly typing: unknown
}

/** `opened` false: this host has no windows; the browser opens `address` in a tab itself. */
export interface OpenSeatReply {
  readonly opened: boolean
  /** Relative to the address of the facilitator's screens. */
  readonly address: string
}

export interface PlatformReply {
  readonly host: 'electron' | 'browser'
  readonly version: string
  readonly printsPdf: boolean
  readonly opensProjector: boolean
  readonly remembered: { readonly facilitator: string; readonly team: string } | null
  /** Settings or caches that could not be read; what was good stays. */
  readonly problems: readonly Problem[]
}

export type ExportReply =
  /** `hint`: what is left to do, e.g. print to PDF from a browser. */
  | { readonly path: string; readonly hint?: string }
  /** In a browser: an address or the content to be saved by it. */
  | { readonly download: string; readonly name?: string; readonly hint?: string }
  | { readonly cancelled: true }

export interface Views {
  readonly facilitator: FacilitatorView
  readonly projector: ProjectorView
  readonly debrief: DebriefView
  readonly role: RoleView
  readonly evaluator: EvaluatorView
  readonly observer: ObserverView
}

/** The value of the reply to a question, typed by the question. */
export function replyTo<Question extends { readonly ask: keyof Replies }>(
  _question: Question,
  value: unknown,
): Replies[Question['ask']] {
  return value as Replies[Question['ask']]
}

/** A pushed view, typed; `null` when it is not the view that was asked for. */
export function viewOf<Name extends keyof Views>(name: Name, value: unknown): Views[Name] | null {
  const named = typeof value === 'object' && value !== null && 'view' in value && value.view === name
  return named ? (value as Views[Name]) : null
}

/** The lobby as it was pushed; it bears no name, being the only view of a guest without a seat. */
export function lobbyOf(value: unknown): LobbyView | null {
  return typeof value === 'object' && value !== null && 'roles' in value && 'me' in value
    ? (value as LobbyView)
    : null
}

/** The room as it was pushed; like the lobby it bears no name. */
export function roomOf(value: unknown): RoomView | null {
  return typeof value === 'object' && value !== null && 'participants' in value && 'access' in value
    ? (value as RoomView)
    : null
}
