import { formatClock } from '../../../shared/base/time.ts'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import styles from './projector-screen.module.css'

/** What fits beside the board without scrolling. */
const LINES = 6
/** With the decisions below it. */
const FEW = 3

/** One third of the wall: what everybody may know, the newest at the top. */
export function Feed({ feed, short }: { readonly feed: ProjectorView['feed']; readonly short: boolean }) {
  const newest = feed.toSorted((left, right) => right.at - left.at).slice(0, short ? FEW : LINES)
  return (
    <ol className={styles.feed} aria-label="What is known">
      {newest.length === 0 && <li className={styles.quietLine}>Nothing is known yet</li>}
      {newest.map((line) => (
        <li key={`${line.at}${line.text}`} className={styles.feedLine} data-tone={line.tone}>
          <span className={styles.feedTime}>{formatClock(line.at)}</span>
          <span className={styles.feedText}>{line.text}</span>
        </li>
      ))}
    </ol>
  )
}
