import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { MessageView } from '../../../shared/contract/seat-views.ts'

/** Somebody outside was written to, has it, and has not answered: the simulation cell's work. */
export function waitsForAnswer(message: MessageView): boolean {
  return message.outside.length > 0 && message.outcome === 'delivered' && !message.answered
}

/** Newest first, as the pane shows them. */
export function messageOrder(view: FacilitatorView): readonly MessageView[] {
  return view.messages.toReversed()
}

/** What the answer key acts on: the selected message if it waits for an answer, else the oldest that does. */
export function toAnswer(view: FacilitatorView, selected: string | null): MessageView | null {
  const waiting = view.messages.filter(waitsForAnswer)
  return waiting.find(({ id }) => id === selected) ?? waiting[0] ?? null
}
