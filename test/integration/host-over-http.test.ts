import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type HttpServer, startHttpServer } from '../../electron/backend/http-server.ts'
import { newId, nodeTimers } from '../../electron/backend/node-ports.ts'
import type { ShellPorts } from '../../electron/backend/shell-ports.ts'
import { type RunningHost, startHost } from '../../electron/backend/start-host.ts'
import { webSocketDuplex } from '../../electron/backend/ws-duplex.ts'
import type { FacilitatorView } from '../../shared/contract/facilitator-view.ts'
import { type Client, createClient } from '../../shared/protocol/client.ts'
import type { Duplex } from '../../shared/protocol/duplex.ts'
import { SETTINGS } from '../support/host-kit.ts'
import { TINY_PACK } from '../support/load-pack.ts'

let folder: string
let host: RunningHost
let server: HttpServer
const clients: Client[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'muster-whole-'))
  await mkdir(path.join(folder, 'screens'))
  await writeFile(path.join(folder, 'screens/index.html'), '<!doctype html><title>Muster</title>')
  await cp(TINY_PACK, path.join(folder, 'packs/tiny'), { recursive: true })
  await begin({ kind: 'browser' })
})
afterEach(async () => {
  await finish()
  await rm(folder, { recursive: true, force: true })
})

async function begin(shell: ShellPorts): Promise<void> {
  host = await startHost({
    dataDir: path.join(folder, 'data'),
    packsDirs: [path.join(folder, 'packs')],
    screens: path.join(folder, 'screens'),
    shell,
  })
  const { accept, admit } = host
  server = await startHttpServer({ screens: path.join(folder, 'screens'), port: 0, accept, admit })
}

async function finish(): Promise<void> {
  for (const client of clients.splice(0)) client.close()
  await server.close()
  await host.stop()
}

/** A browser: opens the one-time address, keeps the cookie, connects as a page of that origin. */
async function browser(): Promise<Client> {
  const answer = await fetch(server.newAddress(), { redirect: 'manual' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const origin = `http://127.0.0.1:${server.port}`
  const connect = (): Duplex => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws`, { headers: { cookie, origin } })
    const early: string[] = []
    socket.once('open', () => {
      for (const text of early.splice(0)) socket.send(text)
    })
    const duplex = webSocketDuplex(socket)
    return {
      ...duplex,
      send: (text) => (socket.readyState === WebSocket.OPEN ? duplex.send(text) : early.push(text)),
    }
  }
  const client = createClient({ connect, newId, setTimer: nodeTimers.setTimer }, 'facilitator')
  clients.push(client)
  return client
}

async function started(client: Client): Promise<string> {
  const made = await client.ask({ ask: 'create', pack: 'tiny', settings: { ...SETTINGS, rate: 120 } })
  if (!made.ok) throw new Error(made.error.message)
  const { exercise } = made.value as { exercise: string }
  expect(await client.command(exercise, { type: 'start' })).toMatchObject({ ok: true })
  return exercise
}

/** Waits for a view that fits. */
function viewOf(
  client: Client,
  exercise: string,
  fits: (view: FacilitatorView) => boolean,
): Promise<FacilitatorView> {
  return new Promise((resolve) => {
    const end = client.watch(exercise, 'facilitator', (made) => {
      const view = made as FacilitatorView
      if (!fits(view)) return
      setTimeout(() => end(), 0)
      resolve(view)
    })
  })
}

describe('the whole host over HTTP', () => {
  it('plays from the library to the report, in real time', async () => {
    const client = await browser()
    expect(await client.ask({ ask: 'library' })).toMatchObject({ ok: true, value: [{ id: 'tiny' }] })
    const exercise = await started(client)
    const view = await viewOf(client, exercise, (one) =>
      one.injects.some((inject) => inject.status === 'delivered'),
    )
    expect(view.injects.find((inject) => inject.status === 'delivered')?.id).toBe('first-calls')
    await client.command(exercise, { type: 'end', reason: 'Enough' })
    expect(await client.command(exercise, { type: 'close' })).toMatchObject({ ok: true })
    const text = await client.ask({ ask: 'report', exercise, format: 'md' })
    expect(text.ok && String(text.value)).toContain('Spring drill')
    const kept = await client.ask({ ask: 'export', exercise, format: 'json' })
    if (!kept.ok) throw new Error(kept.error.message)
    const { download, name } = kept.value as { download: string; name: string }
    expect(name).toBe('spring-drill-report.json')
    expect(JSON.parse(Buffer.from(download.split(',')[1] ?? '', 'base64').toString('utf8'))).toMatchObject({
      exercise: { id: exercise },
    })
  })

  it('without a printer a PDF becomes HTML with a hint how to print it; with one it is a PDF', async () => {
    const exercise = await started(await browser())
    const client = await browser()
    expect(await client.ask({ ask: 'export', exercise, format: 'pdf' })).toMatchObject({
      ok: true,
      value: { name: 'spring-drill-report.html', hint: expect.stringContaining('print') },
    })
    await finish()
    const printed: { html: string; header: string }[] = []
    await begin({
      kind: 'browser',
      printToPdf: async (html, { header }) => {
        printed.push({ html, header })
        return Buffer.from('%PDF-')
      },
    })
    expect(await (await browser()).ask({ ask: 'export', exercise, format: 'pdf' })).toMatchObject({
      ok: true,
      value: { name: 'spring-drill-report.pdf' },
    })
    expect(printed[0]?.header).toMatch(/^EXERCISE/)
    expect(printed[0]?.html).toContain('@font-face')
  })

  it('gives the guide of a pack without an exercise, and exports it as it does reports', async () => {
    const client = await browser()
    expect(await client.ask({ ask: 'guide', pack: 'tiny', format: 'tree' })).toMatchObject({
      ok: true,
      value: { type: 'root' },
    })
    const text = await client.ask({ ask: 'guide', pack: 'tiny', format: 'html' })
    expect(text.ok && String(text.value)).toContain('FACILITATOR ONLY')
    expect(await client.ask({ ask: 'export-guide', pack: 'tiny', format: 'md' })).toMatchObject({
      ok: true,
      value: { name: 'tiny-guide.md', download: expect.stringMatching(/^data:text\/markdown;base64,/) },
    })
    expect(await client.ask({ ask: 'export-guide', pack: 'tiny', format: 'pdf' })).toMatchObject({
      ok: true,
      value: { name: 'tiny-guide.html', hint: expect.stringContaining('print') },
    })
    expect(await client.ask({ ask: 'guide', pack: 'nothing', format: 'md' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-pack' },
    })
    await writeFile(path.join(folder, 'packs/tiny/scenario.yaml'), 'muster: 1\n')
    expect(await client.ask({ ask: 'export-guide', pack: 'tiny', format: 'pdf' })).toMatchObject({
      ok: false,
      error: { code: 'pack-has-problems', remedy: expect.stringMatching(/\w/) },
    })
    await finish()
    await cp(TINY_PACK, path.join(folder, 'packs/tiny'), { recursive: true })
    const printed: { html: string; header: string }[] = []
    await begin({
      kind: 'browser',
      printToPdf: async (html, { header }) => {
        printed.push({ html, header })
        return Buffer.from('%PDF-')
      },
    })
    expect(await (await browser()).ask({ ask: 'export-guide', pack: 'tiny', format: 'pdf' })).toMatchObject({
      ok: true,
      value: { name: 'tiny-guide.pdf' },
    })
    expect(printed[0]?.header).toMatch(/^EXERCISE .* FACILITATOR ONLY/)
    expect(printed[0]?.html).not.toContain('counter(page)')
  })

  it('a printer that fails is a refusal with a remedy', async () => {
    await finish()
    await begin({ kind: 'browser', printToPdf: () => Promise.reject(new Error('no paper')) })
    const client = await browser()
    const exercise = await started(client)
    expect(await client.ask({ ask: 'export', exercise, format: 'pdf' })).toMatchObject({
      ok: false,
      error: {
        code: 'print-failed',
        message: expect.stringContaining('no paper'),
        remedy: expect.stringContaining('HTML'),
      },
    })
  })

  it('§4.9 goes on where it stood after the host was started again', async () => {
    const exercise = await started(await browser())
    await finish()
    await begin({ kind: 'browser' })
    const client = await browser()
    const view = await viewOf(client, exercise, () => true)
    expect(view).toMatchObject({ phase: 'paused', clock: { running: false } })
    expect(await client.command(exercise, { type: 'resume' })).toMatchObject({ ok: true })
  })

  it('refuses a second host on the same data folder', async () => {
    await expect(
      startHost({
        dataDir: path.join(folder, 'data'),
        packsDirs: [],
        screens: folder,
        shell: { kind: 'browser' },
      }),
    ).rejects.toThrow('already runs')
  })
})
