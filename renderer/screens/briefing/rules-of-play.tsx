import styles from './briefing.module.css'

/** The safe words; the same for every scenario, so they are said the same way every time. */
export function RulesOfPlay() {
  return (
    <section>
      <h2 className={styles.heading}>Rules of play</h2>
      <ul className={styles.rules}>
        <li>
          Begin and end every message that leaves the room with <strong>EXERCISE EXERCISE EXERCISE</strong>.
        </li>
        <li>
          If something real happens, anyone says <strong>REAL INCIDENT</strong>: everything stops at once.
        </li>
        <li>
          Anyone may say <strong>STOP EXERCISE</strong> to pause, without a reason.
        </li>
        <li>Work from your own runbook. Say what you decide, who decides, and how sure you are.</li>
        <li>
          What the story does not tell, ask the facilitator. Nothing is a trick, and nobody is graded; the
          plan is.
        </li>
      </ul>
    </section>
  )
}
