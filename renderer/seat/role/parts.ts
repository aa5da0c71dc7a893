import type { RoleView } from '../../../shared/contract/seat-views.ts'
import type { Part } from './role-context.tsx'

export const PARTS: readonly { readonly part: Part; readonly title: string; readonly keys: string }[] = [
  { part: 'inbox', title: 'Inbox', keys: 'I' },
  { part: 'decide', title: 'Decide', keys: 'D' },
  { part: 'tasks', title: 'Tasks', keys: 'T' },
  { part: 'runbook', title: 'Runbook', keys: 'R' },
  { part: 'room', title: 'Room', keys: 'O' },
  { part: 'write', title: 'Write', keys: 'W' },
]

/** How much in a part waits for this seat. */
export function waitingIn(part: Part, view: RoleView): number {
  if (part === 'inbox') return view.inbox.filter((item) => item.unread && !item.mine).length
  if (part === 'decide') return view.decisions.filter(isAsked).length
  return 0
}

/** Open, and this seat has something to say to it. */
export function isAsked(point: RoleView['decisions'][number]): boolean {
  return point.status === 'open' && (point.mayDecide || (point.mayVote && point.myVote === null))
}
