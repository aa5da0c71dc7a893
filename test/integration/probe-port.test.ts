import type { IncomingMessage } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createNodeProbes } from '../../electron/backend/probes.ts'
import { DAY } from '../../shared/base/time.ts'
import { checkSchema } from '../../shared/contract/probes.ts'
import {
  CERTIFICATE,
  CERTIFICATE_ENDS,
  httpService,
  type Service,
  tcpService,
  tlsService,
} from '../support/probed-servers.ts'

const services: Service[] = []
afterEach(async () => {
  for (const service of services.splice(0)) await service.down()
})

async function http(...answer: Parameters<typeof httpService>): Promise<string> {
  const service = await httpService(...answer)
  services.push(service)
  return `http://127.0.0.1:${service.port}`
}
const probes = createNodeProbes({ ca: CERTIFICATE })
const ask = (check: unknown, port = probes) => port.run(checkSchema.parse(check)).outcome

describe('§6 an HTTP probe', () => {
  it('passes by its status, and sends what was configured and nothing else', async () => {
    const asked: IncomingMessage[] = []
    const url = await http((request, response) => {
      asked.push(request)
      response.end('fine')
    })
    const headers = [{ name: 'X-Key', value: 'hush', secret: true }]
    expect(await ask({ kind: 'http', url: `${url}/health?deep=1`, headers })).toEqual({
      ok: true,
      detail: 'HTTP 200',
      data: null,
    })
    expect(asked[0]).toMatchObject({ method: 'GET', url: '/health?deep=1' })
    expect(Object.keys(asked[0]?.headers ?? {}).toSorted()).toEqual(['connection', 'host', 'x-key'])
  })

  it('fails by its status, and follows no redirect', async () => {
    const paths: (string | undefined)[] = []
    const url = await http((request, response) => {
      paths.push(request.url)
      response.writeHead(request.url === '/gone' ? 503 : 302, { location: '/elsewhere' }).end()
    })
    expect(await ask({ kind: 'http', url: `${url}/gone` })).toMatchObject({ ok: false, detail: 'HTTP 503' })
    expect(await ask({ kind: 'http', url: `${url}/moved` })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('redirects are not followed'),
    })
    expect(paths).toEqual(['/gone', '/moved'])
  })

  it.each([
    ['checks.0.state', 'ready', true, 'HTTP 200'],
    ['checks.0.state', 'broken', false, 'HTTP 200, but checks.0.state is ready'],
    ['checks.0.open', '3', true, 'HTTP 200'],
    ['checks.0.open', null, true, 'HTTP 200'],
    ['checks.1.state', null, false, 'HTTP 200, but checks.1.state is not there'],
    ['constructor.name', null, false, 'HTTP 200, but constructor.name is not there'],
  ])('reads %s of a JSON body, expecting %s', async (path, equals, ok, detail) => {
    const url = await http((_request, response) => {
      response.end(JSON.stringify({ checks: [{ state: 'ready', open: 3 }] }))
    })
    expect(await ask({ kind: 'http', url, json: { path, equals } })).toEqual({ ok, detail, data: null })
  })

  it('fails on what is no JSON, on more than 256 kB, and on an answer that breaks off', async () => {
    const url = await http((request, response) => {
      if (request.url === '/text') response.end('hello')
      else if (request.url === '/huge') response.end(JSON.stringify({ a: 'x'.repeat(300_000) }))
      else {
        response.writeHead(200, { 'content-length': '100' })
        response.write('{')
        setImmediate(() => response.destroy())
      }
    })
    const json = { path: 'a', equals: null }
    expect(await ask({ kind: 'http', url: `${url}/text`, json })).toMatchObject({ ok: false })
    expect(await ask({ kind: 'http', url: `${url}/huge`, json })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('256 kB'),
    })
    expect(await ask({ kind: 'http', url: `${url}/half`, json })).toMatchObject({ ok: false })
  })

  it.each([
    ['json', 'data.newest', 'instant', { instant: Date.UTC(2026, 2, 1, 9) }],
    ['json', 'data.seconds', 'instant', { instant: 1_772_355_600_000 }],
    ['json', 'data.lag', 'age-seconds', { age: 90_000 }],
    ['header', 'X-Age', 'age-ms', { age: 1_500 }],
    ['header', 'Last-Modified', 'instant', { instant: Date.UTC(2026, 2, 1, 8, 30) }],
    ['json', 'data.local', 'instant', null],
    ['json', 'data.missing', 'age-ms', null],
  ])('reads freshness from the %s at %s as %s', async (from, name, as, data) => {
    const url = await http((_request, response) => {
      response.setHeader('x-age', '1500')
      response.setHeader('last-modified', 'Sun, 01 Mar 2026 08:30:00 GMT')
      response.end(
        JSON.stringify({
          data: {
            newest: '2026-03-01T10:00:00+01:00',
            seconds: 1_772_355_600,
            lag: 90,
            local: '2026-03-01T10:00:00',
          },
        }),
      )
    })
    expect(await ask({ kind: 'http', url, freshness: { from, name, as } })).toMatchObject({ ok: true, data })
  })

  it('asks no host that its address hides', async () => {
    const url = await http((_request, response) => response.end())
    const hidden = url.replace('127.0.0.1', '0x7f.1')
    expect(await ask({ kind: 'http', url: hidden })).toMatchObject({
      ok: false,
      detail: expect.stringContaining('two ways'),
    })
  })
})

describe('§6 TCP and TLS probes', () => {
  it('TCP passes while something listens, and fails when it is gone', async () => {
    const service = await tcpService()
    services.push(service)
    const check = { kind: 'tcp', host: '127.0.0.1', port: service.port }
    expect(await ask(check)).toMatchObject({ ok: true, detail: 'connected' })
    await service.down()
    expect(await ask(check)).toMatchObject({ ok: false, detail: 'connection refused' })
    await service.up()
    expect(await ask(check)).toMatchObject({ ok: true })
  })

  it('TLS passes by the days that a trusted certificate has left', async () => {
    const service = await tlsService()
    services.push(service)
    const check = { kind: 'tls', host: 'localhost', port: service.port, days: 14 }
    const on = (left: number) =>
      createNodeProbes({ ca: CERTIFICATE, now: () => CERTIFICATE_ENDS - left * DAY })
    expect(await ask(check, on(20))).toMatchObject({
      ok: true,
      detail: 'the certificate is good for 20 more days',
    })
    expect(await ask(check, on(13))).toMatchObject({ ok: false })
    expect(await ask(check, createNodeProbes())).toMatchObject({
      ok: false,
      detail: expect.stringContaining('not trusted'),
    })
  })
})
