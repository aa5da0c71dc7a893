import { memo, useEffect, useRef } from 'react'
import { formatClock } from '../../../../shared/base/time.ts'
import type { InjectView } from '../../../../shared/contract/story-views.ts'
import { Countdown } from '../../../components/clock-digits.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import type { ConsoleEvent } from '../console-machine.ts'
import rows from '../pane-row.module.css'
import { queueOrder, selectedInject } from '../queue-order.ts'
import styles from './inject-queue.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** What is to come in the pack's order, then what was sent with the latest first; a row never moves while it waits. */
export function InjectQueue() {
  const { view, ui } = useConsole()
  const { coming, past } = queueOrder(view)
  const selected = selectedInject(view, ui)
  return (
    <div className={styles.queue}>
      <Pane
        title="Injects"
        note={`${coming.length} to come`}
        actions={<ActionButton id="ad-hoc" look="plain" />}
      >
        <Rows label="To come" injects={coming} />
        {coming.length === 0 && (
          <EmptyPane>Nothing more is to come from the pack. A adds an inject of your own.</EmptyPane>
        )}
      </Pane>
      <Pane
        title="Sent"
        note={past.length === 0 ? '' : String(past.length)}
        foot={<Selected inject={selected} />}
      >
        <Rows label="Sent" injects={past} />
        {past.length === 0 && <EmptyPane>What was sent appears here, the latest first.</EmptyPane>}
      </Pane>
    </div>
  )
}

function Rows({ label, injects }: { readonly label: string; readonly injects: readonly InjectView[] }) {
  const { ui, emit } = useConsole()
  return (
    <ul className={rows.list} aria-label={label}>
      {injects.map((inject) => (
        <Row key={inject.id} inject={inject} selected={ui.inject === inject.id} emit={emit} />
      ))}
    </ul>
  )
}

interface RowProps {
  readonly inject: InjectView
  readonly selected: boolean
  readonly emit: (event: ConsoleEvent) => void
}

const Row = memo(function Row({ inject, selected, emit }: RowProps) {
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const unread = inject.status === 'delivered' && !inject.acknowledged
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={`${rows.row} ${styles.row}`}
        data-status={inject.status}
        data-unread={unread || undefined}
        data-quiet={
          (inject.status === 'delivered' && !unread) ||
          inject.status === 'skipped' ||
          inject.status === 'retracted' ||
          undefined
        }
        aria-pressed={selected}
        title={`${inject.title}${inject.waitsFor === null ? '' : `: ${inject.waitsFor}`}`}
        onClick={() => emit({ type: 'inject', id: selected ? null : inject.id })}
      >
        <span className={styles.glyph} data-status={unread ? 'unread' : inject.status} aria-hidden="true" />
        <span className={styles.title}>{inject.title}</span>
        <span className={styles.when}>
          <When inject={inject} unread={unread} />
        </span>
        {inject.waitsFor !== null && inject.dueAt === null && (
          <span className={styles.why}>{inject.waitsFor.replace(/^waits for /, '')}</span>
        )}
        {inject.channelDead && isWaiting(inject) && (
          <span className={styles.dead}>{inject.viaTitle} is dead</span>
        )}
      </button>
    </li>
  )
})

/** Will it still be sent? */
function isWaiting(inject: InjectView): boolean {
  return inject.status === 'pending' || inject.status === 'armed' || inject.status === 'held'
}

/** Its time and its state in a word; the shape before the title says the same. */
function When({ inject, unread }: { readonly inject: InjectView; readonly unread: boolean }) {
  switch (inject.status) {
    case 'delivered':
      return (
        <>
          {unread && <span className={styles.word}>unread </span>}
          {inject.deliveredAt === null ? 'sent' : formatClock(inject.deliveredAt)}
        </>
      )
    case 'armed':
      return inject.dueAt === null ? 'armed' : <Countdown until={inject.dueAt} />
    case 'pending':
      return inject.dueAt === null ? 'waits' : formatClock(inject.dueAt)
    default:
      return inject.status
  }
}

/** The selected inject and what can be done with it; its place does not move. */
function Selected({ inject }: { readonly inject: InjectView | null }) {
  if (inject === null) {
    return (
      <div className={styles.selected}>
        <p className={styles.hint}>↑ ↓ select an inject, to send, hold, skip or retract it.</p>
      </div>
    )
  }
  return (
    <div className={styles.selected}>
      <h3 className={styles.name}>{inject.title}</h3>
      <p className={styles.detail}>
        {inject.viaTitle} to {inject.toTitles.join(', ')}
        {inject.optional ? ', optional' : ''}
        {inject.waitsFor === null ? '' : `; ${inject.waitsFor}`}
      </p>
      <div className={styles.acts}>
        {inject.status === 'delivered' ? (
          <ActionButton id="retract" />
        ) : (
          <>
            <ActionButton id="send" />
            <ActionButton id="hold" />
            <ActionButton id="skip" />
          </>
        )}
      </div>
    </div>
  )
}
