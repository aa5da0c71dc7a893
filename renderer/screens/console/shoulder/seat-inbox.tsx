import { formatClock } from '../../../../shared/base/time.ts'
import type { InboxItemView } from '../../../../shared/contract/seat-views.ts'
import { Mark } from '../../../components/mark.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import styles from './seat-parts.module.css'

/** What reached the seat and what it sent, the newest first. */
export function SeatInbox({ inbox }: { readonly inbox: readonly InboxItemView[] }) {
  return (
    <ScrollArea className={styles.scroll} label="Inbox">
      <h4 className={styles.heading}>Inbox</h4>
      <ul className={styles.list}>
        {inbox.toReversed().map((item) => (
          <li key={item.id} className={styles.item} data-unread={item.unread || undefined}>
            <span className={styles.who}>
              {item.mine ? `to ${item.to.join(', ')}` : item.from}
              <span className={styles.channel}>, {item.channelTitle}</span>
            </span>
            <span className={styles.at}>{formatClock(item.at)}</span>
            {item.subject !== '' && <span className={styles.subject}>{item.subject}</span>}
            <span className={styles.text}>{item.text}</span>
            <Status item={item} />
          </li>
        ))}
      </ul>
      {inbox.length === 0 && <p className={styles.empty}>Nothing has reached this seat yet.</p>}
    </ScrollArea>
  )
}

function Status({ item }: { readonly item: InboxItemView }) {
  if (item.status === 'refused')
    return <Mark shape="square" tone="breached" word={`refused. ${item.refusedBecause ?? ''}`.trim()} />
  if (item.ringing) return <Mark shape="half" tone="attention" word="rings, not answered" />
  if (item.unread) return <Mark shape="square" tone="quiet" word="unread" />
  return null
}
