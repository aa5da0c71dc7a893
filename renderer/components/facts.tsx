import type { ReactNode } from 'react'
import styles from './facts.module.css'

/** Terms with their values, in two columns. Entries without a value are left out. */
export function Facts({
  of,
}: {
  readonly of: readonly (readonly [term: string, value: ReactNode | null])[]
}) {
  return (
    <dl className={styles.facts}>
      {of.map(([term, value]) =>
        value === null || value === '' ? null : (
          <div key={term} className={styles.fact}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
