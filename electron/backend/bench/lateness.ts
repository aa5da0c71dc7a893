/** How late timed injects come over the host's real timers and a real disk, with screens watching (DESIGN §4.3). */

import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { wallWhen } from '../../../shared/base/clock.ts'
import type { WallMs } from '../../../shared/base/time.ts'
import type { JournalLine } from '../../../shared/contract/events.ts'
import { openExercise } from '../../../shared/host/exercise-host.ts'
import { NO_PROBES } from '../../../shared/host/no-probes.ts'
import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import type { OpenedJournal } from '../../../shared/host/ports.ts'
import type { InjectDef, Scenario } from '../../../shared/scenario/model.ts'
import { nodeFilePort } from '../file-port.ts'
import { folderJournals } from '../folder-journals.ts'
import { newId, nodeClock, nodeTimers } from '../node-ports.ts'
import { type BenchRow, percentile, row } from './row.ts'
import { benchSettings } from './settings.ts'

export const TIMED_INJECTS = 500
/** Wall ms between two injects. */
const SPACING = 20
/** Wall ms before the first one: the console has opened and the team has sat down. */
const FIRST = 2_000
/** ms of wall time that an inject may be late, at the 99th percentile. */
const LIMIT = 25

export async function benchLateness(pack: LoadedPack, folder: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = []
  for (const rate of [1, 60]) rows.push(await measure(pack, folder, rate))
  return rows
}

/** How late this machine's bare timers are, for comparison: what is due meets no less. */
async function bareTimers(): Promise<number> {
  const late: number[] = []
  for (let index = 0; index < 100; index += 1) {
    const due = performance.now() + SPACING
    await new Promise((done) => setTimeout(done, SPACING))
    late.push(performance.now() - due)
  }
  return percentile(late, 0.99)
}

async function measure(pack: LoadedPack, folder: string, rate: number): Promise<BenchRow> {
  if (pack.scenario === null) throw new Error('The pack cannot be played.')
  const scenario = withTimedInjects(pack.scenario, rate)
  const place = await mkdtemp(path.join(folder, '.muster-bench-'))
  const bare = await bareTimers()
  const durable: { readonly line: JournalLine; readonly wall: WallMs }[] = []
  try {
    const opened = await newJournal(pack, place, rate)
    const { journal } = opened
    const exercise = openExercise(
      {
        clock: nodeClock,
        timers: nodeTimers,
        newId,
        probes: NO_PROBES,
        report: (text) => process.stderr.write(`${text}\n`),
        notify: () => undefined,
      },
      { id: 'bench', scenario, runbooks: pack.runbooks, files: pack.source.files },
      {
        ...opened,
        journal: {
          ...journal,
          append: async (draft, seq) => {
            const written = await journal.append(draft, seq)
            if (written.ok) durable.push({ line: written.value, wall: exercise.now() })
            return written
          },
        },
      },
    )
    for (const view of ['facilitator', 'projector'] as const)
      exercise.watch({ view }, (update) => update.whole())
    await exercise.submit({
      id: 'start',
      command: { type: 'start' },
      actor: { kind: 'facilitator', name: 'Bench' },
    })
    await new Promise((done) => setTimeout(done, FIRST + TIMED_INJECTS * SPACING + 500))
    await exercise.stop()
    return judge(durable, rate, bare)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function newJournal(pack: LoadedPack, place: string, rate: number): Promise<OpenedJournal> {
  const settings = benchSettings(rate)
  const made = await folderJournals(nodeFilePort, place).create('bench', pack.source.files, {
    id: 'create',
    command: 'create',
    actor: { kind: 'facilitator', name: 'Bench' },
    wall: Date.now(),
    label: 'Create',
    events: [
      {
        type: 'ExerciseCreated',
        at: 0,
        cause: 'create',
        pack: pack.id,
        packSha256: pack.sha256,
        runbooks: [],
        settings,
      },
    ],
  })
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

/** The pack's own world with nothing but injects at set times in it. */
function withTimedInjects(scenario: Scenario, rate: number): Scenario {
  const [like] = scenario.injects
  const via = scenario.channels.find((channel) => channel.carriedBy === null)?.id
  if (like === undefined || via === undefined)
    throw new Error('The pack has no inject or no sure channel to copy.')
  const injects = Array.from({ length: TIMED_INJECTS }, (_, index): InjectDef => {
    const at = (FIRST + index * SPACING) * rate
    return {
      ...like,
      id: `timed-${index}`,
      via,
      fallback: null,
      trigger: { kind: 'at', at },
      effects: [],
      artefact: null,
    }
  })
  return { ...scenario, injects, decisions: [] }
}

function judge(
  durable: readonly { readonly line: JournalLine; readonly wall: WallMs }[],
  rate: number,
  bare: number,
): BenchRow {
  let clock = { wall: 0, exercise: 0, rate }
  const late: number[] = []
  const order: string[] = []
  for (const { line, wall } of durable) {
    for (const event of line.events) {
      if (event.type === 'ExerciseStarted') clock = event.segment
      if (event.type !== 'InjectDelivered') continue
      order.push(event.inject)
      late.push(wall - (wallWhen(clock, event.at) ?? Number.NaN))
    }
  }
  const expected = Array.from({ length: TIMED_INJECTS }, (_, index) => `timed-${index}`)
  const lost = expected.filter((id) => !order.includes(id)).length
  const isInOrder = order.every((id, index) => id === expected[index])
  if (lost > 0 || !isInOrder)
    throw new Error(`At ${rate}x ${lost} injects were lost${isInOrder ? '' : ' and some came out of order'}.`)
  const note = `${order.length} injects, none lost or out of order; median ${percentile(late, 0.5).toFixed(1)} ms, bare timers p99 ${bare.toFixed(1)} ms`
  return row(`lateness at ${rate}x (p99)`, percentile(late, 0.99), 'ms', LIMIT, 1, note)
}
