import { memo, useEffect, useRef } from 'react'
import { formatClock } from '../../../../shared/base/time.ts'
import type { MessageView } from '../../../../shared/contract/seat-views.ts'
import { Mark } from '../../../components/mark.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import type { ConsoleEvent } from '../console-machine.ts'
import { messageOrder, waitsForAnswer } from '../message-order.ts'
import rows from '../pane-row.module.css'
import styles from './message-pane.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** More are not shown at once; the log has them all. */
const SHOWN = 100

/** What the players write, the newest first, and what became of it on its channel. */
export function MessagePane() {
  const { view, ui, emit } = useConsole()
  const waiting = view.messages.filter(waitsForAnswer).length
  return (
    <Pane
      title="Messages"
      name="messages"
      note={waiting === 0 ? String(view.messages.length) : `${waiting} to answer`}
      actions={
        <>
          <ActionButton id="outside" look="plain" label="New" />
          <ActionButton id="messages" look="plain" label="Close" />
        </>
      }
      foot={
        <div className={styles.foot}>
          <ActionButton id="answer" />
          <span className={styles.hint}>↑ ↓ choose, else the oldest that waits</span>
        </div>
      }
    >
      <ul className={rows.list} aria-label="Messages">
        {messageOrder(view)
          .slice(0, SHOWN)
          .map((message) => (
            <Row
              key={message.id}
              message={message}
              duty={dutyTitle(view.obligations, message.obligation)}
              selected={ui.message === message.id}
              emit={emit}
            />
          ))}
      </ul>
      {view.messages.length === 0 && (
        <EmptyPane>
          What the seats write appears here, the newest first. ⇧N writes to them as somebody outside.
        </EmptyPane>
      )}
    </Pane>
  )
}

function dutyTitle(
  duties: ReturnType<typeof useConsole>['view']['obligations'],
  id: string | null,
): string | null {
  return id === null ? null : (duties.find((duty) => duty.obligation === id)?.title ?? id)
}

interface RowProps {
  readonly message: MessageView
  readonly duty: string | null
  readonly selected: boolean
  readonly emit: (event: ConsoleEvent) => void
}

const Row = memo(function Row({ message, duty, selected, emit }: RowProps) {
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={`${rows.row} ${styles.row}`}
        aria-pressed={selected}
        data-waits={waitsForAnswer(message) || undefined}
        onClick={() => emit({ type: 'message', id: selected ? null : message.id })}
      >
        <span className={styles.who}>
          <strong>{message.from}</strong> to {message.to.join(', ')}
        </span>
        <span className={styles.when}>{formatClock(message.at)}</span>
        {message.subject !== '' && <span className={styles.subject}>{message.subject}</span>}
        <span className={styles.text}>{message.text}</span>
        <span className={styles.fate}>
          <span className={styles.via}>{message.viaTitle}</span>
          <Fate message={message} />
        </span>
        {duty !== null && (
          <span className={styles.duty}>
            {message.outcome === 'delivered' ? (
              <Mark shape="tick" tone="quiet" word={`fulfilled “${duty}”`} />
            ) : (
              <Mark shape="dash" tone="attention" word={`did not fulfil “${duty}”`} />
            )}
          </span>
        )}
      </button>
    </li>
  )
})

/** What became of it, in shape and words. */
function Fate({ message }: { readonly message: MessageView }) {
  const { outcome, because } = message
  if (outcome === 'refused')
    return <Mark shape="square" tone="breached" word={`refused. ${because ?? ''}`.trim()} />
  if (outcome === 'swallowed')
    return <Mark shape="dash" tone="breached" word={`never arrives: ${because ?? 'the channel is dead'}`} />
  if (waitsForAnswer(message)) return <Mark shape="half" tone="attention" word={'waits for your answer'} />
  return <Mark shape="outline" tone="quiet" word={message.answered ? 'arrived, answered' : 'arrived'} />
}
