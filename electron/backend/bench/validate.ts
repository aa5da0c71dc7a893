/** What an author waits for after a change to a pack: from its texts to a checked, compiled scenario. */

import type { LoadedPack } from '../../../shared/host/pack-library.ts'
import { parseRunbook } from '../../../shared/runbook/parse-runbook.ts'
import { buildMachine } from '../../../shared/scenario/build-machine.ts'
import { validatePack } from '../../../shared/scenario/validate.ts'
import { sha256 } from '../sha256.ts'
import { inOtherWords } from './other-words.ts'
import { type BenchRow, percentile, row } from './row.ts'

const WARM_UP = 10
const RUNS = 30
const MOST_MS = 50
/** Reading a runbook happens once per version of it; the figure is shown so that nothing hides in it. */
const MOST_RUNBOOK_MS = 150

/** Measures the largest of the packs, by the length of its texts. */
export function benchValidate(packs: readonly LoadedPack[]): readonly BenchRow[] {
  const pack = [...packs].sort((left, right) => lengthOf(right) - lengthOf(left))[0]
  if (pack === undefined) throw new Error('There is no pack.')
  const { files } = pack.source
  const validated = timesOf((run) => {
    // another text each time, as after a change: nothing may be remembered of the last
    const scenario = `${files['scenario.yaml'] ?? ''}\n# ${run}\n`
    const result = validatePack({ files: { ...files, 'scenario.yaml': scenario }, folder: pack.id, sha256 })
    if (result.scenario === null) throw new Error(`${pack.id} cannot be played.`)
    buildMachine(result.scenario)
  })
  const runbook = pack.runbooks[0]
  const versions = Array.from({ length: WARM_UP + RUNS }, (_, run) =>
    inOtherWords(runbook?.source ?? '', run),
  )
  const read = timesOf((run) => parseRunbook(versions[run] ?? '', 'runbook.md', ''))
  const size = (text: string | undefined) => `${Math.round((text ?? '').length / 1_000)} kB`
  return [
    row(
      `validate and compile ${pack.id} (median)`,
      percentile(validated, 0.5),
      'ms',
      MOST_MS,
      1,
      `limit ${MOST_MS} ms; scenario of ${size(files['scenario.yaml'])} changed each time, runbook as before`,
    ),
    row(
      'read its runbook anew (median)',
      percentile(read, 0.5),
      'ms',
      MOST_RUNBOOK_MS,
      1,
      `limit ${MOST_RUNBOOK_MS} ms; ${size(runbook?.source)} of Markdown`,
    ),
  ]
}

function lengthOf({ source }: LoadedPack): number {
  return Object.values(source.files).reduce((sum, text) => sum + text.length, 0)
}

function timesOf(work: (run: number) => void): readonly number[] {
  const times: number[] = []
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const from = performance.now()
    work(run)
    if (run >= WARM_UP) times.push(performance.now() - from)
  }
  return times
}
