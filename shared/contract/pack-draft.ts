import { z } from 'zod'

/** In a pack that was drafted from a runbook: what it was made from and what the document did not say. */
export const DRAFT_FILE = 'draft.json'

export const packDraftSchema = z.object({
  v: z.literal(1),
  /** The runbook of the library, and the version of it. */
  runbook: z.string(),
  sha256: z.string(),
  procedure: z.string(),
  guesses: z.array(z.object({ path: z.string(), value: z.string(), why: z.string() })),
  notes: z.array(z.string()),
})
export type PackDraft = z.infer<typeof packDraftSchema>

/** The draft note of a pack's files; null when it is no draft, or the note is damaged. */
export function draftNoteIn(files: Readonly<Record<string, string>>): PackDraft | null {
  const text = Object.hasOwn(files, DRAFT_FILE) ? files[DRAFT_FILE] : undefined
  if (text === undefined) return null
  try {
    return packDraftSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
