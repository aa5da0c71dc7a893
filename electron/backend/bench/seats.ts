/**
 * A whole team of browsers: from sending a command until each of them has the view with it, and what the host weighs
 * meanwhile. The browsers are real WebSocket connections from another process.
 */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Client, createClient, type RequestInput } from '../../../shared/protocol/client.ts'
import { memoryDuplexPair } from '../../../shared/protocol/memory-duplex.ts'
import { newId, nodeTimers } from '../node-ports.ts'
import { startHost } from '../start-host.ts'
import { type BenchRow, percentile, row } from './row.ts'
import type { GuestsReport, GuestsTask } from './seat-guests.ts'
import { benchSettings } from './settings.ts'

const SEATS = 200
/** Commands of the team per second, and how many: a busy minute of a large team. */
const PER_SECOND = 4
const COMMANDS = 120
/** ms; what people at their seats do not notice. */
const LIMIT = 150
/** MB */
const MOST_MEMORY = 300
/** How often the host's memory is looked at, ms. */
const LOOK = 250

export interface SeatsPlace {
  /** Folder for the bench's own data. */
  readonly folder: string
  readonly packsDir: string
  readonly pack: string
  /** How this program is started once more, for the browsers. */
  readonly program: readonly [string, ...string[]]
  /** The built thread in which documents are read: its memory is the host's. */
  readonly reader: string
}

export async function benchSeats({
  folder,
  packsDir,
  pack,
  program,
  reader,
}: SeatsPlace): Promise<readonly BenchRow[]> {
  const place = await mkdtemp(path.join(folder, '.muster-bench-'))
  const screens = path.join(place, 'screens')
  await mkdir(screens)
  await writeFile(path.join(screens, 'seat.html'), '<!doctype html>')
  const host = await startHost({
    dataDir: path.join(place, 'data'),
    packsDirs: [packsDir],
    screens,
    reader,
    shell: { kind: 'browser' },
  })
  const consoles: Client[] = []
  let most = 0
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, LOOK)
  try {
    for (const screen of ['facilitator', 'projector'] as const) {
      const [near, far] = memoryDuplexPair()
      host.accept(far, 'browser', screen)
      consoles.push(createClient({ connect: () => near, newId, setTimer: nodeTimers.setTimer }, screen))
    }
    const [facilitator] = consoles
    if (facilitator === undefined) throw new Error('There is no console.')
    const settings = { ...benchSettings(1), evaluators: EVALUATORS }
    const { exercise } = await ask<{ exercise: string }>(facilitator, { ask: 'create', pack, settings })
    for (const [index, view] of (['facilitator', 'projector'] as const).entries())
      consoles[index]?.watch(exercise, view, () => undefined)
    const { access } = await ask<{ access: { address: string; code: string } }>(facilitator, {
      ask: 'open-room',
      exercise,
      address: '127.0.0.1',
    })
    const roles = await rolesOf(facilitator, exercise)
    await facilitator.command(exercise, { type: 'start' })
    const { report, cpu } = await runGuests(program, {
      ...access,
      exercise,
      seats: SEATS,
      roles,
      evaluators: EVALUATORS,
      commands: COMMANDS,
      every: 1_000 / PER_SECOND,
    })
    return rowsOf(report, most, cpu)
  } finally {
    clearInterval(looking)
    for (const client of consoles) client.close()
    await host.stop()
    await rm(place, { recursive: true, force: true })
  }
}

const EVALUATORS = ['Evaluator 1', 'Evaluator 2', 'Evaluator 3', 'Evaluator 4']

function rowsOf(report: GuestsReport, most: number, cpu: number): readonly BenchRow[] {
  const { latencies, bytes, views } = report
  const [median, worst] = [percentile(latencies, 0.5), Math.max(...latencies)]
  const kb = bytes / views / 1_000
  const note = `${latencies.length} commands, ${PER_SECOND} a second, to every one of ${SEATS}; median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; ${kb.toFixed(1)} kB a view; ${(cpu / latencies.length).toFixed(0)} ms of the host's processor a command`
  return [
    row('seats, command to every view (p99)', percentile(latencies, 0.99), 'ms', LIMIT, 1, note),
    row(
      'seats, host memory',
      most / 1024 / 1024,
      'MB',
      MOST_MEMORY,
      1,
      `the most while ${SEATS} seats played`,
    ),
  ]
}

async function rolesOf(facilitator: Client, exercise: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const end = facilitator.watch(
      exercise,
      'facilitator',
      (view) => {
        resolve((view as { roles: readonly { id: string }[] }).roles.map(({ id }) => id))
        queueMicrotask(() => end())
      },
      (refusal) => reject(new Error(refusal.message)),
    )
  })
}

async function ask<Value>(client: Client, request: RequestInput): Promise<Value> {
  const reply = await client.ask(request)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value as Value
}

/** @returns also the processor time of this host while commands were sent, in ms */
async function runGuests(
  [command, ...args]: SeatsPlace['program'],
  task: GuestsTask,
): Promise<{ readonly report: GuestsReport; readonly cpu: number }> {
  const child = spawn(command, [...args, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  let from = process.cpuUsage()
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    if (told === '') from = process.cpuUsage()
    told += text
  })
  const code = await new Promise((done, failed) => {
    child.once('close', done)
    child.once('error', failed)
  })
  if (code !== 0) throw new Error(`The browsers of the bench ended with ${code}.`)
  const { user, system } = process.cpuUsage(from)
  // The first line says that all of them sit.
  const [, report = ''] = told.split('\n')
  return { report: JSON.parse(report) as GuestsReport, cpu: (user + system) / 1_000 }
}
