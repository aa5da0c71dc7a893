/**
 * Runbooks whose steps are those that were understood: of a team's library in the pack that an exercise keeps
 * (`imported/NAME.md`, byte for byte), and a pack's own that has `NAME.overlay.json` beside it, as in drafts. The overlay
 * holds the corrections and what was read under them, so that a later reading cannot move the references that the
 * scenario and the exercise's log name.
 */
import { z } from 'zod'
import { runbookEditSchema } from './runbook-library.ts'

/** Every Markdown file in this folder of a pack is one more runbook. */
export const IMPORTED_FOLDER = 'imported/'

const words = z.string().max(20_000)
const wordsOrNull = words.nullable()
const line = z.number().int().min(1)

const stepSchema = z.object({
  ref: words,
  text: words,
  owner: wordsOrNull,
  optional: z.boolean(),
  commands: z.array(z.string()),
  substeps: z.array(z.object({ text: words, line })),
  window: wordsOrNull.optional(),
  expected: wordsOrNull.optional(),
  ifItFails: wordsOrNull.optional(),
  rollback: wordsOrNull.optional(),
  option: wordsOrNull.optional(),
  line,
  confidence: z.number(),
})

export const importedOverlaySchema = z.object({
  v: z.literal(1),
  /** SHA-256 of the document that was read; left out by hand and in old packs. */
  sha256: z.string().optional(),
  /** Corrections that were made by then, oldest first. */
  edits: z.array(runbookEditSchema),
  /** Left out in a pack that was put together by hand: the document is read when the pack is. */
  read: z
    .object({
      title: words,
      procedures: z.array(
        z.object({
          id: words,
          title: words,
          options: z.array(words),
          steps: z.array(stepSchema),
          line,
          confidence: z.number(),
        }),
      ),
    })
    .optional(),
})
export type ImportedOverlay = z.infer<typeof importedOverlaySchema>

/** Is this file of a pack an imported runbook? */
export function isImported(file: string): boolean {
  return file.startsWith(IMPORTED_FOLDER) && /^[^/]+\.md$/.test(file.slice(IMPORTED_FOLDER.length))
}

export function overlayPathOf(file: string): string {
  return file.replace(/\.md$/, '.overlay.json')
}
