import type { InboxItemView } from '../../../shared/contract/seat-views.ts'
import { StoryTime } from '../parts/story-time.tsx'
import { useRole } from '../role/role-context.tsx'
import { KIND_WORDS, rowWords } from './kinds.ts'
import styles from './row.module.css'

/** One thing in a list: unread is a mark and a weight, never a colour alone. */
export function Row({
  item,
  all,
  chosen,
  onOpen,
}: {
  readonly item: InboxItemView
  /** The list holds all channels: each row names its own. */
  readonly all: boolean
  readonly chosen: boolean
  readonly onOpen: () => void
}) {
  const { view } = useRole()
  const who = item.mine ? `To ${item.to.join(', ')}` : item.from
  const isNew = item.unread && !item.mine
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={chosen || undefined}
        data-unread={isNew || undefined}
        data-refused={item.status === 'refused' || undefined}
        onClick={onOpen}
      >
        <span className={styles.mark} aria-hidden="true" />
        <span className={styles.who}>
          {isNew && <span className="visually-hidden">Unread. </span>}
          {who}
        </span>
        <StoryTime story={view.clock.story} at={item.at} />
        <span className={styles.words}>{rowWords(item)}</span>
        {(all || item.status === 'refused') && (
          <span className={styles.kind}>
            {item.status === 'refused' ? 'not delivered' : KIND_WORDS[item.channelKind]}
          </span>
        )}
      </button>
    </li>
  )
}
