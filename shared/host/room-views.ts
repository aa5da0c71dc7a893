/** What guests and the facilitator see of the room. */
import type { GuestView, LobbyView, ParticipantView, RoomView } from '../contract/room.ts'
import { seatsOf } from '../exercise/seats.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { type Guest, isSameName, type RoomState, roleOf } from './room.ts'

type LobbyBase = Omit<LobbyView, 'me' | 'tabs'>

/** What every guest's lobby of an exercise has in common. */
export function lobbyOf(room: RoomState, { id, scenario, state }: ExerciseRecord): LobbyBase {
  return {
    exercise: id,
    title: state.settings?.title ?? scenario.title,
    organisation: scenario.organisation,
    phase: state.phase,
    roles: scenario.roles.map((role) => ({
      id: role.id,
      title: role.title,
      description: role.description,
      people: seatsOf(state.seats, role.id)
        .filter((seat) => seat.present)
        .map(({ person }) => ({ person, connected: isConnected(room, id, role.id, person) })),
    })),
  }
}

function isConnected(room: RoomState, exercise: string, role: string, person: string): boolean {
  return room.guests.some(
    (guest) =>
      guest.exercise === exercise &&
      guest.tabs > 0 &&
      roleOf(guest.place) === role &&
      isSameName(guest.person, person),
  )
}

export function guestView(guest: Guest): GuestView | null {
  return guest.place === null ? null : { guest: guest.guest, person: guest.person, place: guest.place }
}

export function lobbyView(base: LobbyBase, guest: Guest): LobbyView {
  return { ...base, me: guestView(guest), tabs: guest.tabs }
}

export function roomView(room: RoomState, access: RoomView['access']): RoomView {
  return {
    open: access !== null,
    exercise: room.exercise,
    access,
    participants: room.guests.map(participantView),
  }
}

function participantView(guest: Guest): ParticipantView {
  const { person, place, tabs, joinedAt, lastSeenAt, device } = guest
  return { guest: guest.guest, person, place, connected: tabs > 0, tabs, joinedAt, lastSeenAt, device }
}
