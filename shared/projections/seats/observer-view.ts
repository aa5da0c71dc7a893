import type { ObserverView } from '../../contract/seat-views.ts'
import { publicObligations } from '../public-views.ts'
import type { SeatContext } from './seat-context.ts'

/** Read only: what the whole room may know, and what was decided; no quality, nobody's inbox. */
export function observerView(seats: SeatContext): ObserverView {
  const { context } = seats
  const { record, scenario, state } = context
  return {
    view: 'observer',
    exercise: record.id,
    seq: record.lines.at(-1)?.seq ?? 0,
    title: seats.title,
    organisation: scenario.organisation,
    phase: state.phase,
    realIncident: state.realIncident,
    clock: seats.clock,
    briefing: seats.briefing,
    components: seats.components,
    obligations: publicObligations(context),
    people: seats.people,
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
