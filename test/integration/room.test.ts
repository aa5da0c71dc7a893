/** A team at its seats: a whole host with a shipped pack, and guests over real sockets that say whatever they like. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../electron/backend/node-ports.ts'
import { type RunningHost, startHost } from '../../electron/backend/start-host.ts'
import type { CommandInput } from '../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import type { LobbyView, Place, RoomView } from '../../shared/contract/room.ts'
import type { RoleView } from '../../shared/contract/seat-views.ts'
import { type Client, createClient } from '../../shared/protocol/client.ts'
import { memoryDuplexPair } from '../../shared/protocol/memory-duplex.ts'
import { PROTOCOL_VERSION, type Request } from '../../shared/protocol/messages.ts'
import {
  cookieOf,
  type GuestSocket,
  giveCode,
  guestSocket,
  type Heard,
  SEAT_HELLO,
} from '../support/guest-socket.ts'
import { SETTINGS } from '../support/host-kit.ts'
import { loadPack, shippedPack } from '../support/load-pack.ts'
import { ROOM_ADDRESS } from '../support/room-address.ts'

const PACK = 'sms-provider-outage'
let folder: string
let host: RunningHost
let facilitator: Client
let exercise: string
let opened: { guest: string; title: string }[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-seats-'))
  await mkdir(path.join(folder, 'screens'))
  await writeFile(path.join(folder, 'screens/seat.html'), '<!doctype html><title>Seat</title>')
  opened = []
  await begin()
  const created = await facilitator.ask({
    ask: 'create',
    pack: PACK,
    settings: { ...SETTINGS, facilitator: 'Fay', evaluators: ['Eva'] },
  })
  exercise = created.ok ? (created.value as { exercise: string }).exercise : ''
})
afterEach(async () => {
  facilitator.close()
  await host.stop()
  await rm(folder, { recursive: true, force: true })
})

async function begin(): Promise<void> {
  host = await startHost({
    dataDir: path.join(folder, 'data'),
    packsDirs: [path.dirname(shippedPack(PACK))],
    screens: path.join(folder, 'screens'),
    shell: {
      kind: 'electron',
      openSeat: async (guest, title) => {
        opened.push({ guest, title })
      },
    },
  })
  const [near, far] = memoryDuplexPair()
  host.accept(far, 'electron', 'facilitator')
  const setTimer = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  }
  facilitator = createClient({ connect: () => near, newId, setTimer }, 'facilitator')
}

type Asking = Parameters<Client['ask']>[0]

async function asFacilitator<Value>(request: Asking): Promise<Value> {
  const reply = await facilitator.ask(request)
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`)
  return reply.value as Value
}

const openRoom = () => asFacilitator<RoomView>({ ask: 'open-room', exercise, address: ROOM_ADDRESS })
const facilitate = async (command: CommandInput) =>
  expect(await facilitator.command(exercise, command)).toMatchObject({ ok: true })

/** What a view of the facilitator shows as soon as it is so. */
function seen<View>(
  name: 'facilitator' | 'room' | 'role',
  matches: (view: View) => boolean,
  role?: string,
): Promise<View> {
  return new Promise((resolve, reject) => {
    const end = facilitator.watch(
      exercise,
      name,
      (view) => {
        if (!matches(view as View)) return
        queueMicrotask(() => end())
        resolve(view as View)
      },
      (refusal) => reject(new Error(refusal.message)),
      role,
    )
  })
}

const inRoom = (matches: (view: RoomView) => boolean) => seen<RoomView>('room', matches)

interface Guest extends GuestSocket {
  readonly cookie: string
  readonly ask: (request: Asking) => Promise<Heard>
  readonly command: (command: CommandInput, id?: string) => Promise<Heard>
  /** The first view that matches, with all changes put together. */
  readonly view: (
    wish: { readonly view: string; readonly role?: string; readonly exercise?: string },
    matches?: (view: Readonly<Record<string, unknown>>) => boolean,
  ) => Promise<Readonly<Record<string, unknown>>>
}

async function join(room: RoomView): Promise<Guest> {
  const { address = '', code = '' } = room.access ?? {}
  return connect(room, cookieOf(await giveCode(address, code)))
}

async function connect(room: RoomView, cookie: string): Promise<Guest> {
  const socket = await guestSocket(room.access?.address ?? '', cookie)
  socket.say(SEAT_HELLO)
  await socket.until(({ kind }) => kind === 'welcome')
  let asked = 0
  const ask: Guest['ask'] = (request) => {
    asked += 1
    const id = `r-${asked}`
    socket.say({ kind: 'request', id, request })
    return socket.until((message) => message.kind === 'reply' && message.id === id)
  }
  return {
    ...socket,
    cookie,
    ask,
    command: (command, id = newId()) => ask({ ask: 'command', exercise, id, command }),
    view: async ({ view, role, exercise: named = '' }, matches = () => true) => {
      asked += 1
      const id = `w-${asked}`
      socket.say({ kind: 'watch', id, exercise: named, view, role })
      let shown: Readonly<Record<string, unknown>> = {}
      const last = await socket.until((message) => {
        if (message.id !== id) return false
        shown = wholeOf(socket, id)
        return message.kind === 'reply' || matches(shown)
      })
      if (last.kind === 'reply') throw new Error(last.refusal?.code)
      return shown
    },
  }
}

function wholeOf(socket: GuestSocket, id: string): Readonly<Record<string, unknown>> {
  let shown: Readonly<Record<string, unknown>> = {}
  for (const { kind, id: own, changes, view } of socket.messages())
    if (kind === 'view' && own === id) shown = { ...(changes === true ? shown : {}), ...view }
  return shown
}

const role = (id: string): Place => ({ kind: 'role', role: id })
const claim = (guest: Guest, place: Place, person: string) => guest.ask({ ask: 'claim', place, person })
const phase = (wanted: string) => (view: Readonly<Record<string, unknown>>) => view.phase === wanted

/** Goes on to an instant at which things have been told to some and not to others. */
async function play(): Promise<void> {
  await facilitate({ type: 'start' })
  await facilitate({ type: 'jump', until: 12 * 60_000, force: true })
}

describe('what a seat has typed and not sent', () => {
  const typing = (guest: Guest, option: string | null, rationale: string, point = 'first-call') =>
    guest.ask({ ask: 'typing', typed: { point, option, rationale, confidence: 0.6 } })
  /** A seat tells no more often than the host allows. */
  const typed = async (guest: Guest, option: string | null, rationale: string) => {
    for (;;) {
      const reply = await typing(guest, option, rationale)
      if (reply.refusal?.code !== 'too-often') return reply
      await new Promise((later) => setTimeout(later, 50))
    }
  }

  it('is seen by the facilitator alone, leaves no trace in the log, and is gone once it is sent', async () => {
    const room = await openRoom()
    const [guest, other] = [await join(room), await join(room)]
    await claim(guest, role('support-lead'), 'Sara')
    await claim(other, role('technical-lead'), 'Tor')
    await play()
    const { lines } = { lines: (await seen<FacilitatorView>('facilitator', () => true)).seq }
    expect(await typed(guest, 'call-back', 'He sounded calm-ish')).toMatchObject({ ok: true })
    const view = await seen<FacilitatorView>('facilitator', ({ typed: words }) => words.length > 0)
    expect(view.typed).toEqual([
      {
        role: 'support-lead',
        point: 'first-call',
        option: 'call-back',
        rationale: 'He sounded calm-ish',
        confidence: 0.6,
      },
    ])
    expect(view.seq).toBe(lines)
    for (const one of [guest, other])
      expect(JSON.stringify(await one.view({ view: 'role' }))).not.toContain('calm-ish')

    const decide = { type: 'decide', point: 'first-call', option: 'call-back', role: 'support-lead' } as const
    expect(await guest.command(decide)).toMatchObject({ value: { ok: true } })
    const after = await seen<FacilitatorView>('facilitator', ({ seq }) => seq > lines)
    expect(after.typed).toEqual([])
    expect(JSON.stringify(after)).not.toContain('calm-ish')
    expect(await typed(guest, 'call-back', 'Too late')).toMatchObject({ ok: false })
  })

  it('is refused where the seat has nothing to send: another role’s question, no such option, too often', async () => {
    const room = await openRoom()
    const [guest, other] = [await join(room), await join(room)]
    await claim(guest, role('support-lead'), 'Sara')
    await claim(other, role('technical-lead'), 'Tor')
    await play()
    expect(await typing(other, 'call-back', 'Mine?')).toMatchObject({ ok: false })
    expect(await typed(guest, 'nothing', '')).toMatchObject({ refusal: { code: 'unknown-option' } })
    const answers = await Promise.all([
      typing(guest, null, 'a'),
      typing(guest, null, 'ab'),
      typing(guest, null, 'abc'),
    ])
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false])
    expect(answers[1]?.refusal?.code).toBe('too-often')
    expect(await typing(guest, null, 'x'.repeat(9_000))).toMatchObject({ ok: false })
  })
})

describe('a guest', () => {
  it('joins with the code, takes a seat that the log knows, and sees what reached that seat', async () => {
    const room = await openRoom()
    const guest = await join(room)
    const lobby = await guest.view({ view: 'lobby' })
    expect(lobby).toMatchObject({ phase: 'briefing', me: null, tabs: 1 })
    expect(await claim(guest, role('support-lead'), 'Sara')).toMatchObject({
      ok: true,
      value: { person: 'Sara', place: role('support-lead') },
    })
    await guest.view({ view: 'lobby' }, (view) => (view as unknown as LobbyView).me?.person === 'Sara')
    await play()
    const view = await guest.view({ view: 'role' }, phase('running'))
    const { inbox, people } = view as unknown as RoleView
    expect(inbox.map((item) => item.id)).toContain('first-call')
    expect(people).toContainEqual(
      expect.objectContaining({ role: 'support-lead', person: 'Sara', present: true }),
    )
    const { log } = await seen<FacilitatorView>('facilitator', (one) => one.phase === 'running')
    expect(log.some((entry) => entry.text.includes('Sara took the seat of Support lead'))).toBe(true)
  })

  it('the second at a seat is its backup; a name is taken once, whatever its case', async () => {
    const room = await openRoom()
    const [one, other] = [await join(room), await join(room)]
    await claim(one, role('support-lead'), 'Kari')
    expect(await claim(other, role('support-lead'), ' kARI ')).toMatchObject({
      refusal: { code: 'name-taken' },
    })
    expect(await claim(other, role('support-lead'), 'Ola')).toMatchObject({ ok: true })
    const { seats } = (
      await seen<FacilitatorView>('facilitator', (view) => view.roles.some(({ seats }) => seats.length === 2))
    ).roles.find(({ id }) => id === 'support-lead') ?? { seats: [] }
    expect(seats).toMatchObject([
      { person: 'Kari', standing: 'primary', present: true },
      { person: 'Ola', standing: 'backup', present: true },
    ])
  })

  it('keeps its seat through a lost connection and a reload; the log hears nothing of it', async () => {
    const room = await openRoom()
    const guest = await join(room)
    await claim(guest, role('support-lead'), 'Sara')
    guest.close()
    const gone = await inRoom((view) => view.participants[0]?.connected === false)
    expect(gone.participants).toMatchObject([{ person: 'Sara', place: role('support-lead'), tabs: 0 }])
    const again = await connect(room, guest.cookie)
    const view = await again.view({ view: 'role' })
    expect(view).toMatchObject({ role: { id: 'support-lead' }, people: [{ person: 'Sara', present: true }] })
    const { log } = await seen<FacilitatorView>('facilitator', () => true)
    expect(log.filter((entry) => entry.text.includes('Sara'))).toHaveLength(1)
  })

  it('that is open twice is told so, and both go on', async () => {
    const room = await openRoom()
    const one = await join(room)
    await claim(one, role('support-lead'), 'Sara')
    const other = await connect(room, one.cookie)
    for (const tab of [one, other]) {
      expect(await tab.view({ view: 'lobby' }, (view) => view.tabs === 2)).toMatchObject({
        me: { person: 'Sara' },
      })
      expect(await tab.view({ view: 'role' })).toMatchObject({ view: 'role' })
    }
    expect((await inRoom((view) => view.participants[0]?.tabs === 2)).participants).toHaveLength(1)
  })

  it('§4.9 is answered alike when it repeats a command, also by a host that was started anew', async () => {
    let room = await openRoom()
    let guest = await join(room)
    await claim(guest, role('support-lead'), 'Sara')
    await play()
    const note: CommandInput = { type: 'note', note: 'n-1', text: 'Three stores called', by: 'Sara' }
    const first = await guest.command(note, 'same-id')
    expect(first).toMatchObject({ value: { ok: true } })
    expect((await guest.command(note, 'same-id')).value).toEqual(first.value)
    const stranger = await join(room)
    await claim(stranger, role('technical-lead'), 'Tor')
    const other = { ...note, note: 'n-2', by: 'Tor' }
    expect((await stranger.command(other, 'same-id')).value).not.toEqual(first.value)
    facilitator.close()
    await host.stop()
    await begin()
    room = await openRoom()
    guest = await join(room)
    await claim(guest, role('support-lead'), 'Sara')
    expect((await guest.command(note, 'same-id')).value).toEqual(first.value)
    const { log } = await seen<FacilitatorView>('facilitator', () => true)
    expect(log.filter((entry) => entry.text.includes('Three stores called'))).toHaveLength(2)
  })
})

const HASH = 'a'.repeat(64)

describe('§4.8 a guest gets nothing but its own seat, whatever it sends', () => {
  /** Every question there is, as a guest would forge it; a new one is a type error until it stands here. */
  const forged = (
    other: string,
  ): { readonly [Ask in Request['ask']]: Extract<Asking, { ask: Ask }> | null } => ({
    library: { ask: 'library' },
    pack: { ask: 'pack', pack: PACK },
    exercises: { ask: 'exercises' },
    history: { ask: 'history' },
    create: { ask: 'create', pack: PACK, settings: SETTINGS },
    command: null,
    report: { ask: 'report', exercise, format: 'json' },
    export: { ask: 'export', exercise, format: 'html' },
    guide: { ask: 'guide', pack: PACK, format: 'md' },
    'export-guide': { ask: 'export-guide', pack: PACK, format: 'md' },
    outlook: { ask: 'outlook', pack: PACK },
    'open-projector': { ask: 'open-projector', exercise },
    'delete-exercise': { ask: 'delete-exercise', exercise },
    platform: { ask: 'platform' },
    runbooks: { ask: 'runbooks' },
    'import-runbook': { ask: 'import-runbook', name: 'plan.md', text: '# Plan' },
    runbook: { ask: 'runbook', runbook: 'plan' },
    'edit-runbook': {
      ask: 'edit-runbook',
      runbook: 'plan',
      version: HASH,
      edits: [{ id: 'u', do: 'undo', edit: 'e' }],
    },
    'runbook-diff': { ask: 'runbook-diff', runbook: 'plan', from: HASH, to: HASH },
    'remove-runbook': { ask: 'remove-runbook', runbook: 'plan' },
    drills: { ask: 'drills', runbook: 'plan', version: HASH },
    'draft-scenarios': {
      ask: 'draft-scenarios',
      runbook: 'plan',
      version: HASH,
      procedures: ['restore'],
      complications: [],
    },
    'try-probe': { ask: 'try-probe', exercise, probe: 'api' },
    drift: { ask: 'drift', exercise, file: 'runbook.md' },
    'export-drift': { ask: 'export-drift', exercise, file: 'runbook.md' },
    interfaces: { ask: 'interfaces' },
    'open-room': { ask: 'open-room', exercise, address: ROOM_ADDRESS },
    'close-room': { ask: 'close-room' },
    reseat: { ask: 'reseat', guest: other, place: { kind: 'evaluator' }, person: 'Mallory' },
    dismiss: { ask: 'dismiss', guest: other },
    'open-seat': { ask: 'open-seat', exercise, place: { kind: 'evaluator' }, person: 'Mallory' },
    claim: { ask: 'claim', place: { kind: 'evaluator' }, person: 'Mallory' },
    leave: null,
    typing: null,
  })

  it('every question, view, command and other greeting is refused, and no secret of the pack ever reached it', async () => {
    const room = await openRoom()
    const [guest, other] = [await join(room), await join(room)]
    await claim(guest, role('support-lead'), 'Mallory')
    await claim(other, role('technical-lead'), 'Tor')
    await play()
    await guest.view({ view: 'role' }, phase('running'))
    await other.view({ view: 'role' }, phase('running'))
    const { participants } = await inRoom((view) => view.participants.length === 2)
    for (const request of Object.values(forged(participants[1]?.guest ?? '')))
      if (request !== null) {
        const reply = await guest.ask(request)
        expect([request.ask, reply.ok]).toEqual([request.ask, false])
      }
    const otherPlaces = [
      { view: 'role', role: 'technical-lead' },
      ...['facilitator', 'debrief', 'room', 'evaluator', 'observer', 'projector'].map((view) => ({ view })),
    ]
    for (const wish of otherPlaces)
      await expect(guest.view({ ...wish, exercise }), JSON.stringify(wish)).rejects.toThrow('other-place')
    // Whatever exercise it names, it is of its own.
    expect(await guest.view({ view: 'role', exercise: 'another' })).toMatchObject({ exercise })
    const commands: readonly CommandInput[] = [
      { type: 'pause', reason: 'x' },
      { type: 'jump', until: 3_600_000, force: true },
      { type: 'send-inject', inject: 'pager-alarm' },
      { type: 'seat', role: 'technical-lead', person: 'Mallory', present: true },
      { type: 'set-component', component: 'database', level: 'down', reason: 'x' },
      { type: 'undo', command: 'start' },
      { type: 'rate-objective', objective: 'detect', rating: 'P', comment: '' },
      { type: 'evaluate', objective: 'detect', by: 'Eva', rating: 'P' },
      { type: 'project', content: 'board' },
      { type: 'open-item', item: 'deploy-note', role: 'technical-lead' },
      { type: 'note', note: 'n', text: 'x', by: 'Tor' },
      {
        type: 'send-message',
        message: 'm',
        from: { kind: 'role', role: 'technical-lead' },
        to: [{ kind: 'role', role: 'incident-commander' }],
        via: 'chat',
        text: 'x',
      },
    ]
    for (const command of commands)
      expect([command.type, (await guest.command(command)).value?.ok]).toEqual([command.type, false])
    // Moving on to the next inbox is for the facilitator to allow.
    await guest.ask({ ask: 'leave' })
    expect(await claim(guest, role('technical-lead'), 'Mallory')).toMatchObject({
      refusal: { code: 'seat-fixed' },
    })
    expect(await claim(guest, { kind: 'observer' }, 'Mallory')).toMatchObject({
      refusal: { code: 'seat-fixed' },
    })
    expect(await claim(guest, role('support-lead'), 'Mallory')).toMatchObject({ ok: true })
    for (const screen of ['facilitator', 'projector']) {
      const socket = await guestSocket(room.access?.address ?? '', guest.cookie)
      socket.say({ kind: 'hello', protocol: PROTOCOL_VERSION, screen })
      expect(await socket.until(() => true)).toMatchObject({ kind: 'refused', code: 'other-screen' })
    }
    const received = guest.heard.join('\n')
    const known = secretsFor('support-lead').filter((secret) => received.includes(secret))
    expect(known).toEqual([])
    // The search does find what is there: the other seat was told what this one was not.
    const shared = secretsFor('support-lead').filter((secret) => other.heard.join('\n').includes(secret))
    expect(shared.length).toBeGreaterThan(0)
  })

  it('an evaluator is who the facilitator named, or seats', async () => {
    const room = await openRoom()
    const [one, other] = [await join(room), await join(room)]
    const evaluator: Place = { kind: 'evaluator' }
    expect(await claim(one, evaluator, 'Olga')).toMatchObject({ refusal: { code: 'no-evaluator' } })
    expect(await claim(one, evaluator, 'eva')).toMatchObject({ ok: true })
    const { participants } = await inRoom((view) => view.participants.length === 2)
    await asFacilitator({
      ask: 'reseat',
      guest: participants[1]?.guest ?? '',
      place: evaluator,
      person: 'Olga',
    })
    await play()
    for (const [guest, person] of [
      [one, 'eva'],
      [other, 'Olga'],
    ] as const) {
      expect(await guest.view({ view: 'evaluator' }, phase('running'))).toMatchObject({ person })
      const rate = (by: string) => guest.command({ type: 'evaluate', objective: 'detect', by, rating: 'S' })
      expect((await rate(person)).value).toMatchObject({ ok: true })
      expect((await rate('Somebody')).value).toMatchObject({ ok: false })
      await expect(guest.view({ view: 'facilitator' })).rejects.toThrow('other-place')
    }
  })

  it('one that only watches can do nothing', async () => {
    const room = await openRoom()
    for (const kind of ['observer', 'projector'] as const) {
      const guest = await join(room)
      await claim(guest, { kind }, `The ${kind}`)
      expect(await guest.view({ view: kind })).toMatchObject({ view: kind })
      expect((await guest.command({ type: 'start' })).value).toMatchObject({ ok: false })
      await expect(guest.view({ view: 'role', role: 'support-lead' })).rejects.toThrow('other-place')
    }
  })
})

describe('the facilitator', () => {
  it('opens the room for one exercise, and closing it ends every session and every secret', async () => {
    const room = await openRoom()
    expect(room).toMatchObject({ open: true, exercise, access: { code: expect.any(String), tls: null } })
    const guest = await join(room)
    await claim(guest, role('support-lead'), 'Sara')
    expect(await asFacilitator({ ask: 'close-room' })).toMatchObject({ open: false, participants: [] })
    expect(await guest.until(({ kind }) => kind === 'refused')).toMatchObject({ code: 'room-closed' })
    await guest.closed
    const port = Number(new URL(room.access?.address ?? '').port)
    const again = await asFacilitator<RoomView>({ ask: 'open-room', exercise, address: ROOM_ADDRESS, port })
    expect(again.access?.code).not.toBe(room.access?.code)
    const later = await guestSocket(again.access?.address ?? '', guest.cookie)
    expect(await later.until(() => true)).toMatchObject({ code: 'not-in-room' })
    // Who held a seat in the story still does.
    const next = await join(again)
    const { roles } = (await next.view({ view: 'lobby' })) as unknown as LobbyView
    expect(roles.find(({ id }) => id === 'support-lead')?.people).toEqual([
      { person: 'Sara', connected: false },
    ])
  })

  it('cannot open it at an address that is not one of this machine, or at all of them at once', async () => {
    for (const address of ['0.0.0.0', '::', '203.0.113.7', 'localhost'])
      expect(await facilitator.ask({ ask: 'open-room', exercise, address })).toMatchObject({
        ok: false,
        error: { code: 'room-address' },
      })
    const port = Number(new URL((await openRoom()).access?.address ?? '').port)
    const interfaces = await asFacilitator<readonly { address: string }[]>({ ask: 'interfaces' })
    expect(interfaces.length).toBeGreaterThan(0)
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  })

  it('seats a guest elsewhere: its old view ends, the new one begins, and the log follows', async () => {
    const room = await openRoom()
    const guest = await join(room)
    await claim(guest, role('support-lead'), 'Sara')
    await play()
    await guest.view({ view: 'role' })
    const [participant] = (await inRoom((view) => view.participants.length === 1)).participants
    await asFacilitator({
      ask: 'reseat',
      guest: participant?.guest ?? '',
      place: role('technical-lead'),
      person: '',
    })
    expect(await guest.until((message) => message.refusal?.code === 'moved')).toMatchObject({ ok: false })
    const heardBefore = guest.heard.length
    expect(await guest.view({ view: 'role' })).toMatchObject({ role: { id: 'technical-lead' } })
    await facilitate({ type: 'mark', mark: 'declared' })
    await guest.until((message) => message.view?.seq !== undefined && guest.heard.length > heardBefore + 1)
    const late = guest.messages().slice(heardBefore)
    expect(late.some((message) => message.id === 'w-1')).toBe(false)
    const { roles } = await seen<FacilitatorView>('facilitator', () => true)
    const seatsOf = (id: string) => roles.find((one) => one.id === id)?.seats
    expect(seatsOf('support-lead')).toMatchObject([{ person: 'Sara', present: false }])
    expect(seatsOf('technical-lead')).toMatchObject([{ person: 'Sara', present: true }])
  })

  it('sends a guest away: its session ends and its seat is empty', async () => {
    const room = await openRoom()
    const guest = await join(room)
    await claim(guest, role('support-lead'), 'Sara')
    const [participant] = (await inRoom((view) => view.participants.length === 1)).participants
    const left = await asFacilitator({ ask: 'dismiss', guest: participant?.guest ?? '' })
    expect(left).toMatchObject({ participants: [] })
    expect(await guest.until(({ kind }) => kind === 'refused')).toMatchObject({ code: 'dismissed' })
    const again = await guestSocket(room.access?.address ?? '', guest.cookie)
    expect(await again.until(() => true)).toMatchObject({ code: 'not-in-room' })
    const { roles } = await seen<FacilitatorView>('facilitator', () => true)
    expect(roles.find(({ id }) => id === 'support-lead')?.seats).toMatchObject([{ present: false }])
  })

  it('looks over the shoulder of any seat, and opens a window that sits at one without a room', async () => {
    const shoulder = await seen<RoleView>('role', () => true, 'technical-lead')
    expect(shoulder.role.id).toBe('technical-lead')
    await expect(seen('role', () => true, 'nobody')).rejects.toThrow()
    const reply = await asFacilitator<{ opened: boolean; address: string }>({
      ask: 'open-seat',
      exercise,
      place: role('technical-lead'),
      person: 'Tor',
    })
    const [window] = opened
    expect(reply).toEqual({ opened: true, address: `seat.html?seat=${window?.guest}` })
    const [near, far] = memoryDuplexPair()
    host.admit(far, 'electron', window?.guest ?? '')
    const client = createClient({ connect: () => near, newId, setTimer: () => () => undefined }, 'seat')
    const view = await new Promise((resolve) => client.watch('', 'role', resolve))
    expect(view).toMatchObject({ role: { id: 'technical-lead' }, people: [{ person: 'Tor' }] })
    host.gone(window?.guest ?? '')
    expect((await inRoom((one) => one.participants.length === 0)).open).toBe(false)
  })
})

/** Pieces of what the pack keeps from a role: what is expected, why options are good or bad, and what others are told. */
function secretsFor(own: string): readonly string[] {
  const { scenario, runbooks } = loadPack(shippedPack(PACK))
  if (scenario === null) throw new Error('The pack cannot be read.')
  const kept = [
    ...scenario.injects.flatMap(({ expect: expected, prompts, questions, to, says, title }) => [
      expected,
      ...prompts,
      ...questions.flatMap(({ ask, answer }) => [ask, answer]),
      ...(to.includes(own) ? [] : [says, title]),
    ]),
    ...scenario.decisions.flatMap(({ options }) => options.map(({ because }) => because)),
  ]
  const open = JSON.stringify([
    runbooks,
    scenario.briefing,
    scenario.injects.filter(({ to }) => to.includes(own)).map(({ says }) => says),
  ])
  return kept
    .flatMap((text) => (text ?? '').split(/[^\w ,.'-]+/))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length >= 24 && !open.includes(piece))
}
