import type { ReactNode } from 'react'
import styles from './entry.module.css'

/** A page with one thing to say. */
export function WordsScreen({
  title,
  children,
  act,
  alert = false,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly act?: ReactNode
  readonly alert?: boolean
}) {
  return (
    <main className={styles.page}>
      <div className={styles.column} role={alert ? 'alert' : 'status'}>
        <p className={styles.product}>Muster</p>
        <h1 className={styles.title}>{title}</h1>
        <div className="muted">{children}</div>
        {act !== undefined && <div className={styles.spaced}>{act}</div>}
      </div>
    </main>
  )
}
