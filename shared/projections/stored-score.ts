import type { EventOf } from '../contract/events.ts'
import { scoreViewSchema } from '../contract/score-schema.ts'
import type { ScoreView } from '../contract/score-view.ts'

const read = new WeakMap<EventOf<'ScoreRecorded'>, ScoreView | null>()

/**
 * The score as a closing stored it; it is read, never recomputed (DESIGN §4.11).
 * @returns null when what was stored is not a score that this version can read.
 */
export function storedScore(event: EventOf<'ScoreRecorded'>): ScoreView | null {
  const cached = read.get(event)
  if (cached !== undefined) return cached
  const parsed = scoreViewSchema.safeParse(event.score)
  const score = parsed.success ? parsed.data : null
  read.set(event, score)
  return score
}
