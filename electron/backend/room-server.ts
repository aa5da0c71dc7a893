/**
 * The room on the network: HTTP or HTTPS and a WebSocket on one address of this machine, for guests only. It gives the
 * guests' own pages to anybody, a secret cookie to who knows the code, and a connection to who has the cookie. No page of
 * another origin gets through, whatever name it gave this address; no secret outlives the room.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { isIPv6 } from 'node:net'
import type { Duplex as NodeStream } from 'node:stream'
import { encode } from 'uqr'
import type { Refusal } from '../../shared/contract/commands.ts'
import type { ClockPort, OpenedRoom, RoomAddress, RoomGuests } from '../../shared/host/ports.ts'
import { writeMessage } from '../../shared/protocol/codec.ts'
import { deviceName } from './device-name.ts'
import { guestDuplex, MOST_GUEST_BYTES } from './guest-duplex.ts'
import type { GuestPage } from './guest-pages.ts'
import { createJoinAttempts } from './join-attempts.ts'
import { readBody } from './read-body.ts'
import { makeRoomCertificate } from './room-certificate.ts'
import { isRoomCode, newRoomCode } from './room-code.ts'
import { createRoomSecrets } from './room-secrets.ts'
import { createTokenBucket } from './token-bucket.ts'
import { closeServer, listen, refuse, refuseFault, securityHeaders, setHeaders } from './web-answer.ts'
import { addressOf, cookieValues, ownOrigins, strangeness } from './web-request.ts'
import { createWebSockets, refuseUpgrade } from './web-sockets.ts'
import { webSocketDuplex } from './ws-duplex.ts'

/** Connections of one address: a whole room may sit behind one. */
const MOST_OF_ADDRESS = 400
const MOST_CONNECTIONS = 800
/** Bytes that may wait for a guest that does not read. */
const MOST_WAITING = 4 * 1024 * 1024
const MESSAGES_PER_SECOND = 30
const MESSAGES_AT_ONCE = 60
/** Seconds that a browser keeps its cookie: longer than any exercise. */
const COOKIE_LIFE = 24 * 3_600
/** Bytes of `{"code":"XXXXXX"}`, with room for spaces. */
const MOST_JOIN_BYTES = 256
/** ms that guests have to say goodbye when the room closes. */
const GOODBYE = 500

/** @throws Node's error when the port or the address cannot be taken */
export async function startRoomServer(
  where: RoomAddress,
  pages: ReadonlyMap<string, GuestPage>,
  guests: RoomGuests,
  clock: ClockPort,
): Promise<OpenedRoom> {
  const certificate = where.tls ? await makeRoomCertificate(where.address, clock.wall()) : null
  const code = newRoomCode()
  const secrets = createRoomSecrets()
  const attempts = createJoinAttempts(clock.monotonic, clock.wall)
  const connections = new Map<string, number>()
  const server: Server =
    certificate === null
      ? createServer(LIMITS, respond)
      : createSecureServer({ ...LIMITS, key: certificate.key, cert: certificate.cert }, respond)
  server.maxConnections = 2 * MOST_CONNECTIONS
  // What is a little too long is still answered; what is far too long is cut off.
  const sockets = createWebSockets(4 * MOST_GUEST_BYTES)
  server.on('upgrade', upgrade)
  const port = await listen(server, where.port, where.address)
  const scheme = certificate === null ? 'http' : 'https'
  const origins = ownOrigins(scheme, [isIPv6(where.address) ? `[${where.address}]` : where.address], port)
  const link = `${origins.shown}/?code=${code}`
  const { data: qr } = encode(link, { border: 0 })
  const headers = securityHeaders([origins.shown.replace(/^http/, 'ws')])
  const cookie = `muster-room-${port}`

  function respond(request: IncomingMessage, response: ServerResponse): void {
    answer(request, response).catch(() => refuseFault(response))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setHeaders(response, headers)
    const problem = strangeness(request, origins)
    if (problem !== null) return refuse(response, 403, problem)
    const url = addressOf(request)
    if (url === null) return refuse(response, 400, 'That is no address.')
    if (url.pathname === '/join') return join(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only GET is answered here.')
    const page = pages.get(url.pathname)
    if (page === undefined) return refuse(response, 404, 'There is no such page.')
    give(request, response, page)
  }

  /** A page of another origin may send a form, but not this type without asking first, which is refused. */
  async function join(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin, 'content-type': type = '' } = request.headers
    if (request.method !== 'POST') return refuse(response, 405, 'Only POST is answered here.')
    if (origin === undefined || !type.startsWith('application/json')) return refuse(response, 403, NO_PAGE)
    const body = await readBody(request, MOST_JOIN_BYTES)
    const typed = body === null ? null : typedCode(body)
    if (typed === null) return say(response, 400, NO_CODE)
    if (guestOf(request) !== null) return welcome(response, null)
    const address = request.socket.remoteAddress ?? ''
    const wait = attempts.wait(address)
    if (wait > 0) {
      response.setHeader('retry-after', Math.ceil(wait / 1_000))
      return say(response, 429, tooMany(wait))
    }
    if (!isRoomCode(code, typed)) {
      attempts.wrong(address)
      guests.changed()
      return say(response, 403, WRONG_CODE)
    }
    const joined = guests.join(deviceName(request.headers['user-agent']))
    if (joined.ok) welcome(response, secrets.issue(joined.value))
    else say(response, 503, joined.error)
  }

  function welcome(response: ServerResponse, secret: string | null): void {
    const secure = certificate === null ? '' : '; Secure'
    if (secret !== null)
      response.setHeader(
        'set-cookie',
        `${cookie}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${COOKIE_LIFE}${secure}`,
      )
    response.writeHead(204)
    response.end()
  }

  function guestOf(request: IncomingMessage): string | null {
    for (const secret of cookieValues(request, cookie)) {
      const guest = secrets.guestOf(secret)
      if (guest !== null) return guest
    }
    return null
  }

  function upgrade(request: IncomingMessage, stream: NodeStream, head: Buffer): void {
    const address = request.socket.remoteAddress ?? ''
    const status = upgradeRefusal(request, address)
    if (status !== null) {
      refuseUpgrade(stream, status)
      return
    }
    const guest = guestOf(request)
    sockets.take(request, stream, head, (socket) => {
      connections.set(address, (connections.get(address) ?? 0) + 1)
      socket.once('close', () => {
        const left = (connections.get(address) ?? 1) - 1
        if (left === 0) connections.delete(address)
        else connections.set(address, left)
      })
      if (guest !== null) {
        const bucket = createTokenBucket(MESSAGES_PER_SECOND, MESSAGES_AT_ONCE, clock.monotonic)
        guests.admit(guestDuplex(webSocketDuplex(socket, MOST_WAITING), bucket), guest)
        return
      }
      // A page cannot see why an upgrade was refused, so it is told, and nothing else.
      socket.on('error', () => undefined)
      socket.send(writeMessage({ kind: 'refused', ...NOT_JOINED }))
      socket.close()
    })
  }

  /** A page always names its origin; what does not is no browser. */
  function upgradeRefusal(request: IncomingMessage, address: string): string | null {
    if (strangeness(request, origins) !== null || request.headers.origin === undefined) return '403 Forbidden'
    if (addressOf(request)?.pathname !== '/ws') return '404 Not Found'
    const isFull = sockets.count() >= MOST_CONNECTIONS || (connections.get(address) ?? 0) >= MOST_OF_ADDRESS
    return isFull ? '503 Service Unavailable' : null
  }

  return {
    access: () => ({
      code,
      address: origins.shown,
      link,
      qr,
      tls: certificate === null ? null : { fingerprint: certificate.fingerprint },
      wrongCodes: attempts.count(),
      lockedUntil: attempts.lockedUntil(),
    }),
    forget: secrets.forget,
    close: async () => {
      secrets.forgetAll()
      const ended = sockets.close(GOODBYE)
      server.close()
      await ended
      await closeServer(server)
    },
  }
}

/** Against clients that hold connections open without asking for anything; ms. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 15_000, maxHeaderSize: 16 * 1024 }

function give({ method, headers }: IncomingMessage, response: ServerResponse, page: GuestPage): void {
  const isGzipped = page.gzipped !== null && /\bgzip\b/.test(headers['accept-encoding'] ?? '')
  const bytes = isGzipped && page.gzipped !== null ? page.gzipped : page.bytes
  if (isGzipped) response.setHeader('content-encoding', 'gzip')
  if (page.isLasting) response.setHeader('cache-control', 'private, max-age=31536000, immutable')
  response.setHeader('vary', 'accept-encoding')
  response.writeHead(200, { 'content-type': page.type, 'content-length': bytes.length })
  response.end(method === 'HEAD' ? undefined : bytes)
}

function say(response: ServerResponse, status: number, refusal: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(refusal))
}

function typedCode(body: string): string | null {
  try {
    const value: unknown = JSON.parse(body)
    const isObject = typeof value === 'object' && value !== null && 'code' in value
    return isObject && typeof value.code === 'string' ? value.code : null
  } catch {
    return null
  }
}

function tooMany(wait: number): Refusal {
  const seconds = Math.ceil(wait / 1_000)
  return {
    code: 'too-many-codes',
    message: 'Too many wrong codes were given.',
    remedy: `Wait ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}, then try the code that the facilitator shows.`,
  }
}

const NO_PAGE = 'Only the page of this room may join.'
const NO_CODE: Refusal = {
  code: 'no-code',
  message: 'No room code was given.',
  remedy: 'Type the six characters that the facilitator shows.',
}
const WRONG_CODE: Refusal = {
  code: 'wrong-code',
  message: 'That is not the code of this room.',
  remedy: 'Type the six characters that the facilitator shows.',
}
const NOT_JOINED: Refusal = {
  code: 'not-in-room',
  message: 'This device is not in the room.',
  remedy: 'Join with the room code that the facilitator shows.',
}
