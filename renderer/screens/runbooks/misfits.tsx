import { FACT_WORDS } from '../../../shared/contract/runbook-facts.ts'
import type { MisfitView } from '../../../shared/contract/runbook-library.ts'
import { Act } from '../../components/act.tsx'
import { Mark } from '../../components/mark.tsx'
import styles from './review.module.css'

/** Corrections that a changed document has no place for: to be made again, or dropped. */
export function Misfits({
  misfits,
  onDrop,
}: {
  readonly misfits: readonly MisfitView[]
  readonly onDrop: (edit: string) => void
}) {
  if (misfits.length === 0) return null
  return (
    <section aria-label="Corrections that no longer fit" className={styles.misfits}>
      <h2 className={styles.group}>
        No longer fits <span className={styles.count}>{misfits.length}</span>
      </h2>
      <ul>
        {misfits.map(({ edit, line, why }) => (
          <li key={edit.id} className={styles.misfit}>
            <Mark shape="half" tone="attention" word={DONE[edit.do]} />
            <span>
              {FACT_WORDS[edit.anchor.kind].one}, line {line} of an earlier version: “{edit.anchor.text}”.{' '}
              <span className="muted">{why}</span>
            </span>
            <Act
              label="Drop"
              plain
              says={`Drop the correction of line ${line}`}
              run={() => onDrop(edit.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const DONE = {
  accept: 'accepted',
  correct: 'corrected',
  remove: 'removed',
  add: 'added',
  remap: 'list to steps',
} as const
