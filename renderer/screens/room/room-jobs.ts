/** What the room panel sends: requests about the room, and commands about who is there. */
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { Place } from '../../../shared/contract/room.ts'
import type { RequestInput } from '../../../shared/protocol/client.ts'
import type { RoomRow } from './room-rows.ts'

export type RoomRequest = Extract<
  RequestInput,
  { ask: 'open-room' | 'close-room' | 'reseat' | 'dismiss' | 'open-seat' }
>
export type RoomJob =
  | { readonly kind: 'ask'; readonly request: RoomRequest }
  | { readonly kind: 'command'; readonly command: CommandInput }

/** A person leaves the seat for now, so that the backup steps in, or is back. Null: nobody holds this seat. */
export function presence(row: RoomRow): RoomJob | null {
  if (row.role === null || row.present === null) return null
  const { role, person, standing, present } = row
  return { kind: 'command', command: { type: 'seat', role, person, standing, present: !present } }
}

/** Another person takes over: with the device that is there, or (without one) by name alone. */
export function handOver(row: RoomRow, person: string): readonly RoomJob[] {
  const { device, role, standing } = row
  if (device !== null)
    return [{ kind: 'ask', request: { ask: 'reseat', guest: device.guest, place: device.place, person } }]
  if (role === null) return []
  const seat = (who: string, present: boolean): RoomJob => ({
    kind: 'command',
    command: { type: 'seat', role, person: who, standing, present },
  })
  return row.present === true ? [seat(row.person, false), seat(person, true)] : [seat(person, true)]
}

export function reseat(row: RoomRow, place: Place | null, person: string): readonly RoomJob[] {
  if (row.device === null) return []
  return [{ kind: 'ask', request: { ask: 'reseat', guest: row.device.guest, place, person } }]
}

export function dismiss(row: RoomRow): readonly RoomJob[] {
  return row.device === null ? [] : [{ kind: 'ask', request: { ask: 'dismiss', guest: row.device.guest } }]
}
