import type { Scenario } from '../scenario/model.ts'
import type { ExerciseState } from './state.ts'

export interface SeatView {
  readonly person: string
  readonly standing: 'primary' | 'backup'
  readonly present: boolean
}

type Seats = ExerciseState['seats']

/** Who sits in a role, in the order in which they took the seat. Seats are kept by `role/standing/person`. */
export function seatsOf(seats: Seats, role: string): readonly SeatView[] {
  const prefix = `${role}/`
  const taken: SeatView[] = []
  for (const key of Object.keys(seats)) {
    const seat = key.startsWith(prefix) ? seats[key] : undefined
    if (seat === undefined) continue
    const { person, standing, present } = seat
    taken.push({ person, standing, present })
  }
  return taken
}

/** Someone had the seat and nobody is in it now; a seat that was never given is played by the whole room. */
export function isAbsent(seats: Seats, role: string): boolean {
  const prefix = `${role}/`
  let isTaken = false
  for (const key of Object.keys(seats)) {
    if (!key.startsWith(prefix)) continue
    if (seats[key]?.present === true) return false
    isTaken = true
  }
  return isTaken
}

/** The role that answers: its backup while its own seat is absent and the backup's is not (DESIGN §6). */
export function answeringRole(scenario: Scenario, seats: Seats, role: string): string {
  const backup = scenario.roles.find((one) => one.id === role)?.backup ?? null
  return backup !== null && isAbsent(seats, role) && !isAbsent(seats, backup) ? backup : role
}

/** The person who speaks for a role: its primary if present, else its backup; empty when nobody is named. */
export function personIn(seats: Seats, role: string): string {
  const present = seatsOf(seats, role).filter((seat) => seat.present)
  return (present.find((seat) => seat.standing === 'primary') ?? present[0])?.person ?? ''
}

/** The roles that a role stands in for: those whose own seat is absent and whose backup it is. */
export function standsInFor(scenario: Scenario, seats: Seats, role: string): readonly string[] {
  return scenario.roles
    .filter(({ id }) => id !== role && answeringRole(scenario, seats, id) === role)
    .map(({ id }) => id)
}
