import { type IpcMainEvent, ipcMain, type WebContents } from 'electron'
import type { Duplex } from '../shared/protocol/duplex.ts'
import type { ToShell, ToWindow } from './channels.ts'

export interface IpcTransportOptions {
  /** Whether a page of this address may talk to the host at all. */
  readonly trusts: (address: string) => boolean
  readonly accept: (duplex: Duplex, from: WebContents) => void
}

/** Makes a Duplex of every connection that a trusted page opens; anything else is dropped without an answer. */
export function listenToWindows({ trusts, accept }: IpcTransportOptions): void {
  const windows = new Map<WebContents, Map<number, HostSide>>()

  hear('muster:open', (window, { connection }) => {
    const side = new HostSide(window, connection, () => windows.get(window)?.delete(connection))
    connectionsOf(window).set(connection, side)
    accept(side, window)
  })
  hear('muster:text', (window, { connection, text }) => windows.get(window)?.get(connection)?.heard(text))
  hear('muster:close', (window, { connection }) => windows.get(window)?.get(connection)?.closed())

  function connectionsOf(window: WebContents): Map<number, HostSide> {
    const known = windows.get(window)
    if (known) return known
    const fresh = new Map<number, HostSide>()
    windows.set(window, fresh)
    const closeAll = () => {
      for (const side of [...fresh.values()]) side.closed()
    }
    // A reloaded or crashed page has lost its side of every connection and cannot say so.
    window.on('did-start-navigation', (event) => {
      if (event.isMainFrame && !event.isSameDocument) closeAll()
    })
    window.on('render-process-gone', closeAll)
    window.once('destroyed', () => {
      closeAll()
      windows.delete(window)
    })
    return fresh
  }

  function hear<Channel extends keyof ToShell>(
    channel: Channel,
    listener: (window: WebContents, message: ToShell[Channel]) => void,
  ): void {
    ipcMain.on(channel, (event, message: unknown) => {
      if (isTrusted(event) && isMessage(channel, message)) listener(event.sender, message)
    })
  }

  /** Only the page itself: a frame inside it has no business with the host. */
  function isTrusted({ senderFrame, sender }: IpcMainEvent): boolean {
    return senderFrame !== null && senderFrame === sender.mainFrame && trusts(senderFrame.url)
  }
}

function isMessage<Channel extends keyof ToShell>(
  channel: Channel,
  message: unknown,
): message is ToShell[Channel] {
  if (typeof message !== 'object' || message === null || !('connection' in message)) return false
  if (!Number.isSafeInteger(message.connection)) return false
  return channel !== 'muster:text' || ('text' in message && typeof message.text === 'string')
}

class HostSide implements Duplex {
  readonly #early: string[] = []
  readonly #closing: (() => void)[] = []
  #hear: ((text: string) => void) | undefined
  #open = true
  readonly #window: WebContents
  readonly #connection: number
  readonly #forget: () => void

  constructor(window: WebContents, connection: number, forget: () => void) {
    this.#window = window
    this.#connection = connection
    this.#forget = forget
  }

  send(text: string): void {
    if (this.#open) this.#tell('muster:text', { connection: this.#connection, text })
  }

  onMessage(listener: (text: string) => void): void {
    this.#hear = listener
    for (const text of this.#early.splice(0)) listener(text)
  }

  onClose(listener: () => void): void {
    if (this.#open) this.#closing.push(listener)
    else listener()
  }

  close(): void {
    if (this.#open) this.#tell('muster:close', { connection: this.#connection })
    this.closed()
  }

  heard(text: string): void {
    if (this.#hear) this.#hear(text)
    else this.#early.push(text)
  }

  closed(): void {
    if (!this.#open) return
    this.#open = false
    this.#forget()
    for (const listener of this.#closing) listener()
  }

  #tell<Channel extends keyof ToWindow>(channel: Channel, message: ToWindow[Channel]): void {
    if (!this.#window.isDestroyed()) this.#window.send(channel, message)
  }
}
