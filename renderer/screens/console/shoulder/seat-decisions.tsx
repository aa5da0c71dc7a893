import type { SeatDecisionView } from '../../../../shared/contract/seat-views.ts'
import { Countdown } from '../../../components/clock-digits.tsx'
import { useConsole } from '../console-context.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import { TypedNote } from '../typed-note.tsx'
import styles from './seat-parts.module.css'

/** What the seat is asked, and what it has entered so far. */
export function SeatDecisions({
  decisions,
  role,
}: {
  readonly decisions: readonly SeatDecisionView[]
  readonly role: string
}) {
  const { view } = useConsole()
  const open = decisions.filter(({ status }) => status === 'open')
  const over = decisions.filter(({ status }) => status !== 'open').toReversed()
  return (
    <ScrollArea className={styles.scroll} label="Decisions">
      <h4 className={styles.heading}>Decisions</h4>
      <ul className={styles.list}>
        {open.map((decision) => (
          <li key={decision.id} className={styles.item}>
            <span className={styles.who}>{decision.title}</span>
            <span className={styles.at}>
              {decision.dueAt === null ? 'no limit' : <Countdown until={decision.dueAt} />}
            </span>
            <span className={styles.text}>{decision.question}</span>
            <span className={styles.note}>{part(decision)}</span>
            <TypedNote view={view} point={decision.id} role={role} />
          </li>
        ))}
        {over.map((decision) => (
          <li key={decision.id} className={styles.item} data-over>
            <span className={styles.who}>{decision.title}</span>
            <span className={styles.at}>{decision.status}</span>
            {decision.chosen !== null && <span className={styles.text}>{decision.chosen}</span>}
          </li>
        ))}
      </ul>
      {decisions.length === 0 && <p className={styles.empty}>Nothing is asked of this seat.</p>}
    </ScrollArea>
  )
}

/** What the seat has to do with it: decides (and has so far), votes (and for what), or looks on. */
function part({ mayDecide, mayVote, myVote, draft, options }: SeatDecisionView): string {
  const label = (option: string | null) => options.find(({ id }) => id === option)?.label ?? 'nothing chosen'
  const vote = !mayVote ? [] : [myVote === null ? 'has not voted' : `votes for “${label(myVote.option)}”`]
  if (!mayDecide) return vote.length === 0 ? 'looks on' : vote.join('')
  const typed = draft === null ? 'decides' : `decides; so far “${label(draft.option)}”`
  const why = draft === null || draft.rationale === '' ? [] : [`because “${draft.rationale}”`]
  return [typed, ...why, ...vote].join(', ')
}
