import type { ExerciseMs } from '../base/time.ts'
import { happened } from '../projections/happened.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import type { Titles } from '../projections/titles.ts'

/** A person's part in an exercise and when they were there. */
export interface Participant {
  readonly person: string
  readonly role: string
  readonly standing: 'primary' | 'backup' | null
  /** null: the whole time. `to` null: until the end. */
  readonly attendance: readonly { readonly from: ExerciseMs; readonly to: ExerciseMs | null }[] | null
}

/** Seats with their people first, then who led, evaluated and observed. */
export function participantsOf(record: ExerciseRecord, titles: Titles): readonly Participant[] {
  const seats = new Map<
    string,
    { readonly seat: Participant; readonly spans: { from: ExerciseMs; to: ExerciseMs | null }[] }
  >()
  const others: Participant[] = []
  const keyOf = (seat: { readonly role: string; readonly person: string; readonly standing: string }) =>
    [seat.role, seat.standing, seat.person].join('\n')
  const person = (name: string, role: string): Participant => ({
    person: name,
    role,
    standing: null,
    attendance: null,
  })
  for (const { event } of happened(record)) {
    if (event.type === 'ExerciseCreated') {
      const { settings } = event
      for (const seat of settings.seats) {
        if (seat.person === '') continue
        seats.set(keyOf(seat), {
          seat: { ...seat, role: titles.role(seat.role), attendance: null },
          spans: [{ from: 0, to: null }],
        })
      }
      others.push(person(settings.facilitator, 'Facilitator'))
      others.push(...settings.evaluators.map((name) => person(name, 'Evaluator')))
      others.push(...settings.observers.map((name) => person(name, 'Observer')))
    } else if (event.type === 'SeatChanged') {
      const held = seats.get(keyOf(event)) ?? {
        seat: {
          person: event.person,
          role: titles.role(event.role),
          standing: event.standing,
          attendance: null,
        },
        spans: [],
      }
      const last = held.spans.at(-1)
      if (event.present && (last === undefined || last.to !== null))
        held.spans.push({ from: event.at, to: null })
      else if (!event.present && last !== undefined && last.to === null) last.to = event.at
      seats.set(keyOf(event), held)
    }
  }
  const seated = [...seats.values()].map(({ seat, spans }) => {
    const throughout = spans.length === 1 && spans[0]?.from === 0 && spans[0].to === null
    return { ...seat, attendance: throughout ? null : spans.filter(({ from, to }) => from !== to) }
  })
  return [...seated, ...others]
}
