import { useState } from 'react'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { DebriefView } from '../../../shared/contract/debrief-view.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import { Act } from '../../components/act.tsx'
import { KeyHint } from '../../components/key-hint.tsx'
import { Mark, VerdictMark } from '../../components/mark.tsx'
import { Shell } from '../../components/shell.tsx'
import { formatMoment, formatScore } from '../../format.ts'
import { useKeys } from '../../keys.tsx'
import { go } from '../../router.ts'
import styles from './debrief.module.css'
import { PART_BODIES } from './part-bodies.ts'
import { PARTS, type Part, type PartId } from './parts.ts'

export interface DebriefScreenProps {
  readonly view: DebriefView
  readonly send: (command: CommandInput) => Promise<Answer>
  readonly exercise: string
  /** The part shown first. */
  readonly begin?: PartId
}

/** One part at a time; the list at the left shows what is left to do. */
export function DebriefScreen({ view, send, exercise, begin = 'result' }: DebriefScreenProps) {
  const [shown, setShown] = useState<PartId>(begin)
  const index = Math.max(
    0,
    PARTS.findIndex((part) => part.id === shown),
  )
  const part = PARTS[index]
  const next = PARTS[index + 1]
  const locked = view.phase === 'closed'
  const { undo } = view
  const show = (to: Part | undefined) => to !== undefined && setShown(to.id)
  useKeys([
    ...PARTS.map((to, number) => ({
      keys: String((number + 1) % 10),
      label: to.title,
      run: () => setShown(to.id),
    })),
    {
      keys: 'Ctrl+Z',
      label: undo === null ? 'Undo' : `Undo: ${undo.label}`,
      disabled: undo === null || locked,
      inFields: false,
      run: () => undo !== null && void send({ type: 'undo', command: undo.command }),
    },
    { keys: 'Shift+Enter', label: 'Previous part', run: () => show(PARTS[index - 1]), disabled: index === 0 },
  ])
  if (part === undefined) return null
  const Body = PART_BODIES[part.id]

  return (
    <Shell title={view.title}>
      <div className={styles.page}>
        <nav className={styles.parts} aria-label="Parts of the debrief">
          <ol>
            {PARTS.map((entry, number) => (
              <li key={entry.id}>
                <PartLink
                  part={entry}
                  number={number}
                  view={view}
                  shown={entry.id === part.id}
                  onShow={() => setShown(entry.id)}
                />
              </li>
            ))}
          </ol>
          <p className={styles.verdict}>
            <VerdictMark verdict={view.score.verdict} />
            {view.score.total !== null && (
              <span className={styles.total}>{formatScore(view.score.total)}</span>
            )}
            <span className="muted small">
              {view.score.total === null ? 'no grade' : 'of 100'}
              {locked ? ', recorded' : ', so far'}
            </span>
          </p>
        </nav>
        <div className={styles.main}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key (WCAG 2.1.1) */}
          <section className={styles.body} aria-labelledby="part-title" data-scrolls tabIndex={0}>
            <header className={styles.head}>
              <h1 id="part-title" className={styles.title}>
                {part.title}
              </h1>
              <p className="muted">{part.says}</p>
              {locked && part.id !== 'close' && (
                <p className={styles.locked}>
                  Closed {closedWhen(view)}. Reopen it under Close to change anything.
                </p>
              )}
            </header>
            <Body key={part.id} view={view} send={send} locked={locked} />
          </section>
          <footer className={styles.foot}>
            {next !== undefined ? (
              <Act label={`Next: ${next.title}`} keys="Enter" primary run={() => show(next)} />
            ) : locked ? (
              <Act
                label="Open the report"
                keys="Enter"
                primary
                run={() => go({ screen: 'report', exercise })}
              />
            ) : null}
            <span className={styles.space} />
            {undo !== null && !locked && (
              <Act
                label={`Undo: ${undo.label}`}
                keys="Z"
                run={() => void send({ type: 'undo', command: undo.command })}
              />
            )}
            {next !== undefined && (
              <Act
                label="Report"
                keys="R"
                says="Preview the report"
                run={() => go({ screen: 'report', exercise })}
              />
            )}
          </footer>
        </div>
      </div>
    </Shell>
  )
}

function PartLink({
  part,
  number,
  view,
  shown,
  onShow,
}: {
  readonly part: Part
  readonly number: number
  readonly view: DebriefView
  readonly shown: boolean
  readonly onShow: () => void
}) {
  const { words, done } = part.state(view)
  return (
    <button type="button" className={styles.part} aria-current={shown ? 'step' : undefined} onClick={onShow}>
      <KeyHint keys={String((number + 1) % 10)} />
      <span className={styles.partTitle}>{part.title}</span>
      <span className={styles.partState}>{words}</span>
      {done !== null && <PartMark done={done} />}
    </button>
  )
}

function closedWhen(view: DebriefView): string {
  const last = view.recorded.at(-1)
  return last === undefined ? '' : formatMoment(last.closedWall)
}

function PartMark({ done }: { readonly done: boolean }) {
  return (
    <>
      {done ? <Mark shape="tick" tone="quiet" word="" /> : <span className={styles.todo} />}
      <span className="visually-hidden">{done ? 'done' : 'to do'}</span>
    </>
  )
}
