/** Copies in tables, and which sections are about them. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import {
  atClock,
  isNever,
  namedRhythm,
  placeIn,
  retentionIn,
  retentionOf,
  rhythmIn,
} from './backup-clauses.ts'
import { noFacts, takeLabel } from './backup-facts.ts'
import { tellsNone } from './backup-names.ts'
import { backup, copiesOf } from './backup-prose.ts'
import { findDurations, firstDuration, firstFrequency, frequencyOf } from './durations.ts'
import { cellText, isBlank, orNull, withoutNumber } from './labels.ts'
import { isDocumentTitle } from './outline.ts'
import { pathOf, type Section } from './outline-model.ts'
import type { TableHere } from './statements.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'

type Table = TableHere['table']

/** Whether a section, or one right around it, is about copies. */
export function isBackup(section: Section): boolean {
  return pathOf(section)
    .slice(0, 3)
    .some(
      (one) =>
        !isDocumentTitle(one) &&
        (one.kinds.has('backups') || one.kinds.has('notBackedUp')) &&
        !(
          one.kinds.has('procedures') &&
          !/strategy|strategi|schedule|plan|policy/iu.test(one.title) &&
          one !== section
        ),
    )
}

/** The headings tell of keeping alone: logs and papers are kept too. */
export function isAboutKeeping(section: Section): boolean {
  return pathOf(section)
    .slice(0, 3)
    .every((one) => isDocumentTitle(one) || fieldFit('copies', one.title) === 0)
}

/** The section is about copies, or the one above it is. */
export function isBackupItself(section: Section): boolean {
  return section.kinds.has('backups') || section.parent?.kinds.has('backups') === true
}

const cellsAt = (table: Table, at: number) => table.rows.map((row) => cellText(row.cells[at]))

/** `Backup`: a column of another table that says how each thing is copied. */
function strategies({ table, section }: TableHere): readonly ReportBackup[] {
  const at = table.header.findIndex(
    (cell, index) => index > 0 && (fieldFit('copies', cell.text) === 2 || mentions('copy', cell.text)),
  )
  const isAside = section.kinds.has('procedures') && !section.kinds.has('objectives')
  const isBarred = ['tests', 'roles', 'contacts', 'escalation'].some((kind) =>
    section.kinds.has(kind as 'tests'),
  )
  if (at === -1 || isAside || isBarred) return []
  const told = cellsAt(table, at)
  if (!told.some((text) => rhythmIn(text) !== null || (mentions('copy', text) && !tellsNone(text)))) return []
  const name = nameColumn(table, at)
  const kept = exactColumn(table, 'retention')
  return table.rows.flatMap((row, index) => {
    const text = told[index] ?? ''
    const what = cellText(row.cells[name])
    if (isBlank(text) || isBlank(what)) return []
    if (isNever(text) && firstFrequency(text) === null)
      return fieldFit('copies', table.header[at]?.text ?? '') === 2
        ? [backup(what, row.line, { backedUp: false, confidence: 0.65 })]
        : []
    const [first] = copiesOf(what, text, row.line)
    if (first?.backedUp === true)
      return [
        { ...first, retention: first.retention ?? retentionOf(cellText(row.cells[kept])), confidence: 0.7 },
      ]
    return mentions('copy', text) && !tellsNone(text) ? [backup(what, row.line, { confidence: 0.7 })] : []
  })
}

function nameColumn(table: Table, at: number): number {
  const exact = table.header.findIndex(
    (cell, index) => index !== at && fieldFit('component', cell.text) === 2,
  )
  return exact === -1 ? 0 : exact
}

/** Copies in the rows of a table. */
export function backupsInTable({ table, section }: TableHere): readonly ReportBackup[] {
  const isHere = isBackup(section)
  const kept = columnOf(table, 'retention')
  const isOwn = isHere && !section.kinds.has('procedures')
  const retention =
    kept === -1 && isOwn ? columnOfCells(table, isLengthCell, [exactColumn(table, 'frequency')]) : kept
  const without = (taken: readonly number[]) => taken.filter((at) => at >= 0)
  const often = columnOf(table, 'frequency', without([retention]))
  const every =
    isOwn && !cellsAt(table, often).some(tellsRhythm)
      ? columnOfCellsOr(table, tellsRhythm, without([retention]), often)
      : often
  if (kept === -1 && !isHere) return strategies({ table, section })
  if (section.kinds.has('tests') && exactColumn(table, 'retention') === -1) return []
  if (!isHere && every === -1) return strategies({ table, section })
  if (!isHere && !tellsCopies(table)) return []
  if (isHere && isCard(table)) return cardOf(table, withoutNumber(section.title))
  const header = table.header.map((cell) => cell.text)
  const what = itemColumn(header, [retention, every])
  const named = columnOf(table, 'place', without([retention, every, what]))
  const place =
    named === -1 && isOwn
      ? columnOfCells(table, (text) => mentions('copyPlace', text), without([retention, every, what]))
      : named
  const isKept =
    isAboutKeeping(section) &&
    !table.header.some((cell) => fieldFit('copies', cell.text) > 0) &&
    !cellsAt(table, every).some(tellsRhythm)
  if (retention === -1 && every === -1 && place === -1) return isHere ? fromWords(table) : []
  return table.rows.flatMap((row) => {
    const cells = row.cells.map(cellText)
    const name = cells[what] ?? ''
    if (isBlank(name)) return []
    const others = cells.filter((cell, index) => index !== what && !isBlank(cell))
    const isNot =
      tellsNone(cells.filter((_, index) => index !== what || others.length === 0).join(' | ')) ||
      mentions('notBackedUp', name) ||
      isNever(cells[every] ?? '') ||
      (isHere && (others.length === 0 || others.every(isNever) || isNever(others[0] ?? '')))
    const said = [cells[every], cells[retention], cells[place]]
    if (!isNot && (said.every((cell) => isBlank(cell ?? '')) || isKept)) return []
    const often = cells[every] ?? ''
    return [
      backup(name, row.line, {
        where: isNot || place === -1 ? null : orNull(cells[place]),
        every: isNot || every === -1 ? null : rhythmOfCell(often, name),
        retention: isNot
          ? null
          : retention === -1
            ? retentionIn(cells.filter((_, index) => index !== what).join('; '))
            : (retentionOf(cells[retention] ?? '') ?? null),
        backedUp: !isNot,
        confidence: 0.9,
      }),
    ]
  })
}

const FEWEST_FIELDS = 2

/** Fields of one copy below each other: `Schedule | daily`, `Retention | 35 days`. */
function isCard(table: Table): boolean {
  const fields = cellsAt(table, 0).filter((text) =>
    (['frequency', 'retention', 'place'] as const).some((kind) => fieldFit(kind, text) === 2),
  )
  return table.header.length === 2 && fields.length >= FEWEST_FIELDS
}

function cardOf(table: Table, title: string): readonly ReportBackup[] {
  const facts = noFacts()
  for (const row of table.rows) takeLabel(cellText(row.cells[0]), cellText(row.cells[1]), row.line, facts)
  const { where, every, retention, line } = facts
  return line === null ? [] : [backup(facts.what ?? title, line, { where, every, retention })]
}

/** A row in words: `Members | dumped every 4 hours, 30 days kept`. */
function fromWords(table: Table): readonly ReportBackup[] {
  return table.rows.flatMap((row) => {
    const [name = '', ...cells] = row.cells.map(cellText)
    const text = cells.filter((cell) => !isBlank(cell)).join('; ')
    if (isBlank(name) || text === '') return []
    if (isNever(text) && firstFrequency(text) === null) return [backup(name, row.line, { backedUp: false })]
    const told = copiesOf(name, text, row.line)
    if (told.length > 0) return told
    return mentions('copy', text) || mentions('copyPlace', text)
      ? [backup(name, row.line, { where: placeIn(text), retention: retentionIn(text), confidence: 0.6 })]
      : []
  })
}

function rhythmOfCell(text: string, name: string): string | null {
  const [length] = findDurations(text)
  const isBare = length !== undefined && /^[\s(~≤<]*(?:ca\.?\s*)?$/u.test(text.slice(0, length.start))
  return (
    rhythmIn(text) ??
    namedRhythm(text) ??
    (isBare ? frequencyOf(text) : null) ??
    rhythmIn(`every ${text}`) ??
    atClock(text) ??
    (isBlank(text) ? namedRhythm(name) : null)
  )
}

function tellsRhythm(text: string): boolean {
  return rhythmIn(text) !== null || namedRhythm(text) !== null
}

/** A cell that is a length and nothing else. */
function isLengthCell(text: string): boolean {
  const length = firstDuration(text)
  return length !== null && firstFrequency(text) === null && length.start < 4 && text.length - length.end < 12
}

const MOST_CELLS = 0.5

/** The first column of which half the filled cells are so. */
function columnOfCells(table: Table, isSo: (text: string) => boolean, taken: readonly number[]): number {
  return table.header.findIndex((_, index) => {
    const cells = cellsAt(table, index).filter((cell) => !isBlank(cell))
    return (
      index > 0 &&
      !taken.includes(index) &&
      cells.length > 0 &&
      cells.filter(isSo).length >= cells.length * MOST_CELLS
    )
  })
}

function columnOfCellsOr(
  table: Table,
  isSo: (text: string) => boolean,
  taken: readonly number[],
  otherwise: number,
): number {
  const found = columnOfCells(table, isSo, taken)
  return found === -1 ? otherwise : found
}

/** A table elsewhere that has to do with copies: by its headings or in its rows. */
function tellsCopies(table: Table): boolean {
  const words = [
    ...table.header.map((cell) => cell.text),
    ...table.rows.map((row) => row.cells.map(cellText).join(' ')),
  ]
  return words.some((text) => mentions('copy', text))
}

function itemColumn(header: readonly string[], taken: readonly number[]): number {
  const exact = header.findIndex((text, index) => !taken.includes(index) && fieldFit('item', text) === 2)
  return exact === -1 ? header.findIndex((_, index) => !taken.includes(index)) : exact
}
