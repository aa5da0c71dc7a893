/** Levels of incidents in tables. */
import type { ReportSeverity } from '../../contract/runbook-report.ts'
import { firstDuration } from './durations.ts'
import { cellText, isBlank } from './labels.ts'
import { pathOf, type Section } from './outline-model.ts'
import { isAbout } from './sections.ts'
import { CODE, isAnyCode, isLevelName, partsOf, responseOf, severity } from './severity-names.ts'
import type { TableHere } from './statements.ts'
import { columnOf } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'

export function isSeveritySection(section: Section): boolean {
  const path = pathOf(section)
  if (path.slice(0, 2).some((one) => one.kinds.has('dataClasses'))) return false
  if (section.kinds.has('escalation') || section.kinds.has('contacts') || section.kinds.has('tests'))
    return false
  return (
    section.kinds.has('severities') ||
    (path[1]?.kinds.has('severities') === true && !section.kinds.has('procedures'))
  )
}

export function fromTable({ table, section }: TableHere): readonly ReportSeverity[] {
  if (
    isAbout(section, 'dataClasses') ||
    table.header.some((cell) =>
      /(?:^|\W)(?:data|rto|rpo|opplysninger|uppgifter|gegevens|daten|oplysninger|confidential|lagring|encryption|kryptering)\b/iu.test(
        cell.text,
      ),
    )
  )
    return []
  const known = columnOf(table, 'response')
  const response = known === -1 || !hasLengths(table, known) ? (lengthColumn(table) ?? known) : known
  const isHere = isSeveritySection(section)
  const code = table.header.findIndex(
    (cell, index) => index !== response && fieldFit('severity', cell.text) === 2,
  )
  const isGraded = isHere || (response !== -1 && tellsResponse(table.header[response]?.text ?? ''))
  const first = code === -1 ? (isGraded && response !== 0 && isScaleColumn(table, 0) ? 0 : -1) : code
  if (first === -1) return []
  const codes = table.rows.map((row) => cellText(row.cells[first]))
  if (isDataClass(table.rows.map((row) => row.cells.map(cellText).join(' ')))) return []
  const isCoded =
    codes.filter((text) => CODE.test(text) || PLAIN_CODE.test(text)).length >=
      Math.max(1, codes.length - 1) || haveOnePrefix(codes)
  const isScale =
    response !== -1 && tellsResponse(table.header[response]?.text ?? '') && isScaleColumn(table, first)
  if (!isHere && ((!isCoded && !isScale) || response === -1)) return []
  if (section.kinds.has('escalation') && !section.kinds.has('severities') && !isLevelTable(table, codes))
    return []
  if (table.rows.length < 2) return []
  const named = table.header.findIndex(
    (cell, index) => index !== first && fieldFit('levelTitle', cell.text) === 2,
  )
  return table.rows.flatMap((row) => {
    const text = cellText(row.cells[first])
    if (isBlank(text)) return []
    const parts = partsOf(text)
    const name = named === -1 ? parts.name : cellText(row.cells[named])
    const limit = response === -1 ? null : (responseOf(cellText(row.cells[response])) ?? null)
    return [
      severity(
        parts.code ?? (PLAIN_CODE.test(text) ? text : null),
        name === '' ? text : name,
        limit,
        row.line,
        0.95,
      ),
    ]
  })
}

/** A code that is one only among levels. */
const PLAIN_CODE = /^(?:[1-5A-E]|I{1,3}|I?V)$/

export const MOST_LEVELS = 6

/** `K1`, `K2`, `K3`: the same letters before other figures. */
function haveOnePrefix(codes: readonly string[]): boolean {
  const prefixes = new Set(codes.map((text) => (isAnyCode(text) ? text.replace(/\d.*$/u, '') : '')))
  return codes.length > 1 && prefixes.size === 1 && !prefixes.has('')
}

/** Levels of incidents in a section about escalation: nobody is called in them. */
function isLevelTable(table: TableHere['table'], codes: readonly string[]): boolean {
  const titles = table.header.some((cell) => fieldFit('levelTitle', cell.text) === 2)
  return (
    (titles || codes.every((text) => isLevelName(text))) &&
    table.header.some((cell) => tellsResponse(cell.text)) &&
    !table.header.some((cell) => fieldFit('callee', cell.text) === 2)
  )
}

function tellsResponse(header: string): boolean {
  return fieldFit('response', header) === 2 || (mentions('respond', header) && !mentions('solved', header))
}

/** Half of a column's cells are no more than a length. */
function hasLengths(table: TableHere['table'], at: number): boolean {
  const cells = table.rows.map((row) => cellText(row.cells[at]))
  const isLength = (text: string) => {
    const length = firstDuration(text)
    return length !== null && text.split(/\s+/).length <= 6 && !/\d/.test(text.slice(0, length.start))
  }
  return cells.length > 1 && cells.filter(isLength).length >= cells.length / 2
}

/** The one column of lengths, where its heading tells of no end and no rhythm. */
function lengthColumn(table: TableHere['table']): number | null {
  const found = table.header.flatMap((cell, index) => {
    const isOther =
      mentions('solved', cell.text) ||
      mentions('update', cell.text) ||
      mentions('notify', cell.text) ||
      fieldFit('frequency', cell.text) === 2 ||
      fieldFit('wait', cell.text) === 2 ||
      fieldFit('retention', cell.text) === 2
    return index > 0 && !isOther && hasLengths(table, index) ? [index] : []
  })
  const telling = found.filter((index) => tellsResponse(table.header[index]?.text ?? ''))
  return telling[0] ?? (found.length === 1 ? (found[0] ?? null) : null)
}

/** Few short names that differ, as levels have them. */
function isScaleColumn(table: TableHere['table'], at: number): boolean {
  const names = table.rows.map((row) => cellText(row.cells[at]))
  if (names.length < 2 || names.length > MOST_LEVELS || new Set(names).size < names.length) return false
  return names.every((name) => name !== '' && name.length <= 40) && names.some((name) => isLevelName(name))
}

/** Levels of what may be seen by whom, and not of incidents. */
function isDataClass(rows: readonly string[]): boolean {
  return rows.filter((row) => mentions('dataClassName', row)).length >= Math.max(2, rows.length / 2)
}
