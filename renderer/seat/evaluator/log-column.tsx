import { useEffect, useRef } from 'react'
import type { EvaluatorView } from '../../../shared/contract/seat-views.ts'
import type { LogEntryView } from '../../../shared/contract/story-views.ts'
import { Nothing } from '../parts/pane.tsx'
import { StoryTime } from '../parts/story-time.tsx'
import styles from './log-column.module.css'

/** All that has happened, newest last; what speaks to the chosen objective is marked. */
export function LogColumn({
  view,
  log,
  objective,
  about,
  choose,
}: {
  readonly view: EvaluatorView
  readonly log: readonly LogEntryView[]
  readonly objective: string | null
  readonly about: number | null
  readonly choose: (seq: number | null) => void
}) {
  const speaks = new Set(view.objectives.find(({ id }) => id === objective)?.events ?? [])
  const chosen = useRef<HTMLButtonElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const newest = log.at(-1)?.seq
  // biome-ignore lint/correctness/useExhaustiveDependencies: goes to the choice when it changes, else follows the end
  useEffect(() => {
    const to = about === null ? end.current : chosen.current
    to?.scrollIntoView({ block: 'nearest' })
  }, [about, newest])
  return (
    <section className={styles.column} aria-label="What happened">
      <header className={styles.head}>
        <h2>What happened</h2>
        <span>{objective === null ? '' : 'marked: speaks to the objective'}</span>
      </header>
      {log.length === 0 && (
        <Nothing>Nothing has happened yet. Every event will stand here, to be noted about.</Nothing>
      )}
      <ol className={styles.list}>
        {log.map((entry) => (
          <li key={entry.seq}>
            <button
              ref={entry.seq === about ? chosen : undefined}
              type="button"
              className={styles.entry}
              aria-pressed={entry.seq === about}
              data-speaks={speaks.has(entry.seq) || undefined}
              data-tone={entry.tone}
              onClick={() => choose(entry.seq === about ? null : entry.seq)}
            >
              <StoryTime story={view.clock.story} at={entry.statedAt} />
              <span>
                {entry.corrected?.text ?? entry.text}
                {entry.who !== '' && <span className="muted small"> {entry.who}</span>}
                {speaks.has(entry.seq) && <span className="visually-hidden"> speaks to the objective</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div ref={end} />
    </section>
  )
}
