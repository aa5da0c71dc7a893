import { useConnection } from '../connection.tsx'
import { count } from '../format.ts'
import { Act } from './act.tsx'
import styles from './shell.module.css'

/** Quiet, and only while the host is away for longer than a blink. What is shown stays; what was sent is sent again. */
export function ConnectionBanner() {
  const { banner, refusal, waiting } = useConnection()
  if (!banner) return null
  if (refusal !== null) {
    return (
      <div className={styles.banner} data-tone="breached" role="alert">
        <span>
          {refusal.message} <span className="muted">{refusal.remedy}</span>
        </span>
        <Act label="Reload" run={() => window.location.reload()} />
      </div>
    )
  }
  return (
    <div className={styles.banner} data-tone="attention" role="status">
      <span>
        The host is away. Trying again.{' '}
        <span className="muted">
          {waiting === 0
            ? 'Nothing is lost.'
            : `${count(waiting, 'action waits', 'actions wait')} and will be sent once it is back.`}
        </span>
      </span>
    </div>
  )
}
