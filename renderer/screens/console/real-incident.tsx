import { useEffect, useRef } from 'react'
import { ActionButton } from './action-button.tsx'
import styles from './real-incident.module.css'

/** Over everything: the exercise is stopped because something real has happened. */
export function RealIncident() {
  const self = useRef<HTMLElement>(null)
  useEffect(() => self.current?.focus(), [])
  return (
    <section ref={self} className={styles.banner} role="alert" tabIndex={-1} aria-label="Real incident">
      <h1 className={styles.title}>REAL INCIDENT</h1>
      <p className={styles.says}>
        The exercise is stopped on every screen. Play nothing further; follow the real procedure.
      </p>
      <p className={styles.says}>
        The record up to now is kept. When there is time, end the exercise with a reason and debrief what was
        played.
      </p>
      <ActionButton id="end" />
    </section>
  )
}
