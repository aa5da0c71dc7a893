/**
 * One connection of one screen: says welcome, answers every question once, pushes the views it watches. What kind of
 * screen it may be is told by the transport, never by the screen alone (DESIGN §4.8).
 */
import { assertNever } from '../base/assert-never.ts'
import type { Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import { messageId, readClientMessage, writeMessage } from '../protocol/codec.ts'
import type { Duplex } from '../protocol/duplex.ts'
import { type ClientMessage, type HostMessage, PROTOCOL_VERSION, type Request } from '../protocol/messages.ts'
import type { HostNotice } from './exercise-host.ts'
import type { ViewName } from './views.ts'

export type Screen = 'facilitator' | 'projector'
export type Failure = Refusal & { readonly problems?: readonly unknown[] }

/** What a session needs of the host. */
export interface SessionHost {
  readonly version: string
  /** @param id the request's own id, the same when it is sent again */
  answer(request: Request, id: string): Promise<Result<unknown, Failure>>
  watch(
    exercise: string,
    view: ViewName,
    listener: (view: unknown) => void,
  ): Promise<Result<() => void, Refusal>>
  report(text: string): void
}

export interface Session {
  readonly notify: (notice: HostNotice) => void
  readonly close: () => void
}

/** @param allowed the most that this connection may be: a projector's can never become a facilitator's */
export function openSession(
  host: SessionHost,
  duplex: Duplex,
  origin: 'electron' | 'browser',
  allowed: Screen,
): Session {
  let screen: Screen | null = null
  let isOpen = true
  /** What ends each watch; null while it is being opened. */
  const watches = new Map<string, (() => void) | null>()

  duplex.onMessage((text) => {
    if (isOpen) receive(text)
  })
  duplex.onClose(() => {
    isOpen = false
    for (const end of watches.values()) end?.()
    watches.clear()
  })

  function receive(text: string): void {
    const read = readClientMessage(text)
    if (read.ok) {
      if (screen === null) greet(read.value)
      else serve(read.value, screen)
      return
    }
    const id = messageId(text)
    if (screen === null || id === null) sendAway(read.error)
    else reply(id, { ok: false, error: read.error })
  }

  function greet(message: ClientMessage): void {
    const refusal = refusalOf(message, allowed)
    if (refusal !== null || message.kind !== 'hello') sendAway(refusal ?? HELLO_FIRST)
    else {
      screen = message.screen
      send({ kind: 'welcome', protocol: PROTOCOL_VERSION, host: origin, version: host.version })
    }
  }

  function serve(message: ClientMessage, by: Screen): void {
    switch (message.kind) {
      case 'hello':
        sendAway(HELLO_ONCE)
        return
      case 'request':
        if (by === 'projector') reply(message.id, { ok: false, error: PROJECTOR_ONLY })
        else void answer(message.id, message.request)
        return
      case 'watch':
        if (by === 'projector' && message.view !== 'projector')
          reply(message.id, { ok: false, error: PROJECTOR_ONLY })
        else void watch(message.id, message.exercise, message.view)
        return
      case 'unwatch':
        watches.get(message.id)?.()
        watches.delete(message.id)
        return
      default:
        assertNever(message)
    }
  }

  async function answer(id: string, request: Request): Promise<void> {
    try {
      reply(id, await host.answer(request, id))
    } catch (error) {
      host.report(
        `${request.ask}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      )
      reply(id, { ok: false, error: FAULT })
    }
  }

  async function watch(id: string, exercise: string, view: ViewName): Promise<void> {
    watches.get(id)?.()
    watches.set(id, null)
    const opened = await host.watch(exercise, view, (made) => send({ kind: 'view', id, view: made }))
    if (!opened.ok) {
      watches.delete(id)
      reply(id, opened)
    } else if (isOpen && watches.has(id)) watches.set(id, opened.value)
    else opened.value()
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
    duplex.close()
  }

  function send(message: HostMessage): void {
    if (isOpen) duplex.send(writeMessage(message))
  }

  return {
    notify: (notice) => {
      if (screen === 'facilitator') send({ kind: 'notice', ...notice })
    },
    close: () => duplex.close(),
  }
}

function refusalOf(message: ClientMessage, allowed: Screen): Refusal | null {
  if (message.kind !== 'hello') return HELLO_FIRST
  if (message.protocol !== PROTOCOL_VERSION) return OTHER_VERSION
  return allowed === 'projector' && message.screen !== 'projector' ? PROJECTOR_ONLY : null
}

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
const PROJECTOR_ONLY: Refusal = {
  code: 'projector-only',
  message: 'A projector only shows what is projected.',
  remedy: 'Use the facilitator console for this.',
}
const FAULT: Refusal = {
  code: 'host-fault',
  message: 'The host failed at this; nothing was recorded.',
  remedy: 'Try it again; if it fails again, start Muster again and go on where it stood.',
}
