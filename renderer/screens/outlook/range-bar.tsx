import styles from './range-bar.module.css'

export interface RangeBarProps {
  /** Where the right edge stands, in ms. */
  readonly end: number
  readonly from: number | null
  readonly to: number | null
  /** The play at the right end was not over: it goes on beyond. */
  readonly open?: boolean
  readonly target?: number | null
  /** No team comes below. */
  readonly bound?: number | null
  readonly missed?: boolean
}

/** From the best to the worst on one scale, with the target as a line and the bound as a wall. For the eye alone. */
export function RangeBar({ end, from, to, open, target, bound, missed }: RangeBarProps) {
  const at = (ms: number) => `${Math.min(100, Math.max(0, (ms / end) * 100))}%`
  return (
    <div className={styles.bar} aria-hidden="true">
      {bound != null && bound > 0 && <span className={styles.bound} style={{ width: at(bound) }} />}
      {from !== null && to !== null && (
        <span
          className={styles.range}
          data-open={open || to > end || undefined}
          data-missed={missed || undefined}
          style={{ left: `min(${at(from)}, 100% - 4px)`, width: `max(4px, calc(${at(to)} - ${at(from)}))` }}
        />
      )}
      {target != null && <span className={styles.target} style={{ left: at(target) }} />}
    </div>
  )
}
