import type { EventOf } from '../contract/events.ts'
import type { DecisionRecordView } from '../contract/story-views.ts'
import { personIn } from '../exercise/seats.ts'
import type { ExerciseState } from '../exercise/state.ts'
import type { ViewContext } from './view-context.ts'

type Seats = ExerciseState['seats']
type Mapping = EventOf<'DecisionMapped'>['mapping']

/** All that was decided, in the order of the log, each with the person who sat in the role at that moment. */
export function decisionRecords(context: ViewContext): readonly DecisionRecordView[] {
  const decided: { readonly event: EventOf<'Decided'>; readonly person: string }[] = []
  const mappings = new Map<string, Mapping>()
  const rationales = new Map<string, string>()
  const seats: Record<string, Seats[string]> = {}
  for (const { event } of context.happened) {
    if (event.type === 'ExerciseCreated') {
      for (const seat of event.settings.seats) seats[seatKey(seat)] = { ...seat, present: true }
    } else if (event.type === 'SeatChanged') {
      seats[seatKey(event)] = event
    } else if (event.type === 'Decided') {
      decided.push({ event, person: event.byLapse ? '' : personIn(seats, event.role) })
    } else if (event.type === 'DecisionMapped') mappings.set(event.decision, event.mapping)
    else if (event.type === 'DecisionExplained') rationales.set(event.decision, event.rationale)
  }
  return decided.map(({ event, person }) =>
    recordOf(
      context,
      event,
      person,
      mappings.get(event.decision) ?? null,
      rationales.get(event.decision) ?? null,
    ),
  )
}

/** As the state keys its seats. */
function seatKey(seat: {
  readonly role: string
  readonly standing: string
  readonly person: string
}): string {
  return `${seat.role}/${seat.standing}/${seat.person}`
}

function recordOf(
  { titles }: ViewContext,
  event: EventOf<'Decided'>,
  person: string,
  mapping: Mapping | null,
  explained: string | null,
): DecisionRecordView {
  const point = mapping?.to === 'option' ? mapping.point : event.point
  return {
    id: event.decision,
    point,
    title: point === null ? 'Decision of the team' : titles.point(point),
    option: mapping?.to === 'option' ? mapping.option : event.option,
    text:
      event.point !== null && event.option !== null ? titles.option(event.point, event.option) : event.text,
    role: event.role,
    roleTitle: titles.role(event.role),
    person,
    rationale: explained ?? event.rationale,
    confidence: event.confidence,
    at: event.at,
    statedAt: event.statedAt,
    byLapse: event.byLapse,
    unmapped: event.option === null && mapping === null,
  }
}
