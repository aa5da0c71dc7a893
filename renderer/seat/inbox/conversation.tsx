import { useEffect } from 'react'
import type { ChannelKind, InboxItemView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { Artefact } from '../parts/artefact.tsx'
import { Nothing } from '../parts/pane.tsx'
import { StoryTime } from '../parts/story-time.tsx'
import { StoryText } from '../parts/text.tsx'
import { useRole } from '../role/role-context.tsx'
import styles from './conversation.module.css'
import { useOpen } from './use-open.ts'

/** A chat room or an SMS thread: oldest at the top, the newest where one writes; what is seen is read. */
export function Conversation({
  channel,
  items,
}: {
  readonly channel: { readonly id: string; readonly title: string; readonly kind: ChannelKind }
  readonly items: readonly InboxItemView[]
}) {
  const { writeNew } = useRole()
  const open = useOpen()
  const newest = items.at(-1)?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads what is there whenever something new is
  useEffect(() => {
    for (const item of items) open(item)
  }, [newest])
  return (
    <div className={styles.conversation} data-kind={channel.kind}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className={styles.scroll} tabIndex={0} role="log" aria-label={channel.title} data-scrolls>
        <div className={styles.lines}>
          {items.length === 0 && <Nothing>Nobody has written here yet. W writes.</Nothing>}
          {items.map((item) =>
            channel.kind === 'sms' ? (
              <Bubble key={item.id} item={item} />
            ) : (
              <Line key={item.id} item={item} />
            ),
          )}
        </div>
      </div>
      <div className={styles.acts}>
        <Act label="Write" run={writeNew} />
      </div>
    </div>
  )
}

function Line({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <div className={styles.line}>
      <StoryTime story={view.clock.story} at={item.at} />
      <div className={styles.said}>
        <p className={styles.name}>{item.mine ? `${item.from} (you)` : item.from}</p>
        <StoryText tree={item.says} text={item.text} />
        <Under item={item} />
      </div>
    </div>
  )
}

function Bubble({ item }: { readonly item: InboxItemView }) {
  const { view } = useRole()
  return (
    <div className={styles.bubble} data-mine={item.mine || undefined}>
      <p className={styles.name}>{item.mine ? `To ${item.to.join(', ')}` : item.from}</p>
      <div className={styles.balloon}>
        <StoryText tree={item.says} text={item.text} />
      </div>
      <Under item={item} />
      <StoryTime story={view.clock.story} at={item.at} />
    </div>
  )
}

function Under({ item }: { readonly item: InboxItemView }) {
  return (
    <>
      {item.artefact !== null && <Artefact artefact={item.artefact} />}
      {item.status === 'refused' && (
        <p className={styles.refused}>
          <strong>Not delivered.</strong> {item.refusedBecause}
        </p>
      )}
    </>
  )
}
