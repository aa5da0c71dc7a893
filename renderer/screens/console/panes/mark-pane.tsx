import { formatClock } from '../../../../shared/base/time.ts'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import styles from './mark-pane.module.css'

const OVERALL = [
  ['onset', 'onset'],
  ['detected', 'detected'],
  ['acknowledged', 'acknowl.'],
  ['declared', 'declared'],
  ['recovery-started', 'recovery'],
  ['restored', 'restored'],
  ['verified', 'verified'],
  ['business-resumed', 'resumed'],
] as const

/** The marks of the whole exercise, in their natural order; those not reached yet are dashes. */
export function MarkPane() {
  const { view } = useConsole()
  return (
    <section className={styles.pane} aria-label="Marks" data-pane="marks">
      <header className={styles.head}>
        <h2 className={styles.title}>Marks</h2>
        <ActionButton id="mark" look="plain" />
      </header>
      <dl className={styles.marks}>
        {OVERALL.map(([mark, word]) => {
          const stated = view.marks.find((each) => each.mark === mark && each.component === null)
          return (
            <div key={mark} className={styles.mark} data-reached={stated !== undefined || undefined}>
              <dt>{word}</dt>
              <dd title={stated?.evidence}>{stated === undefined ? <span aria-label="not yet">–</span> : formatClock(stated.statedAt)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
