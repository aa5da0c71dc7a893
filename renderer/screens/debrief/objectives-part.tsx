import { useState } from 'react'
import type { Rating } from '../../../shared/contract/view-words.ts'
import { Empty } from '../../components/empty.tsx'
import { useKeys } from '../../keys.tsx'
import styles from './debrief.module.css'
import { EvaluatorRatings } from './evaluator-ratings.tsx'
import type { PartProps } from './part-props.ts'
import { type Objective, RATINGS } from './rating-words.ts'
import { SavedText } from './saved-text.tsx'

/** One letter rates the marked objective and goes on to the next. */
export function ObjectivesPart({ view, send, locked }: PartProps) {
  // unrated first, in the order they had when this was opened: nothing moves under the hand that rates
  const [unrated] = useState(() => new Set(view.objectives.filter(isUnrated).map(({ id }) => id)))
  const objectives = [
    ...view.objectives.filter(({ id }) => unrated.has(id)),
    ...view.objectives.filter(({ id }) => !unrated.has(id)),
  ]
  const [current, setCurrent] = useState<string | null>(null)
  const chosen =
    objectives.find((objective) => objective.id === current) ??
    objectives.find((objective) => objective.rating === null) ??
    objectives[0]
  const index = objectives.findIndex((objective) => objective.id === chosen?.id)

  function rate(objective: Objective, rating: Rating | null): void {
    void send({ type: 'rate-objective', objective: objective.id, rating, comment: objective.comment })
    setCurrent(objectives[objectives.indexOf(objective) + 1]?.id ?? objective.id)
  }

  useKeys([
    ...RATINGS.map(({ rating, word }) => ({
      keys: rating,
      label: `The marked objective: ${word.toLowerCase()}`,
      disabled: locked || chosen === undefined,
      run: () => chosen && rate(chosen, rating),
    })),
    {
      keys: 'ArrowDown',
      label: 'Next objective',
      run: () => setCurrent(objectives[index + 1]?.id ?? current),
    },
    {
      keys: 'ArrowUp',
      label: 'Previous objective',
      run: () => setCurrent(objectives[index - 1]?.id ?? current),
    },
  ])
  if (objectives.length === 0) {
    return (
      <Empty within title="This scenario has no objectives">
        They are declared in its scenario.yaml.
      </Empty>
    )
  }

  const left = objectives.filter(isUnrated)
  const critical = left.filter((one) => one.critical).length
  return (
    <>
      <p className="muted">
        {left.length === 0
          ? `All ${objectives.length} are rated.`
          : `${left.length} of ${objectives.length} without a final rating${critical === 0 ? '' : `, ${critical} of them critical`}; those stand first. Until then the mean of the evaluators counts.`}
      </p>
      <ul className={styles.rows}>
        {objectives.map((objective) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrows move the marked row for the whole list
          <li
            key={objective.id}
            className={styles.objective}
            data-current={objective === chosen || undefined}
            onClick={() => setCurrent(objective.id)}
          >
            <p className={styles.strong}>
              {objective.title}
              {objective.critical && <span className={styles.tag}>critical</span>}
              {isUnrated(objective) && <span className={styles.tag}>no final rating yet</span>}
            </p>
            <fieldset className={styles.choices} aria-label={`Rating of ${objective.title}`}>
              {RATINGS.map(({ rating, word }) => (
                <button
                  key={rating}
                  type="button"
                  className={styles.choice}
                  aria-pressed={objective.rating === rating}
                  aria-keyshortcuts={objective === chosen ? rating : undefined}
                  disabled={locked}
                  onClick={() => rate(objective, objective.rating === rating ? null : rating)}
                >
                  {word}
                  <span className={styles.letter}>{rating}</span>
                </button>
              ))}
            </fieldset>
            <EvaluatorRatings objective={objective} />
            <SavedText
              aria-label={`Comment on ${objective.title}`}
              placeholder="What was seen"
              minRows={1}
              disabled={locked}
              value={objective.comment}
              onSave={(comment) =>
                send({ type: 'rate-objective', objective: objective.id, rating: objective.rating, comment })
              }
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function isUnrated({ rating }: Objective): boolean {
  return rating === null
}
