import { expect, it } from 'vitest'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { createClient, type Outbox, type Unsent } from '../../../shared/protocol/client.ts'
import type { Duplex } from '../../../shared/protocol/duplex.ts'
import { type ClientMessage, type HostMessage, PROTOCOL_VERSION } from '../../../shared/protocol/messages.ts'

const tick = (ref: string): CommandInput => ({ type: 'tick', ref, status: 'done' })

function memoryOutbox(): Outbox & { readonly kept: () => readonly Unsent[] } {
  let kept: readonly Unsent[] = []
  return {
    load: () => kept,
    add: (unsent) => {
      kept = [...kept, unsent]
    },
    remove: (id) => {
      kept = kept.filter((other) => other.id !== id)
    },
    kept: () => kept,
  }
}

/** The host's end: notes what arrives on each connection, and answers or goes away when told. */
function makeLine() {
  const lines: { readonly heard: ClientMessage[]; say(message: HostMessage): void; cut(): void }[] = []
  const connect = (): Duplex => {
    const heard: ClientMessage[] = []
    let listener: (text: string) => void = () => undefined
    let closed: () => void = () => undefined
    lines.push({
      heard,
      say: (message) => listener(JSON.stringify(message)),
      cut: () => closed(),
    })
    return {
      send: (text) => heard.push(JSON.parse(text)),
      onMessage: (next) => {
        listener = next
      },
      onClose: (next) => {
        closed = next
      },
      close: () => undefined,
    }
  }
  return { connect, line: (index: number) => lines[index] ?? fail(`no connection ${index}`) }
}

function fail(message: string): never {
  throw new Error(message)
}

const WELCOME: HostMessage = {
  kind: 'welcome',
  protocol: PROTOCOL_VERSION,
  host: 'browser',
  version: '0.1.0',
}

function commandsOn(heard: readonly ClientMessage[]) {
  return heard.flatMap((message) =>
    message.kind === 'request' && message.request.ask === 'command'
      ? [{ request: message.id, id: message.request.id, command: message.request.command }]
      : [],
  )
}

function makeSeat(outbox: Outbox) {
  let made = 0
  const due: (() => void)[] = []
  const wire = makeLine()
  const name = Math.random().toString(36).slice(2)
  const client = createClient(
    {
      connect: wire.connect,
      newId: () => `${name}-${++made}`,
      setTimer: (_ms, run) => {
        due.push(run)
        return () => undefined
      },
      outbox,
    },
    'seat',
  )
  return { client, wire, wait: () => due.shift()?.() }
}

it('4.9 sends what was given while the host was away in its order, once it is back', async () => {
  const { client, wire, wait } = makeSeat(memoryOutbox())
  wire.line(0).say(WELCOME)
  wire.line(0).cut()
  const answers = ['a/1', 'a/2', 'a/3'].map((ref) => client.command('ex', tick(ref)))
  expect(client.unsent().map(({ command }) => command)).toEqual(['a/1', 'a/2', 'a/3'].map(tick))
  wait()
  wire.line(1).say(WELCOME)
  const sent = commandsOn(wire.line(1).heard)
  expect(sent.map(({ command }) => command)).toEqual(['a/1', 'a/2', 'a/3'].map(tick))
  for (const { request } of sent)
    wire.line(1).say({ kind: 'reply', id: request, ok: true, value: { ok: true, seq: 7 } })
  expect(await Promise.all(answers)).toEqual(Array(3).fill({ ok: true, seq: 7 }))
  expect(client.unsent()).toEqual([])
})

it('4.9 sends again with the same ids after a reload, in the same order, and forgets what was answered', async () => {
  const outbox = memoryOutbox()
  const before = makeSeat(outbox)
  before.wire.line(0).say(WELCOME)
  void before.client.command('ex', tick('a/1'))
  before.wire.line(0).cut()
  void before.client.command('ex', tick('a/2'))
  const kept = outbox.kept().map(({ id }) => id)

  const after = makeSeat(outbox)
  const answered: string[] = []
  after.client.onAnswer((unsent) => answered.push(unsent.id))
  after.wire.line(0).say(WELCOME)
  const sent = commandsOn(after.wire.line(0).heard)
  expect(sent.map(({ id }) => id)).toEqual(kept)
  expect(sent.map(({ command }) => command)).toEqual(['a/1', 'a/2'].map(tick))
  after.wire.line(0).say({ kind: 'reply', id: sent[0]?.request ?? '', ok: true, value: { ok: true, seq: 7 } })
  await Promise.resolve()
  await new Promise((done) => setImmediate(done))
  expect(answered).toEqual(kept.slice(0, 1))
  expect(outbox.kept().map(({ id }) => id)).toEqual(kept.slice(1))
})

it('keeps in the outbox what a closed room never answered', async () => {
  const outbox = memoryOutbox()
  const { client, wire } = makeSeat(outbox)
  wire.line(0).say(WELCOME)
  const answer = client.command('ex', tick('a/1'))
  wire.line(0).say({ kind: 'refused', code: 'room-closed', message: 'Closed.', remedy: 'None.' })
  expect((await answer).ok).toBe(false)
  expect(outbox.kept()).toHaveLength(1)
})

it('takes a host that does not answer a check for lost, and connects again', () => {
  const { client, wire, wait } = makeSeat(memoryOutbox())
  client.watch('', 'lobby', () => undefined)
  wire.line(0).say(WELCOME)
  client.check()
  expect(wire.line(0).heard.filter(({ kind }) => kind === 'watch')).toHaveLength(2)
  wait()
  expect(client.status().kind).toBe('lost')
  wait()
  wire.line(1).say(WELCOME)
  expect(client.status().kind).toBe('connected')
})
