import { formatClock } from '../../../shared/base/time.ts'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import styles from './decided.module.css'

/** What the wall has room for. */
const LINES = 2

/** The last decisions, the newest at the top: what, and by which role. */
export function Decided({ decided }: Pick<ProjectorView, 'decided'>) {
  if (decided.length === 0) return null
  return (
    <section className={styles.decided} aria-labelledby="decided">
      <h2 id="decided" className={styles.title}>
        Decided
      </h2>
      <ol className={styles.list}>
        {decided.slice(0, LINES).map((decision) => (
          <li key={`${decision.at}${decision.text}`} className={styles.line}>
            <span className={styles.who}>
              {formatClock(decision.at)} {decision.roleTitle}
            </span>
            <span className={styles.text}>{decision.text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
