/** What the facilitator's console and the projector may ask and see. */
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { Request } from '../protocol/messages.ts'
import type { OpenExercises } from './open-exercises.ts'
import type { RoomHost } from './room-host.ts'
import type { Door, Failure, WatchWish } from './session.ts'
import type { SeatView } from './views.ts'

/** @param answer what the host does about a request */
export function facilitatorDoor(
  answer: (request: Request, id: string) => Promise<Result<unknown, Failure>>,
  exercises: OpenExercises,
  room: RoomHost,
): Door {
  return {
    answer,
    watch: async (wish, listener) => {
      if (wish.view === 'room') return ok(room.watchRoom(listener))
      const view = viewFor(wish)
      if (view === null) return fail(WHOSE)
      const found = await exercises.get(wish.exercise)
      if (!found.ok) return found
      const { roles } = found.value.record().scenario
      if (view.view === 'role' && !roles.some((role) => role.id === view.role)) return fail(WHOSE)
      return ok(found.value.watch(view, listener))
    },
  }
}

/** Every view, also over the shoulder of any seat. */
function viewFor({ view, role }: WatchWish): SeatView | null {
  switch (view) {
    case 'facilitator':
    case 'projector':
    case 'debrief':
    case 'observer':
      return { view }
    case 'evaluator':
      return { view, person: role ?? '' }
    case 'role':
      return role === undefined ? null : { view, role }
    case 'room':
    case 'lobby':
      return null
  }
}

export function projectorDoor(exercises: OpenExercises): Door {
  return {
    answer: async () => fail(PROJECTOR_ONLY),
    watch: async (wish, listener) => {
      if (wish.view !== 'projector') return fail(PROJECTOR_ONLY)
      const found = await exercises.get(wish.exercise)
      return found.ok ? ok(found.value.watch({ view: 'projector' }, listener)) : found
    },
  }
}

const PROJECTOR_ONLY: Refusal = {
  code: 'projector-only',
  message: 'A projector only shows what is projected.',
  remedy: 'Use the facilitator console for this.',
}
const WHOSE: Refusal = {
  code: 'no-such-view',
  message: 'It was not said whose view to show.',
  remedy: 'Name the role whose seat is to be seen.',
}
