import type { EventOf } from '../contract/events.ts'
import type { MessageView } from '../contract/seat-views.ts'
import { partyTitle } from './narrate-team.ts'
import type { ViewContext } from './view-context.ts'

/** Every message that was sent, oldest first, with what became of it. */
export function messageViews(context: ViewContext): readonly MessageView[] {
  const sent = context.happened.flatMap(({ event }) => (event.type === 'MessageSent' ? [event] : []))
  const answered = new Set(sent.map(({ inReplyTo }) => inReplyTo))
  return sent.map((event) => messageView(context, event, answered.has(event.message)))
}

function messageView(
  { scenario, titles }: ViewContext,
  event: EventOf<'MessageSent'>,
  answered: boolean,
): MessageView {
  const outside = event.to.flatMap((party) => (party.kind === 'outside' ? [party.name] : []))
  const waits = outside.length > 0 && event.outcome === 'delivered' && !answered
  return {
    id: event.message,
    at: event.at,
    from: partyTitle(event.from, titles),
    fromRole: event.from.kind === 'role' ? event.from.role : null,
    to: event.to.map((party) => partyTitle(party, titles)),
    outside,
    via: event.via,
    viaTitle: titles.channel(event.via),
    viaKind: scenario.channels.find((channel) => channel.id === event.via)?.kind ?? 'in-person',
    subject: event.subject,
    text: event.text,
    outcome: event.outcome,
    because: event.because,
    obligation: event.obligation,
    inReplyTo: event.inReplyTo,
    answered,
    tone: event.outcome !== 'delivered' || waits ? 'attention' : 'quiet',
  }
}
