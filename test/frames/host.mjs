/** A running host with data of its own, as the measures of screens drive it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { WebSocket } from 'ws'

const SETTINGS = {
  title: 'Frames',
  team: 'Team',
  facilitator: 'Kari',
  seats: [],
  evaluators: [],
  observers: [],
  plannedLength: null,
  rate: 30,
  seed: 'frames',
  durations: 'likely',
  slowForPeople: false,
  record: 'rehearsal',
  mode: 'tabletop',
}
const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the built host and a Chromium, gives `work` the facilitator's origin, cookie and requests, and leaves nothing behind. */
export async function withHost(work) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'muster-frames-'))
  const host = spawn(process.execPath, [path.join(root, 'dist/cli.js'), 'serve', '--port', '0', '--json'], {
    env: { ...process.env, MUSTER_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let browser
  try {
    browser = await chromium.launch({
      executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
    const address = await addressOf(host)
    const { origin } = new URL(address)
    const answer = await fetch(address, { redirect: 'manual' })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    await work({ origin, cookie, browser, ask: await connect(origin, cookie) })
  } finally {
    await browser?.close()
    host.kill('SIGTERM')
    await new Promise((done) => host.once('exit', done))
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** An exercise of a bundled pack, under way; its id. */
export async function begin(ask) {
  const { exercise } = await ask({ ask: 'create', pack: 'sms-provider-outage', settings: SETTINGS })
  await ask({ ask: 'command', exercise, id: 'frames-start', command: { type: 'start' } })
  return exercise
}

/** Functions by their own share of the samples. */
export function hottest({ nodes, samples, timeDeltas }) {
  const own = new Map()
  for (const [at, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[at])
  const byName = new Map()
  for (const { id, callFrame } of nodes) {
    const key = `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').at(-1)}:${callFrame.lineNumber}:${callFrame.columnNumber}`
    byName.set(key, (byName.get(key) ?? 0) + (own.get(id) ?? 0))
  }
  return [...byName]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, 25)
    .map(([name, us]) => `${(us / 1000).toFixed(0).padStart(7)} ms  ${name}`)
    .join('\n')
}

async function addressOf(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const [, address] = /"address": "([^"]+)"/.exec(line) ?? []
    if (address !== undefined) return address
  }
  throw new Error('The host said no address.')
}

/** A facilitator's connection: asks, and gives the reply's value. */
async function connect(origin, cookie) {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/ws`, { headers: { cookie, origin } })
  await new Promise((done, failed) => socket.once('open', done).once('error', failed))
  const waiting = new Map()
  socket.on('message', (text) => {
    const message = JSON.parse(String(text))
    if (message.kind !== 'reply') return
    const { done, failed } = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.ok) done(message.value)
    else failed(new Error(message.refusal.message))
  })
  socket.send(JSON.stringify({ kind: 'hello', protocol: 1, screen: 'facilitator' }))
  let count = 0
  return (request) =>
    new Promise((done, failed) => {
      const id = `r${count++}`
      waiting.set(id, { done, failed })
      socket.send(JSON.stringify({ kind: 'request', id, request }))
    })
}
