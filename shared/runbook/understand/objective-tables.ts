/** Objectives in tables: a column, a row or a section each. */
import type { ObjectiveKind, ReportObjective } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { cellText, isBlank, withoutNumber } from './labels.ts'
import { isOverall, kindsIn, lengthStated, namesIn, isMeasured as saysMeasured } from './objective-names.ts'
import { pairsIn } from './objective-pairs.ts'
import { paraphrasedKind } from './objective-paraphrases.ts'
import { afterName, subjectOf } from './objective-subjects.ts'
import { nameColumn, rowName } from './objective-table-names.ts'
import { pathOf, type Row, type Section } from './outline-model.ts'
import type { TableHere } from './statements.ts'
import { columnOf, type Table } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'

export function objective(
  kind: ObjectiveKind,
  value: string | null,
  text: string,
  appliesTo: string,
  line: number,
  confidence: number,
): ReportObjective {
  return { kind, value, text: text.replace(/\s+/g, ' ').trim(), appliesTo, line, confidence }
}

export function fromTable(
  { table, section }: TableHere,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const joint = table.header.findIndex((cell) => kindsInOrder(cell.text).length > 1)
  if (joint > 0) {
    const found = byJointColumn(table, joint, section, procedures)
    if (found.length > 0) return found
  }
  const kinds = columnKinds(table, section)
  if (kinds.some((kind) => kind !== null)) return byColumn(table, kinds, section, procedures)
  const rows = table.rows.flatMap((row) => byRow(table, row, section, procedures))
  if (rows.length > 0) return rows
  /* A section about one objective with a table of names and lengths. */
  const kind = pathOf(section)
    .slice(0, 2)
    .map((one) => kindsIn(one.title))
    .find((list) => list.length === 1)?.[0]
  const target = columnOf(table, 'target')
  const name = columnOf(table, 'component')
  if (kind === undefined || target < 0 || target === name) return []
  return table.rows.flatMap((row) => {
    const text = cellText(row.cells[target])
    const value = lengthStated(text)
    return value === undefined
      ? []
      : [objective(kind, value, text, rowName(table, row, Math.max(0, name)), row.line, 0.8)]
  })
}

/** What each column sets, named as such or, beside a name column of lengths, in other words. */
function columnKinds(table: Table, section: Section): readonly (ObjectiveKind | null)[] {
  const named = table.header.map((cell) => (isMeasured(cell.text) ? null : headerKind(cell.text)))
  const others = new Set(
    table.header.flatMap((cell, index) =>
      index > 0 && !isMeasured(cell.text) && holdsLengths(table, index) ? [paraphrasedKind(cell.text)] : [],
    ),
  )
  const saysTwo = others.has('rto') && others.has('rpo')
  if (!saysTwo && NO_TARGETS.some((kind) => section.kinds.has(kind)) && !section.kinds.has('objectives'))
    return named
  const taken = new Set(named)
  return named.map((kind, index) => {
    const header = table.header[index]?.text ?? ''
    if (kind !== null || index === 0 || isMeasured(header)) return kind
    const other = paraphrasedKind(header)
    if (other === null || !holdsLengths(table, index)) return null
    const settled = other === 'rto' && taken.has('rto') ? 'mtd' : other
    if (taken.has(settled)) return null
    taken.add(settled)
    return settled
  })
}

const NO_TARGETS = [
  'backups',
  'tests',
  'communication',
  'obligations',
  'procedures',
  'checklist',
  'escalation',
  'severities',
  'contacts',
  'roles',
  'changelog',
  'timeline',
] as const

/** Whether most of a column's cells say how long. */
function holdsLengths(table: Table, index: number): boolean {
  const texts = table.rows.map((row) => cellText(row.cells[index])).filter((text) => !isBlank(text))
  return (
    texts.length > 0 &&
    texts.filter(
      (text) =>
        lengthStated(text) !== undefined || bareNumber(text, table.header[index]?.text ?? '') !== undefined,
    ).length >
      texts.length / 2
  )
}

function isMeasured(header: string): boolean {
  return saysMeasured(header) || /(?:justification|comment|merknad|owner|strategy|remark)/iu.test(header)
}

function headerKind(header: string): ObjectiveKind | null {
  const kinds = kindsIn(header)
  return kinds.length === 1 ? (kinds[0] ?? null) : null
}

function byColumn(
  table: Table,
  kinds: readonly (ObjectiveKind | null)[],
  section: Section,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const name = nameColumn(table, kinds)
  return table.rows.flatMap((row) =>
    kinds.flatMap((kind, index) => {
      if (kind === null || index === name) return []
      const text = cellText(row.cells[index])
      const value =
        lengthStated(text) ?? (bareNumber(text, table.header[index]?.text ?? '') as string | undefined)
      if (value === undefined && (isBlank(text) || text === '')) return []
      const shown = value === undefined ? null : value
      if (value === undefined && text.length > 60) return []
      return [
        objective(
          kind,
          shown,
          text,
          name === -1 ? subjectOf(section, procedures) : rowName(table, row, name),
          row.line,
          0.95,
        ),
      ]
    }),
  )
}

/** The objectives of a header in their order: `RTO / RPO`. */
function kindsInOrder(header: string): readonly ObjectiveKind[] {
  if (header.length > 80 || !/[/&+|,]|\s(?:and|og|och|en|und)\s/u.test(header)) return []
  const places = kindsIn(header).map((kind) => ({ kind, at: namesIn(header, kind)[0]?.index ?? 0 }))
  return places.sort((left, right) => left.at - right.at).map(({ kind }) => kind)
}

/** `1 h / 5 min` under `RTO / RPO`. */
function byJointColumn(
  table: Table,
  column: number,
  section: Section,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const order = kindsInOrder(table.header[column]?.text ?? '')
  const kinds = table.header.map((_, index) => (index === column ? (order[0] ?? null) : null))
  const name = nameColumn(table, kinds)
  return table.rows.flatMap((row) => {
    const text = cellText(row.cells[column])
    const spaced = text.split(/\s+[/|]\s+|;\s*|\s+(?:and|og|och|en|und)\s+/u)
    const parts = spaced.length === order.length ? spaced : text.split(/[/|,]/u)
    if (parts.length !== order.length) return []
    const appliesTo = name === -1 ? subjectOf(section, procedures) : rowName(table, row, name)
    return order.flatMap((kind, index) => {
      const part = (parts[index] ?? '').trim()
      const value = lengthStated(part)
      return value === undefined ? [] : [objective(kind, value, part, appliesTo, row.line, 0.9)]
    })
  })
}

/** `RTO (hours)` over bare numbers. */
export function bareNumber(text: string, header: string): string | undefined {
  if (!/^[≤<~]?\s*\d+(?:[.,]\d+)?$/.test(text)) return undefined
  const unit = /[([]\s*(?:in\s+|i\s+)?([^)\]]+)[)\]]/u.exec(header)?.[1]
  return unit === undefined ? undefined : findDurations(`${text.replace(/[≤<~\s]/g, '')} ${unit}`)[0]?.iso
}

/** A row whose first cell is the objective's name. */
function byRow(
  table: Table,
  row: Row,
  section: Section,
  procedures: ReadonlySet<number>,
): readonly ReportObjective[] {
  const named = row.cells.findIndex((cell) => cell.text.length < 80 && kindsIn(cell.text).length > 0)
  const other = named === -1 && mayParaphrase(section) ? rowInOtherWords(table, row) : null
  const at = other === null ? named : 0
  const kind = other ?? (at === -1 ? null : (kindsIn(row.cells[at]?.text ?? '')[0] ?? null))
  if (kind === null || at > 1) return []
  const names = kindsIn(row.cells[at]?.text ?? '')
  if (names.length > 1)
    return pairsIn(row.cells.map(cellText).join(': ')).map((pair) =>
      objective(pair.kind, pair.value, pair.text, subjectOf(section, procedures), row.line, 0.9),
    )
  const component =
    at === 0
      ? -1
      : table.header.findIndex((cell, index) => index < at && fieldFit('component', cell.text) > 0)
  const values = row.cells
    .map((cell, index) => ({
      index,
      text: cellText(cell),
      value: index === at ? undefined : lengthStated(cellText(cell)),
      header: table.header[index]?.text ?? '',
    }))
    .filter((one) => one.value !== undefined && one.index > at && !isMeasured(one.header))
  if (values.length === 0) return []
  const target = values.find((one) => fieldFit('target', one.header) > 0)
  const columns = values.filter(
    (one) =>
      one.header !== '' && fieldFit('target', one.header) === 0 && fieldFit('description', one.header) === 0,
  )
  if (target === undefined && columns.length > 1 && columns.length === values.length) {
    return columns.map((one) =>
      objective(
        kind,
        one.value ?? null,
        one.text,
        isOverall(one.header) ? 'overall' : one.header,
        row.line,
        0.9,
      ),
    )
  }
  const chosen = target ?? values[0]
  if (chosen === undefined) return []
  const label = cellText(row.cells[at]).replace(/\s*\([^()]*\)$/u, '')
  const own = at === 0 ? (afterName(label, kind) ?? namedAbove(table, row)) : null
  const around = subjectOf(section, procedures)
  const subject =
    component === -1
      ? (own ?? (other === null ? around : (cardName(table, section) ?? around)))
      : rowName(table, row, component)
  return [objective(kind, chosen.value ?? null, chosen.text, subject, row.line, 0.95)]
}

/** A row's label that names one objective in other words, beside lengths or open values. */
function rowInOtherWords(table: Table, row: Row): ObjectiveKind | null {
  const label = cellText(row.cells[0])
  if (label.length > 80 || isMeasured(label) || mentions('copy', label)) return null
  const rest = row.cells.slice(1).map(cellText)
  const stated = rest.filter((text) => lengthStated(text) !== undefined)
  const isAll = stated.length > 0 && stated.length >= rest.filter((text) => !isBlank(text)).length / 2
  return isAll && table.header.length > 1 ? paraphrasedKind(label) : null
}

function mayParaphrase(section: Section): boolean {
  return section.kinds.has('objectives') || !NO_TARGETS.some((kind) => section.kinds.has(kind))
}

/** A section that consists of one thing's facts in two columns is named after that thing. */
function cardName(table: Table, section: Section): string | null {
  const before = section.blocks[section.blocks.indexOf(table) - 1]
  const [caption, ...more] = before?.kind === 'text' ? before.lines : []
  if (
    table.header.length === 2 &&
    caption !== undefined &&
    more.length === 0 &&
    caption.text.length < 60 &&
    !/[.!?]$/.test(caption.text)
  )
    return withoutNumber(caption.text.replace(/\s*:$/, ''))
  const isCard = table.header.length === 2 && section.level > 1 && section.sections.length === 0
  return isCard && !section.kinds.has('objectives') ? withoutNumber(section.title) : null
}

/** Rows of a table that gives the facts of one thing. */
const MOST_FACTS = 40

/** Of a table of one thing's facts, the row that names it: `Service | checkout`. */
function namedAbove(table: Table, row: Row): string | null {
  if (table.header.length !== 2 || table.rows.length > MOST_FACTS) return null
  const rows = [table.header, ...table.rows.filter((one) => one.line < row.line).map((one) => one.cells)]
  const [, value] = rows.find(([label]) => fieldFit('thing', label?.text ?? '') === 2) ?? []
  const name = cellText(value)
  return isBlank(name) || isOverall(name) ? null : name
}
