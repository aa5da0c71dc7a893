/** What is tested how often. */
import type { ReportTest } from '../../contract/runbook-report.ts'
import { firstDuration, firstFrequency, frequencyOf, minutesOf } from './durations.ts'
import { cellText, isBlank, labelledLoosely, withoutNumber } from './labels.ts'
import { isDocumentTitle } from './outline.ts'
import { allSections, type Item, lineAt, pathOf, type Section, type TextLine } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { placed, type Statement, sentencesOf, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn } from './tables.ts'
import { fieldFit, mentions } from './terms.ts'
import { everyInCell, everyOf, isTriedAtOccasions, rhythmOf, rhythmParts, subjectOf } from './test-rhythms.ts'
import { columnByCells, saidOnce, triesByContent } from './told.ts'

export function readTests(root: Section): readonly ReportTest[] {
  const found = [
    ...tablesOf(root).flatMap(testsInTable),
    ...allSections(root).flatMap(testsUnderHeading),
    ...statementsOf(root).flatMap(testsInStatement),
  ]
  return saidOnce(found, ({ every, what }) => [every, what])
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

function testsInTable(here: TableHere): readonly ReportTest[] {
  const { table, section } = here
  const isTold = isTesting(section) || triesByContent(section)
  if (section.kinds.has('backups') && !section.kinds.has('tests') && !triesByContent(section)) return []
  if (exactColumn(table, 'retention') !== -1) return []
  if (section.kinds.has('backups') && table.header.some((cell) => mentions('copy', cell.text))) return []
  const named = columnOf(table, 'frequency')
  const every = named === -1 || !isRhythmColumn(here, named) ? columnByCells(here, isRhythmCell) : named
  if (every === -1) return []
  const what = whatColumn(here, every)
  const isHere = isTold || mentions('test', table.header[what]?.text ?? '')
  if (!isHere && !section.kinds.has('maintenance')) return []
  return table.rows.flatMap((row) => {
    const name = cellText(row.cells[what])
    const text = cellText(row.cells[every])
    const found = everyInCell(text) ?? (firstDuration(text) === null ? null : frequencyOf(text))
    if (found === null || isBlank(name) || !(isHere || mentions('test', name))) return []
    if (isPaper(name)) return []
    return [{ what: name, every: found, line: row.line, confidence: 0.9 }]
  })
}

function isRhythmCell(text: string): boolean {
  return text.length < 90 && everyInCell(text) !== null
}

function isRhythmColumn({ table }: TableHere, column: number): boolean {
  return table.rows.some((row) => isRhythmCell(cellText(row.cells[column])))
}

/** The column that names what is tried: named so, or the first that holds more than numbers. */
function whatColumn({ table }: TableHere, every: number): number {
  const named = columnOf(table, 'test', [every])
  if (named !== -1) return named
  const telling = table.header.findIndex(
    (_, index) => index !== every && table.rows.some((row) => /\p{L}{4}/u.test(cellText(row.cells[index]))),
  )
  return Math.max(0, telling)
}

/** `### Monthly tests` over a list of tests, `### Monthly restore drill` over what is done in it. */
function testsUnderHeading(section: Section): readonly ReportTest[] {
  if (isTemplate(section) || section.level === 0) return []
  const titles = [section.title, ...(section.isBold && section.parent !== null ? [section.parent.title] : [])]
  const every = titles.map(everyOf).find((one) => one !== null)
  if (every === undefined || every === null) return []
  if (!isTesting(section)) return isDrill(section) ? [drill(section, every)] : []
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'list') return []
    return block.items
      .filter((item) => rhythmOf(itemText(item)) === null)
      .map((item) => ({ what: whatOf(item), every, line: item.line, confidence: 0.85 }))
  })
}

function isDrill(section: Section): boolean {
  return (
    !isDocumentTitle(section) &&
    rhythmOf(section.title) !== null &&
    mentions('practised', section.title) &&
    !mentions('copy', section.title)
  )
}

function drill(section: Section, every: string): ReportTest {
  return { what: subjectOf(withoutNumber(section.title)), every, line: section.line, confidence: 0.75 }
}

function whatOf(item: Item): string {
  const [first] = item.lines
  const text = itemText(item)
  if (first !== undefined && first.lead.length > 2) return first.lead.replace(/:$/, '')
  return text.replace(/\s*\([^()]*\)\s*\.?$/, '').slice(0, 160)
}

const ELSEWHERE = ['communication', 'contacts', 'definitions'] as const

function testsInStatement({ line, section, above }: Statement): readonly ReportTest[] {
  const isKeeping = section.kinds.has('backups') && !section.kinds.has('tests')
  const isHere = (isTesting(section) && !isKeeping) || triesByContent(section)
  const path = section.kinds.has('tests') ? [section] : pathOf(section)
  const isBarred = path.some(
    (one) =>
      one.kinds.has('changelog') ||
      (one.kinds.has('roles') && !isDocumentTitle(one) && !one.kinds.has('tests') && !isHere),
  )
  if (isBarred) return []
  if (isHere) return hereTests(line, section, above)
  if (path.some((one) => ELSEWHERE.some((kind) => one.kinds.has(kind)))) return []
  return placed(line.text, sentencesOf(line.text)).flatMap(({ text: sentence, at: start }) =>
    placed(sentence, rhythmParts(sentence)).flatMap(({ text: clause, at }) => {
      const every = rhythmOf(clause)
      if (every === null || !isTriedAnywhere(sentence, clause)) return []
      const place = lineAt(line, start + at + rhythmAt(clause))
      return [{ what: subjectOf(clause), every, line: place, confidence: 0.65 }]
    }),
  )
}

/** Says outside a part about tests that something is tried: tested, or brought back from a copy by the calendar. */
function isTriedAnywhere(sentence: string, clause: string): boolean {
  if (mentions('ownPaper', clause)) return false
  if (mentions('practised', sentence)) return true
  return (
    minutesOf(rhythmOf(clause) ?? 'PT0S') >= WEEK && mentions('backAgain', clause) && mentions('copy', clause)
  )
}

const WEEK = 10_080

function hereTests(line: TextLine, section: Section, above: readonly TextLine[]): readonly ReportTest[] {
  const label = labelledLoosely(line)
  if (label !== null && label.label.length < 80) {
    const isOne =
      rhythmParts(label.value).length === 1 && !saysSeveral(label.value) && rhythmOf(label.label) === null
    const inValue = isOne ? everyOf(label.value) : null
    if (inValue !== null) {
      if (isPaper(line.text)) return []
      const isTimeLabel = fieldFit('frequency', label.label) === 2
      const name = isTimeLabel ? withoutNumber(section.title) : label.label
      return [{ what: name, every: inValue, line: line.line, confidence: 0.9 }]
    }
    const inLabel = everyOf(label.label)
    const [first, ...more] = sentencesOf(label.value)
    if (inLabel !== null && first !== undefined && !isPaper(first)) {
      const what = first.replace(/\.$/, '').slice(0, 160)
      const others = more.flatMap((sentence) => testsInSentence(sentence))
      return [{ what, every: inLabel }, ...others].map((one) => ({
        what: one.what,
        every: one.every,
        line: line.line,
        confidence: 0.9,
      }))
    }
  }
  const lead = above.at(-1)
  const around = lead === undefined ? null : everyOf(lead.text)
  const found = placed(line.text, sentencesOf(line.text)).flatMap(({ text: sentence, at }) =>
    testsInSentence(sentence).map(({ what, every, at: inside }) => ({
      what,
      every,
      line: lineAt(line, at + inside),
      confidence: 0.8,
    })),
  )
  if (found.length > 0) return found
  return around === null || !lead?.text.endsWith(':')
    ? []
    : [{ what: line.text.replace(/\.$/, '').slice(0, 160), every: around, line: line.line, confidence: 0.75 }]
}

/** What only names months must say what is done in them. */
const FEWEST_WORDS = 3

/** More than one sentence with a rhythm of its own. */
function saysSeveral(text: string): boolean {
  return sentencesOf(text).filter((one) => rhythmOf(one) !== null).length > 1
}

interface Tried {
  readonly what: string
  readonly every: string
  readonly at: number
}

/** In a part about tests whatever recurs is tried, but for the document's own upkeep. */
function testsInSentence(sentence: string): readonly Tried[] {
  const found = placed(sentence, rhythmParts(sentence)).flatMap(({ text: clause, at }): readonly Tried[] => {
    const every = rhythmOf(clause)
    if (every === null || isPaper(clause)) return []
    if (mentions('review', clause) && !mentions('test', clause)) return []
    if (firstFrequency(clause) === null && subjectOf(clause).split(' ').length < FEWEST_WORDS) return []
    return [{ what: subjectOf(clause), every, at: at + rhythmAt(clause) }]
  })
  if (found.length > 0 || !isTriedAtOccasions(sentence)) return found
  return [{ what: subjectOf(sentence), every: 'ad-hoc', at: 0 }]
}

/** The document's own care, or that of things that are renewed. */
function isPaper(text: string): boolean {
  return (mentions('ownPaper', text) || mentions('upkeep', text)) && !mentions('trial', text)
}

function rhythmAt(text: string): number {
  return firstFrequency(text)?.start ?? 0
}
