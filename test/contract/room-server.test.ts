/** The room on the network, over real sockets on an address that is not loopback; its limits on time that the test moves. */
import { X509Certificate } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect as tlsConnect } from 'node:tls'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { loadGuestPages } from '../../electron/backend/guest-pages.ts'
import { startRoomServer } from '../../electron/backend/room-server.ts'
import { ROOM_CODE_ALPHABET } from '../../shared/contract/room.ts'
import type { OpenedRoom } from '../../shared/host/ports.ts'
import { ask, cookieOf, type GuestSocket, giveCode, guestSocket } from '../support/guest-socket.ts'
import { ROOM_ADDRESS } from '../support/room-address.ts'

const MINUTE = 60_000
let folder: string
let room: OpenedRoom
let now: number
let guests: string[]
let admitted: string[]
let heard: string[]

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-room-'))
  await mkdir(path.join(folder, 'screens/assets'), { recursive: true })
  const files = {
    'secret.json': '{"secret":"beside"}',
    'screens/index.html': '<!doctype html><script src="./assets/console-1.js"></script>facilitator',
    'screens/seat.html': '<!doctype html><script type="module" src="./assets/seat-1.js"></script>guests',
    'screens/assets/seat-1.js': 'import "./shared-1.js"',
    'screens/assets/shared-1.js': 'console.log("shared")',
    'screens/assets/console-1.js': 'import "./shared-1.js"; console.log("facilitator")',
  }
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  now = 0
  guests = []
  admitted = []
  heard = []
  room = await begin(false)
})
afterEach(async () => {
  await room.close()
  await rm(folder, { recursive: true, force: true })
})

async function begin(tls: boolean): Promise<OpenedRoom> {
  const pages = await loadGuestPages(path.join(folder, 'screens'))
  if (pages === null) throw new Error('There is no entry for guests.')
  return startRoomServer(
    { address: ROOM_ADDRESS, port: 0, tls },
    pages,
    {
      join: () => {
        guests.push(`guest-${guests.length + 1}`)
        return { ok: true, value: guests.at(-1) ?? '' }
      },
      admit: (duplex, guest) => {
        admitted.push(guest)
        duplex.onMessage((text) => {
          heard.push(text)
          duplex.send(`"heard ${text.length}"`)
        })
      },
      changed: () => undefined,
    },
    { monotonic: () => now, wall: () => Date.UTC(2026, 2, 1) + now },
  )
}

const address = () => room.access().address
const wrongCode = () => {
  const { code } = room.access()
  const other = [...ROOM_CODE_ALPHABET].find((letter) => letter !== code[0])
  return `${other}${code.slice(1)}`
}
const joined = async () => cookieOf(await giveCode(address(), room.access().code))

async function upgradeStatus(headers: Readonly<Record<string, string>>, at = '/ws'): Promise<number> {
  const socket = new WebSocket(`${address().replace('http', 'ws')}${at}`, { headers })
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode ?? 0))
    socket.on('open', () => resolve(101))
    socket.on('error', () => undefined)
  })
}

describe('what is there without a code', () => {
  it('gives the pages of guests, and nothing of the facilitator or of this machine', async () => {
    for (const page of ['/', `/?code=${room.access().code}`, '/seat.html'])
      expect(await ask(address(), page)).toMatchObject({
        status: 200,
        body: expect.stringContaining('guests'),
      })
    for (const asset of ['/assets/seat-1.js', '/assets/shared-1.js'])
      expect((await ask(address(), asset)).status).toBe(200)
    const others = [
      '/index.html',
      '/assets/console-1.js',
      '/assets/',
      '/../secret.json',
      '/..%2fsecret.json',
      '/ws',
    ]
    for (const other of others) {
      const answer = await ask(address(), other)
      expect([other, answer.status]).toEqual([other, 404])
      expect(answer.body).not.toMatch(/facilitator|beside/)
    }
  })

  it('every answer carries the strict headers, with sockets of this origin only', async () => {
    for (const answer of [await ask(address(), '/'), await giveCode(address(), wrongCode())]) {
      const policy = String(answer.headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain(`connect-src 'self' ${address().replace('http', 'ws')};`)
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      })
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  it('is told by a socket that it has not joined, and is heard by nobody', async () => {
    for (const cookie of ['', `muster-room-${new URL(address()).port}=${'A'.repeat(43)}`]) {
      const socket = await guestSocket(address(), cookie)
      socket.say('hello')
      expect(await socket.until((message) => message.kind === 'refused')).toMatchObject({
        code: 'not-in-room',
      })
      await socket.closed
      expect(socket.heard).toHaveLength(1)
    }
    expect(heard).toEqual([])
    expect(admitted).toEqual([])
  })

  it('answers other methods, other sites and other names of this address with a refusal', async () => {
    expect((await ask(address(), '/', { method: 'POST' })).status).toBe(405)
    expect((await ask(address(), '/join')).status).toBe(405)
    const { code } = room.access()
    const port = new URL(address()).port
    const strange: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://example.com' },
      { origin: 'null' },
      { origin: `http://127.0.0.1:${port}` },
      { host: `rebound.example:${port}`, origin: `http://rebound.example:${port}` },
      { host: `localhost:${port}` },
    ]
    for (const headers of strange) {
      expect((await giveCode(address(), code, headers)).status).toBe(403)
      expect(await upgradeStatus({ origin: address(), cookie: await joined(), ...headers })).toBe(403)
    }
    expect((await giveCode(address(), code, { 'content-type': 'text/plain' })).status).toBe(403)
    expect(await upgradeStatus({ cookie: await joined() })).toBe(403)
    expect(await upgradeStatus({ origin: address(), cookie: await joined() }, '/other')).toBe(404)
    expect(admitted).toEqual([])
  })
})

describe('the code', () => {
  it('is six of the clear letters, and brings a cookie that no script and no other site can use', async () => {
    const { code, link, qr } = room.access()
    expect(code).toMatch(new RegExp(`^[${ROOM_CODE_ALPHABET}]{6}$`))
    expect(link).toBe(`${address()}/?code=${code}`)
    expect(qr.length).toBeGreaterThanOrEqual(21)
    expect(qr.every((row) => row.length === qr.length)).toBe(true)
    const answer = await giveCode(address(), ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)
    expect(answer).toMatchObject({ status: 204, body: '' })
    const [cookie = ''] = answer.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^muster-room-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=\d+$/)
  })

  it('when it is wrong, or no code at all, brings nothing but what to do', async () => {
    const bodies = [
      '',
      '{',
      '[]',
      '{"code":7}',
      '"x"',
      `{"code":"${'A'.repeat(1_000)}"}`,
      `${'['.repeat(200)}`,
    ]
    for (const body of bodies) {
      const headers = { origin: address(), 'content-type': 'application/json' }
      const answer = await ask(address(), '/join', { method: 'POST', headers, body })
      expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), 400])
    }
    const answer = await giveCode(address(), wrongCode())
    expect(answer.status).toBe(403)
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'wrong-code', remedy: expect.any(String) })
    expect(guests).toEqual([])
    expect(room.access().wrongCodes).toBe(1)
  })

  it('may be wrong five times a minute from one address; after that not even the right one is looked at', async () => {
    for (let index = 0; index < 5; index += 1)
      expect((await giveCode(address(), wrongCode())).status).toBe(403)
    const refused = await giveCode(address(), room.access().code)
    expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '60' } })
    expect(guests).toEqual([])
    now += MINUTE
    expect((await giveCode(address(), room.access().code)).status).toBe(204)
  })

  it('after thirty wrong ones the room is locked, longer each time, and the facilitator sees it', async () => {
    const thirtyWrong = async () => {
      for (let index = 0; index < 30; index += 1) {
        if (index % 5 === 0) now += MINUTE
        expect((await giveCode(address(), wrongCode())).status).toBe(403)
      }
    }
    for (const minutes of [1, 2, 4, 8, 10, 10]) {
      await thirtyWrong()
      const { lockedUntil } = room.access()
      expect(lockedUntil).toBe(Date.UTC(2026, 2, 1) + now + minutes * MINUTE)
      now += minutes * MINUTE - 1
      expect((await giveCode(address(), room.access().code)).status).toBe(429)
      now += 1
      expect(room.access().lockedUntil).toBeNull()
    }
    now += MINUTE
    expect((await giveCode(address(), room.access().code)).status).toBe(204)
  }, 30_000)
})

describe('a guest', () => {
  it('keeps its place by its cookie: after a reload, on another connection, without the code', async () => {
    const cookie = await joined()
    const first = await guestSocket(address(), cookie)
    first.close()
    await first.closed
    const second = await guestSocket(address(), `other=1; ${cookie}`)
    second.say('again')
    expect(await second.until(() => true)).toBe('heard 5')
    expect((await giveCode(address(), '', { cookie })).status).toBe(204)
    expect(admitted).toEqual(['guest-1', 'guest-1'])
    expect(guests).toEqual(['guest-1'])
  })

  it('that is sent away, or whose room is closed, has a cookie that opens nothing', async () => {
    const [one, other] = [await joined(), await joined()]
    room.forget('guest-1')
    const sent = await guestSocket(address(), one)
    expect(await sent.until(() => true)).toMatchObject({ code: 'not-in-room' })
    const stays = await guestSocket(address(), other)
    const at = address()
    await room.close()
    await stays.closed
    await expect(giveCode(at, 'AAAAAA')).rejects.toThrow('ECONNREFUSED')
    room = await begin(false)
    const later = await guestSocket(address(), other.replace(/\d+=/, `${new URL(address()).port}=`))
    expect(await later.until(() => true)).toMatchObject({ code: 'not-in-room' })
  })

  it('that says too much at once gets an answer; far too much ends its connection', async () => {
    const socket = await guestSocket(address(), await joined())
    const large = JSON.stringify({ kind: 'request', id: 'r-1', request: 'x'.repeat(65 * 1024) })
    socket.say(large)
    expect(await socket.until(() => true)).toMatchObject({
      id: 'r-1',
      ok: false,
      refusal: { code: 'message-too-large' },
    })
    socket.say('x'.repeat(1024 * 1024))
    expect(await socket.closed).toBe(1009)
    expect(heard).toEqual([])
  })

  it('that nests brackets without end, or sends without end, is sent away with a word', async () => {
    const refusalOf = async (socket: GuestSocket) => {
      const refused = await socket.until((message) => message.kind === 'refused')
      await socket.closed
      return refused.code
    }
    const deep = await guestSocket(address(), await joined())
    deep.say(`{"kind":"request","id":"r","request":${'['.repeat(5_000)}${']'.repeat(5_000)}}`)
    expect(await refusalOf(deep)).toBe('bad-message')
    expect(heard).toEqual([])
    const brackets = await guestSocket(address(), await joined())
    brackets.say({ text: '[[[[[[[[[[[[[[[[[[[[[[[[ \\" {{{{{{{{{{{{{{{{{{{{' })
    await brackets.until(() => true)
    const flood = await guestSocket(address(), await joined())
    heard = []
    for (let index = 0; index < 200; index += 1) flood.say(`"${index}"`)
    expect(await refusalOf(flood)).toBe('too-many-messages')
    expect(heard).toHaveLength(60)
    now += 1_000
    brackets.say('"still here"')
    await brackets.until((message) => String(message) === 'heard 12')
  })
})

describe('over TLS', () => {
  it('shows the fingerprint of the very certificate that is served, made for its address', async () => {
    await room.close()
    room = await begin(true)
    const { tls, code } = room.access()
    expect(address()).toMatch(/^https:/)
    const served = await new Promise<X509Certificate>((resolve, reject) => {
      const socket = tlsConnect(
        { host: ROOM_ADDRESS, port: Number(new URL(address()).port), rejectUnauthorized: false },
        () => {
          resolve(new X509Certificate(socket.getPeerCertificate(true).raw))
          socket.end()
        },
      )
      socket.on('error', reject)
    })
    expect(served.fingerprint256).toBe(tls?.fingerprint)
    expect(served.checkIP(ROOM_ADDRESS)).toBe(ROOM_ADDRESS)
    const answer = await giveCode(address(), code)
    expect(answer.headers['set-cookie']?.[0]).toMatch(/; Secure$/)
    const socket = await guestSocket(address(), cookieOf(answer))
    socket.say('over tls')
    expect(await socket.until(() => true)).toBe('heard 8')
  })
})
