import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type LoadedPack, loadPack } from '../../../shared/host/pack-library.ts'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { benchAppend } from '../bench/append.ts'
import { fileSystemOf, isMemory } from '../bench/file-system.ts'
import { benchFold } from '../bench/fold.ts'
import { benchLateness } from '../bench/lateness.ts'
import { readApart } from '../bench/read-apart.ts'
import { type BenchRow, isWithinLimit } from '../bench/row.ts'
import { benchReading, benchUnderstanding, type RunbookDifference } from '../bench/runbooks.ts'
import { benchSeats, type SeatsPlace } from '../bench/seats.ts'
import { benchValidate } from '../bench/validate.ts'
import { folderPacks } from '../pack-files.ts'
import { sha256 } from '../sha256.ts'
import { badInput, type CliIo, type ExitCode, printJson } from './io.ts'
import { packNamed } from './load-pack.ts'
import { corpusFor, differenceLines } from './runbook-corpus.ts'

export interface BenchOptions {
  readonly dir?: string
  readonly only?: string
  readonly corpus?: string
  readonly verbose?: boolean
  readonly json?: boolean
}

const FIGURES = ['seats', 'append', 'fold', 'validate', 'runbooks', 'lateness'] as const
/** The part of runbooks that takes seconds. */
const UNDERSTANDING = 'understanding'
/** What measures nothing in memory. */
const NEEDS_DISK = ['seats', 'append', 'lateness']
/** Measured with the pack that is shipped. */
const PACK = 'sms-provider-outage'

/** `muster bench`: measures and compares; 1 when a figure is beyond its limit. */
export async function bench(io: CliIo, options: BenchOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const wanted = options.only?.split(',').map((part) => part.trim()) ?? [...FIGURES]
  const known: readonly string[] = [...FIGURES, UNDERSTANDING]
  const unknown = wanted.find((figure) => !known.includes(figure))
  if (unknown !== undefined)
    return badInput(io, asJson, {
      code: 'usage',
      message: `There is no figure "${unknown}".`,
      remedy: `Name some of ${known.join(', ')}.`,
    })
  const folder = path.resolve(io.cwd, options.dir ?? '.')
  await mkdir(folder, { recursive: true })
  const fileSystem = await fileSystemOf(folder)
  if (isMemory(fileSystem) && wanted.some((figure) => NEEDS_DISK.includes(figure)))
    return badInput(io, asJson, {
      code: 'memory',
      message: `${folder} lies on ${fileSystem}, which is memory and shows nothing about fsync.`,
      remedy: 'Name a folder on a disk with --dir.',
    })
  const readsCorpus = wanted.includes('runbooks') || wanted.includes(UNDERSTANDING)
  const corpus = readsCorpus ? await corpusFor(io, options, options.only !== undefined) : []
  if (typeof corpus === 'number') return corpus
  const pack = await packNamed(io, PACK)
  if (!pack.ok) return badInput(io, asJson, pack.error)
  const rows: BenchRow[] = []
  const differences: RunbookDifference[] = []
  const measure = async (figure: string, work: () => Promise<readonly BenchRow[]> | readonly BenchRow[]) => {
    if (!wanted.includes(figure)) return
    if (!asJson) io.err(`Measuring ${figure} ...\n`)
    rows.push(...(await work()))
  }
  await measure('seats', () => benchSeats(seatsPlace(io, folder)))
  await measure('append', () => benchAppend(pack.value, folder))
  await measure('fold', () => benchFold(pack.value))
  await measure('validate', async () => benchValidate(await shippedPacks(io)))
  if (corpus.length > 0) {
    const read = (source: string, file: string) => understandRunbook(source, file, sha256(source))
    const understood = benchUnderstanding(corpus, read)
    differences.push(...understood.differences)
    const script = path.join(io.appDir, 'cli.js')
    const apart = (source: string, most: number) => readApart(script, source, most)
    await measure(UNDERSTANDING, () => understood.rows)
    await measure('runbooks', async () => [
      ...(wanted.includes(UNDERSTANDING) ? [] : understood.rows),
      ...(await benchReading(corpus, { read, apart })),
    ])
  }
  await measure('lateness', () => benchLateness(pack.value, folder))
  if (asJson) printJson(io, { fileSystem, rows, ...(readsCorpus ? { differences } : {}) })
  else {
    if (options.verbose === true) io.out(differenceLines(differences))
    io.out(table(rows))
  }
  return rows.every(isWithinLimit) ? 0 : 1
}

/** The browsers are this program again, asked for the hidden command. */
function seatsPlace(io: CliIo, folder: string): SeatsPlace {
  const program = [process.execPath, path.join(io.appDir, 'cli.js'), 'bench-guests'] as const
  return {
    folder,
    packsDir: path.join(io.appDir, 'scenarios'),
    pack: PACK,
    program,
    reader: path.join(io.appDir, 'reader.js'),
  }
}

async function shippedPacks(io: CliIo): Promise<readonly LoadedPack[]> {
  const sources = await folderPacks([path.join(io.appDir, 'scenarios')]).list()
  return sources.map((source) => loadPack(source, sha256)).filter((pack) => pack.scenario !== null)
}

function table(rows: readonly BenchRow[]): string {
  const cells = [
    ['figure', 'value', 'unit', 'baseline', 'ratio', 'limit', ''],
    ...rows.map((row) => [
      row.figure,
      row.value.toFixed(3),
      row.unit,
      row.baseline.toFixed(3),
      row.ratio.toFixed(2),
      row.limit?.toFixed(2) ?? '',
      `${verdict(row)}${row.note}`,
    ]),
  ]
  const widths =
    cells[0]?.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0))) ?? []
  const isNumber = (column: number) => column === 1 || column >= 3
  return cells
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return isNumber(column) && column < 6 ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n')
}

function verdict(row: BenchRow): string {
  if (row.limit === null) return ''
  return isWithinLimit(row) ? 'ok; ' : 'BEYOND ITS LIMIT; '
}
