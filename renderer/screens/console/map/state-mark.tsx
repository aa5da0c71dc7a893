import type { Look } from './lane-facts.ts'
import styles from './state-mark.module.css'

/** A state as a small mark, by shape: filled and large is now, an outline can come next, a bar was, a dot is to come. */
export function StateMark({ look, title }: { readonly look: Look; readonly title?: string }) {
  return <span className={styles.mark} data-look={look} title={title} aria-hidden="true" />
}
