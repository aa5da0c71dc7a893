/**
 * What a guest may ask and see: a seat, its own commands, the lobby and the view of its own place. Who it is, which
 * exercise it is of and where it sits is what the host knows of it, never what it says (DESIGN §4.8).
 */
import { fail, ok, type Result } from '../base/result.ts'
import type { Actor, Command, Refusal } from '../contract/commands.ts'
import type { Typed } from '../contract/typed.ts'
import { mayCommand } from '../exercise/access-rules.ts'
import type { Request } from '../protocol/messages.ts'
import { type Guest, NOT_IN_ROOM, nameKey } from './room.ts'
import type { RoomHost } from './room-host.ts'
import type { Door, WatchWish } from './session.ts'
import type { SeatView } from './views.ts'

export function guestDoor(room: RoomHost, id: string): Door {
  async function answer(request: Request, key: string): Promise<Result<unknown, Refusal>> {
    switch (request.ask) {
      case 'claim':
        return room.claim(id, request.place, request.person, key)
      case 'leave':
        return room.leave(id, key)
      case 'command':
        return command(request)
      case 'typing':
        return typing(request.typed)
      default:
        return fail(NOT_FOR_GUESTS)
    }
  }

  async function command(request: Extract<Request, { ask: 'command' }>): Promise<Result<unknown, Refusal>> {
    const asker = room.guest(id)
    if (asker === null) return fail(NOT_IN_ROOM)
    const found = await room.exerciseOf(asker)
    if (!found.ok) return found
    const { scenario, state } = found.value.record()
    // It may have been moved or sent away meanwhile.
    const guest = room.guest(id)
    if (guest === null) return fail(NOT_IN_ROOM)
    const { place } = guest
    const actor = actorOf(guest, state.settings?.facilitator ?? '')
    if (place === null || actor === null) return ok({ ok: false, refusal: SIT_DOWN })
    const own = commandId(guest, request.id)
    // One that was done may not be for this seat any more; that it was done is still the answer (DESIGN §4.9).
    const before = found.value.answered(own)
    if (before !== null) return ok(await before)
    const refusal = mayCommand(place, actor.name, request.command, state, scenario)
    if (refusal !== null) return ok({ ok: false, refusal })
    return ok(await found.value.submit({ id: own, command: request.command, actor }))
  }

  /** Only where the seat may decide or vote: what it types there could be sent. */
  async function typing(typed: Typed): Promise<Result<unknown, Refusal>> {
    const asker = room.guest(id)
    if (asker === null) return fail(NOT_IN_ROOM)
    const found = await room.exerciseOf(asker)
    if (!found.ok) return found
    const { scenario, state } = found.value.record()
    const place = room.guest(id)?.place
    if (place?.kind !== 'role') return fail(SIT_DOWN)
    const may = (command: Command) => mayCommand(place, asker.person, command, state, scenario)
    const { role } = place
    const decides = may({ type: 'draft', ...typed })
    const votes = may({ type: 'vote', ...typed, option: typed.option ?? '', role })
    if (decides !== null && votes !== null) return fail(decides)
    return found.value.typed.tell(role, typed)
  }

  return {
    answer,
    watch: async ({ view, role }: WatchWish, listener, end) => {
      const guest = room.guest(id)
      if (guest === null) return fail(NOT_IN_ROOM)
      const found = await room.exerciseOf(guest)
      if (!found.ok) return found
      if (view === 'lobby') return ok(room.watchLobby(id, listener))
      // It may have moved meanwhile.
      const own = placeView(room.guest(id))
      if (own === null || own.view !== view || (role !== undefined && 'role' in own && own.role !== role))
        return fail(OTHER_PLACE)
      const unwatch = found.value.watch(own, listener)
      const forget = room.onMoved(id, () => end(MOVED))
      return ok(() => {
        forget()
        unwatch()
      })
    },
  }
}

/**
 * A guest's ids are its own, so that none can repeat another's command to read its answer. They go by its name, so that
 * what it sends again after this host was started anew is still the same; the length keeps names with colons apart.
 */
function commandId({ guest, person }: Guest, id: string): string {
  const name = person === '' ? guest : nameKey(person)
  return `guest ${name.length}:${name}:${id}`
}

/** The view of the place where a guest sits. */
function placeView(guest: Guest | null): SeatView | null {
  const { place } = guest ?? { place: null }
  switch (place?.kind) {
    case 'role':
      return { view: 'role', role: place.role }
    case 'evaluator':
      return { view: 'evaluator', person: guest?.person ?? '' }
    case 'observer':
    case 'projector':
      return { view: place.kind }
    case undefined:
      return null
  }
}

/** At a window that nobody has taken by name, the facilitator acts for the seat. */
function actorOf({ place, person }: Guest, facilitator: string): Actor | null {
  const name = person === '' ? facilitator : person
  switch (place?.kind) {
    case 'role':
      return { kind: 'player', name, role: place.role }
    case 'evaluator':
      return { kind: 'evaluator', name }
    default:
      return null
  }
}

const NOT_FOR_GUESTS: Refusal = {
  code: 'facilitator-only',
  message: 'Only the facilitator may do this.',
  remedy: 'Ask the facilitator.',
}
const SIT_DOWN: Refusal = {
  code: 'no-seat',
  message: 'From this place nothing can be done in the exercise.',
  remedy: 'Take the seat of a role first.',
}
const OTHER_PLACE: Refusal = {
  code: 'other-place',
  message: 'That is not shown at this place.',
  remedy: 'Ask the facilitator to seat you there.',
}
const MOVED: Refusal = {
  code: 'moved',
  message: 'You sit elsewhere now.',
  remedy: 'Go on at your new seat.',
}
