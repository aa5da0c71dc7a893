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
import { type ClientMessage, type HostMessage, PROTOCOL_VERSION, type requestSchema } from './messages.ts'

// A screen's content security policy forbids code made from text, which zod would try for speed.
z.config({ jitless: true })

export type RequestInput = z.input<typeof requestSchema>
export type ScreenKind = ClientHello['screen']
export type ViewName = ClientWatch['view']
type ClientHello = Extract<ClientMessage, { kind: 'hello' }>
type ClientWatch = Extract<ClientMessage, { kind: 'watch' }>

/** A command that was given and is not answered yet, with the id that makes sending it again harmless. */
export interface Unsent {
  readonly id: string
  readonly exercise: string
  readonly command: CommandInput
}

/** Where commands outlive the screen: a reload finds them again in the order in which they were given. */
export interface Outbox {
  load(): readonly Unsent[]
  add(unsent: Unsent): void
  remove(id: string): void
}

export interface ClientPorts {
  /** Opens a new channel to the host. A channel that cannot be opened closes itself. */
  connect(): Duplex
  /** A new id, unique over all clients (a UUID). */
  newId(): string
  /** Runs `run` once after `ms`. @returns what cancels it. */
  setTimer(ms: number, run: () => void): () => void
  /** Without one, unanswered commands are lost with the screen. */
  readonly outbox?: Outbox
  /** After so many ms without a word the host is asked whether it is there: a network can go without saying so. */
  readonly silence?: number
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
  /** Commands without an answer, in the order in which they were given. */
  unsent(): readonly Unsent[]
  onUnsent(listener: (unsent: readonly Unsent[]) => void): () => void
  /** Every answer to a command, also to one that was given before a reload. */
  onAnswer(listener: (unsent: Unsent, answer: Answer) => void): () => void
  /** Calls `listener` with every new view until the returned function is called. */
  watch(
    exercise: string,
    view: ViewName,
    listener: (view: unknown) => void,
    onRefused?: (refusal: Refusal) => void,
    /** Whose seat, of the view `role`. */
    role?: string,
  ): () => void
  /**
   * Asks now whether the host is there, and connects now where the connection is known to be lost.
   * @param within ms in which a host that is there answers
   */
  check(within?: number): void
  close(): void
}

/** ms in which a host that is there answers a check. */
const CHECK_WITHIN = 2_000
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
/** Opens something in front of a person, or is soon out of date: doing it again unasked would be worse than saying that it failed. */
const NOT_REPEATED: ReadonlySet<RequestInput['ask']> = new Set<RequestInput['ask']>([
  'export',
  'export-guide',
  'export-drift',
  'draft-scenarios',
  'open-projector',
  'try-probe',
  'typing',
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
  /** The view as it was last shown. */
  shown?: unknown
  readonly role: string | undefined
}

export function createClient(ports: ClientPorts, screen: ScreenKind): Client {
  const pending = new Map<string, Pending>()
  const watches = new Map<string, Watch>()
  const statusListeners = new Set<(status: ConnectionStatus) => void>()
  const noticeListeners = new Set<(notice: Notice) => void>()
  const unsentListeners = new Set<(unsent: readonly Unsent[]) => void>()
  const answerListeners = new Set<(unsent: Unsent, answer: Answer) => void>()
  let unsent: readonly Unsent[] = []
  let status: ConnectionStatus = { kind: 'connecting' }
  let duplex: Duplex | null = null
  let cancelRetry: () => void = () => undefined
  let cancelCheck: () => void = () => undefined
  let attempt = 0

  function setStatus(next: ConnectionStatus): void {
    status = next
    for (const listener of statusListeners) listener(next)
  }

  function connect(): void {
    cancelRetry = () => undefined
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
    cancelCheck()
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

  function listenForSilence(): void {
    cancelCheck()
    if (ports.silence !== undefined) cancelCheck = ports.setTimer(ports.silence, () => check())
  }

  /** A view asked for again is pushed again: any word in time will do. */
  function check(within = CHECK_WITHIN): void {
    cancelCheck()
    if (status.kind === 'lost' && duplex === null) {
      cancelRetry()
      connect()
    }
    const [watched] = watches.keys()
    if (status.kind !== 'connected' || watched === undefined) return
    const channel = duplex
    sendWatch(watched)
    cancelCheck = ports.setTimer(within, () => {
      if (duplex === null || duplex !== channel) return
      lost()
      channel.close()
    })
  }

  function receive(text: string): void {
    listenForSilence()
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
        show(message)
        return
      case 'notice':
        for (const listener of noticeListeners) listener(message)
        return
    }
  }

  /** Members that did not change stay the same objects. */
  function show({ id, view, changes }: Extract<HostMessage, { kind: 'view' }>): void {
    const watch = watches.get(id)
    if (watch === undefined) return
    watch.shown = changes === true ? Object.assign({}, watch.shown, view) : view
    watch.listener(watch.shown)
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
    const { exercise, view, role } = watch
    duplex?.send(writeMessage({ kind: 'watch', id, exercise, view, role }))
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

  function setUnsent(next: readonly Unsent[]): void {
    unsent = next
    for (const listener of unsentListeners) listener(next)
  }

  async function deliver(given: Unsent): Promise<Answer> {
    const { id, exercise, command } = given
    setUnsent([...unsent, given])
    const reply = await ask({ ask: 'command', exercise, id, command })
    setUnsent(unsent.filter((other) => other.id !== id))
    const answer = answerOf(reply)
    // Nobody answered: it stays in the outbox for the next time this screen is opened.
    if (reply.ok || !isUnanswered(reply.error)) ports.outbox?.remove(id)
    for (const listener of answerListeners) listener(given, answer)
    return answer
  }

  function isUnanswered(refusal: Refusal): boolean {
    return status.kind === 'closed' || (status.kind === 'refused' && status.refusal.code === refusal.code)
  }

  connect()
  for (const kept of ports.outbox?.load() ?? []) void deliver(kept)
  return {
    status: () => status,
    onStatus: (listener) => subscribe(statusListeners, listener),
    onNotice: (listener) => subscribe(noticeListeners, listener),
    ask,
    command: (exercise, command) => {
      const given = { id: ports.newId(), exercise, command }
      ports.outbox?.add(given)
      return deliver(given)
    },
    unsent: () => unsent,
    onUnsent: (listener) => subscribe(unsentListeners, listener),
    onAnswer: (listener) => {
      answerListeners.add(listener)
      return () => answerListeners.delete(listener)
    },
    watch: (exercise, view, listener, onRefused, role) => {
      const id = ports.newId()
      watches.set(id, { exercise, view, listener, onRefused, role })
      sendWatch(id)
      return () => {
        if (watches.delete(id) && status.kind === 'connected')
          duplex?.send(writeMessage({ kind: 'unwatch', id }))
      }
    },
    check,
    close: () => {
      cancelRetry()
      cancelCheck()
      setStatus({ kind: 'closed' })
      settleAll(CLOSED)
      duplex?.close()
    },
  }
}

function answerOf(reply: Result<unknown, Failure>): Answer {
  if (!reply.ok) return { ok: false, refusal: reply.error }
  const answer = answerSchema.safeParse(reply.value)
  return answer.success ? answer.data : { ok: false, refusal: LOST }
}

function subscribe<Value>(
  listeners: Set<(value: Value) => void>,
  listener: (value: Value) => void,
): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
