import type { InboxItemView } from '../../../shared/contract/seat-views.ts'

/** What came in and nobody at this seat has opened, and messages that nobody has answered; in the order in which they came. */
export function unanswered(inbox: readonly InboxItemView[]): readonly InboxItemView[] {
  const answered = new Set(
    inbox.flatMap(({ mine, inReplyTo }) => (mine && inReplyTo !== null ? [inReplyTo] : [])),
  )
  return inbox.filter(
    ({ id, mine, unread, kind }) => !mine && (unread || (kind === 'message' && !answered.has(id))),
  )
}
