/**
 * What Muster reads from a team's Markdown document, as `muster runbook FILE --json` prints it: facts, each with the
 * line of the document where it stands (from 1) and how sure the reading is.
 */
import type { Problem } from '../base/problem.ts'

/** ISO 8601, e.g. `PT4H`, `P1D`, `P3M`; calendar units as the document says them. */
export type IsoDuration = string

/** 0 (a guess) to 1 (written out). */
export type Confidence = number

/** BCP 47 primary language of most of the text. */
export type DocumentLanguage = 'en' | 'nb' | 'sv' | 'da' | 'nl' | 'de'

/** What every fact carries. */
export interface ReportFact {
  /** Line of the value in the document; of a step its first, of a procedure its heading. */
  readonly line: number
  readonly confidence: Confidence
}

export const OBJECTIVE_KINDS = ['rto', 'rpo', 'mtd', 'mttr', 'mtbf'] as const
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number]

export interface ReportObjective extends ReportFact {
  readonly kind: ObjectiveKind
  /** Null when the document names the objective without a length: to be decided, n/a, best effort. */
  readonly value: IsoDuration | null
  /** The value as written. */
  readonly text: string
  /** `overall`, or the name of a system, service or scenario as written. */
  readonly appliesTo: string
}

export interface ReportRole extends ReportFact {
  readonly name: string
  readonly responsibilities: readonly string[]
  /** Name or title of who holds it. */
  readonly primary: string | null
  readonly backup: string | null
}

export interface ReportSeverity extends ReportFact {
  /** `P1`, `SEV-1`; null where the levels have names alone. */
  readonly code: string | null
  readonly name: string
  readonly respondWithin: IsoDuration | null
}

export interface ReportSubstep {
  readonly text: string
  readonly line: number
}

export interface ReportStep extends ReportFact {
  /** `procedure-slug/3`, counted from 1; stable while the procedure's title and order stay. */
  readonly ref: string
  readonly text: string
  /** As written. */
  readonly owner: string | null
  readonly optional: boolean
  /** Exact text of each command or block of commands. */
  readonly commands: readonly string[]
  readonly substeps: readonly ReportSubstep[]
  /** Time window as written, e.g. `within 15 min`. */
  readonly window?: string | null
  readonly expected?: string | null
  readonly ifItFails?: string | null
  readonly rollback?: string | null
  /** The option that the step belongs to, one of the procedure's `options`. */
  readonly option?: string | null
}

export interface ReportProcedure extends ReportFact {
  /** GitHub slug of its heading. */
  readonly id: string
  readonly title: string
  /** Titles of its alternatives, e.g. `Option A: fail over`. */
  readonly options: readonly string[]
  /** In document order. */
  readonly steps: readonly ReportStep[]
}

/** How often somebody is kept informed. */
export interface ReportCadence extends ReportFact {
  readonly audience: string
  readonly every: IsoDuration
}

/** A duty to notify somebody within a limit. */
export interface ReportObligation extends ReportFact {
  readonly to: string
  /** Null where the duty has no length: at once, without undue delay. */
  readonly within: IsoDuration | null
  /** What starts the clock, as written or `awareness`. */
  readonly from: string | null
}

export interface ReportTest extends ReportFact {
  readonly what: string
  readonly every: IsoDuration | 'ad-hoc'
}

export interface ReportEscalation extends ReportFact {
  /** As written: `1`, `Level 1`; null where the levels have no names. */
  readonly level: string | null
  readonly who: string
  readonly within: IsoDuration | null
}

export interface ReportContact extends ReportFact {
  readonly name: string
  readonly role: string | null
  readonly phone: string | null
  readonly email: string | null
}

export interface ReportBackup extends ReportFact {
  readonly what: string
  readonly where: string | null
  readonly every: IsoDuration | null
  readonly retention: IsoDuration | null
  /** False where the document says that it is not backed up. */
  readonly backedUp: boolean
}

/** The document contradicts itself; nothing is chosen for it. */
export interface ReportConflict {
  /** What about: `rto` and the other objectives, `response`, `cadence`, `test`. */
  readonly about: string
  readonly appliesTo: string
  /** Lines of the statements that disagree. */
  readonly lines: readonly number[]
  readonly text: string
  readonly confidence?: Confidence
}

export interface ReportComponent extends ReportFact {
  readonly name: string
}

export const CHANNEL_MEDIA = [
  'status page',
  'e-mail',
  'SMS',
  'phone',
  'chat',
  'web',
  'press',
  'in person',
] as const
export type ChannelMedium = (typeof CHANNEL_MEDIA)[number]

/** A way by which people are reached or informed. */
export interface ReportChannel extends ReportFact {
  readonly name: string
  /** Null where its name tells none. */
  readonly medium: ChannelMedium | null
  /** An address, number or channel's name, where the document gives one. */
  readonly address: string | null
}

/** Somebody who is informed of an incident or has an interest in it. */
export interface ReportStakeholder extends ReportFact {
  readonly name: string
  /** What they want to know, or when they are told. */
  readonly interest: string | null
  /** The channel by which they are reached. */
  readonly reachedBy: string | null
}

/** A phase of a plan over time. */
export interface ReportPhase extends ReportFact {
  readonly title: string
  /** Since the beginning; null where the document gives none. */
  readonly by: IsoDuration | null
}

/** A message to be filled in and sent. */
export interface ReportTemplate extends ReportFact {
  readonly title: string
  readonly text: string
}

export interface ReportChecklist extends ReportFact {
  readonly title: string
  readonly items: readonly ReportSubstep[]
}

export interface RunbookReport {
  /** Of the document's bytes, hex. The document is never rewritten. */
  readonly sha256: string
  readonly title: string
  readonly language: DocumentLanguage
  readonly objectives: readonly ReportObjective[]
  readonly roles: readonly ReportRole[]
  readonly severities: readonly ReportSeverity[]
  readonly procedures: readonly ReportProcedure[]
  readonly cadences: readonly ReportCadence[]
  readonly obligations: readonly ReportObligation[]
  readonly tests: readonly ReportTest[]
  readonly escalation: readonly ReportEscalation[]
  readonly contacts: readonly ReportContact[]
  readonly backups: readonly ReportBackup[]
  readonly conflicts: readonly ReportConflict[]
  /** What in the document could not be read, or is doubtful. */
  readonly problems: readonly Problem[]
  readonly components?: readonly ReportComponent[]
  readonly channels?: readonly ReportChannel[]
  readonly stakeholders?: readonly ReportStakeholder[]
  readonly timelines?: readonly ReportPhase[]
  readonly templates?: readonly ReportTemplate[]
  readonly checklists?: readonly ReportChecklist[]
}
