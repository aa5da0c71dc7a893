import type { FacilitatorView } from '../../../../shared/contract/facilitator-view.ts'
import type { PollView } from '../../../../shared/contract/seat-views.ts'
import type { OptionView } from '../../../../shared/contract/story-views.ts'
import { typedText } from '../typed-text.ts'
import styles from './poll-strip.module.css'

/** Do the votes differ? */
export function isSplit(poll: PollView): boolean {
  return new Set(poll.votes.map(({ option }) => option)).size > 1
}

export interface PollStripProps {
  readonly poll: PollView
  readonly options: readonly OptionView[]
}

/** What the asked roles would do, before the decider commits: who has answered, and how far they agree. */
export function PollStrip({ poll, options }: PollStripProps) {
  const { asked, votes, agreement } = poll
  const missing = asked.filter(({ role }) => !votes.some((vote) => vote.role === role))
  const shares = options
    .map((option, index) => ({
      id: option.id,
      number: index + 1,
      count: votes.filter((vote) => vote.option === option.id).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((left, right) => right.count - left.count)
  const split = isSplit(poll)
  return (
    <section className={styles.poll} aria-label="Votes" data-split={split || undefined}>
      <span className={styles.count}>
        <strong>
          {votes.length} of {asked.length}
        </strong>{' '}
        voted
      </span>
      {agreement !== null && (
        <>
          <span className={styles.bar} aria-hidden="true">
            {shares.map(({ id, number, count }, index) => (
              <span
                key={id}
                className={styles.share}
                data-most={index === 0 || undefined}
                style={{ flexGrow: count }}
              >
                {number}
              </span>
            ))}
            {missing.length > 0 && <span className={styles.missing} style={{ flexGrow: missing.length }} />}
          </span>
          <span className={styles.agreement}>{Math.round(agreement * 100)} % agree</span>
        </>
      )}
      {split && <strong className={styles.warn}>▲ Answers differ</strong>}
      {missing.length > 0 && (
        <span className={styles.waits} title={missing.map(({ title }) => title).join(', ')}>
          not yet: {missing.map(({ title }) => title).join(', ')}
        </span>
      )}
    </section>
  )
}

/** Who would choose this option, and how sure each is; also who has chosen it at the seat and not sent that yet. */
export function Voters({
  view,
  poll,
  point,
  option,
}: {
  readonly view: FacilitatorView
  readonly poll: PollView | undefined
  readonly point: string
  readonly option: string
}) {
  const votes = poll?.votes.filter((vote) => vote.option === option) ?? []
  const typed = view.typed.filter((one) => one.point === point && one.option === option)
  if (votes.length + typed.length === 0) return null
  return (
    <span className={styles.voters}>
      {votes.map((vote) => (
        <span key={vote.role} title={vote.rationale === '' ? undefined : vote.rationale}>
          {vote.roleTitle}
          {vote.confidence !== null && (
            <span className={styles.sure}> {Math.round(vote.confidence * 100)} %</span>
          )}
        </span>
      ))}
      {typed.map((one) => (
        <span key={`typed ${one.role}`} className={styles.typed} title={typedText(view, one)}>
          {view.roles.find(({ id }) => id === one.role)?.title ?? one.role}, not sent yet
        </span>
      ))}
    </span>
  )
}
