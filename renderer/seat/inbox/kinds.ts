import type { ChannelKind, InboxItemView } from '../../../shared/contract/seat-views.ts'

/** Channels whose things stand as a conversation, newest last, and not as a list to open one by one. */
export function isConversation(kind: ChannelKind): boolean {
  return kind === 'chat' || kind === 'sms'
}

/** The first line of a list's row: the subject where the channel has one, else the words themselves. */
export function rowWords(item: InboxItemView): string {
  if (item.ringing) return 'is ringing'
  if (item.subject !== '') return item.subject
  return item.text === '' ? 'Call not answered' : item.text
}

/** The word of the channel's kind, for rows of all channels together. */
export const KIND_WORDS: Readonly<Record<ChannelKind, string>> = {
  email: 'Mail',
  chat: 'Chat',
  sms: 'SMS',
  pager: 'Pager',
  phone: 'Call',
  'status-page': 'Status page',
  ticket: 'Ticket',
  monitoring: 'Graph',
  press: 'Press',
  portal: 'Portal',
  'in-person': 'In person',
}

/** Kinds that carry a subject line when written to. */
export function hasSubject(kind: ChannelKind): boolean {
  return ['email', 'ticket', 'press', 'portal', 'status-page'].includes(kind)
}

/** Kinds that a seat can send on. */
export function canSendOn(kind: ChannelKind): boolean {
  return kind !== 'monitoring'
}

/** A page, a pager and a graph take no answer. */
export function canAnswer(kind: ChannelKind): boolean {
  return !['pager', 'status-page', 'monitoring'].includes(kind)
}

export function newestFirst(items: readonly InboxItemView[]): readonly InboxItemView[] {
  return items.toSorted((a, b) => b.at - a.at)
}
