import type { ReactNode } from 'react'
import styles from './split.module.css'

/** One column to read, one to act. Each scrolls by itself; what to press next stays in view at the foot. */
export function Split({
  side,
  sideLabel,
  foot,
  children,
  wide,
}: {
  readonly side: ReactNode
  readonly sideLabel: string
  readonly foot?: ReactNode
  readonly children: ReactNode
  /** The side column is the narrow one unless it is a table. */
  readonly wide?: boolean
}) {
  return (
    <div className={styles.split} data-wide={wide || undefined}>
      <section aria-label={sideLabel} className={styles.side}>
        {side}
      </section>
      <div className={styles.main}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1) */}
        <div className={styles.body} data-scrolls tabIndex={0}>
          {children}
        </div>
        {foot !== undefined && <div className={styles.foot}>{foot}</div>}
      </div>
    </div>
  )
}
