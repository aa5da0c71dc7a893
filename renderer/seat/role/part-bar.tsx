import { KeyHint } from '../../components/key-hint.tsx'
import { useKeys } from '../../keys.tsx'
import styles from './part-bar.module.css'
import { PARTS, waitingIn } from './parts.ts'
import { useRole } from './role-context.tsx'

/** The parts of the seat: at the foot of a phone, at the left of anything wider. */
export function PartBar() {
  const { view, part, go, writeNew, wall, handOver } = useRole()
  const shown = PARTS.filter((each) => !(wall && each.part === 'runbook'))
  useKeys(
    shown.map((each) => ({
      keys: each.keys,
      label: each.title,
      run: () => (each.part === 'write' ? writeNew() : go(each.part)),
    })),
  )
  return (
    <nav className={styles.bar} aria-label="Parts of the seat">
      {shown.map((each) => {
        const waiting = waitingIn(each.part, view)
        return (
          <button
            key={each.part}
            type="button"
            className={styles.part}
            aria-current={part === each.part && !handOver.isOpen ? 'page' : undefined}
            aria-keyshortcuts={each.keys}
            data-asks={(each.part === 'decide' && waiting > 0) || undefined}
            onClick={() => (each.part === 'write' ? writeNew() : go(each.part))}
          >
            <span>{each.title}</span>
            {waiting > 0 && (
              <span className={styles.count}>
                {waiting}
                <span className="visually-hidden"> {each.part === 'inbox' ? 'unread' : 'open'}</span>
              </span>
            )}
            <span className={styles.key}>
              <KeyHint keys={each.keys} />
            </span>
          </button>
        )
      })}
    </nav>
  )
}
