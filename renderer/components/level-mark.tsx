import type { Level } from '../../shared/contract/view-words.ts'
import styles from './level-mark.module.css'

/** Down: filled square; degraded: half; up: outline (ART, Colour). The word stands beside it. */
export function LevelMark({ level }: { readonly level: Level }) {
  return <span className={styles.mark} data-level={level} aria-hidden="true" />
}
