/**
 * The room of this host: opened for one exercise, joined by devices of the network and by windows of this machine. It
 * keeps who they are and where they sit, tells the log who holds a seat, and gives each guest the door of its place.
 */
import { fail, ok, type Result } from '../base/result.ts'
import type { WallMs } from '../base/time.ts'
import type { Command, Refusal } from '../contract/commands.ts'
import type { GuestView, LobbyView, Place, RoomView } from '../contract/room.ts'
import type { Duplex } from '../protocol/duplex.ts'
import type { Request } from '../protocol/messages.ts'
import type { OpenSeatReply } from '../protocol/replies.ts'
import { createBroadcaster, type ViewListener } from './broadcaster.ts'
import type { ExerciseHost } from './exercise-host.ts'
import type { OpenExercises } from './open-exercises.ts'
import type { HostPorts, OpenedRoom, RoomGuests } from './ports.ts'
import {
  claim,
  connection,
  dismiss,
  EMPTY_ROOM,
  type Guest,
  guestOf,
  isSameName,
  isSamePlace,
  join,
  leave,
  NOT_IN_ROOM,
  open,
  type RoomState,
  reseat,
  roleOf,
  unknownRole,
} from './room.ts'
import { guestView, lobbyOf, lobbyView, roomView } from './room-views.ts'
import type { Session } from './session.ts'
import { seatLeft, seatTaken } from './standing.ts'

type Ask<Name extends Request['ask']> = Extract<Request, { ask: Name }>
type RoomRequest = Ask<'open-room' | 'close-room' | 'reseat' | 'dismiss' | 'open-seat'>

export interface RoomHost {
  /** What the facilitator asks of the room. */
  answer(request: RoomRequest, id: string): Promise<Result<RoomView | OpenSeatReply, Refusal>>
  watchRoom(listener: ViewListener): () => void
  watchLobby(guest: string, listener: ViewListener): () => void
  guest(id: string): Guest | null
  exerciseOf(guest: Guest): Promise<Result<ExerciseHost, Refusal>>
  /** @param key the same when the wish is sent again */
  claim(guest: string, place: Place, person: string, key: string): Promise<Result<GuestView, Refusal>>
  leave(guest: string, key: string): Promise<Result<null, Refusal>>
  /** Called when the guest sits elsewhere, until the returned function is called. */
  onMoved(guest: string, listener: () => void): () => void
  connected(guest: string, session: Session): void
  disconnected(guest: string, session: Session): void
  /** A window of this machine was closed for good. */
  gone(guest: string): void
  /** Closes the room if it is that exercise's. */
  closeFor(exercise: string): Promise<void>
  stop(): Promise<void>
}

type Ports = Pick<HostPorts, 'clock' | 'timers' | 'newId' | 'room' | 'shell'>
type Subject = { readonly of: 'room' } | { readonly of: 'lobby'; readonly guest: string }

export function createRoomHost(
  ports: Ports,
  exercises: OpenExercises,
  admit: (duplex: Duplex, guest: string) => void,
): RoomHost {
  let state: RoomState = EMPTY_ROOM
  let opened: { readonly room: OpenedRoom; readonly at: WallMs } | null = null
  /** One after the other: two wishes to open must not both find the room closed. */
  let turn: Promise<unknown> = Promise.resolve()
  const sessions = new Map<string, Set<Session>>()
  const moves = new Map<string, Set<() => void>>()
  /** What ends listening to an exercise that has guests. */
  const followed = new Map<string, () => void>()

  const broadcaster = createBroadcaster<Subject>(
    ports.timers,
    (subject) => (subject.of === 'room' ? 'room' : `lobby ${subject.guest}`),
    () => {
      const bases = new Map<string, ReturnType<typeof lobbyOf> | null>()
      return (subject) => (subject.of === 'room' ? roomNow() : lobbyNow(subject.guest, bases))
    },
    () => 0,
  )

  function set(next: RoomState): void {
    const before = state
    state = next
    for (const guest of next.guests) {
      const old = guestOf(before, guest.guest)
      if (old !== null && isSamePlace(old.place, guest.place) && old.person === guest.person) continue
      for (const listener of [...(moves.get(guest.guest) ?? [])]) listener()
    }
    broadcaster.changed()
  }

  // ---------- views

  function roomNow(): RoomView {
    return roomView(state, opened === null ? null : { ...opened.room.access(), openedAt: opened.at })
  }

  function lobbyNow(id: string, bases: Map<string, ReturnType<typeof lobbyOf> | null>): LobbyView | null {
    const guest = guestOf(state, id)
    if (guest === null) return null
    const known = bases.get(guest.exercise)
    const exercise = known === undefined ? exercises.peek(guest.exercise) : null
    const base = known ?? (exercise === null ? null : lobbyOf(state, exercise.record()))
    bases.set(guest.exercise, base)
    return base === null ? null : lobbyView(base, guest)
  }

  /** Lobbies show the phase and the seats; nothing else of an exercise changes them. */
  function follow(exercise: ExerciseHost): void {
    if (followed.has(exercise.id)) return
    let { phase, seats } = exercise.record().state
    const end = exercise.onChanged(() => {
      const { state: now } = exercise.record()
      if (now.phase === phase && now.seats === seats) return
      phase = now.phase
      seats = now.seats
      broadcaster.changed()
    })
    followed.set(exercise.id, end)
  }

  // ---------- the facilitator

  function answer(request: RoomRequest, id: string): Promise<Result<RoomView | OpenSeatReply, Refusal>> {
    switch (request.ask) {
      case 'open-room':
        return inTurn(() => openFor(request))
      case 'close-room':
        return inTurn(async () => {
          await close()
          return ok(roomNow())
        })
      case 'reseat':
        return reseatGuest(request, id)
      case 'dismiss':
        return dismissGuest(request.guest, id)
      case 'open-seat':
        return openSeat(request, id)
    }
  }

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  async function openFor(where: Ask<'open-room'>): Promise<Result<RoomView, Refusal>> {
    const found = await exercises.get(where.exercise)
    if (!found.ok) return found
    await close()
    const made = await ports.room.open(where, guests)
    if (!made.ok) return made
    opened = { room: made.value, at: ports.clock.wall() }
    const { link, code, address, qr } = made.value.access()
    found.value.showJoin({ link, code, address, qr })
    follow(found.value)
    set(open(state, where.exercise))
    return ok(roomNow())
  }

  async function close(): Promise<void> {
    const { room } = opened ?? {}
    opened = null
    if (state.exercise !== null) exercises.peek(state.exercise)?.showJoin(null)
    for (const guest of state.guests) sendAway(guest.guest, ROOM_CLOSED)
    set(EMPTY_ROOM)
    for (const end of followed.values()) end()
    followed.clear()
    await room?.close()
  }

  const guests: RoomGuests = {
    join: (device) => {
      if (state.exercise === null) return fail(ROOM_CLOSED)
      return newGuest(state.exercise, device, false)
    },
    admit,
    changed: broadcaster.changed,
  }

  function newGuest(exercise: string, device: string | null, local: boolean): Result<string, Refusal> {
    const guest = ports.newId()
    const joined = join(state, { guest, exercise, device, local, at: ports.clock.wall() })
    if (!joined.ok) return joined
    const isHere = (one: Guest) => joined.value.guests.includes(one)
    for (const one of state.guests) if (!isHere(one)) opened?.room.forget(one.guest)
    set(joined.value)
    return ok(guest)
  }

  async function reseatGuest(
    { guest, place, person }: Ask<'reseat'>,
    key: string,
  ): Promise<Result<RoomView, Refusal>> {
    const seated = await seat(guest, (room) => reseat(room, guest, place, person), key)
    return seated.ok ? ok(roomNow()) : seated
  }

  async function dismissGuest(id: string, key: string): Promise<Result<RoomView, Refusal>> {
    const guest = guestOf(state, id)
    if (guest === null) return ok(roomNow())
    const told = await tellLog(guest, { ...guest, place: null }, key, 'facilitator')
    if (told !== null) return fail(told)
    remove(id, DISMISSED)
    return ok(roomNow())
  }

  function remove(id: string, why: Refusal): void {
    opened?.room.forget(id)
    set(dismiss(state, id))
    sendAway(id, why)
  }

  function sendAway(id: string, why: Refusal): void {
    for (const session of [...(sessions.get(id) ?? [])]) session.sendAway(why)
  }

  async function openSeat(
    { exercise, place, person }: Ask<'open-seat'>,
    key: string,
  ): Promise<Result<OpenSeatReply, Refusal>> {
    const found = await exercises.get(exercise)
    if (!found.ok) return found
    follow(found.value)
    const { scenario } = found.value.record()
    const role = roleOf(place)
    const title = scenario.roles.find((one) => one.id === role)?.title
    if (role !== null && title === undefined) return fail(unknownRole(role))
    const made = newGuest(exercise, 'This computer', true)
    if (!made.ok) return made
    const guest = made.value
    const seated =
      person === ''
        ? sitNameless(guest, place)
        : await seat(guest, (room) => reseat(room, guest, place, person), key)
    if (!seated.ok) {
      set(dismiss(state, guest))
      return seated
    }
    await ports.shell.openSeat?.(guest, title ?? scenario.title)
    return ok({ opened: ports.shell.openSeat !== null, address: `seat.html?seat=${guest}` })
  }

  /** To act for whoever is absent: nobody new is in the log. */
  function sitNameless(id: string, place: Place): Result<null, Refusal> {
    const sit = (guest: Guest) => (guest.guest === id ? { ...guest, place, knows: place } : guest)
    set({ ...state, guests: state.guests.map(sit) })
    return ok(null)
  }

  // ---------- seats

  /** Changes where a guest sits, and tells the log. What the log refuses is taken back. */
  async function seat(
    id: string,
    change: (room: RoomState) => Result<RoomState, Refusal>,
    key: string,
    by: 'facilitator' | 'player' = 'facilitator',
  ): Promise<Result<Guest, Refusal>> {
    const before = guestOf(state, id)
    const changed = change(state)
    if (!changed.ok) return changed
    set(changed.value)
    const after = guestOf(state, id)
    if (before === null || after === null) return fail(NOT_IN_ROOM)
    const refused = await tellLog(before, after, key, by)
    if (refused === null) return ok(after)
    set({
      ...state,
      guests: state.guests.map((guest) => (guest.guest === id ? { ...before, tabs: guest.tabs } : guest)),
    })
    return fail(refused)
  }

  /** @returns why the log does not take it */
  async function tellLog(
    before: Guest,
    after: Guest,
    key: string,
    by: 'facilitator' | 'player',
  ): Promise<Refusal | null> {
    const [from, to] = [roleOf(before.place), roleOf(after.place)]
    const isSame = from === to && isSameName(before.person, after.person)
    const found = await exercises.get(after.exercise)
    if (!found.ok) return found.error
    const exercise = found.value
    const seats = () => exercise.record().state.seats
    const steps: readonly [string, () => Command | null][] = [
      [
        'left',
        () =>
          from === null || isSame || isHeldElsewhere(before) ? null : seatLeft(seats(), from, before.person),
      ],
      ['taken', () => (to === null ? null : seatTaken(seats(), to, after.person))],
    ]
    for (const [step, commandOf] of steps) {
      const command = commandOf()
      if (command === null) continue
      const { facilitator = '' } = exercise.record().state.settings ?? {}
      const actor =
        by === 'player' && to !== null
          ? ({ kind: 'player', name: after.person, role: to } as const)
          : ({ kind: 'facilitator', name: facilitator } as const)
      const answered = await exercise.submit({ id: `${after.guest}:${key}:${step}`, command, actor })
      if (!answered.ok) return answered.refusal
    }
    return null
  }

  /** Nameless windows sit at seats of others, who stay there. */
  function isHeldElsewhere({ person }: Guest): boolean {
    return person === ''
  }

  function sessionsOf(id: string): Set<Session> {
    const known = sessions.get(id) ?? new Set()
    sessions.set(id, known)
    return known
  }

  return {
    answer,
    watchRoom: (listener) => broadcaster.watch({ of: 'room' }, listener),
    watchLobby: (guest, listener) => broadcaster.watch({ of: 'lobby', guest }, listener),
    guest: (id) => guestOf(state, id),
    exerciseOf: (guest) => exercises.get(guest.exercise),
    claim: async (id, place, person, key) => {
      const guest = guestOf(state, id)
      if (guest === null) return fail(NOT_IN_ROOM)
      const found = await exercises.get(guest.exercise)
      if (!found.ok) return found
      const { scenario, state: exercise } = found.value.record()
      const wish = {
        place,
        person,
        inBriefing: exercise.phase === 'briefing',
        roles: scenario.roles.map((role) => role.id),
        evaluators: exercise.settings?.evaluators ?? [],
      }
      const seated = await seat(id, (room) => claim(room, id, wish), key, 'player')
      if (!seated.ok) return seated
      const view = guestView(seated.value)
      return view === null ? fail(NOT_IN_ROOM) : ok(view)
    },
    leave: async (id, key) => {
      const left = await seat(id, (room) => ok(leave(room, id)), key, 'player')
      return left.ok ? ok(null) : left
    },
    onMoved: (guest, listener) => {
      const listeners = moves.get(guest) ?? new Set()
      moves.set(guest, listeners)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) moves.delete(guest)
      }
    },
    connected: (guest, session) => {
      sessionsOf(guest).add(session)
      set(connection(state, guest, 1, ports.clock.wall()))
    },
    disconnected: (guest, session) => {
      const left = sessionsOf(guest)
      left.delete(session)
      if (left.size === 0) sessions.delete(guest)
      set(connection(state, guest, -1, ports.clock.wall()))
    },
    gone: (guest) => set(dismiss(state, guest)),
    closeFor: (exercise) =>
      inTurn(async () => {
        if (state.guests.some((guest) => guest.exercise === exercise) || state.exercise === exercise)
          await close()
      }),
    stop: () =>
      inTurn(async () => {
        await close()
        broadcaster.stop()
      }),
  }
}

const ROOM_CLOSED: Refusal = {
  code: 'room-closed',
  message: 'The facilitator has closed the room.',
  remedy: 'If the exercise goes on, join again with the new room code.',
}
const DISMISSED: Refusal = {
  code: 'dismissed',
  message: 'The facilitator has ended the session of this device.',
  remedy: 'Join again with the room code, or ask the facilitator.',
}
