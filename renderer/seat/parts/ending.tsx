import styles from './ending.module.css'

/** How the story ended; the seat stays readable below it. */
export function Ending({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <section className={styles.ending} aria-label="The end">
      <h2 className={styles.title}>{title}</h2>
      <p>{says}</p>
    </section>
  )
}

export function RealIncident() {
  return (
    <main className={styles.real} role="alert">
      <h2>REAL INCIDENT</h2>
      <p>The exercise is stopped. What you do now is real. Listen to the facilitator.</p>
    </main>
  )
}
