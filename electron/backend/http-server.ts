/**
 * The same screens and the same host for a browser on this machine: HTTP and a WebSocket on loopback. Nothing is given
 * without the session that a one-time address brings (401); no page of another origin gets through, whatever name it
 * gave this address (DNS rebinding); no path leaves the folder of the screens.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex as NodeStream } from 'node:stream'
import { WebSocketServer } from 'ws'
import { MAX_MESSAGE_BYTES } from '../../shared/protocol/codec.ts'
import type { Duplex } from '../../shared/protocol/duplex.ts'
import { createAccess } from './access.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { staticFile } from './static-files.ts'
import { webSocketDuplex } from './ws-duplex.ts'

export interface HttpOptions {
  /** Folder of the built screens. */
  readonly screens: string
  /** 0 takes any free port. */
  readonly port: number
  readonly accept: (duplex: Duplex, origin: 'browser', screen: 'facilitator') => void
}

export interface HttpServer {
  readonly port: number
  /** A new address that opens Muster once, in one browser. */
  newAddress(): string
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'
/** How often a connection is asked whether it is still there, in ms. */
const PING = 30_000

/** @throws Node's error when the port is taken (EADDRINUSE) or forbidden (EACCES) */
export async function startHttpServer({ screens, port, accept }: HttpOptions): Promise<HttpServer> {
  const access = createAccess(Date.now)
  const server = createServer((request, response) => {
    respond(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The host failed at this.')
      else response.destroy()
    })
  })
  // A larger message is cut off by the connection; the codec's own limit tells of the smaller ones.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES + 64 * 1024 })
  server.on('upgrade', upgrade)
  await listen(server, port)
  const address = server.address()
  const own = typeof address === 'object' && address !== null ? address.port : port
  const hosts = new Set([`${LOOPBACK}:${own}`, `localhost:${own}`])
  const cookie = `muster-${own}`
  const pinging = setInterval(ping, PING)
  pinging.unref()

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headers(own))) response.setHeader(name, value)
    const problem = strangeness(request)
    if (problem !== null) return refuse(response, 403, problem)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET is answered.')
    const url = addressOf(request)
    if (url === null) return refuse(response, 400, 'That is no address.')
    const token = url.searchParams.get('token')
    if (!hasSession(request)) {
      const session = token === null ? null : access.redeem(token)
      if (session === null) return refuse(response, 401, NO_SESSION)
      response.setHeader('set-cookie', `${cookie}=${session}; HttpOnly; SameSite=Strict; Path=/`)
    }
    if (token !== null) return forward(response, url)
    const file = await staticFile(screens, url.pathname)
    if (file === null) return refuse(response, 404, 'There is no such page.')
    response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length })
    response.end(request.method === 'HEAD' ? undefined : file.bytes)
  }

  function upgrade(request: IncomingMessage, stream: NodeStream, head: Buffer): void {
    const status = upgradeRefusal(request)
    if (status !== null) {
      stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      alive.add(socket)
      socket.on('pong', () => alive.add(socket))
      accept(webSocketDuplex(socket), 'browser', 'facilitator')
    })
  }

  /** A page always names its origin; what does not is no browser of ours. */
  function upgradeRefusal(request: IncomingMessage): string | null {
    if (strangeness(request) !== null || request.headers.origin === undefined) return '403 Forbidden'
    if (!hasSession(request)) return '401 Unauthorized'
    return addressOf(request)?.pathname === '/ws' ? null : '404 Not Found'
  }

  const alive = new WeakSet<object>()
  function ping(): void {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate()
      alive.delete(socket)
      socket.ping()
    }
  }

  /** Why a request does not come from a page of ours at an address of ours; null when it may. */
  function strangeness({ headers }: IncomingMessage): string | null {
    if (headers.host === undefined || !hosts.has(headers.host.toLowerCase()))
      return `Muster answers at http://${LOOPBACK}:${own} only.`
    const { origin } = headers
    if (origin !== undefined && ![...hosts].some((host) => origin === `http://${host}`))
      return 'Another site may not use Muster.'
    return null
  }

  function hasSession({ headers }: IncomingMessage): boolean {
    return (headers.cookie ?? '')
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part.startsWith(`${cookie}=`))
      .some((part) => access.isSession(part.slice(cookie.length + 1)))
  }

  return {
    port: own,
    newAddress: () => `http://${LOOPBACK}:${own}/?token=${access.issueToken()}`,
    close: async () => {
      clearInterval(pinging)
      for (const socket of sockets.clients) socket.terminate()
      await new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
    },
  }
}

function addressOf({ url }: IncomingMessage): URL | null {
  try {
    return new URL(url ?? '/', `http://${LOOPBACK}`)
  } catch {
    return null
  }
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => resolve())
  })
}

/** Takes the token out of the address bar and the browser's history. */
function forward(response: ServerResponse, url: URL): void {
  url.searchParams.delete('token')
  response.writeHead(303, { location: `/${url.search}` })
  response.end()
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${text}\n`)
}

function headers(port: number): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy([`ws://${LOOPBACK}:${port}`, `ws://localhost:${port}`]),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  }
}

const NO_SESSION =
  'This page needs the one-time address that Muster printed when it started. An address opens Muster once, in one browser; press Enter where Muster runs to get another.'
