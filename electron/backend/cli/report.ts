import { stat } from 'node:fs/promises'
import path from 'node:path'
import { NO_PROBES } from '../../../shared/host/no-probes.ts'
import { createOpenExercises } from '../../../shared/host/open-exercises.ts'
import { REPORT_FORMATS, reportText } from '../../../shared/host/reports.ts'
import { dataFolder } from '../data-folder.ts'
import { nodeFilePort } from '../file-port.ts'
import { folderJournals } from '../folder-journals.ts'
import { newId, nodeClock, nodeTimers } from '../node-ports.ts'
import { reportStyle } from '../report-style.ts'
import { sha256 } from '../sha256.ts'
import { NEEDS_OUT, readFormats } from './formats.ts'
import { badInput, type CliIo, type ExitCode, printProblems } from './io.ts'
import { writeReports } from './write-reports.ts'

export interface ReportCliOptions {
  readonly out?: string
  readonly format?: string
  readonly json?: boolean
}

/** `muster report EXERCISE`: an exercise's report, by its id in the data folder or by its own folder. Changes nothing. */
export async function report(io: CliIo, name: string, options: ReportCliOptions): Promise<ExitCode> {
  const asJson = options.json === true
  const formats = readFormats(options.format ?? 'md', REPORT_FORMATS)
  if (!formats.ok) return badInput(io, asJson, formats.error)
  if (options.out === undefined && (formats.value.length > 1 || formats.value.includes('pdf')))
    return badInput(io, asJson, NEEDS_OUT)
  const { dataDir, exercise } = await placeOf(io, name)
  const exercises = createOpenExercises({
    clock: nodeClock,
    timers: nodeTimers,
    newId,
    sha256,
    journals: folderJournals(nodeFilePort, dataDir),
    probes: NO_PROBES,
    notify: () => undefined,
    report: () => undefined,
  })
  const found = await exercises.record(exercise)
  if (!found.ok) return badInput(io, asJson, found.error)
  const { record, content } = found.value
  printProblems(io.err, content.problems)
  if (options.out === undefined) {
    const [format = 'md'] = formats.value
    io.out(reportText(record, asJson || format === 'pdf' ? 'json' : format, reportStyle))
    return 0
  }
  const written = await writeReports(io, record, formats.value, options.out)
  if (!written.ok) return badInput(io, asJson, written.error)
  if (asJson) io.out(reportText(record, 'json', reportStyle))
  for (const file of written.value) io.err(`${file}\n`)
  return 0
}

/** An exercise lies at `DATA/exercises/ID`. */
async function placeOf(
  io: CliIo,
  name: string,
): Promise<{ readonly dataDir: string; readonly exercise: string }> {
  const folder = path.resolve(io.cwd, name)
  const isFolder = await stat(path.join(folder, 'journal.jsonl')).then(
    () => true,
    () => false,
  )
  if (!isFolder) return { dataDir: dataFolder(io.env), exercise: name }
  return { dataDir: path.dirname(path.dirname(folder)), exercise: path.basename(folder) }
}
