/** Copies in tables, and which sections are about them. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { backup } from './backup-prose.ts'
import { findDurations, firstFrequency, frequencyOf } from './durations.ts'
import { cellText, isBlank, orNull } from './labels.ts'
import { isDocumentTitle, pathOf, type Section } from './outline.ts'
import type { TableHere } from './statements.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

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

/** `Backup strategy`: a column of another table that says how each thing is copied. */
function strategies({ table, section }: TableHere): readonly ReportBackup[] {
  const at = table.header.findIndex(
    (cell) => mentions('copy', cell.text) && exactColumn(table, 'place') === -1,
  )
  const name = table.header.findIndex((cell) => fieldFit('component', cell.text) === 2)
  const isAside = section.kinds.has('procedures') && !section.kinds.has('objectives')
  if (isAside || at < 1 || name === -1 || name === at || section.kinds.has('tests')) return []
  return table.rows.flatMap((row) => {
    const text = cellText(row.cells[at])
    return mentions('copy', text) && !mentions('notBackedUp', text)
      ? [
          backup(cellText(row.cells[name]), row.line, {
            every: firstFrequency(text)?.iso ?? null,
            confidence: 0.7,
          }),
        ]
      : []
  })
}

/** Copies in the rows of a table. */
export function backupsInTable({ table, section }: TableHere): readonly ReportBackup[] {
  const retention = columnOf(table, 'retention')
  const every = columnOf(
    table,
    'frequency',
    [retention].filter((at) => at >= 0),
  )
  const isHere = isBackup(section)
  if (retention === -1 && !isHere) return strategies({ table, section })
  if (section.kinds.has('tests') && exactColumn(table, 'retention') === -1) return []
  if (retention === -1 && every === -1 && exactColumn(table, 'place') === -1) return []
  if (!isHere && every === -1) return []
  const what = itemColumn(
    table.header.map((cell) => cell.text),
    [retention, every],
  )
  const place = columnOf(
    table,
    'place',
    [retention, every, what].filter((at) => at >= 0),
  )
  return table.rows.flatMap((row) => {
    const cells = row.cells.map(cellText)
    const name = cells[what] ?? ''
    if (isBlank(name)) return []
    const whole = cells.join(' | ')
    const others = cells.filter((cell, index) => index !== what && !isBlank(cell))
    const isNot =
      mentions('notBackedUp', whole) ||
      isNever(cells[every] ?? '') ||
      (isHere && (others.length === 0 || others.every(isNever)))
    if (
      !isNot &&
      isBlank(cells[every] ?? '') &&
      isBlank(cells[retention] ?? '') &&
      isBlank(cells[place] ?? '')
    )
      return []
    return [
      backup(name, row.line, {
        where: isNot || place === -1 ? null : orNull(cells[place]),
        every: isNot ? null : every === -1 ? null : frequencyOf(cells[every] ?? ''),
        retention: isNot || retention === -1 ? null : (retentionOf(cells[retention] ?? '') ?? null),
        backedUp: !isNot,
        confidence: 0.9,
      }),
    ]
  })
}

export function isNever(text: string): boolean {
  return NEVER.test(text.trim())
}

const NEVER = new RegExp(`^(?:${sourceOf(WORD_FORMS.never)})`, 'iu')

export function retentionOf(text: string): string | null {
  return findDurations(text)[0]?.iso ?? null
}

function itemColumn(header: readonly string[], taken: readonly number[]): number {
  const exact = header.findIndex((text, index) => !taken.includes(index) && fieldFit('item', text) === 2)
  return exact === -1 ? header.findIndex((_, index) => !taken.includes(index)) : exact
}

/** The section is about copies, or the one above it is. */
export function isBackupItself(section: Section): boolean {
  return section.kinds.has('backups') || section.parent?.kinds.has('backups') === true
}
