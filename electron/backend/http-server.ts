/**
 * The same screens and the same host for a browser on this machine: HTTP and a WebSocket on loopback. Nothing is given
 * without the session that a one-time address brings (401); no page of another origin gets through, whatever name it
 * gave this address (DNS rebinding); no path leaves the folder of the screens.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex as NodeStream } from 'node:stream'
import { MAX_MESSAGE_BYTES } from '../../shared/protocol/codec.ts'
import type { Duplex } from '../../shared/protocol/duplex.ts'
import { createAccess } from './access.ts'
import { staticFile } from './static-files.ts'
import { closeServer, listen, refuse, refuseFault, securityHeaders, setHeaders } from './web-answer.ts'
import { addressOf, cookieValues, ownOrigins, strangeness } from './web-request.ts'
import { createWebSockets, refuseUpgrade } from './web-sockets.ts'
import { webSocketDuplex } from './ws-duplex.ts'

export interface HttpOptions {
  /** Folder of the built screens. */
  readonly screens: string
  /** 0 takes any free port. */
  readonly port: number
  readonly accept: (duplex: Duplex, origin: 'browser', screen: 'facilitator') => void
  /** A tab that the facilitator opened for a seat. */
  readonly admit: (duplex: Duplex, origin: 'browser', guest: string) => void
}

export interface HttpServer {
  readonly port: number
  /** A new address that opens Muster once, in one browser. */
  newAddress(): string
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/** @throws Node's error when the port is taken (EADDRINUSE) or forbidden (EACCES) */
export async function startHttpServer({ screens, port, accept, admit }: HttpOptions): Promise<HttpServer> {
  const access = createAccess(Date.now)
  const server = createServer((request, response) => {
    respond(request, response).catch(() => refuseFault(response))
  })
  // A larger message is cut off by the connection; the codec's own limit tells of the smaller ones.
  const sockets = createWebSockets(MAX_MESSAGE_BYTES + 64 * 1024)
  server.on('upgrade', upgrade)
  const own = await listen(server, port, LOOPBACK)
  const origins = ownOrigins('http', [LOOPBACK, 'localhost'], own)
  const headers = securityHeaders([`ws://${LOOPBACK}:${own}`, `ws://localhost:${own}`])
  const cookie = `muster-${own}`

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setHeaders(response, headers)
    const problem = strangeness(request, origins)
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
      refuseUpgrade(stream, status)
      return
    }
    const guest = addressOf(request)?.searchParams.get('seat') ?? null
    sockets.take(request, stream, head, (socket) => {
      const duplex = webSocketDuplex(socket)
      if (guest === null) accept(duplex, 'browser', 'facilitator')
      else admit(duplex, 'browser', guest)
    })
  }

  /** A page always names its origin; what does not is no browser of ours. */
  function upgradeRefusal(request: IncomingMessage): string | null {
    if (strangeness(request, origins) !== null || request.headers.origin === undefined) return '403 Forbidden'
    if (!hasSession(request)) return '401 Unauthorized'
    return addressOf(request)?.pathname === '/ws' ? null : '404 Not Found'
  }

  function hasSession(request: IncomingMessage): boolean {
    return cookieValues(request, cookie).some(access.isSession)
  }

  return {
    port: own,
    newAddress: () => `http://${LOOPBACK}:${own}/?token=${access.issueToken()}`,
    close: async () => {
      await sockets.close()
      await closeServer(server)
    },
  }
}

/** Takes the token out of the address bar and the browser's history. */
function forward(response: ServerResponse, url: URL): void {
  url.searchParams.delete('token')
  response.writeHead(303, { location: `/${url.search}` })
  response.end()
}

const NO_SESSION =
  'This page needs the one-time address that Muster printed when it started. An address opens Muster once, in one browser; press Enter where Muster runs to get another.'
