import type { Command } from '../contract/commands.ts'
import { seatsOf } from '../exercise/seats.ts'
import type { ExerciseState } from '../exercise/state.ts'
import { isSameName } from './room.ts'

type SeatCommand = Extract<Command, { type: 'seat' }>

/**
 * What the log must be told when a person sits down at a role: primary, unless somebody else is there as that, then
 * backup. Null: it says so already.
 */
export function seatTaken(seats: ExerciseState['seats'], role: string, person: string): SeatCommand | null {
  const taken = seatsOf(seats, role)
  const own = taken.find((seat) => isSameName(seat.person, person))
  if (own?.present === true) return null
  const isHeld = taken.some((seat) => seat !== own && seat.present && seat.standing === 'primary')
  const standing = own?.standing ?? (isHeld ? 'backup' : 'primary')
  return { type: 'seat', role, person: own?.person ?? person, present: true, standing }
}

/** What the log must be told when a person gets up from a role; null: it says so already. */
export function seatLeft(seats: ExerciseState['seats'], role: string, person: string): SeatCommand | null {
  const own = seatsOf(seats, role).find((seat) => seat.present && isSameName(seat.person, person))
  if (own === undefined) return null
  return { type: 'seat', role, person: own.person, present: false, standing: own.standing }
}
