import { contextBridge, ipcRenderer } from 'electron'
import type { MusterBridge, ToShell, ToWindow } from './channels.ts'

/** Runs sandboxed before the page: hands it one thing, a way to the host that carries texts. */
const bridge: MusterBridge = { platform: process.platform, connect }
contextBridge.exposeInMainWorld('muster', bridge)

interface Connection {
  /** Texts that came before the page listened. */
  readonly early: string[]
  hear: ((text: string) => void) | undefined
  closed: boolean
  readonly closing: (() => void)[]
}

const connections = new Map<number, Connection>()
let connectionsMade = 0

hear('muster:text', ({ connection: number, text }) => {
  const connection = connections.get(number)
  if (connection?.hear) connection.hear(text)
  else connection?.early.push(text)
})
hear('muster:close', ({ connection }) => finish(connection))

function connect(): ReturnType<MusterBridge['connect']> {
  connectionsMade += 1
  const number = connectionsMade
  const connection: Connection = { early: [], hear: undefined, closed: false, closing: [] }
  connections.set(number, connection)
  tell('muster:open', { connection: number })
  return {
    send: (text) => {
      if (!connection.closed) tell('muster:text', { connection: number, text })
    },
    onMessage: (listener) => {
      connection.hear = listener
      for (const text of connection.early.splice(0)) listener(text)
    },
    onClose: (listener) => {
      if (connection.closed) listener()
      else connection.closing.push(listener)
    },
    close: () => {
      if (!connection.closed) tell('muster:close', { connection: number })
      finish(number)
    },
  }
}

function finish(number: number): void {
  const connection = connections.get(number)
  if (!connection) return
  connections.delete(number)
  connection.closed = true
  for (const listener of connection.closing) listener()
}

function tell<Channel extends keyof ToShell>(channel: Channel, message: ToShell[Channel]): void {
  ipcRenderer.send(channel, message)
}

function hear<Channel extends keyof ToWindow>(
  channel: Channel,
  listener: (message: ToWindow[Channel]) => void,
): void {
  ipcRenderer.on(channel, (_event, message: ToWindow[Channel]) => listener(message))
}
