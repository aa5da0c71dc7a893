import type { EventOf } from '../contract/events.ts'
import type { Rating } from '../contract/view-words.ts'

/** One evaluator's rating of an objective that stands: the last one given and not withdrawn. */
export interface EvaluatorRating {
  readonly objective: string
  readonly person: string
  readonly rating: Rating
  readonly comment: string
  readonly seq: number
}

/** The standing ratings of all evaluators, in the order in which each evaluator first rated each objective. */
export function evaluatorRatings(
  events: Iterable<{ readonly event: { readonly type: string }; readonly seq: number }>,
): readonly EvaluatorRating[] {
  const standing = new Map<string, EvaluatorRating>()
  for (const { event, seq } of events) {
    if (!isEvaluated(event)) continue
    const { objective, by: person, rating, comment } = event
    const key = `${objective}\n${person}`
    if (rating === null) standing.delete(key)
    else standing.set(key, { objective, person, rating, comment, seq })
  }
  return [...standing.values()]
}

function isEvaluated(event: { readonly type: string }): event is EventOf<'Evaluated'> {
  return event.type === 'Evaluated'
}
