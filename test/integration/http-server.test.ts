import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type HttpServer, startHttpServer } from '../../electron/backend/http-server.ts'
import type { Duplex } from '../../shared/protocol/duplex.ts'

let folder: string
let server: HttpServer
const accepted: Duplex[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-http-'))
  const screens = path.join(folder, 'screens')
  await mkdir(path.join(screens, 'assets'), { recursive: true })
  await writeFile(path.join(screens, 'index.html'), '<!doctype html><title>Muster</title>')
  await writeFile(path.join(screens, 'assets/app.js'), 'console.log(1)')
  await writeFile(path.join(folder, 'secret.json'), '{"secret":true}')
  await mkdir(path.join(folder, 'screens-beside'))
  await writeFile(path.join(folder, 'screens-beside/secret.json'), '{"secret":true}')
  await symlink(path.join(folder, 'secret.json'), path.join(screens, 'link.json'))
  server = await startHttpServer({
    screens,
    port: 0,
    accept: (duplex) => {
      accepted.push(duplex)
      duplex.onMessage((text) => duplex.send(`heard ${text}`))
    },
    admit: (duplex, _origin, guest) => duplex.onMessage((text) => duplex.send(`guest ${guest} ${text}`)),
  })
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const own = { host: `127.0.0.1:${server.port}`, ...headers }
    const asked = request(
      { host: '127.0.0.1', port: server.port, path: target, method, headers: own },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

async function session(): Promise<string> {
  const { pathname, search } = new URL(server.newAddress())
  const answer = await get(pathname + search)
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

function socket(headers: Record<string, string>, target = '/ws'): Promise<WebSocket | string> {
  return new Promise((resolve) => {
    const own = new WebSocket(`ws://127.0.0.1:${server.port}${target}`, { headers })
    own.once('open', () => resolve(own))
    own.once('error', (error) => resolve(error.message))
  })
}

const origin = () => `http://127.0.0.1:${server.port}`

describe('the host for browsers', () => {
  it('gives nothing without the one-time address: 401', async () => {
    for (const target of ['/', '/index.html', '/assets/app.js', '/?token=', '/?token=wrong', '/nothing'])
      expect(await get(target)).toMatchObject({ status: 401 })
    expect(await get('/', { cookie: `muster-${server.port}=guess` })).toMatchObject({ status: 401 })
  })

  it('trades the one-time address for a session once, and takes the token out of the address', async () => {
    const { pathname, search } = new URL(server.newAddress())
    const first = await get(`${pathname}${search}&screen=projector`)
    expect(first).toMatchObject({ status: 303, headers: { location: '/?screen=projector' } })
    expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    const cookie = String(first.headers['set-cookie']).split(';')[0] ?? ''
    expect(await get('/', { cookie })).toMatchObject({ status: 200, text: expect.stringContaining('Muster') })
    expect(await get(pathname + search)).toMatchObject({ status: 401 })
    expect(await get(pathname + search, { cookie })).toMatchObject({ status: 303 })
  })

  it('serves with a strict policy and nothing for others to keep or frame', async () => {
    const { headers } = await get('/assets/app.js', { cookie: await session() })
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
    'answers no other name that points here (DNS rebinding): %s',
    async (host) => {
      const cookie = await session()
      expect(await get('/', { cookie, host })).toMatchObject({ status: 403 })
      expect(await socket({ cookie, host, origin: `http://${host}` })).toContain('403')
    },
  )

  it('answers to localhost too', async () => {
    expect(await get('/', { cookie: await session(), host: `localhost:${server.port}` })).toMatchObject({
      status: 200,
    })
  })

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'answers no page of another origin: %s',
    async (other) => {
      const cookie = await session()
      expect(await get('/', { cookie, origin: other })).toMatchObject({ status: 403 })
      expect(await socket({ cookie, origin: other })).toContain('403')
    },
  )

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5csecret.json',
    '/../screens-beside/secret.json',
    '/..%2fscreens-beside%2fsecret.json',
    '//etc/hosts.json',
    '/link.json',
    '/%00.html',
    '/%zz.html',
    '/assets',
  ])('gives no file outside its screens: %s', async (target) => {
    const answer = await get(target, { cookie: await session() })
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('secret')
  })

  it('answers only GET and HEAD', async () => {
    const cookie = await session()
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect(await get('/', { cookie }, method)).toMatchObject({ status: 405 })
    expect(await get('/', { cookie }, 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  it('connects a WebSocket with session and origin only, and carries texts', async () => {
    const cookie = await session()
    expect(await socket({ origin: origin() })).toContain('401')
    expect(await socket({ cookie })).toContain('403')
    expect(await socket({ cookie, origin: origin() }, '/other')).toContain('404')
    const own = await socket({ cookie, origin: origin() })
    if (typeof own === 'string') throw new Error(own)
    const heard = new Promise((resolve) => own.once('message', (data) => resolve(data.toString())))
    own.send('hello')
    expect(await heard).toBe('heard hello')
    const closed = new Promise<void>((resolve) => accepted.at(-1)?.onClose(() => resolve()))
    own.close()
    await closed
  })

  it('cuts off a message that is far too large', async () => {
    const own = await socket({ cookie: await session(), origin: origin() })
    if (typeof own === 'string') throw new Error(own)
    const closed = new Promise<number>((resolve) => own.once('close', resolve))
    own.send('x'.repeat(5 * 1024 * 1024))
    expect(await closed).toBe(1009)
  })

  it('survives what is not HTTP', async () => {
    await new Promise<void>((resolve) => {
      const raw = connect(server.port, '127.0.0.1', () => raw.end('\u0000\u0001 nonsense\r\n\r\n'))
      raw.on('close', () => resolve())
      raw.on('error', () => undefined)
      raw.resume()
    })
    expect(await get('/', { cookie: await session() })).toMatchObject({ status: 200 })
  })
})
