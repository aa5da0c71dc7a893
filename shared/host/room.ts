/**
 * The guests of a room and their places, as pure state: who joined, who sits where, who is connected. It is the host's
 * and is forgotten with it; who holds a seat in the story is logged as `SeatChanged`.
 */
import { fail, ok, type Result } from '../base/result.ts'
import type { WallMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import type { Place } from '../contract/room.ts'

export interface Guest {
  readonly guest: string
  readonly exercise: string
  /** Empty until it has sat down. */
  readonly person: string
  readonly place: Place | null
  /** Where it has seen what others may not: once the story runs it sits nowhere else by itself. */
  readonly knows: Place | null
  readonly tabs: number
  readonly joinedAt: WallMs
  readonly lastSeenAt: WallMs
  readonly device: string | null
  /** A window of this machine, opened by the facilitator: it needs no open room. */
  readonly local: boolean
}

/** Guests in the order in which they joined. */
export interface RoomState {
  /** The exercise that the network may join; null: closed. */
  readonly exercise: string | null
  readonly guests: readonly Guest[]
}

export const EMPTY_ROOM: RoomState = { exercise: null, guests: [] }
/** More devices than any exercise has; one that would flood the room with new ones is stopped here. */
export const MOST_GUESTS = 500

export function guestOf(room: RoomState, guest: string): Guest | null {
  return room.guests.find((one) => one.guest === guest) ?? null
}

export interface Joining {
  readonly guest: string
  readonly exercise: string
  readonly device: string | null
  readonly local: boolean
  readonly at: WallMs
}

/** A new device. In a full room, one that never sat down and is gone makes place. */
export function join(room: RoomState, joining: Joining): Result<RoomState, Refusal> {
  const guests = room.guests.length < MOST_GUESTS ? room.guests : withoutIdle(room.guests)
  if (guests.length >= MOST_GUESTS) return fail(ROOM_FULL)
  const { at, ...rest } = joining
  const guest: Guest = {
    ...rest,
    person: '',
    place: null,
    knows: null,
    tabs: 0,
    joinedAt: at,
    lastSeenAt: at,
  }
  return ok({ ...room, guests: [...guests, guest] })
}

function withoutIdle(guests: readonly Guest[]): readonly Guest[] {
  const idle = guests.find((guest) => guest.tabs === 0 && guest.person === '')
  return guests.filter((guest) => guest !== idle)
}

export interface Claim {
  readonly place: Place
  readonly person: string
  /** Nothing of the story is known to anybody yet: seats may still be changed freely. */
  readonly inBriefing: boolean
  readonly roles: readonly string[]
  /** Names that the facilitator entered as evaluators. */
  readonly evaluators: readonly string[]
}

/**
 * A guest sits down by itself. Names are unique, so that the log tells people apart. One that has sat at a role while
 * the story ran may sit there again, but nowhere else: else it would read one inbox after the other (DESIGN §4.8).
 * Evaluators see what was expected of the team, so they are those whom the facilitator named.
 */
export function claim(room: RoomState, id: string, wish: Claim): Result<RoomState, Refusal> {
  const guest = guestOf(room, id)
  if (guest === null) return fail(NOT_IN_ROOM)
  const { place, person } = wish
  if (place.kind === 'role' && !wish.roles.includes(place.role)) return fail(unknownRole(place.role))
  if (isTaken(room, guest, person)) return fail(nameTaken(person))
  if (!wish.inBriefing && guest.knows !== null && !isSamePlace(guest.knows, place)) return fail(SEAT_FIXED)
  if (place.kind === 'evaluator' && !wish.evaluators.some((name) => isSameName(name, person)))
    return fail(NO_EVALUATOR)
  const knows = place.kind === 'role' || place.kind === 'evaluator' ? place : guest.knows
  return ok(put(room, { ...guest, person, place, knows }))
}

/** The facilitator seats a guest; null lets it stand, and it may then choose anew. */
export function reseat(
  room: RoomState,
  id: string,
  place: Place | null,
  person: string,
): Result<RoomState, Refusal> {
  const guest = guestOf(room, id)
  if (guest === null) return fail(NO_SUCH_GUEST)
  if (person !== '' && isTaken(room, guest, person)) return fail(nameTaken(person))
  const name = person === '' ? guest.person : person
  if (place !== null && name === '') return fail(NAME_MISSING)
  return ok(put(room, { ...guest, place, person: name, knows: place }))
}

export function leave(room: RoomState, id: string): RoomState {
  const guest = guestOf(room, id)
  return guest === null ? room : put(room, { ...guest, place: null })
}

export function dismiss(room: RoomState, id: string): RoomState {
  return { ...room, guests: room.guests.filter((guest) => guest.guest !== id) }
}

/** A connection of a guest came (1) or went (-1). A lost one changes nothing about its seat. */
export function connection(room: RoomState, id: string, change: 1 | -1, at: WallMs): RoomState {
  const guest = guestOf(room, id)
  if (guest === null) return room
  return put(room, { ...guest, tabs: Math.max(0, guest.tabs + change), lastSeenAt: at })
}

/** Opening for another exercise leaves nobody of the one before. */
export function open(room: RoomState, exercise: string): RoomState {
  return { exercise, guests: room.guests.filter((guest) => guest.local || guest.exercise === exercise) }
}

export function isSamePlace(one: Place | null, other: Place | null): boolean {
  if (one === null || other === null) return one === other
  return one.kind === other.kind && roleOf(one) === roleOf(other)
}

export function roleOf(place: Place | null): string | null {
  return place?.kind === 'role' ? place.role : null
}

/** Names are the same whatever their case and spaces. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other)
}

/** The same for the same name. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
}

function isTaken(room: RoomState, guest: Guest, person: string): boolean {
  return room.guests.some(
    (other) =>
      other.guest !== guest.guest && other.exercise === guest.exercise && isSameName(other.person, person),
  )
}

function put(room: RoomState, guest: Guest): RoomState {
  return { ...room, guests: room.guests.map((one) => (one.guest === guest.guest ? guest : one)) }
}

function nameTaken(person: string): Refusal {
  return {
    code: 'name-taken',
    message: `Somebody else in the room is called ${person}.`,
    remedy:
      'Add a letter of your family name. If that is your own other device, ask the facilitator to send it away.',
  }
}

export function unknownRole(role: string): Refusal {
  return {
    code: 'unknown-role',
    message: `There is no seat "${role}" in this exercise.`,
    remedy: 'Choose one of the seats that are shown.',
  }
}

const ROOM_FULL: Refusal = {
  code: 'room-full',
  message: `The room already holds ${MOST_GUESTS} devices.`,
  remedy: 'Ask the facilitator to send away those that are not needed.',
}
export const NOT_IN_ROOM: Refusal = {
  code: 'not-in-room',
  message: 'This device is not in the room any more.',
  remedy: 'Join again with the room code that the facilitator shows.',
}
const NO_SUCH_GUEST: Refusal = {
  code: 'no-such-guest',
  message: 'That device is not in the room any more.',
  remedy: 'Ask the person to join again.',
}
const NAME_MISSING: Refusal = {
  code: 'name-missing',
  message: 'Nobody has said who sits at that device.',
  remedy: 'Enter the name of the person.',
}
const SEAT_FIXED: Refusal = {
  code: 'seat-fixed',
  message: 'This device has already sat at another seat of this exercise.',
  remedy: 'Ask the facilitator to seat you elsewhere.',
}
const NO_EVALUATOR: Refusal = {
  code: 'no-evaluator',
  message: 'Nobody of this name is an evaluator of this exercise.',
  remedy: 'Ask the facilitator to seat you as an evaluator.',
}
