import { useRef } from 'react'
import type { InboxItemView } from '../../../shared/contract/seat-views.ts'
import { useRole } from '../role/role-context.tsx'

/** Tells the host that somebody at this seat has read a thing; once, and not of what one sent. */
export function useOpen(): (item: InboxItemView) => void {
  const { view, send } = useRole()
  const told = useRef(new Set<string>())
  return (item) => {
    if (item.mine || item.ringing || !item.unread || told.current.has(item.id)) return
    told.current.add(item.id)
    void send({ type: 'open-item', item: item.id, role: view.role.id, how: 'opened' })
  }
}
