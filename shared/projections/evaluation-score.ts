import type { Rating, ScoreLine } from '../contract/views.ts'
import type { Scenario } from '../scenario/model.ts'
import { hundredths } from './hundredths.ts'
import type { ScoreLog } from './score-log.ts'

export interface ObjectiveRating {
  readonly objective: string
  readonly rating: Rating
  readonly comment: string
  readonly seq: number
}

const RATING_SCORE: Readonly<Record<Rating, number>> = { P: 1, S: 0.75, M: 0.4, U: 0 }

/** What each rating of HSEEP stands for. */
export const RATING_TITLE: Readonly<Record<Rating, string>> = {
  P: 'Performed without challenges',
  S: 'Performed with some challenges',
  M: 'Performed with major challenges',
  U: 'Unable to be performed',
}

/** The rating that stands for each rated objective: the last one given and not taken back. */
export function ratingsOf(log: ScoreLog): ReadonlyMap<string, ObjectiveRating> {
  const ratings = new Map<string, ObjectiveRating>()
  for (const { event, seq } of log.events) {
    if (event.type !== 'ObjectiveRated') continue
    const { objective, rating, comment } = event
    if (rating === null) ratings.delete(objective)
    else ratings.set(objective, { objective, rating, comment, seq })
  }
  return ratings
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
        text: `${objective.title}: ${given.rating}, ${RATING_TITLE[given.rating].toLowerCase()}`,
        score: hundredths(RATING_SCORE[given.rating]),
        weight: objective.weight,
        rule: 'Evaluation: P = 1, S = 0.75, M = 0.4, U = 0, by the weight of the objective; unrated is left out.',
        events: [given.seq],
        step: null,
      },
    ]
  })
}
