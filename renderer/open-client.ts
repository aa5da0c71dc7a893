/** Opens the client of this window: over the shell's bridge in the app, over a WebSocket in a browser. */
import { type Client, createClient, type Outbox, type ScreenKind } from '../shared/protocol/client.ts'
import type { Duplex } from '../shared/protocol/duplex.ts'

declare global {
  interface Window {
    /** Given by the app's preload; absent in a browser. */
    readonly muster?: { readonly platform: string; connect(): Duplex }
  }
}

/** ms; a seat's network may go without a word, the console stands beside its host. */
const SILENCE = 10_000

export function openClient(screen: ScreenKind, outbox?: Outbox): Client {
  const bridge = window.muster
  return createClient(
    {
      connect: bridge === undefined ? openSocket : () => bridge.connect(),
      newId,
      setTimer: (ms, run) => {
        const timer = window.setTimeout(run, ms)
        return () => window.clearTimeout(timer)
      },
      outbox,
      silence: screen === 'seat' ? SILENCE : undefined,
    },
    screen,
  )
}

function openSocket(): Duplex {
  const { protocol, host, search } = window.location
  const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws${search}`)
  const early: string[] = []
  socket.addEventListener('open', () => {
    for (const text of early.splice(0)) socket.send(text)
  })
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.CONNECTING) early.push(text)
      else if (socket.readyState === WebSocket.OPEN) socket.send(text)
    },
    onMessage: (listener) =>
      socket.addEventListener('message', (event) => {
        if (typeof event.data === 'string') listener(event.data)
      }),
    onClose: (listener) => socket.addEventListener('close', listener, { once: true }),
    close: () => socket.close(),
  }
}

/** A UUID v4; `randomUUID` is missing where a page is served over plain HTTP on the LAN. */
function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = Uint8Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte, index) =>
    index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte,
  )
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
