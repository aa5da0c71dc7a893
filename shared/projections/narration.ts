import type { ExerciseMs } from '../base/time.ts'
import type { LogEntryView } from '../contract/story-views.ts'
import type { Tone } from '../contract/view-words.ts'

/** One event as a sentence for the log. */
export interface Narration {
  readonly kind: LogEntryView['kind']
  /** Plain operational English with titles, never ids; no full stop at the end. */
  readonly text: string
  readonly tone: Tone
  /** Who is named beside it: whoever gave the command, the scenario itself, or a role (by title). */
  readonly who:
    | { readonly from: 'actor' }
    | { readonly from: 'scenario' }
    | { readonly from: 'role'; readonly title: string }
  /** When it really happened, where that was stated; else null. */
  readonly statedAt: ExerciseMs | null
  /** The id by which `correct` names it; null when it cannot be corrected. */
  readonly entry: string | null
}

type Detail = Partial<Pick<Narration, 'tone' | 'who' | 'statedAt' | 'entry'>>

/** A narration with its defaults: quiet, by whoever gave the command, not corrected by anyone. */
export function told(kind: Narration['kind'], text: string, detail: Detail = {}): Narration {
  return { kind, text, tone: 'quiet', who: { from: 'actor' }, statedAt: null, entry: null, ...detail }
}

export const BY_SCENARIO: Narration['who'] = { from: 'scenario' }

/** `text: reason`, or the text alone. */
export function withReason(text: string, reason: string): string {
  const trimmed = reason.trim()
  return trimmed === '' ? text : `${text}: ${trimmed}`
}

/** `text. Reason: ...`, or the text alone; a full stop that the text brings along is not doubled. */
export function withRationale(text: string, rationale: string): string {
  const said = rationale.trim()
  const plain = text.replace(/\.$/, '')
  return said === '' ? plain : `${plain}. Reason: ${said}`
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}
