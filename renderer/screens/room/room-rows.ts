/** Who sits where, and with which device: the seats of the exercise and the devices of the room, told together. */

import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { ParticipantView, Place, RoomView } from '../../../shared/contract/room.ts'

type Roles = FacilitatorView['roles']
type Seat = Roles[number]['seats'][number]

export interface RoomRow {
  readonly key: string
  /** Null: not at a role's seat. */
  readonly role: string | null
  readonly placeTitle: string
  /** Empty: nobody yet. */
  readonly person: string
  readonly standing: 'primary' | 'backup'
  /** Away: the backup steps in. Null: nobody holds the seat, or it is none of a role. */
  readonly present: boolean | null
  /** Null: without a device. */
  readonly device: ParticipantView | null
}

const PLACE: Readonly<Record<Exclude<Place['kind'], 'role'>, string>> = {
  evaluator: 'Evaluator',
  observer: 'Observer',
  projector: 'Projector',
}

/** Seats of the roles in the pack's order, each with its device; then who sits elsewhere or nowhere yet. */
export function roomRows(roles: Roles, room: RoomView | null): readonly RoomRow[] {
  const devices = room?.participants ?? []
  const seated = new Set<string>()
  const seats = roles.flatMap((role) => {
    const here = devices.filter(({ place }) => place?.kind === 'role' && place.role === role.id)
    for (const device of here) seated.add(device.guest)
    const rows = role.seats.map((seat) =>
      seatRow(
        role,
        seat,
        here.find(({ person }) => isSame(person, seat.person)),
      ),
    )
    const strangers = here.filter(({ person }) => !role.seats.some((seat) => isSame(person, seat.person)))
    const others = strangers.map((device) => deviceRow(device, role.title, role.id))
    return rows.length + others.length === 0 ? [emptyRow(role)] : [...rows, ...others]
  })
  const rest = devices
    .filter(({ guest }) => !seated.has(guest))
    .map((device) => deviceRow(device, placeTitle(device.place), null))
  return [...seats, ...rest]
}

function seatRow(role: Roles[number], seat: Seat, device: ParticipantView | undefined): RoomRow {
  return {
    key: `${role.id}/${seat.person}`,
    role: role.id,
    placeTitle: role.title,
    person: seat.person,
    standing: seat.standing === 'backup' ? 'backup' : 'primary',
    present: seat.present,
    device: device ?? null,
  }
}

function emptyRow(role: Roles[number]): RoomRow {
  return {
    key: role.id,
    role: role.id,
    placeTitle: role.title,
    person: '',
    standing: 'primary',
    present: null,
    device: null,
  }
}

function deviceRow(device: ParticipantView, title: string, role: string | null): RoomRow {
  const { guest, person } = device
  return { key: guest, role, placeTitle: title, person, standing: 'primary', present: null, device }
}

function placeTitle(place: Place | null): string {
  return place === null || place.kind === 'role' ? 'No seat yet' : PLACE[place.kind]
}

/** As the host tells people apart: whatever their case and spaces. */
function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  return plain(one) === plain(other)
}

export interface RoomSign {
  readonly open: boolean
  /** Roles at whose seat a device is connected, and roles at all. */
  readonly connected: number
  readonly seats: number
  /** Who sat down and lost the connection. */
  readonly lost: readonly string[]
  /** Devices that are in the room and sit nowhere yet. */
  readonly standing: number
}

/** The room in a line. */
export function roomSign(roles: Roles, room: RoomView | null): RoomSign {
  const devices = room?.participants ?? []
  const isThere = (role: string) =>
    devices.some(({ place, connected }) => connected && place?.kind === 'role' && place.role === role)
  return {
    open: room?.open === true,
    connected: roles.filter(({ id }) => isThere(id)).length,
    seats: roles.length,
    lost: devices.filter(({ connected, place }) => !connected && place !== null).map(({ person }) => person),
    standing: devices.filter(({ connected, place }) => connected && place === null).length,
  }
}
