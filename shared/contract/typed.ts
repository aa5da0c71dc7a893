/**
 * What a seat has chosen and written at a question and not sent yet. It is told to the host as it is typed, for those
 * who look over the seat's shoulder; the log never hears of it.
 */
import { z } from 'zod'

const id = z.string().min(1).max(128)

export const typedSchema = z.object({
  point: id,
  /** null: none is chosen yet. */
  option: id.nullable(),
  rationale: z.string().max(8_000),
  /** 0-1. */
  confidence: z.number().min(0).max(1).nullable(),
})
export type Typed = z.infer<typeof typedSchema>

/** At least so many ms lie between two tellings of a seat. */
export const TYPED_GAP_MS = 1_000

export interface TypedView extends Typed {
  readonly role: string
}
