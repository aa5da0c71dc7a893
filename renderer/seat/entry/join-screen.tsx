import { useState } from 'react'
import type { Refusal } from '../../../shared/contract/commands.ts'
import { ROOM_CODE_LENGTH } from '../../../shared/contract/room.ts'
import { Act } from '../../components/act.tsx'
import { tidyCode } from '../join-room.ts'
import styles from './entry.module.css'

/** The way in: six characters that the facilitator shows or reads aloud. */
export function JoinScreen({
  code,
  busy,
  failure,
  onJoin,
}: {
  readonly code: string
  readonly busy: boolean
  readonly failure: Refusal | null
  readonly onJoin: (code: string) => void
}) {
  const [typed, setTyped] = useState(code)
  const whole = typed.length === ROOM_CODE_LENGTH
  return (
    <main className={styles.page}>
      <form
        className={styles.column}
        onSubmit={(event) => {
          event.preventDefault()
          if (whole && !busy) onJoin(typed)
        }}
      >
        <p className={styles.product}>Muster</p>
        <h1 className={styles.title}>Join the exercise</h1>
        <label className={styles.code}>
          <span>Room code</span>
          <input
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            inputMode="text"
            aria-describedby="code-help"
            aria-invalid={failure?.code === 'wrong-code' || undefined}
            onChange={(event) => setTyped(tidyCode(event.currentTarget.value))}
          />
        </label>
        <p id="code-help" className="muted small">
          {ROOM_CODE_LENGTH} letters and digits, from the facilitator or from the wall.
        </p>
        {failure !== null && (
          <p className={styles.failure} role="alert">
            <strong>{failure.message}</strong> {failure.remedy}
          </p>
        )}
        <Act label="Join" primary submits busy={busy} disabled={!whole} run={() => onJoin(typed)} />
      </form>
    </main>
  )
}
