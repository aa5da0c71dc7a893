import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type LoadedPack, loadPack } from '../../../shared/host/pack-library.ts'
import { benchAppend } from '../bench/append.ts'
import { fileSystemOf, isMemory } from '../bench/file-system.ts'
import { benchFold } from '../bench/fold.ts'
import { benchLateness } from '../bench/lateness.ts'
import type { BenchRow } from '../bench/row.ts'
import { benchValidate } from '../bench/validate.ts'
import { folderPacks } from '../pack-files.ts'
import { sha256 } from '../sha256.ts'
import { badInput, type CliIo, type ExitCode, printJson } from './io.ts'
import { packNamed } from './load-pack.ts'

export interface BenchOptions {
  readonly dir?: string
  readonly only?: string
  readonly json?: boolean
}

const FIGURES = ['append', 'fold', 'validate', 'lateness'] as const
/** Measured with the pack that is shipped. */
const PACK = 'sms-provider-outage'

/** `muster bench`: measures and compares; 1 when a figure is beyond its limit. */
export async function bench(io: CliIo, options: BenchOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const wanted = options.only?.split(',').map((part) => part.trim()) ?? [...FIGURES]
  const unknown = wanted.find((figure) => !FIGURES.some((known) => known === figure))
  if (unknown !== undefined)
    return badInput(io, asJson, {
      code: 'usage',
      message: `There is no figure "${unknown}".`,
      remedy: `Name some of ${FIGURES.join(', ')}.`,
    })
  const folder = path.resolve(io.cwd, options.dir ?? '.')
  await mkdir(folder, { recursive: true })
  const fileSystem = await fileSystemOf(folder)
  if (isMemory(fileSystem))
    return badInput(io, asJson, {
      code: 'memory',
      message: `${folder} lies on ${fileSystem}, which is memory and shows nothing about fsync.`,
      remedy: 'Name a folder on a disk with --dir.',
    })
  const pack = await packNamed(io, PACK)
  if (!pack.ok) return badInput(io, asJson, pack.error)
  const rows: BenchRow[] = []
  for (const figure of FIGURES.filter((one) => wanted.includes(one))) {
    if (!asJson) io.err(`Measuring ${figure} ...\n`)
    if (figure === 'append') rows.push(...(await benchAppend(pack.value, folder)))
    if (figure === 'fold') rows.push(...(await benchFold(pack.value)))
    if (figure === 'validate') rows.push(...benchValidate(await shippedPacks(io)))
    if (figure === 'lateness') rows.push(...(await benchLateness(pack.value, folder)))
  }
  if (asJson) printJson(io, { fileSystem, rows })
  else io.out(table(rows))
  return rows.every((row) => row.ratio <= row.limit) ? 0 : 1
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
      row.limit.toFixed(2),
      `${row.ratio <= row.limit ? 'ok' : 'BEYOND ITS LIMIT'}; ${row.note}`,
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
