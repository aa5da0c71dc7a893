/** The browsers of the bench, in a process of their own: they join, sit down, watch, act, and time what they see. */
import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { Place } from '../../../shared/contract/room.ts'
import { writeMessage } from '../../../shared/protocol/codec.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts'

export interface GuestsTask {
  readonly address: string
  readonly code: string
  readonly exercise: string
  readonly seats: number
  readonly roles: readonly string[]
  readonly evaluators: readonly string[]
  readonly commands: number
  /** ms between two commands. */
  readonly every: number
}

export interface GuestsReport {
  /** ms from sending each command until the last of the guests had the view with it. */
  readonly latencies: readonly number[]
  /** Of all views that were received while commands were sent. */
  readonly bytes: number
  readonly views: number
}

/** ms between the last one's sitting down and the first command. */
const SETTLING = 3_000

interface Guest {
  readonly socket: WebSocket
  readonly place: Place
  readonly person: string
  /** The latest line that its view holds. */
  seq: number
  bytes: number
  views: number
  /** Called with every reply. */
  replied: (value: { readonly ok?: boolean; readonly seq?: number }) => void
  /** Called with every view. */
  readonly seen: Set<() => void>
}

/** @param ready called when all of them sit and see */
export async function runGuests(task: GuestsTask, ready: () => void): Promise<GuestsReport> {
  const guests: Guest[] = []
  for (let index = 0; index < task.seats; index += 1) guests.push(await sitDown(task, index))
  await Promise.all(guests.map(watch))
  await until(performance.now() + SETTLING)
  ready()
  for (const guest of guests) [guest.bytes, guest.views] = [0, 0]
  const latencies: Promise<number>[] = []
  const players = guests.filter(({ place }) => place.kind === 'role')
  const from = performance.now()
  for (let index = 0; index < task.commands; index += 1) {
    await until(from + index * task.every)
    const player = players[(index * 37) % players.length]
    if (player !== undefined) latencies.push(act(task, guests, player, index))
  }
  const report = {
    latencies: await Promise.all(latencies),
    bytes: guests.reduce((sum, { bytes }) => sum + bytes, 0),
    views: guests.reduce((sum, { views }) => sum + views, 0),
  }
  for (const { socket } of guests) socket.terminate()
  return report
}

/** A role each in turn; a few evaluators and observers among them. */
function placeOf({ roles, evaluators }: GuestsTask, index: number): readonly [Place, string] {
  const evaluator = evaluators[index]
  if (evaluator !== undefined) return [{ kind: 'evaluator' }, evaluator]
  const person = `Person ${index}`
  if (index % 20 === 0) return [{ kind: 'observer' }, person]
  return [{ kind: 'role', role: roles[index % roles.length] ?? '' }, person]
}

async function sitDown(task: GuestsTask, index: number): Promise<Guest> {
  const { address: origin, code } = task
  const answer = await fetch(`${origin}/join`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  })
  if (answer.status !== 204) throw new Error(`Browser ${index} could not join: ${await answer.text()}`)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const socket = new WebSocket(`${origin.replace(/^http/, 'ws')}/ws`, { headers: { origin, cookie } })
  await once(socket, 'open')
  const [place, person] = placeOf(task, index)
  const guest: Guest = {
    socket,
    place,
    person,
    seq: -1,
    bytes: 0,
    views: 0,
    replied: () => undefined,
    seen: new Set(),
  }
  socket.on('message', (data) => hear(guest, data.toString()))
  socket.send(writeMessage({ kind: 'hello', protocol: PROTOCOL_VERSION, screen: 'seat' }))
  const claimed = reply(guest)
  socket.send(writeMessage({ kind: 'request', id: 'claim', request: { ask: 'claim', place, person } }))
  await claimed
  return guest
}

/** Looks only for what is measured: what a browser does with a view is its own time. */
function hear(guest: Guest, text: string): void {
  if (text.startsWith('{"kind":"view"')) {
    guest.bytes += text.length
    guest.views += 1
    const seq = /"seq":(\d+)/.exec(text)?.[1]
    if (seq !== undefined) guest.seq = Number(seq)
    for (const look of [...guest.seen]) look()
  } else if (text.startsWith('{"kind":"reply"')) {
    const message = JSON.parse(text) as {
      readonly ok: boolean
      readonly value?: { readonly ok?: boolean; readonly seq?: number }
    }
    if (!message.ok) throw new Error(text)
    guest.replied(message.value ?? {})
  } else if (text.startsWith('{"kind":"refused"')) throw new Error(text)
}

function reply(guest: Guest): Promise<{ readonly ok?: boolean; readonly seq?: number }> {
  return new Promise((resolve) => {
    guest.replied = resolve
  })
}

function watch(guest: Guest): Promise<void> {
  const { kind: view } = guest.place
  const first = nextView(guest, () => true)
  guest.socket.send(writeMessage({ kind: 'watch', id: 'place', exercise: '', view }))
  return first
}

async function act(
  task: GuestsTask,
  guests: readonly Guest[],
  player: Guest,
  index: number,
): Promise<number> {
  const sent = performance.now()
  const answered = reply(player)
  const command = commandOf(task, player, index)
  player.socket.send(
    writeMessage({
      kind: 'request',
      id: `c-${index}`,
      request: { ask: 'command', exercise: task.exercise, id: `bench-${index}`, command },
    }),
  )
  const { ok, seq } = await answered
  if (ok !== true || seq === undefined) throw new Error(`Command ${index} was refused.`)
  await Promise.all(guests.map((guest) => hasSeen(guest, seq)))
  return performance.now() - sent
}

/** A message to the next role, or a note: what people at seats do most. */
function commandOf({ roles }: GuestsTask, { place, person }: Guest, index: number): CommandInput {
  const text = `We have looked into question ${index}; the next update follows as soon as the supplier has answered.`
  if (index % 2 === 0 || place.kind !== 'role')
    return { type: 'note', note: `bench-note-${index}`, text, by: person }
  const to = roles[(roles.indexOf(place.role) + 1) % roles.length] ?? place.role
  return {
    type: 'send-message',
    message: `bench-message-${index}`,
    from: { kind: 'role', role: place.role },
    to: [{ kind: 'role', role: to }],
    via: 'chat',
    text,
  }
}

function hasSeen(guest: Guest, seq: number): Promise<void> {
  return guest.seq >= seq ? Promise.resolve() : nextView(guest, () => guest.seq >= seq)
}

function nextView(guest: Guest, matches: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!matches()) return
      guest.seen.delete(look)
      resolve()
    }
    guest.seen.add(look)
  })
}

function until(instant: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, instant - performance.now())))
}
