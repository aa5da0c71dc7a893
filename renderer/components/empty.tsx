import type { ReactNode } from 'react'
import styles from './empty.module.css'
import { ProblemList } from './problem-list.tsx'
import { problemsIn } from './problems-in.ts'

/** A place with nothing in it yet: what will appear here, and the one next step. */
export function Empty({
  title,
  children,
  act,
  within,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly act?: ReactNode
  /** It stands inside a page that has a heading of its own. */
  readonly within?: boolean
}) {
  return (
    <div className={styles.empty}>
      {within ? <h2 className={styles.title}>{title}</h2> : <h1 className={styles.title}>{title}</h1>}
      {children !== undefined && <div className="muted">{children}</div>}
      {act}
    </div>
  )
}

/** Something is on its way; said to a screen reader too. */
export function Busy({ what }: { readonly what: string }) {
  return (
    <div className={styles.empty} role="status">
      <p className="muted">{what}…</p>
    </div>
  )
}

/** Something did not work: what, what to do, and the places where it is wrong. */
export function Failed({
  message,
  remedy,
  problems,
  act,
}: {
  readonly message: string
  readonly remedy: string
  /** As the host sent them. */
  readonly problems?: readonly unknown[]
  readonly act?: ReactNode
}) {
  return (
    <div className={styles.empty} role="alert">
      <h1 className={styles.failed}>{message}</h1>
      <p className="muted">{remedy}</p>
      {act}
      <ProblemList problems={problemsIn(problems)} title="What was found" />
    </div>
  )
}
