/**
 * A screen's end of the wire: asks, watches, and comes back by itself after a lost connection. Commands carry an id
 * made once, so sending one again is harmless (DESIGN §4.9). Knows no transport, clock or DOM: those are ports.
 */
import { z } from 'zod'
import { fail, ok, type Result } from '../base/result.ts'
import type { CommandInput, Refusal } from '../contract/commands.ts'
import { type Answer, answerSchema } from '../contract/events.ts'
import { readHostMessage, writeMessage } from './codec.ts'
import type { Duplex } from './duplex.ts'
import { type HostMessage, PROTOCOL_VERSION, type requestSchema } from './messages.ts'

// A screen's content security policy forbids code made from text, which zod would try for speed.
z.config({ jitless: true })

export type RequestInput = z.input<typeof requestSchema>
export type ScreenKind = 'facilitator' | 'projector'
export type ViewName = 'facilitator' | 'projector' | 'debrief'

export interface ClientPorts {
  /** Opens a new channel to the host. A channel that cannot be opened closes itself. */
  connect(): Duplex
  /** A new id, unique over all clients (a UUID). */
  newId(): string
  /** Runs `run` once after `ms`. @returns what cancels it. */
  setTimer(ms: number, run: () => void): () => void
}

export type ConnectionStatus =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'connected'; readonly host: 'electron' | 'browser'; readonly version: string }
  /** Lost; the next attempt comes by itself. */
  | { readonly kind: 'lost'; readonly attempt: number }
  /** The host will not talk to this screen; only a reload helps. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'closed' }

export type Notice = Extract<HostMessage, { kind: 'notice' }>
export type Failure = Refusal & { readonly problems?: readonly unknown[] }

export interface Client {
  status(): ConnectionStatus
  onStatus(listener: (status: ConnectionStatus) => void): () => void
  onNotice(listener: (notice: Notice) => void): () => void
  /** Asks the host; answered once, also over a reconnection. */
  ask(request: RequestInput): Promise<Result<unknown, Failure>>
  /** Sends a command; the answer comes when it is durable. */
  command(exercise: string, command: CommandInput): Promise<Answer>
  /** Calls `listener` with every new view until the returned function is called. */
  watch(
    exercise: string,
    view: ViewName,
    listener: (view: unknown) => void,
    onRefused?: (refusal: Refusal) => void,
  ): () => void
  close(): void
}

/** ms before each further attempt to reconnect; the last one repeats. */
const BACKOFF = [100, 250, 500, 1_000, 2_000, 4_000] as const
const CLOSED: Refusal = {
  code: 'connection-closed',
  message: 'The connection to the host is closed.',
  remedy: 'Open Muster again; what was answered before is kept.',
}
const LOST: Refusal = {
  code: 'connection-lost',
  message: 'The connection was lost before this was done.',
  remedy: 'Look whether it was done, then try it again.',
}
/** Opens something in front of a person: doing it again unasked would be worse than saying that it failed. */
const NOT_REPEATED: ReadonlySet<RequestInput['ask']> = new Set<RequestInput['ask']>([
  'export',
  'export-guide',
  'open-projector',
])

interface Pending {
  readonly request: RequestInput
  readonly settle: (result: Result<unknown, Failure>) => void
  sent: boolean
}

interface Watch {
  readonly exercise: string
  readonly view: ViewName
  readonly listener: (view: unknown) => void
  readonly onRefused: ((refusal: Refusal) => void) | undefined
}

export function createClient(ports: ClientPorts, screen: ScreenKind): Client {
  const pending = new Map<string, Pending>()
  const watches = new Map<string, Watch>()
  const statusListeners = new Set<(status: ConnectionStatus) => void>()
  const noticeListeners = new Set<(notice: Notice) => void>()
  let status: ConnectionStatus = { kind: 'connecting' }
  let duplex: Duplex | null = null
  let cancelRetry: () => void = () => undefined
  let attempt = 0

  function setStatus(next: ConnectionStatus): void {
    status = next
    for (const listener of statusListeners) listener(next)
  }

  function connect(): void {
    const channel = ports.connect()
    duplex = channel
    channel.onMessage((text) => {
      if (duplex === channel) receive(text)
    })
    channel.onClose(() => {
      if (duplex === channel) lost()
    })
    channel.send(writeMessage({ kind: 'hello', protocol: PROTOCOL_VERSION, screen }))
  }

  function lost(): void {
    duplex = null
    if (status.kind === 'refused' || status.kind === 'closed') return
    for (const [id, entry] of pending) {
      if (!entry.sent || !NOT_REPEATED.has(entry.request.ask)) continue
      pending.delete(id)
      entry.settle(fail(LOST))
    }
    const wait = BACKOFF[Math.min(attempt, BACKOFF.length - 1)] ?? 4_000
    attempt += 1
    setStatus({ kind: 'lost', attempt })
    cancelRetry = ports.setTimer(wait, connect)
  }

  function receive(text: string): void {
    const read = readHostMessage(text)
    if (!read.ok) return
    const message = read.value
    switch (message.kind) {
      case 'welcome':
        attempt = 0
        setStatus({ kind: 'connected', host: message.host, version: message.version })
        for (const id of watches.keys()) sendWatch(id)
        for (const id of pending.keys()) sendRequest(id)
        return
      case 'refused':
        giveUp(message)
        return
      case 'reply':
        settleReply(message)
        return
      case 'view':
        watches.get(message.id)?.listener(message.view)
        return
      case 'notice':
        for (const listener of noticeListeners) listener(message)
        return
    }
  }

  function settleReply(message: Extract<HostMessage, { kind: 'reply' }>): void {
    if (!message.ok) watches.get(message.id)?.onRefused?.(message.refusal)
    const entry = pending.get(message.id)
    if (entry === undefined) return
    pending.delete(message.id)
    entry.settle(message.ok ? ok(message.value) : fail({ ...message.refusal, problems: message.problems }))
  }

  function giveUp(refusal: Refusal): void {
    const { code, message, remedy } = refusal
    setStatus({ kind: 'refused', refusal: { code, message, remedy } })
    settleAll({ code, message, remedy })
  }

  function settleAll(refusal: Refusal): void {
    for (const entry of pending.values()) entry.settle(fail(refusal))
    pending.clear()
  }

  function sendRequest(id: string): void {
    const entry = pending.get(id)
    if (entry === undefined || status.kind !== 'connected') return
    entry.sent = true
    duplex?.send(writeMessage({ kind: 'request', id, request: entry.request }))
  }

  function sendWatch(id: string): void {
    const watch = watches.get(id)
    if (watch === undefined || status.kind !== 'connected') return
    duplex?.send(writeMessage({ kind: 'watch', id, exercise: watch.exercise, view: watch.view }))
  }

  function ask(request: RequestInput): Promise<Result<unknown, Failure>> {
    if (status.kind === 'refused') return Promise.resolve(fail(status.refusal))
    if (status.kind === 'closed') return Promise.resolve(fail(CLOSED))
    return new Promise((settle) => {
      const id = ports.newId()
      pending.set(id, { request, settle, sent: false })
      sendRequest(id)
    })
  }

  connect()
  return {
    status: () => status,
    onStatus: (listener) => subscribe(statusListeners, listener),
    onNotice: (listener) => subscribe(noticeListeners, listener),
    ask,
    command: async (exercise, command) => {
      const reply = await ask({ ask: 'command', exercise, id: ports.newId(), command })
      if (!reply.ok) return { ok: false, refusal: reply.error }
      const answer = answerSchema.safeParse(reply.value)
      return answer.success ? answer.data : { ok: false, refusal: LOST }
    },
    watch: (exercise, view, listener, onRefused) => {
      const id = ports.newId()
      watches.set(id, { exercise, view, listener, onRefused })
      sendWatch(id)
      return () => {
        if (watches.delete(id) && status.kind === 'connected')
          duplex?.send(writeMessage({ kind: 'unwatch', id }))
      }
    },
    close: () => {
      cancelRetry()
      setStatus({ kind: 'closed' })
      settleAll(CLOSED)
      duplex?.close()
    },
  }
}

function subscribe<Value>(
  listeners: Set<(value: Value) => void>,
  listener: (value: Value) => void,
): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
