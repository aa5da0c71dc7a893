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

/** The marks of the whole exercise as one strip in their natural order; those not reached yet are dashes. */
export function MarkPane() {
  const { view } = useConsole()
  return (
    <section className={styles.strip} aria-label="Marks" data-pane="marks">
      <dl className={styles.marks}>
        {OVERALL.map(([mark, word]) => {
          const stated = view.marks.find((each) => each.mark === mark && each.component === null)
          return (
            <div
              key={mark}
              className={styles.mark}
              data-reached={stated !== undefined || undefined}
              title={stated === undefined ? `${mark}: not yet` : `${mark}, ${stated.evidence}`}
            >
              <dt>{word}</dt>
              <dd>{stated === undefined ? '–' : formatClock(stated.statedAt)}</dd>
            </div>
          )
        })}
      </dl>
      <ActionButton id="mark" look="plain" />
    </section>
  )
}
