/** An acknowledged command against a bare write and fsync of as many bytes in the same folder (DESIGN §4.2). */

import { mkdtemp, open, rm } from 'node:fs/promises'
import path from 'node:path'
import type { ExerciseHost } from '../../../shared/host/exercise-host.ts'
import { NO_PROBES } from '../../../shared/host/no-probes.ts'
import { createOpenExercises } from '../../../shared/host/open-exercises.ts'
import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import { nodeFilePort } from '../file-port.ts'
import { folderJournals } from '../folder-journals.ts'
import { newId, nodeClock, nodeTimers } from '../node-ports.ts'
import { sha256 } from '../sha256.ts'
import { fileSystemOf } from './file-system.ts'
import { type BenchRow, percentile, row } from './row.ts'
import { benchSettings } from './settings.ts'

const SINGLE = 200
const ROUNDS = 40
const TOGETHER = 20

/** Measures in a new folder below `folder`, which is removed again. */
export async function benchAppend(pack: LoadedPack, folder: string): Promise<readonly BenchRow[]> {
  const place = await mkdtemp(path.join(folder, '.muster-bench-'))
  try {
    return await measure(pack, place, await fileSystemOf(place))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function measure(pack: LoadedPack, place: string, fileSystem: string): Promise<readonly BenchRow[]> {
  const exercises = createOpenExercises({
    clock: nodeClock,
    timers: nodeTimers,
    newId,
    sha256,
    journals: folderJournals(nodeFilePort, place),
    probes: NO_PROBES,
    notify: () => undefined,
    report: () => undefined,
  })
  const made = await exercises.create(pack, benchSettings(1), 'append')
  if (!made.ok) throw new Error(made.error.message)
  const exercise = made.value
  const raw = await open(path.join(place, 'raw'), 'a')
  await note(exercise)
  const bytes = Buffer.alloc(Buffer.byteLength(JSON.stringify(exercise.record().lines.at(-1))) + 1, 'x')
  const rawAppend = async () => {
    await raw.write(bytes)
    await raw.sync()
  }
  // In turns, so that whatever else the disk does meets both alike.
  const single = { own: [] as number[], raw: [] as number[] }
  for (let index = 0; index < SINGLE; index += 1) {
    single.raw.push(await timed(rawAppend))
    single.own.push(await timed(() => note(exercise)))
  }
  const many = Array.from({ length: TOGETHER })
  const together = { own: [] as number[], raw: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    together.raw.push(await timed(() => Promise.all(many.map(rawAppend))))
    together.own.push(await timed(() => Promise.all(many.map(() => note(exercise)))))
  }
  await raw.close()
  await exercises.stop()
  return [
    compare('append, single (median)', single.own, single.raw, fileSystem),
    compare(`append, ${TOGETHER} concurrent (median)`, together.own, together.raw, fileSystem),
  ]
}

function compare(
  figure: string,
  own: readonly number[],
  raw: readonly number[],
  fileSystem: string,
): BenchRow {
  return row(figure, percentile(own, 0.5), 'ms', percentile(raw, 0.5), 2, `raw write+fsync on ${fileSystem}`)
}

async function note(exercise: ExerciseHost): Promise<void> {
  const id = newId()
  const answer = await exercise.submit({
    id,
    command: { type: 'note', note: id, text: 'Three chains have called', by: '', ago: 0 },
    actor: { kind: 'facilitator', name: 'Bench' },
  })
  if (!answer.ok) throw new Error(answer.refusal.message)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
