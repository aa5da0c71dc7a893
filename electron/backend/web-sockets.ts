import type { IncomingMessage } from 'node:http'
import type { Duplex as NodeStream } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'

export interface WebSockets {
  /** Takes the upgrade; `begin` gets the open socket. */
  take(request: IncomingMessage, stream: NodeStream, head: Buffer, begin: (socket: WebSocket) => void): void
  /** Connections that are open. */
  count(): number
  /** Ends every connection, with `patience` ms for those that say goodbye. */
  close(patience?: number): Promise<void>
}

/** How often a connection is asked whether it is still there, in ms. */
const PING = 30_000

/** @param maxPayload bytes; a larger message ends its connection */
export function createWebSockets(maxPayload: number): WebSockets {
  const server = new WebSocketServer({ noServer: true, maxPayload })
  const alive = new WeakSet<object>()
  const pinging = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.has(socket)) socket.terminate()
      alive.delete(socket)
      socket.ping()
    }
  }, PING)
  pinging.unref()
  return {
    take: (request, stream, head, begin) =>
      server.handleUpgrade(request, stream, head, (socket) => {
        alive.add(socket)
        socket.on('pong', () => alive.add(socket))
        begin(socket)
      }),
    count: () => server.clients.size,
    close: async (patience = 0) => {
      clearInterval(pinging)
      if (patience > 0) await allClosed(server.clients, patience)
      for (const socket of server.clients) socket.terminate()
    },
  }
}

export function refuseUpgrade(stream: NodeStream, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

async function allClosed(sockets: ReadonlySet<WebSocket>, patience: number): Promise<void> {
  const closings = [...sockets].map((socket) => {
    const closed = new Promise((done) => socket.once('close', done))
    socket.close(1001)
    return closed
  })
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise((done) => {
    timer = setTimeout(done, patience)
  })
  await Promise.race([Promise.all(closings), enough])
  clearTimeout(timer)
}
