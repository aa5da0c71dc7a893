import type { SeatDecisionView } from '../../../shared/contract/seat-views.ts'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { Nothing, Pane } from '../parts/pane.tsx'
import { DecisionForm } from './decision-form.tsx'
import styles from './decisions.module.css'
import { isAsked } from './parts.ts'
import { useRole } from './role-context.tsx'

/** What is asked of this seat, what it voted, and what was decided. */
export function Decisions() {
  const { view } = useRole()
  const asked = view.decisions.filter(isAsked)
  const others = view.decisions.filter((point) => point.status === 'open' && !isAsked(point))
  const past = view.decisions.filter((point) => point.status !== 'open').toReversed()
  return (
    <ScrollArea className={styles.scroll} label="Decisions">
      {asked.map((point, index) => (
        <DecisionForm key={point.id} point={point} keys={index === 0} />
      ))}
      {asked.length === 0 && (
        <Nothing>
          Nothing is asked of you now. A question appears here as soon as the story puts it to you.
        </Nothing>
      )}
      {others.map((point) => (
        <Waiting key={point.id} point={point} />
      ))}
      {past.length > 0 && (
        <Pane title="Decided">
          <ul className={styles.past}>
            {past.map((point) => (
              <li key={point.id}>
                <p className="muted small">{point.title}</p>
                <p>
                  {point.chosen ??
                    (point.status === 'lapsed' ? 'Nobody decided in time.' : 'Closed without a decision.')}
                </p>
              </li>
            ))}
          </ul>
        </Pane>
      )}
    </ScrollArea>
  )
}

/** Open, and out of this seat's hands: its vote is in, or it is another role's. */
function Waiting({ point }: { readonly point: SeatDecisionView }) {
  const voted = point.options.find(({ id }) => id === point.myVote?.option)
  return (
    <Pane title={point.title} note="open">
      <div className={styles.waiting}>
        <p>{point.question}</p>
        {voted !== undefined && (
          <p className={styles.voted}>
            Your vote: <strong>{voted.label}</strong>
            {point.myVote?.confidence !== null && point.myVote !== null && (
              <span className="muted"> {Math.round((point.myVote.confidence ?? 0) * 100)} % sure</span>
            )}
          </p>
        )}
        <p className="muted">{point.asksTitle} decides.</p>
      </div>
    </Pane>
  )
}
