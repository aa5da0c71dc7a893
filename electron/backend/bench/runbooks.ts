/** How well and how fast teams' own documents are understood: a corpus with answer keys, a long and hostile documents. */
import type { RunbookReport } from '../../../shared/contract/runbook-report.ts'
import { HOSTILE_DOCUMENTS, type HostileDocument } from './hostile-markdown.ts'
import { inOtherWords } from './other-words.ts'
import type { ReadApart } from './read-apart.ts'
import { type BenchRow, percentile, row } from './row.ts'
import { SCORED } from './runbook-score/answer-key.ts'
import type { CorpusDocument } from './runbook-score/read-corpus.ts'
import { type ReportScore, scoreReport } from './runbook-score/score-report.ts'

/** % of the keys' facts that may be missed. */
const MOST_MISSED = 10
/** % of the found facts that may be false. */
const MOST_FALSE = 5
const LONG = 100_000
const MOST_LONG_MS = 1_000
const LONG_RUNS = 5
const HOSTILE = 1_000_000
const MOST_HOSTILE_MS = 2_000
/** ms after which a reader is stopped. */
const PATIENCE_MS = 10_000

/** The reader that is measured. */
export interface MeasuredReader {
  readonly read: (source: string, file: string) => RunbookReport
  /** The same in a process of its own, ended after `most` ms. */
  readonly apart: (source: string, most: number) => Promise<ReadApart>
}

export interface RunbookDifference {
  readonly file: string
  readonly line: number
  readonly how: 'missed' | 'false' | 'differs'
  readonly list: string
  readonly text: string
}

export interface RunbookBench {
  readonly rows: readonly BenchRow[]
  /** Everything that was read otherwise than a key has it. */
  readonly differences: readonly RunbookDifference[]
}

/** How well the documents are understood. */
export function benchUnderstanding(
  documents: readonly CorpusDocument[],
  read: MeasuredReader['read'],
): RunbookBench {
  const scored = documents.map((document) => ({
    file: document.file,
    score: scoreReport(document.key, readNamed(document, read)),
  }))
  return {
    rows: understandingRows(scored.map(({ score }) => score)),
    differences: scored.flatMap(({ file, score }) => differencesOf(file, score)),
  }
}

/** @throws an error that names the document */
function readNamed({ file, source }: CorpusDocument, read: MeasuredReader['read']): RunbookReport {
  try {
    return read(source, file)
  } catch (cause) {
    throw new Error(`${file} could not be read.`, { cause })
  }
}

/** How fast a long document is read, and hostile ones. */
export async function benchReading(
  documents: readonly CorpusDocument[],
  { read, apart }: MeasuredReader,
): Promise<readonly BenchRow[]> {
  const rows = [longRow(documents, read)]
  const { ms: start } = await apart('', PATIENCE_MS)
  for (const document of HOSTILE_DOCUMENTS) {
    const { ms, failure } = await apart(document.make(HOSTILE), PATIENCE_MS)
    rows.push(hostileRow(document, failure === null ? ms : Math.max(ms, PATIENCE_MS), start, failure))
  }
  return rows
}

/** The two overall figures are limits; the rest shows where they come from. */
export function understandingRows(scores: readonly ReportScore[]): readonly BenchRow[] {
  const tallies = scores.flatMap((score) => score.tallies)
  const order = scores.map((score) => score.order)
  const details = scores.flatMap((score) => score.details)
  const found = (name: string, right: number, all: number) =>
    row(
      name,
      percent(all - right, all),
      '%',
      MOST_MISSED,
      null,
      `${right} of ${all} right in ${scores.length} documents`,
    )
  return [
    ...missedAndFalse('all facts', tallies, 1),
    ...SCORED.flatMap((list) =>
      missedAndFalse(
        list,
        tallies.filter((one) => one.list === list),
        null,
      ),
    ),
    found('steps out of order', sum(order.map((one) => one.inOrder)), sum(order.map((one) => one.pairs))),
    found('further values wrong', details.filter((one) => one.isRight).length, details.length),
    found('titles wrong', scores.filter((score) => score.hasTitle).length, scores.length),
    found('languages wrong', scores.filter((score) => score.hasLanguage).length, scores.length),
  ]
}

function missedAndFalse(
  name: string,
  tallies: readonly { readonly expected: number; readonly matched: number; readonly extra: number }[],
  limit: 1 | null,
): readonly BenchRow[] {
  const expected = sum(tallies.map((one) => one.expected))
  const matched = sum(tallies.map((one) => one.matched))
  const extra = sum(tallies.map((one) => one.extra))
  const share = (part: number, whole: number) => `${(100 - percent(whole - part, whole)).toFixed(1)} %`
  return [
    row(
      `${name}: missed`,
      percent(expected - matched, expected),
      '%',
      MOST_MISSED,
      limit,
      `recall ${share(matched, expected)}, ${matched} of ${expected} found`,
    ),
    row(
      `${name}: false`,
      percent(extra, matched + extra),
      '%',
      MOST_FALSE,
      limit,
      `precision ${share(matched, matched + extra)}, ${extra} false beside ${matched} right`,
    ),
  ]
}

function longRow(documents: readonly CorpusDocument[], read: MeasuredReader['read']): BenchRow {
  const texts = documents.map((document) => document.source)
  let long = ''
  while (long.length < LONG) long += `${texts.join('\n\n')}\n\n`
  long = long.slice(0, LONG)
  const times: number[] = []
  for (let run = 0; run < LONG_RUNS; run += 1) {
    const unknown = inOtherWords(long, run)
    times.push(timed(() => read(unknown, 'long.md')))
  }
  return row(
    `read ${LONG / 1_000} kB (median)`,
    percentile(times, 0.5),
    'ms',
    MOST_LONG_MS,
    1,
    `limit ${MOST_LONG_MS} ms; documents of the corpus one after the other`,
  )
}

/** @param ms of the whole process; of one that broke off, no less than what it may be waited for */
function hostileRow({ name }: HostileDocument, ms: number, start: number, failure: string | null): BenchRow {
  const note = `limit ${MOST_HOSTILE_MS} ms, ${Math.round(start)} ms of it to start`
  return row(`read 1 MB of ${name}`, ms, 'ms', MOST_HOSTILE_MS, 1, failure ?? note)
}

function differencesOf(file: string, score: ReportScore): readonly RunbookDifference[] {
  const told: readonly RunbookDifference[] = [
    ...(score.hasTitle ? [] : [{ file, line: 1, how: 'differs' as const, list: 'title', text: 'title' }]),
    ...(score.hasLanguage
      ? []
      : [{ file, line: 1, how: 'differs' as const, list: 'language', text: 'language' }]),
    ...score.tallies.flatMap((one) => one.differences.map((difference) => ({ file, ...difference }))),
    ...score.details
      .filter((one) => !one.isRight)
      .map((one) => ({
        file,
        line: one.line,
        how: 'differs' as const,
        list: one.list,
        text: `${one.field}: ${one.want ?? 'nothing'} was read as ${one.found ?? 'nothing'}`,
      })),
  ]
  return told.toSorted((left, right) => left.line - right.line)
}

/** % of a whole; 0 of nothing. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function timed(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
