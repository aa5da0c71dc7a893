import type { Root, RootContent } from 'hast'
import type { EventOf } from '../../contract/events.ts'
import type { ChannelKind, InboxItemView } from '../../contract/seat-views.ts'
import { hasReached, isOpen } from '../../exercise/inbox.ts'
import { isLive } from '../../exercise/state.ts'
import { artefactView } from '../artefact-view.ts'
import { markdownOf } from '../markdown-cache.ts'
import { partyTitle } from '../narrate-team.ts'
import type { Arrived, SeatContext, SentMessage } from './seat-context.ts'

/** All that reached a role, and what it sent, newest last. What was sent and lost looks as if it had arrived. */
export function inboxOf(seats: SeatContext, role: string): readonly InboxItemView[] {
  const { scenario, state } = seats.context
  const reached = (item: string) => hasReached(scenario, state, item, role)
  const received = seats.arrived.filter(({ id }) => reached(id)).map((one) => injectItem(seats, role, one))
  const messages = seats.messages.flatMap((message): readonly InboxItemView[] => {
    if (isMine(message, role)) return [sentItem(seats, message)]
    return reached(message.event.message) ? [receivedItem(seats, role, message)] : []
  })
  return [...received, ...messages].toSorted((left, right) => left.at - right.at)
}

/** Sent in its name, or from its seat in the name of a role that it stood in for. */
function isMine({ event, line }: SentMessage, role: string): boolean {
  if (event.from.kind === 'role' && event.from.role === role) return true
  return line.actor.kind === 'player' && line.actor.role === role
}

function injectItem(seats: SeatContext, role: string, { id, inject, state }: Arrived): InboxItemView {
  const { context } = seats
  const via = state.via ?? inject.via
  const artefact = 'artefact' in inject && inject.artefact !== null ? inject.artefact : null
  const owner = 'optional' in inject ? context.scenario : inject
  return withWords(seats, role, {
    id,
    kind: 'inject',
    ...channelOf(seats, via),
    mine: false,
    from: inject.from,
    to: inject.to.map(context.titles.role),
    at: state.deliveredAt ?? 0,
    subject: inject.title,
    says: markdownOf(owner, inject.says).tree,
    text: markdownOf(owner, inject.says).text,
    artefact: artefact === null ? null : artefactView(context.record.artefacts, artefact),
    status: 'received',
    refusedBecause: null,
    inReplyTo: null,
    obligation: null,
  })
}

function receivedItem(seats: SeatContext, role: string, { event }: SentMessage): InboxItemView {
  return withWords(seats, role, {
    ...messageItem(seats, event),
    mine: false,
    status: 'received',
    refusedBecause: null,
  })
}

function sentItem(seats: SeatContext, { event }: SentMessage): InboxItemView {
  const refused = event.outcome === 'refused'
  return {
    ...messageItem(seats, event),
    mine: true,
    unread: false,
    ringing: false,
    status: refused ? 'refused' : 'sent',
    refusedBecause: refused ? event.because : null,
  }
}

type Told = Omit<InboxItemView, 'unread' | 'ringing'>

function messageItem(
  seats: SeatContext,
  event: EventOf<'MessageSent'>,
): Omit<Told, 'mine' | 'status' | 'refusedBecause'> {
  const { titles } = seats.context
  return {
    id: event.message,
    kind: 'message',
    ...channelOf(seats, event.via),
    from: partyTitle(event.from, titles),
    to: event.to.map((party) => partyTitle(party, titles)),
    at: event.at,
    subject: event.subject,
    says: plainTree(event),
    text: event.text,
    artefact: null,
    inReplyTo: event.inReplyTo,
    obligation: event.obligation,
  }
}

/**
 * What was said on the phone is heard by whoever answers; until then it only rings. What the facilitator has read aloud
 * was heard by all.
 */
function withWords(seats: SeatContext, role: string, item: Told): InboxItemView {
  const { state } = seats.context
  const opened = state.opened[item.id] ?? {}
  const mine = opened[role]
  const aloud = state.injects[item.id]?.acknowledged === true && !Object.values(opened).some(isOpen)
  const unread = !isOpen(mine) && !aloud
  if (item.channelKind !== 'phone' || !unread) return { ...item, unread, ringing: false }
  return {
    ...item,
    unread,
    ringing: mine === undefined && isLive(state.phase),
    subject: `Call from ${item.from}`,
    says: NOTHING,
    text: '',
    artefact: null,
    inReplyTo: null,
    obligation: null,
  }
}

const NOTHING: Root = { type: 'root', children: [] }

function channelOf(
  { context }: SeatContext,
  id: string,
): { readonly channel: string; readonly channelTitle: string; readonly channelKind: ChannelKind } {
  const channel = context.scenario.channels.find((one) => one.id === id)
  return { channel: id, channelTitle: channel?.title ?? id, channelKind: channel?.kind ?? 'in-person' }
}

const trees = new WeakMap<object, Root>()

/** Words that somebody typed, line by line as they typed them. */
function plainTree(event: EventOf<'MessageSent'>): Root {
  const before = trees.get(event)
  if (before !== undefined) return before
  const tree: Root = {
    type: 'root',
    children: event.text.split(/\n\s*\n/).map((paragraph) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: lines(paragraph),
    })),
  }
  trees.set(event, tree)
  return tree
}

type Inline = Extract<RootContent, { type: 'element' | 'text' }>

function lines(paragraph: string): Inline[] {
  return paragraph.split('\n').flatMap((value, index): Inline[] => {
    const text: Inline = { type: 'text', value }
    return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text]
  })
}
