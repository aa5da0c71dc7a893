import type { ScoreLine } from '../contract/score-view.ts'
import type { Rating } from '../contract/view-words.ts'
import type { Scenario } from '../scenario/model.ts'
import { type EvaluatorRating, evaluatorRatings } from './evaluations.ts'
import { hundredths } from './hundredths.ts'
import type { ScoreLog } from './score-log.ts'

/** How an objective was rated, in the end. */
export interface ObjectiveRating {
  readonly objective: string
  /** The facilitator's final word; null: the evaluators' ratings count. */
  readonly rating: Rating | null
  readonly comment: string
  /** Of the evaluators, in the order in which each first rated it. */
  readonly evaluators: readonly EvaluatorRating[]
  /** What it counts for, 0-1: the final rating's value, else the mean of the evaluators'. */
  readonly value: number
  readonly seqs: readonly number[]
}

const RATING_SCORE: Readonly<Record<Rating, number>> = { P: 1, S: 0.75, M: 0.4, U: 0 }

/** What each rating of HSEEP stands for. */
export const RATING_TITLE: Readonly<Record<Rating, string>> = {
  P: 'Performed without challenges',
  S: 'Performed with some challenges',
  M: 'Performed with major challenges',
  U: 'Unable to be performed',
}

/**
 * The ratings that stand for each rated objective, the last ones given and not taken back. The facilitator's wins; without
 * one, the evaluators' count by their mean (DESIGN §5).
 */
export function ratingsOf(log: ScoreLog): ReadonlyMap<string, ObjectiveRating> {
  const final = new Map<string, { readonly rating: Rating; readonly comment: string; readonly seq: number }>()
  for (const { event, seq } of log.events) {
    if (event.type !== 'ObjectiveRated') continue
    const { objective, rating, comment } = event
    if (rating === null) final.delete(objective)
    else final.set(objective, { rating, comment, seq })
  }
  const given = evaluatorRatings(log.events)
  const rated = new Set([...final.keys(), ...given.map(({ objective }) => objective)])
  return new Map(
    [...rated].map((objective) => {
      const evaluators = given.filter((one) => one.objective === objective)
      const word = final.get(objective)
      const counted = word === undefined ? evaluators : [word]
      const value = counted.reduce((sum, { rating }) => sum + RATING_SCORE[rating], 0) / counted.length
      return [
        objective,
        {
          objective,
          rating: word?.rating ?? null,
          comment: word?.comment ?? '',
          evaluators,
          value,
          seqs: counted.map(({ seq }) => seq),
        },
      ]
    }),
  )
}

/** Evaluation E of rubric 1: P = 1, S = 0.75, M = 0.4, U = 0 by weight; unrated is not zero but left out. */
export function evaluationLines(
  scenario: Scenario,
  ratings: ReadonlyMap<string, ObjectiveRating>,
): readonly ScoreLine[] {
  return scenario.objectives.flatMap((objective) => {
    const given = ratings.get(objective.id)
    if (given === undefined) return []
    return [
      {
        text: `${objective.title}: ${ratingWords(given)}`,
        score: hundredths(given.value),
        weight: objective.weight,
        rule:
          given.rating === null
            ? 'Evaluation: P = 1, S = 0.75, M = 0.4, U = 0, by the weight of the objective; without a final rating, the mean of the evaluators; unrated is left out.'
            : 'Evaluation: P = 1, S = 0.75, M = 0.4, U = 0, by the weight of the objective; unrated is left out.',
        events: given.seqs,
        step: null,
      },
    ]
  })
}

function ratingWords({ rating, evaluators }: ObjectiveRating): string {
  if (rating !== null) return `${rating}, ${RATING_TITLE[rating].toLowerCase()}`
  return `${evaluators.map((one) => `${one.rating} by ${one.person}`).join(', ')}`
}
