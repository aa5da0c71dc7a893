import { useRef, useState } from 'react'
import type { EvaluatorView } from '../../../shared/contract/seat-views.ts'
import type { Rating } from '../../../shared/contract/view-words.ts'
import { ClockProvider, type Monotonic } from '../../components/clock-context.tsx'
import { useKeys } from '../../keys.tsx'
import { Banner } from '../parts/banner.tsx'
import { RealIncident } from '../parts/ending.tsx'
import { Head } from '../parts/head.tsx'
import { useSeat } from '../seat-context.tsx'
import styles from './evaluator-screen.module.css'
import { LogColumn } from './log-column.tsx'
import { NotesColumn } from './notes-column.tsx'
import { ObjectiveList } from './objective-list.tsx'
import { inOrder, RATINGS, unratedFirst } from './ratings.ts'

/** Objectives with one's own ratings, what happened, and notes tied to it; all by keyboard. */
export function EvaluatorScreen({
  view,
  monotonic,
}: {
  readonly view: EvaluatorView
  readonly monotonic?: Monotonic
}) {
  const { send, person } = useSeat()
  const [order, setOrder] = useState(() => unratedFirst(view))
  const objectives = inOrder(view, order)
  const [objective, choose] = useState<string | null>(objectives[0]?.id ?? null)
  const [about, setAbout] = useState<number | null>(null)
  const note = useRef<HTMLTextAreaElement>(null)
  const log = view.log.filter((entry) => !entry.undone)
  const by = view.person === '' ? person : view.person
  const rate = (id: string, rating: Rating | null, comment?: string) => {
    const mine = view.objectives.find((each) => each.id === id)?.mine
    void send({ type: 'evaluate', objective: id, by, rating, comment: comment ?? mine?.comment ?? '' })
  }
  /** A rating moves nothing under one's fingers; the list is put in order with the next choice. */
  const setObjective = (id: string) => {
    setOrder(unratedFirst(view))
    choose(id)
  }
  const step = (by: number) => {
    const at = log.findIndex(({ seq }) => seq === about)
    const to = at < 0 ? (by > 0 ? 0 : log.length - 1) : Math.min(log.length - 1, Math.max(0, at + by))
    setAbout(log[to]?.seq ?? null)
  }
  useKeys([
    ...RATINGS.map(({ rating, title }) => ({
      keys: rating,
      label: `Rate the objective ${rating}: ${title}`,
      run: () => objective !== null && rate(objective, rating),
      disabled: objective === null,
    })),
    { keys: '0', label: 'Withdraw the rating', run: () => objective !== null && rate(objective, null) },
    ...objectives.slice(0, 9).map(({ id, title }, index) => ({
      keys: String(index + 1),
      label: `Objective: ${title}`,
      run: () => setObjective(id),
    })),
    { keys: 'J', label: 'Later event', run: () => step(1) },
    { keys: 'K', label: 'Earlier event', run: () => step(-1) },
    { keys: 'N', label: 'Write a note about the chosen event', run: () => note.current?.focus() },
    { keys: 'Escape', label: 'No event chosen', run: () => setAbout(null) },
  ])
  return (
    <ClockProvider clock={view.clock} monotonic={monotonic}>
      <div className={styles.screen}>
        <Head
          title="Evaluator"
          under={[by, view.organisation].filter((word) => word !== '').join(' · ')}
          view={view}
        />
        <Banner view={view} />
        {view.realIncident ? (
          <RealIncident />
        ) : (
          <main className={styles.columns}>
            <ObjectiveList
              view={view}
              objectives={objectives}
              chosen={objective}
              choose={setObjective}
              rate={rate}
            />
            <LogColumn view={view} log={log} objective={objective} about={about} choose={setAbout} />
            <NotesColumn view={view} by={by} about={about} objective={objective} field={note} />
          </main>
        )}
      </div>
    </ClockProvider>
  )
}
