import { DueIn } from '../../../components/clock-digits.tsx'
import type { NextStep } from './lane-facts.ts'
import styles from './step-text.module.css'

/** What can come next, when, and what it waits for; `bare` leaves out when. */
export function StepText({ step, bare = false }: { readonly step: NextStep; readonly bare?: boolean }) {
  return (
    <>
      <span className={styles.title}>{step.title}</span>
      {!bare && step.dueAt !== null && (
        <>
          {' '}
          <span className={styles.due}>
            <DueIn at={step.dueAt} />
          </span>
        </>
      )}
      {step.why !== '' && (
        <>
          {' '}
          <span className={styles.why}>{step.why}</span>
        </>
      )}
    </>
  )
}
