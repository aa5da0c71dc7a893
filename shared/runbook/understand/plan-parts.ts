/** What drafting a scenario needs besides: the components that are named, phases over time, messages to send. */
import type {
  ReportComponent,
  ReportObjective,
  ReportPhase,
  ReportTemplate,
} from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { cellText, isBlank, labelledLoosely, withoutNumber } from './labels.ts'
import { allSections, type Block, pathOf, type Section } from './outline-model.ts'
import { tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn } from './tables.ts'

/** Longest name of a component. */
const LONGEST_NAME = 60

/** Names in tables of systems and dependencies, and what objectives are set for, each once. */
export function readComponents(
  root: Section,
  objectives: readonly ReportObjective[],
): readonly ReportComponent[] {
  const listed = tablesOf(root).flatMap(({ table, section }) => {
    const column = exactColumn(table, 'component')
    if (column === -1 || !section.kinds.has('components') || section.kinds.has('procedures')) return []
    return table.rows.map((row) => ({ name: cellText(row.cells[column]), line: row.line, confidence: 0.85 }))
  })
  const items = allSections(root)
    .filter((section) => section.kinds.has('components') && !section.kinds.has('procedures'))
    .flatMap((section) => section.blocks.flatMap(namedItems))
  const targets = objectives
    .filter((one) => one.appliesTo !== 'overall')
    .map((one) => ({ name: one.appliesTo, line: one.line, confidence: one.confidence }))
  return unique([...targets, ...listed, ...items])
}

function namedItems(block: Block): readonly ReportComponent[] {
  if (block.kind !== 'list') return []
  return block.items.flatMap((item) => {
    const [first] = item.lines
    if (first === undefined || item.isOrdered) return []
    const label = labelledLoosely({ text: itemText(item), lead: first.lead })
    return label === null ? [] : [{ name: label.label, line: item.line, confidence: 0.6 }]
  })
}

function unique(found: readonly ReportComponent[]): readonly ReportComponent[] {
  const named = found.filter((one) => !isBlank(one.name) && one.name.length <= LONGEST_NAME)
  return named
    .filter(
      (one, index) =>
        named.findIndex((other) => other.name.toLowerCase() === one.name.toLowerCase()) === index,
    )
    .sort((left, right) => left.line - right.line)
}

/** The rows, items and headings of a timeline, with the end of each since the beginning. */
export function readPhases(root: Section): readonly ReportPhase[] {
  const rows = tablesOf(root).flatMap(({ table, section }) => {
    if (!section.kinds.has('timeline')) return []
    const window = columnOf(table, 'window')
    const phase = table.header.findIndex((_, index) => index !== window)
    return table.rows.map((row) => {
      const by = findDurations(cellText(row.cells[window])).at(-1)?.iso ?? null
      return { title: cellText(row.cells[phase]), by, line: row.line, confidence: 0.85 }
    })
  })
  const items = allSections(root)
    .filter((section) => section.kinds.has('timeline'))
    .flatMap((section) =>
      section.blocks.flatMap((block) =>
        block.kind === 'list' ? block.items.map((item) => phaseOf(itemText(item), item.line)) : [],
      ),
    )
  const headings = allSections(root)
    .filter((section) => STARTS_WITH_TIME.test(withoutNumber(section.title)))
    .map((section) => phaseOf(withoutNumber(section.title), section.line))
  return [...rows, ...items, ...headings]
    .filter((one) => !isBlank(one.title))
    .sort((left, right) => left.line - right.line)
}

const STARTS_WITH_TIME = /^(?:T?\s?\+\s?\d|\d{1,4}\s?[-–]\s?\d{1,4}\s?\p{L})/u

function phaseOf(text: string, line: number): ReportPhase {
  const label = labelledLoosely({ text, lead: '' })
  const inLabel = label === null ? null : (findDurations(label.label).at(-1)?.iso ?? null)
  if (label !== null && inLabel !== null && label.value !== '')
    return { title: label.value, by: inLabel, line, confidence: 0.75 }
  return { title: label?.label ?? text, by: findDurations(text).at(-1)?.iso ?? null, line, confidence: 0.65 }
}

/** Code blocks and texts that stand below a heading of templates, as they are. */
export function readTemplates(root: Section): readonly ReportTemplate[] {
  return allSections(root)
    .filter((section) => pathOf(section).some((one) => one.level > 0 && one.kinds.has('templates')))
    .flatMap((section) =>
      section.blocks.flatMap((block) => {
        const text =
          block.kind === 'code'
            ? block.code
            : block.kind === 'text' && block.lines.length > 1
              ? block.lines.map((line) => line.text).join('\n')
              : ''
        return text.trim() === ''
          ? []
          : [{ title: withoutNumber(section.title), line: block.line, text, confidence: 0.8 }]
      }),
    )
}
