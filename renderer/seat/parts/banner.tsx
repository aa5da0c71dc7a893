import type { SeatClockView } from '../../../shared/contract/seat-views.ts'
import { labelOf } from '../command-words.ts'
import { useSeat } from '../seat-context.tsx'
import styles from './banner.module.css'

interface Shown {
  readonly clock: SeatClockView
}

/** A lost connection is said at once, with what waits to be sent; so is a pause, and a second tab at this seat. */
export function Banner({ view }: { readonly view: Shown }) {
  const { connected, unsent, tabs } = useSeat()
  const { pause } = view.clock
  return (
    <section aria-label="Connection and pause">
      <div role="alert">
        {!connected && (
          <div className={styles.banner} data-tone="breached">
            <strong>No connection to the room.</strong> What you see may be old. Go on: what you do is kept,
            and sent when it is back.
          </div>
        )}
      </div>
      {!connected && unsent.length > 0 && (
        <ol className={styles.waiting} aria-label="Waiting to be sent">
          {unsent.map(({ id, command }) => (
            <li key={id}>
              <span className={styles.mark} aria-hidden="true" />
              {labelOf(command)} <span className="muted">waiting to be sent</span>
            </li>
          ))}
        </ol>
      )}
      {tabs > 1 && (
        <p className={styles.banner} role="status">
          This seat is open in {tabs} tabs of this device. Each works; close the others to keep one place.
        </p>
      )}
      {pause !== null && (
        <p className={styles.banner} role="status">
          <strong>Paused.</strong> {pause.reason}
        </p>
      )}
    </section>
  )
}
