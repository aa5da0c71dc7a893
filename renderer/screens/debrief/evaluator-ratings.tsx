import { Mark } from '../../components/mark.tsx'
import styles from './evaluator-ratings.module.css'
import { type Objective, RATINGS } from './rating-words.ts'

/** What each evaluator gave an objective and wrote beside it; where they disagree, with one another or the final rating. */
export function EvaluatorRatings({ objective }: { readonly objective: Objective }) {
  const { evaluations, rating, title, critical } = objective
  if (evaluations.length === 0) return <p className={styles.none}>No evaluator has rated it.</p>
  const split = new Set(evaluations.map((one) => one.rating)).size > 1
  return (
    <div className={styles.ratings}>
      {split && <Mark shape="half" tone="attention" word="The evaluators differ" />}
      <ul className={styles.list} aria-label={`Evaluators on ${title}`}>
        {evaluations.map((one) => (
          <li key={one.person} className={styles.row}>
            <span className={styles.person}>{one.person}</span>
            <span className={styles.rating} data-unable={(critical && one.rating === 'U') || undefined}>
              <span className={styles.letter}>{one.rating}</span> {wordOf(one.rating)}
            </span>
            <span className={styles.note} dir="auto">
              {one.comment}
            </span>
            {rating !== null && one.rating !== rating && (
              <Mark shape="half" tone="attention" word={`final is ${rating}`} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function wordOf(rating: (typeof RATINGS)[number]['rating']): string {
  return RATINGS.find((one) => one.rating === rating)?.word ?? ''
}
