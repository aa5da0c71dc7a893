/** Moments without an inject or a decision: before, between, paused, after. Each says its one next action. */
import { formatClock } from '../../../../shared/base/time.ts'
import type { DecisionRecordView } from '../../../../shared/contract/story-views.ts'
import { DueIn, ElapsedDigits } from '../../../components/clock-digits.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import styles from './current-thing.module.css'

export function Start() {
  const { view } = useConsole()
  return (
    <>
      <div className={styles.moment}>
        <p className={styles.says}>{view.packTitle}</p>
        <p className={styles.hint}>
          When the room knows its roles and the rules of play, start the clock. The first inject comes by
          itself.
        </p>
      </div>
      <footer className={styles.actions}>
        <ActionButton id="primary" look="primary" />
        <ActionButton id="seats" />
        <ActionButton id="projector" />
      </footer>
    </>
  )
}

/** Nothing needs anybody: what comes next, and the keys that a quiet moment is for. */
export function Next() {
  const { view } = useConsole()
  const armed = view.injects.filter((inject) => inject.status === 'armed' && inject.dueAt === null)
  return (
    <>
      <div className={styles.moment}>
        {view.next === null ? (
          <p className={styles.says}>Nothing is due.</p>
        ) : (
          <p className={styles.says}>
            Next <DueIn at={view.next.at} />: {view.next.what}
          </p>
        )}
        <p className={styles.hint}>
          Nobody waits for you. Watch the room: write what you see, tick the steps they take, state the marks
          they reach.
        </p>
        {armed.length > 0 && (
          <p className={styles.hint}>
            {armed.length} {armed.length === 1 ? 'inject waits' : 'injects wait'} for what the team does.
          </p>
        )}
      </div>
      <footer className={styles.actions}>
        <ActionButton id="primary" look="primary" />
        <ActionButton id="note" />
        <ActionButton id="improvise" />
        <ActionButton id="mark" />
        <ActionButton id="free" />
      </footer>
    </>
  )
}

export function Paused() {
  const { view } = useConsole()
  return (
    <>
      <div className={styles.moment}>
        <p className={styles.says}>{view.clock.pause?.reason ?? 'Paused'}</p>
        <p className={styles.hint}>
          The clock stands at T+ <ElapsedDigits />. Paused time never counts.
        </p>
      </div>
      <footer className={styles.actions}>
        <ActionButton id="primary" look="primary" />
        <ActionButton id="note" />
        <ActionButton id="seats" />
        <ActionButton id="end" />
      </footer>
    </>
  )
}

export function Ended() {
  const { view } = useConsole()
  return (
    <>
      <div className={styles.moment}>
        <p className={styles.says}>{view.ending?.title ?? 'The exercise has ended'}</p>
        {view.ending !== null && <p className={styles.hint}>{view.ending.says}</p>}
        <p className={styles.hint}>
          Ended at T+ <ElapsedDigits />. Marks, ticks and notes can still be put right in the debrief.
        </p>
      </div>
      <footer className={styles.actions}>
        <ActionButton id="primary" look="primary" />
        <ActionButton id="note" />
      </footer>
    </>
  )
}

/** A free decision that the story does not know yet. */
export function Mapping({ record }: { readonly record: DecisionRecordView }) {
  return (
    <>
      <div className={styles.moment}>
        <p className={styles.meta}>
          <span>
            <strong>{record.roleTitle}</strong> at {formatClock(record.statedAt)}
          </span>
        </p>
        <p className={styles.says}>{record.text}</p>
        <p className={styles.hint}>It is recorded, but the story does not know yet what it changes.</p>
      </div>
      <footer className={styles.actions}>
        <ActionButton id="primary" look="primary" />
      </footer>
    </>
  )
}
