import type { ObserverView } from '../../contract/seat-views.ts'
import { publicObligations } from '../public-views.ts'
import type { SeatContext } from './seat-context.ts'

/** Read only: what the whole room may know, and what was decided; no quality, nobody's inbox. */
export function observerView(seats: SeatContext): ObserverView {
  const { context } = seats
  return {
    view: 'observer',
    ...seats.common,
    briefing: seats.briefing,
    obligations: publicObligations(context),
    feed: seats.feed,
    decisions: seats.records.map(({ id, title, roleTitle, person, text, rationale, at }) => ({
      id,
      title,
      roleTitle,
      person,
      text,
      rationale,
      at,
    })),
    ending: seats.ending,
  }
}
