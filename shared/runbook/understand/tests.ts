/** What is tested how often. */
import type { ReportTest } from '../../contract/runbook-report.ts'
import { findFrequencies, firstDuration, firstFrequency, frequencyOf } from './durations.ts'
import { cellText, isBlank, labelledLoosely, withoutNumber } from './labels.ts'
import {
  allSections,
  type Item,
  isDocumentTitle,
  lineAt,
  pathOf,
  type Section,
  type TextLine,
} from './outline.ts'
import { isTemplate } from './sections.ts'
import { placed, type Statement, sentencesOf, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'

export function readTests(root: Section): readonly ReportTest[] {
  const found = [
    ...tablesOf(root).flatMap(testsInTable),
    ...allSections(root).flatMap(testsUnderHeading),
    ...statementsOf(root).flatMap(testsInStatement),
  ]
  return found
    .filter(
      (one, index) =>
        found.findIndex(
          (other) =>
            (other.line === one.line && other.every === one.every) ||
            (other.every === one.every && other.what.toLowerCase() === one.what.toLowerCase()),
        ) === index,
    )
    .sort((left, right) => left.line - right.line)
}

function isTesting(section: Section): boolean {
  if (section.kinds.has('changelog')) return false
  return pathOf(section)
    .slice(0, 3)
    .some(
      (one) =>
        one.level > 0 &&
        one.kinds.has('tests') &&
        !(
          one.kinds.has('procedures') &&
          !/schedule|plan|kalender|program/iu.test(one.title) &&
          !tellsRhythms(one)
        ) &&
        (!isDocumentTitle(one) ||
          (one.parent?.level === 0 && one.sections.length === 0) ||
          one.blocks.length > 0),
    )
}

/** A list, not of steps, whose items mostly say how often. */
function tellsRhythms(section: Section): boolean {
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
  if (items.length < 2 || items.some((item) => item.isOrdered || item.isTask)) return false
  return items.filter((item) => everyOf(itemText(item)) !== null).length >= items.length / 2
}

function everyOf(text: string): string | null {
  const frequency = firstFrequency(text)
  if (frequency !== null && frequency.minutes >= 1_440) return frequency.iso
  if (mentions('adHoc', text)) return 'ad-hoc'
  return null
}

function testsInTable({ table, section }: TableHere): readonly ReportTest[] {
  const every = columnOf(table, 'frequency')
  if (every === -1 || (section.kinds.has('backups') && !section.kinds.has('tests'))) return []
  if (
    section.kinds.has('backups') &&
    (exactColumn(table, 'retention') !== -1 || table.header.some((cell) => mentions('copy', cell.text)))
  )
    return []
  const what = columnOf(table, 'test', [every])
  const isHere = isTesting(section) || section.kinds.has('maintenance')
  if (!isHere && !mentions('test', table.header[what]?.text ?? '')) return []
  if (exactColumn(table, 'retention') !== -1 && exactColumn(table, 'place') !== -1) return []
  return table.rows.flatMap((row) => {
    const name = cellText(row.cells[what === -1 ? 0 : what])
    const text = cellText(row.cells[every])
    const found = everyOf(text) ?? (firstDuration(text) === null ? null : frequencyOf(text))
    return found === null || isBlank(name) || !isTested(name, section)
      ? []
      : [{ what: name, every: found, line: row.line, confidence: 0.9 }]
  })
}

function isTested(name: string, section: Section): boolean {
  return isTesting(section) || mentions('test', name)
}

/** `### Monthly tests` over a list of tests. */
function testsUnderHeading(section: Section): readonly ReportTest[] {
  if (isTemplate(section) || !isTesting(section) || section.level === 0) return []
  const titles = [section.title, ...(section.isBold && section.parent !== null ? [section.parent.title] : [])]
  const every = titles.map(everyOf).find((one) => one !== null)
  if (every === undefined || every === null) return []
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    return block.items
      .filter((item) => everyOf(itemText(item)) === null)
      .map((item) => ({ what: whatOf(item), every, line: item.line, confidence: 0.85 }))
  })
}

function whatOf(item: Item): string {
  const [first] = item.lines
  const text = itemText(item)
  if (first !== undefined && first.lead.length > 2) return first.lead.replace(/:$/, '')
  return text.replace(/\s*\([^()]*\)\s*\.?$/, '').slice(0, 160)
}

function testsInStatement({ line, section, above }: Statement): readonly ReportTest[] {
  if (section.kinds.has('backups') && !section.kinds.has('tests')) return []
  const isHere = isTesting(section)
  if (
    (section.kinds.has('tests') ? [section] : pathOf(section)).some(
      (one) =>
        one.kinds.has('changelog') ||
        (one.kinds.has('roles') && !isDocumentTitle(one) && !one.kinds.has('tests')),
    )
  )
    return []
  if (isHere) return hereTests(line, section, above)
  if (
    pathOf(section).some(
      (one) => one.kinds.has('communication') || one.kinds.has('contacts') || one.kinds.has('definitions'),
    )
  )
    return []
  return placed(line.text, sentencesOf(line.text)).flatMap(({ text: sentence, at }) => {
    const every = everyOf(sentence)
    if (every === null || every === 'ad-hoc' || !mentions('test', sentence) || !TESTS.test(sentence))
      return []
    return [{ what: subject(sentence), every, line: lineAt(line, at + rhythmAt(sentence)), confidence: 0.65 }]
  })
}

/** Says that something is tested, and not that a test exists. */
const TESTS =
  /(?:\btest(?:s|ed|es|as|ing|en|et)?\b|testes|testas|getest|getestet|geübt|øves|øvelse|övas|övning|oefen|geoefend|drill|exercise|prøves|provas|afprøves|rehears|übung|practi[sc]e)/iu

function hereTests(line: TextLine, section: Section, above: readonly TextLine[]): readonly ReportTest[] {
  const label = labelledLoosely(line)
  if (label !== null && label.label.length < 80) {
    const inValue = everyOf(label.value)
    if (inValue !== null) {
      const isTimeLabel = fieldFit('frequency', label.label) === 2
      const name = isTimeLabel ? withoutNumber(section.title) : label.label
      return [{ what: name, every: inValue, line: line.line, confidence: 0.9 }]
    }
    const inLabel = everyOf(label.label)
    if (inLabel !== null && label.value !== '') {
      return [
        {
          what: label.value.replace(/\.$/, '').slice(0, 160),
          every: inLabel,
          line: line.line,
          confidence: 0.9,
        },
      ]
    }
  }
  const lead = above.at(-1)
  const around = lead === undefined ? null : everyOf(lead.text)
  const found = placed(line.text, sentencesOf(line.text)).flatMap(({ text: sentence, at: start }) =>
    placed(sentence, clauses(sentence)).flatMap(({ text: clause, at }) => {
      const every = everyOf(clause)
      if (every === null) return []
      if (mentions('review', clause) && !mentions('test', clause)) return []
      const place = lineAt(line, start + at + rhythmAt(clause))
      return [{ what: subject(clause), every, line: place, confidence: 0.8 }]
    }),
  )
  if (found.length > 0) return found
  return around === null || !lead?.text.endsWith(':')
    ? []
    : [{ what: line.text.replace(/\.$/, '').slice(0, 160), every: around, line: line.line, confidence: 0.75 }]
}

function clauses(sentence: string): readonly string[] {
  const parts = sentence.split(/;\s+|,\s+(?:and|og|och|en|und)\s+|,\s+/iu)
  return parts.length > 1 && parts.filter((part) => everyOf(part) !== null).length > 1 ? parts : [sentence]
}

function rhythmAt(text: string): number {
  return firstFrequency(text)?.start ?? 0
}

/** What is tested: the sentence without its frequency. */
function subject(clause: string): string {
  const frequency = findFrequencies(clause)[0]
  const without =
    frequency === undefined ? clause : clause.slice(0, frequency.start) + clause.slice(frequency.end)
  const plain = without
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,–—-]+|[\s.:,–—-]+$/g, '')
    .trim()
  return plain === '' ? clause : plain.slice(0, 160)
}
