/** Duties to notify in tables: whom, by when, and what starts the clock. */
import type { ReportObligation } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { fromOf, isDuty, isRegulator, isStarted, limitsIn } from './duty-words.ts'
import { cellText, isBlank, orNull } from './labels.ts'
import type { TableHere } from './statements.ts'
import { columnOf, exactColumn } from './tables.ts'
import { sourceOf, WORD_FORMS } from './terms.ts'
import { columnByCells } from './told.ts'

export function obligationsInTable(here: TableHere): readonly ReportObligation[] {
  const { table, section } = here
  const named = columnOf(table, 'deadline')
  const byCells = columnByCells(here, isLimitCell)
  const isNamed =
    named !== -1 && (byCells === -1 || table.rows.some((row) => isLimitCell(cellText(row.cells[named]))))
  const deadline = isNamed ? named : byCells
  const to = columnOf(table, 'recipient', [deadline])
  const isHere = isDuty(section)
  const texts = table.rows.map((row) => row.cells.map(cellText))
  const hasColumns = to !== -1 && exactColumn(table, 'deadline') !== -1
  const namesRegulator = texts.some((cells) => isRegulator(cells.join(' | ')))
  const isPlain = namesRegulator && deadline !== -1 && texts.some((cells) => isStarted(cells.join(' | ')))
  if (!isHere && !(hasColumns && namesRegulator) && !isPlain) return []
  if (exactColumn(table, 'number') !== -1 && !namesRegulator) return []
  const isOther = NO_DUTIES.some((kind) => section.kinds.has(kind))
  if (!section.kinds.has('obligations') && isOther && !(hasColumns && isPlain)) return []
  if (exactColumn(table, 'frequency') !== -1 && exactColumn(table, 'deadline') === -1) return []
  const trigger = columnOf(
    table,
    'trigger',
    [deadline, to].filter((at) => at >= 0),
  )
  return table.rows.flatMap((row, index): readonly ReportObligation[] => {
    const cells = texts[index] ?? []
    const first = cells[Math.max(0, to)] ?? ''
    const toText = isRegulator(first)
      ? first
      : (cells.find((cell) => isRegulator(cell) && cell.length < 60) ?? first)
    if (isBlank(toText)) return []
    const own = deadline === -1 ? '' : (cells[deadline] ?? '')
    const limits = own === '' ? [] : limitsIn(own, true)
    const rest =
      limits.length > 0 ? limits : cells.flatMap((cell, at) => (at === to ? [] : limitsIn(cell, false)))
    const from = trigger === -1 ? fromOf(own) : orNull(cells[trigger])
    const fact = { to: toText, from, line: row.line, confidence: 0.9 }
    if (rest.length === 0 && IMMEDIATE_CELL.test(own)) return [{ ...fact, within: null }]
    return rest.map((one) => ({ ...fact, within: one.iso }))
  })
}

function isLimitCell(cell: string): boolean {
  if (cell.length > 80 || isBlank(cell)) return false
  return IMMEDIATE_CELL.test(cell) || (findDurations(cell)[0]?.start ?? 99) < 20
}

const NO_DUTIES = ['escalation', 'severities', 'tests', 'backups'] as const
const IMMEDIATE_CELL = new RegExp(`^(?:${sourceOf(WORD_FORMS.immediately)})(?:\\W*$|[,;(])`, 'iu')
