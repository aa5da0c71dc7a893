import type { ReactNode } from 'react'
import styles from './pane.module.css'

/** A part of the screen with a heading; lines, not gaps, keep it from its neighbours. */
export function Pane({
  title,
  note,
  act,
  children,
  id,
}: {
  readonly title: string
  readonly note?: ReactNode
  readonly act?: ReactNode
  readonly children: ReactNode
  readonly id?: string
}) {
  return (
    <section className={styles.pane} aria-label={title} id={id}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {act}
      </header>
      {children}
    </section>
  )
}

/** What will appear here, and what makes it. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>
}
