/**
 * The library of a team's own runbooks: documents with their versions, what was understood of each, and what people
 * corrected. A document is never rewritten; corrections stand beside it.
 */
import { z } from 'zod'
import type { Problem } from '../base/problem.ts'
import type { WallMs } from '../base/time.ts'
import { FACT_KINDS, type FactKind } from './runbook-facts.ts'
import type { DocumentLanguage } from './runbook-report.ts'

/** The most that a document may weigh, in UTF-8 bytes. */
export const MOST_RUNBOOK_BYTES = 1024 * 1024

/**
 * Where a correction belongs: the words of a line with what stands around it, so that it is found again in a changed
 * version of the document. Lines are compared without their numbers, bullets and outer white space.
 */
export const anchorSchema = z.object({
  kind: z.enum(FACT_KINDS),
  /** Line in the version that it was made on, from 1. */
  line: z.number().int().min(1).max(1_000_000),
  text: z.string().max(4_000),
  /** The nearest lines with words above and below, and the heading that it stands under. */
  before: z.string().max(4_000),
  after: z.string().max(4_000),
  heading: z.string().max(4_000),
  /** Which of the facts of its kind on that line, from 0: a table row may hold several. */
  nth: z.number().int().min(0).max(1_000),
})
export type Anchor = z.infer<typeof anchorSchema>

const fields = z.record(z.string().max(40), z.string().max(4_000))
const editId = z.string().min(1).max(128)

/** A person's word about one fact. The latest word about a fact counts. For `add` and `remap` the host fills the anchor from its line. */
export const runbookEditSchema = z.discriminatedUnion('do', [
  /** It was read rightly. */
  z.object({ id: editId, do: z.literal('accept'), anchor: anchorSchema }),
  /** Values by field; an empty text takes a value away. */
  z.object({ id: editId, do: z.literal('correct'), anchor: anchorSchema, fields }),
  /** It is no such fact. */
  z.object({ id: editId, do: z.literal('remove'), anchor: anchorSchema }),
  /** Something on this line was not seen. A step is added after the step above it in the same procedure. */
  z.object({ id: editId, do: z.literal('add'), anchor: anchorSchema, fields }),
  /** The list that stands on this line is a procedure, its items are the steps. */
  z.object({
    id: editId,
    do: z.literal('remap'),
    anchor: anchorSchema,
    title: z.string().trim().min(1).max(400),
  }),
  /** Takes back an earlier edit. */
  z.object({ id: editId, do: z.literal('undo'), edit: editId }),
])
export type RunbookEdit = z.infer<typeof runbookEditSchema>
/** An edit that says something of a fact. */
export type FactEdit = Exclude<RunbookEdit, { do: 'undo' }>

export interface RunbookVersion {
  readonly sha256: string
  /** From 1, in the order of import. */
  readonly number: number
  readonly importedAt: WallMs
  /** The file's name. */
  readonly name: string
  readonly bytes: number
}

export interface RunbookUse {
  readonly kind: 'pack' | 'exercise'
  readonly id: string
  readonly title: string
  readonly version: number
}

export interface RunbookCard {
  readonly id: string
  readonly title: string
  readonly language: DocumentLanguage
  /** Latest first. */
  readonly versions: readonly RunbookVersion[]
  readonly procedures: number
  readonly steps: number
  /** Conflicts and doubtful readings of the latest version that nobody has settled. */
  readonly toLookAt: number
  readonly corrections: number
  readonly uses: readonly RunbookUse[]
}

/** One fact as it is shown: what was read, or what a person made of it. */
export interface FactView {
  /** Stable within one review. */
  readonly key: string
  readonly kind: FactKind
  readonly line: number
  /** Other lines that belong to it: of a conflict, those that disagree. */
  readonly lines: readonly number[]
  readonly confidence: number
  /** In a line. */
  readonly title: string
  readonly detail: string
  readonly fields: Readonly<Record<string, string>>
  readonly state: 'read' | 'accepted' | 'corrected' | 'added' | 'removed'
  /** Of a corrected one: what had been read. */
  readonly readAs: string | null
  /** Of a step: its procedure's id, and its own reference. */
  readonly procedure: string | null
  readonly ref: string | null
  readonly anchor: Anchor
  /** The edits about it, for taking back the last. */
  readonly edits: readonly string[]
}

/** A correction that finds its place no more in this version. */
export interface MisfitView {
  readonly edit: FactEdit
  /** Line of the version that it was made on. */
  readonly line: number
  readonly why: string
}

export interface RunbookReview {
  readonly id: string
  readonly title: string
  readonly sha256: string
  readonly name: string
  readonly language: DocumentLanguage
  /** Latest first. */
  readonly versions: readonly RunbookVersion[]
  /** Hast tree of the document; its blocks carry `dataLine` and `dataTo`. */
  readonly tree: unknown
  /** Number of lines. */
  readonly lines: number
  readonly facts: readonly FactView[]
  readonly misfits: readonly MisfitView[]
  readonly problems: readonly Problem[]
  readonly uses: readonly RunbookUse[]
}

export interface ImportedRunbook {
  readonly id: string
  readonly sha256: string
  /** `same`: this very version is there already. */
  readonly kind: 'new' | 'version' | 'same'
  readonly number: number
}

export interface StepChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  /** As the later version has it; of a removed step as the earlier had it. */
  readonly procedure: string
  readonly text: string
  /** Null: not there. */
  readonly before: { readonly line: number; readonly text: string; readonly ref: string } | null
  readonly after: { readonly line: number; readonly text: string; readonly ref: string } | null
}

export interface RunbookDiff {
  readonly from: RunbookVersion
  readonly to: RunbookVersion
  readonly steps: readonly StepChange[]
}

/** A runbook of the library that an exercise is played with. */
export const usedRunbookSchema = z.object({
  id: z.string().min(1).max(128),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type UsedRunbook = z.infer<typeof usedRunbookSchema>

/** What is kept of a runbook beside its documents. */
export const runbookMetaSchema = z.object({
  v: z.literal(1),
  id: z.string().min(1).max(128),
  /** Oldest first. */
  versions: z
    .array(
      z.object({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        number: z.number().int().positive(),
        importedAt: z.number(),
        name: z.string(),
        bytes: z.number().int().nonnegative(),
      }),
    )
    .min(1),
  /** Exercises that were made with it; those that are gone are left out when it is shown. */
  exercises: z.array(z.object({ id: z.string(), title: z.string(), sha256: z.string() })),
})
export type RunbookMeta = z.infer<typeof runbookMetaSchema>

/** The corrections of a runbook, each with the hash of the version that it was made on; oldest first. */
export const overlayFileSchema = z.object({
  v: z.literal(1),
  edits: z.array(z.object({ madeOn: z.string(), edit: runbookEditSchema })),
})
export type OverlayFile = z.infer<typeof overlayFileSchema>
