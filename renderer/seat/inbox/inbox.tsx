import { useEffect, useRef } from 'react'
import type { InboxItemView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { useKeys } from '../../keys.tsx'
import { Nothing } from '../parts/pane.tsx'
import { useRole } from '../role/role-context.tsx'
import { ChannelBar } from './channel-bar.tsx'
import { Conversation } from './conversation.tsx'
import styles from './inbox.module.css'
import { isConversation, newestFirst } from './kinds.ts'
import { Reader } from './reader.tsx'
import { Row } from './row.tsx'
import { useOpen } from './use-open.ts'

/** Everything that reached this seat, by channel or all together; each channel looks like the thing. */
export function Inbox() {
  const { view, channel, showChannel } = useRole()
  const shown = view.channels.find(({ id }) => id === channel)
  const items = view.inbox.filter((item) => shown === undefined || item.channel === shown.id)
  return (
    <div className={styles.inbox}>
      <ChannelBar chosen={channel} choose={showChannel} />
      {shown !== undefined && isConversation(shown.kind) ? (
        <Conversation key={shown.id} channel={shown} items={items} />
      ) : (
        <ListAndReader key={channel ?? ''} items={newestFirst(items)} all={shown === undefined} />
      )}
    </div>
  )
}

function ListAndReader({ items, all }: { readonly items: readonly InboxItemView[]; readonly all: boolean }) {
  const { wide, view, reading: chosen, read: setChosen } = useRole()
  const open = useOpen()
  const list = useRef<HTMLDivElement>(null)
  const reading = items.find(({ id }) => id === chosen)
  const read = (item: InboxItemView | undefined) => {
    if (item === undefined) return
    setChosen(item.id)
    open(item)
  }
  const move = (by: number) => {
    const at = items.findIndex(({ id }) => id === chosen)
    read(items[Math.min(items.length - 1, Math.max(0, at + by))])
  }
  useKeys([
    { keys: 'J', label: 'Next thing in the inbox', run: () => move(1) },
    { keys: 'K', label: 'Thing before in the inbox', run: () => move(-1) },
    {
      keys: 'Enter',
      label: 'Open the newest unread',
      run: () => read(items.find(({ unread, mine }) => unread && !mine) ?? items[0]),
    },
    {
      keys: 'Escape',
      label: 'Back to the list',
      run: () => setChosen(null),
      disabled: reading === undefined,
    },
  ])
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  if (items.length === 0)
    return (
      <Nothing>
        {view.phase === 'briefing'
          ? 'The exercise has not begun. What reaches you will stand here, newest first.'
          : 'Nothing came this way yet. What does will stand here, newest first.'}
      </Nothing>
    )
  return (
    <div className={styles.split} data-reading={reading !== undefined || undefined}>
      <div ref={list} className={styles.list}>
        <ul aria-label="Newest first">
          {items.map((item) => (
            <Row key={item.id} item={item} all={all} chosen={item.id === chosen} onOpen={() => read(item)} />
          ))}
        </ul>
      </div>
      {reading !== undefined && (
        <div className={styles.reader}>
          {!wide && (
            <div className={styles.back}>
              <Act label="Back" plain run={() => setChosen(null)} />
            </div>
          )}
          <Reader item={reading} />
        </div>
      )}
      {reading === undefined && <Idle />}
    </div>
  )
}

function Idle() {
  return (
    <div className={styles.idle}>
      <Nothing>Nothing is opened. J and K go through the list, Enter opens the newest unread.</Nothing>
    </div>
  )
}
