/** Folding a log of 100,000 events: what opening an exercise, undo and every projection stand on (DESIGN §4.4). */
import type { JournalLine } from '../../../shared/contract/events.ts'
import { foldLines } from '../../../shared/exercise/fold.ts'
import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import { parsePlayScript } from '../../../shared/scenario/play-script.ts'
import { playPack } from '../play.ts'
import { type BenchRow, percentile, row } from './row.ts'

const EVENTS = 100_000
const RUNS = 5

/** The events of a whole play over and over, so that the mix is that of a real log. */
export async function benchFold(pack: LoadedPack): Promise<readonly BenchRow[]> {
  const { scenario, source } = pack
  if (scenario === null) throw new Error('The pack cannot be played.')
  const script = 'plays/good.yaml'
  const { steps } = parsePlayScript(source.files[script] ?? '[]', script, scenario)
  const result = await playPack({ pack, steps, script })
  if (!result.ok) throw new Error(result.problems[0]?.message ?? 'The script cannot be played.')
  const lines = repeated(result.played.record.lines)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now()
    const state = foldLines(scenario, lines)
    times.push((performance.now() - from) / 1_000)
    if (state.count < EVENTS) throw new Error(`Only ${state.count} events were folded.`)
  }
  return [
    row(
      `fold of ${EVENTS.toLocaleString('en')} events (median)`,
      percentile(times, 0.5),
      's',
      1,
      1,
      'limit 1 s',
    ),
  ]
}

function repeated(played: readonly JournalLine[]): readonly JournalLine[] {
  const lines = [...played]
  let events = count(lines)
  for (let round = 1; events < EVENTS; round += 1) {
    for (const line of played) {
      if (line.command === 'create' || line.command === 'undo') continue
      lines.push({ ...line, id: `${line.id}-${round}`, seq: lines.length })
      events += line.events.length
      if (events >= EVENTS) break
    }
  }
  return lines
}

function count(lines: readonly JournalLine[]): number {
  return lines.reduce((sum, line) => sum + line.events.length, 0)
}
