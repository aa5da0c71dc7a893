/** Cards and inventories of systems that say in one line how each is copied. */
import type { ReportBackup } from '../../contract/runbook-report.ts'
import { isNever } from './backup-clauses.ts'
import { backup, copiesOf } from './backup-prose.ts'
import { isBackup } from './backup-tables.ts'
import { firstFrequency } from './durations.ts'
import { cellText, labelled, withoutNumber } from './labels.ts'
import { allSections, type Row, type Section, type TextLine } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { fieldFit } from './terms.ts'

interface Line {
  readonly name: string
  readonly value: string
  readonly line: number
}

/** `Backup: nightly, 14 days` in the card of a system; `Backup: none` counts among others that have one. */
export function cardCopies(root: Section): readonly ReportBackup[] {
  const lines = allSections(root).flatMap((section) =>
    isTemplate(section) || isBackup(section) ? [] : inSection(section),
  )
  const isOne = (one: Line) => firstFrequency(one.value) !== null
  if (!lines.some(isOne)) return []
  return lines.flatMap((one) => {
    if (isOne(one)) return copiesOf(one.name, one.value, one.line)
    return isNever(one.value) ? [backup(one.name, one.line, { backedUp: false, confidence: 0.7 })] : []
  })
}

const BARRED = ['roles', 'contacts', 'escalation', 'tests', 'obligations'] as const

function inSection(section: Section): readonly Line[] {
  if (section.level === 0 || BARRED.some((kind) => section.kinds.has(kind))) return []
  return section.blocks.flatMap((block) => {
    if (block.kind === 'table') return copyRows(block.rows, withoutNumber(section.title))
    if (block.kind === 'text') return copyLines(block.lines, withoutNumber(section.title))
    if (block.kind !== 'list') return []
    return block.items.flatMap((item) => {
      const own = copyLines(item.lines, withoutNumber(section.title))
      const head = item.lines[0]
      const inner = item.blocks.flatMap((one) =>
        one.kind === 'list' ? one.items.flatMap((each) => each.lines) : [],
      )
      return [...own, ...(head === undefined ? [] : copyLines(inner, nameOf(head)))]
    })
  })
}

/** `Backup | nightly, 14 days` in a card that is a table of two columns. */
function copyRows(rows: readonly Row[], name: string): readonly Line[] {
  return rows.flatMap((row) =>
    row.cells.length === 2 && fieldFit('copies', cellText(row.cells[0])) === 2
      ? [{ name, value: cellText(row.cells[1]), line: row.line }]
      : [],
  )
}

function nameOf(line: TextLine): string {
  return (line.lead === '' ? line.text : line.lead).replace(/[:.]$/, '')
}

function copyLines(lines: readonly TextLine[], name: string): readonly Line[] {
  return lines.flatMap((line) => {
    const label = labelled(line)
    return label !== null && fieldFit('copies', label.label) === 2 && label.value !== ''
      ? [{ name, value: label.value, line: line.line }]
      : []
  })
}
