/** A step's stable reference: `procedure-slug/3`, counted from 1 (DESIGN §1). */
export type StepRef = string

/** One ordered step of a procedure, as read from the team's own Markdown. */
export interface RunbookStep {
  readonly ref: StepRef
  /** Plain text of the step's first paragraph. */
  readonly text: string
  /** Role slug when the step names an owner in parentheses and the role is known by title, else as written. */
  readonly owner: string | null
  /** A time window as written, e.g. `within 15 min`. */
  readonly window: string | null
  readonly commands: readonly { readonly lang: string | null; readonly code: string }[]
  readonly expected: string | null
  readonly ifItFails: string | null
  readonly rollback: string | null
  /** Line in the document, from 1. */
  readonly line: number
  /** The document says that it may be left out. */
  readonly optional?: boolean
}

export interface RunbookProcedure {
  /** GitHub slug of its heading. */
  readonly slug: string
  readonly title: string
  readonly level: number
  readonly line: number
  readonly steps: readonly RunbookStep[]
}

export interface Runbook {
  readonly file: string
  readonly title: string
  /** SHA-256 of the document's bytes, hex. The document is never rewritten. */
  readonly sha256: string
  readonly source: string
  readonly procedures: readonly RunbookProcedure[]
}
