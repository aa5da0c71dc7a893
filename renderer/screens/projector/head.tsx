import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import { useNow } from '../../components/clock-context.tsx'
import { ElapsedDigits, StoryDate, StoryDigits } from '../../components/clock-digits.tsx'
import styles from './projector-screen.module.css'
import { tenseWords } from './tense.ts'

/** EXERCISE, whose exercise it is, and the clock: on everything that the wall shows. */
export function Head({ view, tense }: { readonly view: ProjectorView; readonly tense: boolean }) {
  const sign = useNow((now) => (tense ? tenseWords(view, now.exercise) : null))
  return (
    <header className={styles.head}>
      <div className={styles.whose}>
        <span className={styles.badges}>
          <span className={styles.exercise}>EXERCISE</span>
          {sign !== null && <strong className={styles.sign}>■ {sign}</strong>}
        </span>
        <h1 className={styles.title}>{view.title}</h1>
        <span className={styles.date}>
          <StoryDate story={view.clock.story} />
        </span>
      </div>
      {view.content !== 'clock' && (
        <div className={styles.time}>
          <span className={styles.elapsed}>
            <Standing view={view} />
          </span>
          <span className={styles.clock}>
            <StoryDigits story={view.clock.story} />
          </span>
        </div>
      )}
    </header>
  )
}

/** T+ while it runs; otherwise the word for why it does not. */
export function Standing({ view }: { readonly view: ProjectorView }) {
  if (view.phase === 'ended' || view.phase === 'closed') return <strong>ENDED</strong>
  if (view.phase === 'briefing') return <strong>BRIEFING</strong>
  if (view.phase === 'paused')
    return <strong>{view.clock.pause?.kind === 'break' ? 'BREAK' : 'PAUSED'}</strong>
  return (
    <>
      T+ <ElapsedDigits />
    </>
  )
}
