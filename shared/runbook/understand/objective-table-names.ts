/** Which column of a table of objectives names what they are of. */
import type { ObjectiveKind } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { cellText } from './labels.ts'
import { isOverall } from './objective-names.ts'
import type { Row } from './outline-model.ts'
import type { Table } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'

export function nameColumn(table: Table, kinds: readonly (ObjectiveKind | null)[]): number {
  const candidates = table.header
    .map((cell, index) => ({ index, fit: kinds[index] !== null ? -1 : fieldFit('component', cell.text) }))
    .filter((one) => one.fit >= 0 && !holdsCodes(table, one.index))
  const isText = (index: number) =>
    table.rows.every(
      (row) => !isLength(cellText(row.cells[index])) && !/^(?:tier )?\d+$/i.test(cellText(row.cells[index])),
    ) && !holdsCodes(table, index)
  const system = candidates.find(
    (one) =>
      isText(one.index) &&
      /^(?:components?|systems?|services?|applications?|assets?|komponent|tjeneste|tjänst|system|applikation|tjeneste|dienst|systeem|applicatie|onderdeel|anwendung|it-system|it-service|application|komponente)$/iu.test(
        (table.header[one.index]?.text ?? '').trim(),
      ),
  )
  const supporting = candidates.find(
    (one) =>
      isText(one.index) && one.index > 0 && mentions('supporting', table.header[one.index]?.text ?? ''),
  )
  const named = candidates.find((one) => one.fit === 2 && isText(one.index))
  const exact =
    system ??
    supporting ??
    (named !== undefined && namesEach(table, 0) && isText(0)
      ? candidates.find((one) => one.index === 0)
      : named)
  return (exact ?? candidates.find((one) => isText(one.index)) ?? candidates[0])?.index ?? -1
}

/** Whether a column names each row, no two alike. */
function namesEach(table: Table, index: number): boolean {
  const texts = table.rows.map((row) => cellText(row.cells[index]).toLowerCase())
  return texts.every((text) => /\p{L}{3}/u.test(text)) && new Set(texts).size === texts.length
}

/** A length and little more: `Archive, older than 2 years` is a name. */
function isLength(text: string): boolean {
  const [first] = findDurations(text)
  return first !== undefined && (first.start < 6 || !/\p{L}{3}/u.test(text.replace(first.text, ' ')))
}

/** `R1`, `4.2`, `K-03`: numbers of rows, not names. */
function holdsCodes(table: Table, index: number): boolean {
  const texts = table.rows.map((row) => cellText(row.cells[index])).filter((text) => text !== '')
  return (
    table.header.length > 2 &&
    texts.length > 1 &&
    /^(?:nr|no|id|#|lfd|ref|kod|kode|løpenr)/iu.test((table.header[index]?.text ?? '').trim()) &&
    texts.every((text) => /^\p{Lu}{0,3}[-. ]?\d{1,3}(?:\.\d{1,2})?$/u.test(text))
  )
}

export function rowName(table: Table, row: Row, name: number): string {
  const text = cellText(row.cells[name])
  if (text === '' || isOverall(text)) return 'overall'
  return table.header.length > 0 ? text : text
}
