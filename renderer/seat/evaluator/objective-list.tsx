import type { EvaluatorView } from '../../../shared/contract/seat-views.ts'
import type { Rating } from '../../../shared/contract/view-words.ts'
import { KeyHint } from '../../components/key-hint.tsx'
import { useKeptText } from '../kept-text.ts'
import { useSeat } from '../seat-context.tsx'
import styles from './objective-list.module.css'
import { RATINGS } from './ratings.ts'

type Objective = EvaluatorView['objectives'][number]
type Rate = (objective: string, rating: Rating | null, comment?: string) => void

export function ObjectiveList({
  view,
  objectives,
  chosen,
  choose,
  rate,
}: {
  readonly view: EvaluatorView
  readonly objectives: readonly Objective[]
  readonly chosen: string | null
  readonly choose: (objective: string) => void
  readonly rate: Rate
}) {
  return (
    <section className={styles.column} aria-label="Objectives">
      <header className={styles.head}>
        <h2>Objectives</h2>
        <span>{view.unrated.length === 0 ? 'all rated' : `${view.unrated.length} nobody rated`}</span>
      </header>
      <ul className={styles.list}>
        {objectives.map((objective, index) => (
          <ObjectiveRow
            key={objective.id}
            objective={objective}
            figure={index < 9 ? String(index + 1) : null}
            unrated={view.unrated.includes(objective.id)}
            chosen={objective.id === chosen}
            onChoose={() => choose(objective.id)}
            rate={rate}
          />
        ))}
      </ul>
    </section>
  )
}

function ObjectiveRow({
  objective,
  figure,
  unrated,
  chosen,
  onChoose,
  rate,
}: {
  readonly objective: Objective
  readonly figure: string | null
  readonly unrated: boolean
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly rate: Rate
}) {
  return (
    <li className={styles.objective} data-chosen={chosen || undefined}>
      <button type="button" className={styles.title} aria-expanded={chosen} onClick={onChoose}>
        {figure !== null && <KeyHint keys={figure} />}
        <span className={styles.words}>
          {objective.title}
          {objective.critical && <span className={styles.critical}> critical</span>}
        </span>
        <span className={styles.rated} data-unrated={unrated || undefined}>
          {unrated ? 'nobody yet' : (objective.mine?.rating ?? '–')}
        </span>
      </button>
      {chosen && <Chosen objective={objective} rate={rate} />}
    </li>
  )
}

function Chosen({ objective, rate }: { readonly objective: Objective; readonly rate: Rate }) {
  const { keep } = useSeat()
  const [typed, setTyped] = useKeptText(`${keep}.comment.${objective.id}`)
  const comment = typed === '' ? (objective.mine?.comment ?? '') : typed
  return (
    <div className={styles.body}>
      {objective.expect.length > 0 && (
        <ul className={styles.expect} aria-label="What to look for">
          {objective.expect.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around four buttons */}
      <div className={styles.ratings} role="group" aria-label="Your rating">
        {RATINGS.map(({ rating, title }) => (
          <button
            key={rating}
            type="button"
            className={styles.rating}
            aria-pressed={objective.mine?.rating === rating}
            aria-label={`${rating}: ${title}`}
            title={title}
            onClick={() => rate(objective.id, objective.mine?.rating === rating ? null : rating, comment)}
          >
            {rating}
          </button>
        ))}
      </div>
      <label className="labelled">
        <span>Why you rate it so</span>
        <textarea
          rows={2}
          maxLength={4_000}
          value={comment}
          disabled={objective.mine === null && typed === ''}
          placeholder={objective.mine === null ? 'Rate it first' : ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => {
            if (objective.mine === null || typed === '' || typed === objective.mine.comment) return
            rate(objective.id, objective.mine.rating, typed)
            setTyped('')
          }}
        />
      </label>
      {objective.others.length > 0 && (
        <ul className={styles.others} aria-label="Others’ ratings">
          {objective.others.map((other) => (
            <li key={other.person}>
              <strong>{other.rating}</strong>
              <span>
                {other.person}
                {other.comment !== '' && <span className="muted">: {other.comment}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
