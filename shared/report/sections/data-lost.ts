import type { Element } from 'hast'
import { h } from 'hastscript'
import { aboutWritten, grouped } from '../../base/amount.ts'
import { type DurationMs, formatClock, MINUTE } from '../../base/time.ts'
import type { ScoreView } from '../../contract/score-view.ts'
import type { DataSheetView } from '../../contract/story-views.ts'
import { dataLossChart, WHY_WORDS } from '../charts/data-loss-chart.ts'
import { figure, section, table, wrong } from '../elements.ts'
import { exerciseTime } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/**
 * One page per component that lost data: what was written and is gone, why, and what was won back, as time and in the
 * things that are written. null when no data was lost.
 */
export function dataLost({ debrief, score }: ReportData): Element | null {
  const sheets = debrief.dataSheets
  if (sheets.length === 0) return null
  return section(
    'data-lost',
    'What the lost data is made of',
    ...sheets.map((sheet) => h('div', { className: ['sheet'] }, [...page(sheet, evidenceOf(score, sheet))])),
  )
}

function evidenceOf(score: ScoreView, sheet: DataSheetView): string {
  return score.components.find((one) => one.id === sheet.component)?.rpo.evidence ?? 'simulated'
}

function page(sheet: DataSheetView, evidence: string): readonly Element[] {
  const { title, target, lost, known } = sheet
  const missed = target !== null && lost > target
  const amount = `${known ? '' : 'at least '}${formatClock(lost)}`
  const against = target === null ? '' : ` against a target of ${formatClock(target)}`
  return [
    h('h3', title),
    h('p', { className: ['lead-figure'] }, [
      missed ? wrong(amount) : h('b', amount),
      h('span', ` of data lost${against}${inThings(sheet, lost)}.`),
    ]),
    h(
      'ul',
      { className: ['because'] },
      sentences(sheet).map((text) => h('li', text)),
    ),
    figure(
      `data-${sheet.component}`,
      `The way of the data on exercise time; below, what was written and is gone, less what was won back (${evidence}).`,
      dataLossChart(`data-${sheet.component}`, sheet),
      [],
    ),
    table(
      'What the lost data is made of',
      [
        { head: 'From', kind: 'number' },
        { head: 'To', kind: 'number' },
        { head: 'What', width: 46 },
        { head: 'Time', kind: 'number' },
        ...(sheet.data === null ? [] : [{ head: capital(sheet.data.unit), kind: 'number' as const }]),
      ],
      rowsOf(sheet),
    ),
    ...assumption(sheet, evidence),
  ]
}

function rowsOf(sheet: DataSheetView): Parameters<typeof table>[2] {
  const row = (
    from: string,
    to: string,
    what: string,
    ms: DurationMs,
    sign: string,
  ): Parameters<typeof table>[2][number] => ({
    cells: [
      from,
      to,
      what,
      `${sign}${formatClock(ms)}`,
      ...(sheet.data === null ? [] : [`${sign}${things(sheet, ms)}`]),
    ],
  })
  return [
    ...(sheet.earlier > 0
      ? [row('', '', 'Lost by the restore before, and not brought back', sheet.earlier, '')]
      : []),
    ...sheet.stretches.map((one) =>
      row(exerciseTime(one.from), exerciseTime(one.to), WHY_WORDS[one.why], one.lost, ''),
    ),
    ...(sheet.reconciled > 0
      ? [
          row(
            '',
            exerciseTime(sheet.reconciliations.at(-1)?.at ?? sheet.until),
            'Won back by reconciliation',
            sheet.reconciled,
            '-',
          ),
        ]
      : []),
    { ...row('', '', sheet.known ? 'Lost: achieved RPO' : 'Lost so far', sheet.lost, ''), tone: 'total' },
  ]
}

/** What the minutes cost, and what they would have cost: arithmetic on the stretches, nothing guessed. */
function sentences(sheet: DataSheetView): readonly string[] {
  const { knownAt, writtenUntil, target, corruptSince, dataAt } = sheet
  const late = sheet.stretches.filter((one) => one.why === 'after-known')
  const cost = late.reduce((sum, one) => sum + one.lost, 0)
  const older = sheet.stretches
    .filter((one) => one.why === 'good-data')
    .reduce((sum, one) => sum + one.lost, 0)
  const begun = corruptSince ?? dataAt
  return [
    ...(knownAt !== null && cost > 0
      ? [
          `Writes went on until ${exerciseTime(writtenUntil)}, ${formatClock(writtenUntil - knownAt)} after somebody knew: that cost ${formatClock(cost)}${inThings(sheet, cost)}. Had they stopped at once, ${formatClock(sheet.gross - cost)}${inThings(sheet, sheet.gross - cost)} would have been gone.`,
        ]
      : []),
    ...(older > 0
      ? [
          `The point that was restored is older than it had to be: ${formatClock(older)}${inThings(sheet, older)} was sound and was given up.`,
        ]
      : []),
    ...(target !== null && corruptSince !== null && sheet.gross > target
      ? [
          `To keep within ${formatClock(target)} without winning any back, the writes had to stop by ${exerciseTime(begun + target)}${knownAt !== null && begun + target < knownAt ? ', before anybody knew' : ''}.`,
        ]
      : []),
  ]
}

function assumption(sheet: DataSheetView, evidence: string): readonly Element[] {
  if (sheet.data === null) return []
  const { unit, perMinute } = sheet.data
  return [
    h(
      'p',
      { className: ['aside'] },
      `Counted with ${grouped(perMinute)} ${unit} in a minute of normal work, as the scenario says. ${BASIS[evidence] ?? ''}`,
    ),
  ]
}

const BASIS: Readonly<Record<string, string>> = {
  simulated: 'Simulated, on the scenario\u2019s clock.',
  stated: 'The times are as somebody stated them.',
  observed: 'Observed: a probe saw the failure, and read how fresh the data was when it came back.',
}

function inThings(sheet: DataSheetView, ms: DurationMs): string {
  return sheet.data === null || ms === 0 ? '' : `, ${aboutWritten(ms, sheet.data)}`
}

function things(sheet: DataSheetView, ms: DurationMs): string {
  return grouped(Math.round((ms / MINUTE) * (sheet.data?.perMinute ?? 0)))
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
