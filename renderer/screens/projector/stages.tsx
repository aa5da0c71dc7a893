import { useRef } from 'react'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import { ArtefactView } from '../../components/artefact-view.tsx'
import { useNow } from '../../components/clock-context.tsx'
import { remainingText, StoryDigits } from '../../components/clock-digits.tsx'
import { HastView } from '../../components/hast-view.tsx'
import { Standing } from './head.tsx'
import styles from './stages.module.css'
import { useFit } from './use-fit.ts'

/** An inject that the facilitator put on the wall. */
export function InjectStage({ inject }: { readonly inject: NonNullable<ProjectorView['inject']> }) {
  const words = useRef<HTMLDivElement>(null)
  useFit(words, inject.says)
  return (
    <div className={styles.inject} data-beside={inject.artefact !== null || undefined}>
      <div ref={words} className={styles.words}>
        <p className={styles.from}>
          {inject.via} · {inject.from}
        </p>
        <h2 className={styles.headline}>{inject.title}</h2>
        <div className={styles.says}>
          <HastView tree={inject.says} />
        </div>
      </div>
      {inject.artefact !== null && (
        <div className={styles.artefact}>
          <ArtefactView artefact={inject.artefact} large />
        </div>
      )}
    </div>
  )
}

/** A question to the room; option qualities never come here (DESIGN §4.8). */
export function DecisionStage({ decision }: { readonly decision: NonNullable<ProjectorView['decision']> }) {
  return (
    <div className={styles.decision}>
      <p className={styles.from}>
        {decision.asks} decides
        {decision.dueAt !== null && <Limit due={decision.dueAt} />}
      </p>
      <h2 className={styles.question}>{decision.question}</h2>
      <ol className={styles.options}>
        {decision.options.map((option, index) => (
          <li key={option}>
            {option}
            {decision.votes !== null && <Votes votes={decision.votes} at={index} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** How many voted for an option; shown once it is decided. */
function Votes({ votes, at }: { readonly votes: readonly number[]; readonly at: number }) {
  const most = Math.max(1, ...votes)
  const count = votes[at] ?? 0
  return (
    <span className={styles.votes}>
      <span className={styles.voteBar} aria-hidden="true">
        <span style={{ width: `${(count / most) * 100}%` }} />
      </span>
      <span className={styles.voteCount}>
        {count} {count === 1 ? 'vote' : 'votes'}
      </span>
    </span>
  )
}

function Limit({ due }: { readonly due: number }) {
  const text = useNow((now) => remainingText(due - now.exercise))
  const over = text.endsWith('over')
  return (
    <span className={styles.limit} data-over={over || undefined}>
      {over ? text : `${text} left`}
    </span>
  )
}

export function ClockStage({ view }: { readonly view: ProjectorView }) {
  return (
    <div className={styles.clockStage}>
      <span className={styles.hugeClock}>
        <StoryDigits story={view.clock.story} />
      </span>
      <span className={styles.hugeElapsed}>
        <Standing view={view} />
      </span>
    </div>
  )
}

export function MessageStage({ text }: { readonly text: string }) {
  return <p className={styles.message}>{text}</p>
}
