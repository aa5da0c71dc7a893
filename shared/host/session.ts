/**
 * One connection of one screen: says welcome, answers every question once, pushes the views it watches. What kind of
 * screen it may be is told by the transport, never by the screen alone (DESIGN §4.8): it has the doors it was given.
 */
import { assertNever } from '../base/assert-never.ts'
import type { Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import { messageId, readClientMessage, writeMessage, writeView } from '../protocol/codec.ts'
import type { Duplex } from '../protocol/duplex.ts'
import { type ClientMessage, type HostMessage, PROTOCOL_VERSION, type Request } from '../protocol/messages.ts'
import type { ViewListener } from './broadcaster.ts'
import type { HostNotice } from './exercise-host.ts'
import type { ViewUpdate } from './view-text.ts'

export type Screen = Extract<ClientMessage, { kind: 'hello' }>['screen']
export type WatchWish = Pick<Extract<ClientMessage, { kind: 'watch' }>, 'exercise' | 'view' | 'role'>
export type Failure = Refusal & { readonly problems?: readonly unknown[] }

/** What one kind of screen may ask and see. */
export interface Door {
  /** @param id the request's own id, the same when it is sent again */
  answer(request: Request, id: string): Promise<Result<unknown, Failure>>
  /** @param end tells that this view is no longer for this screen */
  watch(
    wish: WatchWish,
    listener: ViewListener,
    end: (refusal: Refusal) => void,
  ): Promise<Result<() => void, Refusal>>
}

/** The screens that a connection may be. */
export type Doors = Readonly<Partial<Record<Screen, Door>>>

export interface SessionHost {
  readonly version: string
  report(text: string): void
}

export interface Session {
  readonly notify: (notice: HostNotice) => void
  /** Ends it for good: the screen is told why and does not come back by itself. */
  readonly sendAway: (refusal: Refusal) => void
  readonly close: () => void
}

interface Watch {
  /** What ends it; null while it is being opened. */
  end: (() => void) | null
  /** The version that the screen has. */
  has: number
  /** Left out while the channel was full. */
  owed: ViewUpdate | null
}

export function openSession(
  host: SessionHost,
  duplex: Duplex,
  origin: 'electron' | 'browser',
  doors: Doors,
): Session {
  let screen: Screen | null = null
  let door: Door | null = null
  let isOpen = true
  const watches = new Map<string, Watch>()

  duplex.onMessage((text) => {
    if (isOpen) receive(text)
  })
  duplex.onClose(end)
  duplex.onDrained?.(() => {
    for (const [id, watch] of watches) if (watch.owed !== null) show(id, watch, watch.owed)
  })

  function end(): void {
    isOpen = false
    for (const watch of watches.values()) watch.end?.()
    watches.clear()
  }

  function receive(text: string): void {
    const read = readClientMessage(text)
    if (read.ok) {
      if (door === null) greet(read.value)
      else serve(read.value, door)
      return
    }
    const id = messageId(text)
    if (door === null || id === null) sendAway(read.error)
    else reply(id, { ok: false, error: read.error })
  }

  function greet(message: ClientMessage): void {
    if (message.kind !== 'hello') sendAway(HELLO_FIRST)
    else if (message.protocol !== PROTOCOL_VERSION) sendAway(OTHER_VERSION)
    else {
      screen = message.screen
      door = doors[screen] ?? null
      if (door === null) sendAway(OTHER_SCREEN)
      else send({ kind: 'welcome', protocol: PROTOCOL_VERSION, host: origin, version: host.version })
    }
  }

  function serve(message: ClientMessage, by: Door): void {
    switch (message.kind) {
      case 'hello':
        sendAway(HELLO_ONCE)
        return
      case 'request':
        void answer(by, message.id, message.request)
        return
      case 'watch':
        void watch(by, message.id, message)
        return
      case 'unwatch':
        endWatch(message.id)
        return
      default:
        assertNever(message)
    }
  }

  async function answer(by: Door, id: string, request: Request): Promise<void> {
    try {
      reply(id, await by.answer(request, id))
    } catch (error) {
      host.report(
        `${request.ask}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      reply(id, { ok: false, error: FAULT })
    }
  }

  async function watch(by: Door, id: string, wish: WatchWish): Promise<void> {
    endWatch(id)
    if (watches.size >= MOST_WATCHES) return reply(id, { ok: false, error: TOO_MANY_WATCHES })
    const own: Watch = { end: null, has: 0, owed: null }
    watches.set(id, own)
    const isOn = () => isOpen && watches.get(id) === own
    const opened = await by.watch(
      wish,
      (update) => {
        if (isOn()) show(id, own, update)
      },
      (refusal) => {
        if (!isOn()) return
        endWatch(id)
        reply(id, { ok: false, error: refusal })
      },
    )
    if (!opened.ok) {
      if (isOn()) watches.delete(id)
      reply(id, opened)
    } else if (isOn()) own.end = opened.value
    else opened.value()
  }

  function endWatch(id: string): void {
    watches.get(id)?.end?.()
    watches.delete(id)
  }

  /** A screen that reads too slowly is left the latest view, not all that were before it. */
  function show(id: string, watch: Watch, update: ViewUpdate): void {
    if (duplex.isFull?.() === true) {
      watch.owed = update
      return
    }
    const isNext = update.changes !== null && watch.has === update.version - 1
    if (isOpen) duplex.send(writeView(id, isNext ? (update.changes ?? '') : update.whole(), isNext))
    watch.has = update.version
    watch.owed = null
  }

  function reply(id: string, result: Result<unknown, Failure>): void {
    if (result.ok) send({ kind: 'reply', id, ok: true, value: result.value })
    else {
      const { problems, ...refusal } = result.error
      send({ kind: 'reply', id, ok: false, refusal, problems })
    }
  }

  function sendAway({ code, message, remedy }: Refusal): void {
    send({ kind: 'refused', code, message, remedy })
    // What a screen does not close by itself may go on talking for a while; nobody listens, and nothing is told.
    end()
    duplex.close()
  }

  function send(message: HostMessage): void {
    if (isOpen) duplex.send(writeMessage(message))
  }

  return {
    notify: (notice) => {
      if (screen === 'facilitator') send({ kind: 'notice', ...notice })
    },
    sendAway,
    close: () => duplex.close(),
  }
}

/** More than any screen shows at once. */
const MOST_WATCHES = 32

const HELLO_FIRST: Refusal = {
  code: 'hello-first',
  message: 'The screen did not say what it is.',
  remedy: 'Reload the screen.',
}
const HELLO_ONCE: Refusal = {
  code: 'hello-once',
  message: 'The screen said twice what it is.',
  remedy: 'Reload the screen.',
}
const OTHER_VERSION: Refusal = {
  code: 'other-version',
  message: 'The screen and the host are of different versions.',
  remedy: 'Reload the screen; if that does not help, start Muster again.',
}
const OTHER_SCREEN: Refusal = {
  code: 'other-screen',
  message: 'This connection may not be a screen of that kind.',
  remedy: 'Use the facilitator console for this.',
}
const TOO_MANY_WATCHES: Refusal = {
  code: 'too-many-watches',
  message: 'This screen watches too many things at once.',
  remedy: 'Reload the screen.',
}
const FAULT: Refusal = {
  code: 'host-fault',
  message: 'The host failed at this; nothing was recorded.',
  remedy: 'Try it again; if it fails again, start Muster again and go on where it stood.',
}
