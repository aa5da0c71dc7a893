/** How often people are kept informed. */
import type { ReportCadence } from '../../contract/runbook-report.ts'
import { type FoundDuration, findFrequencies } from './durations.ts'
import { cellText, isBlank, labelledLoosely, withoutNumber } from './labels.ts'
import { isDocumentTitle } from './outline.ts'
import { allSections, lineAt, pathOf, type Section, type TextLine } from './outline-model.ts'
import { isTemplate } from './sections.ts'
import { placed, type Statement, sentencesOf, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { columnOf, exactColumn } from './tables.ts'
import { mentions, placesOf, sourceOf, WORD_FORMS } from './terms.ts'
import {
  columnByCells,
  informsByContent,
  isLedBy,
  LONGEST_RHYTHM,
  mentionsAny,
  NO_NEWS,
  SHORTEST_RHYTHM,
  saidOnce,
  segmentsOf,
  TELLS,
} from './told.ts'

export function readCadences(root: Section): readonly ReportCadence[] {
  const found = [
    ...tablesOf(root).flatMap(cadencesInTable),
    ...statementsOf(root).flatMap(cadencesInStatement),
    ...allSections(root).flatMap(cadencesInHeading),
  ]
  return saidOnce(found, ({ every, audience }) => [every, audience])
}

/** Rhythms in which people are kept informed. */
function rhythmsIn(text: string): readonly FoundDuration[] {
  return findFrequencies(text).filter(
    ({ minutes }) => minutes >= SHORTEST_RHYTHM && minutes <= LONGEST_RHYTHM,
  )
}

function isInforming(section: Section): boolean {
  return pathOf(section)
    .slice(0, 3)
    .some(
      (one) =>
        !isDocumentTitle(one) &&
        (one.kinds.has('communication') || one.kinds.has('stakeholders') || one.kinds.has('channels')),
    )
}

const UNTOLD = ['backups', 'tests', 'maintenance'] as const

function cadencesInTable(here: TableHere): readonly ReportCadence[] {
  const { table, section } = here
  if (UNTOLD.some((kind) => section.kinds.has(kind))) return []
  const every = exactColumn(table, 'frequency')
  const audience = audienceColumn(here, every)
  if (audience === -1) return []
  if (exactColumn(table, 'number') !== -1 && exactColumn(table, 'audience') === -1) return []
  if (every === -1 && exactColumn(table, 'deadline') !== -1) return []
  if (exactColumn(table, 'retention') !== -1 || exactColumn(table, 'test') !== -1) return []
  return table.rows.flatMap((row) => {
    const who = cellText(row.cells[audience])
    const cells =
      every === -1 || !hasRhythms(here, every)
        ? row.cells.filter((_, index) => index !== audience)
        : [row.cells[every]]
    return cells
      .flatMap((cell) => findFrequencies(cellText(cell)).slice(0, 1))
      .filter((one) => one.minutes <= LONGEST_RHYTHM && !isBlank(who))
      .map((one) => ({ audience: who, every: one.iso, line: row.line, confidence: 0.9 }))
  })
}

function hasRhythms({ table }: TableHere, column: number): boolean {
  return table.rows.some((row) => findFrequencies(cellText(row.cells[column])).length > 0)
}

function isRhythmCell(cell: string): boolean {
  return cell.length < 80 && rhythmsIn(cell).length > 0
}

/** The column of those who are told: named so, or holding those who usually are. */
function audienceColumn(here: TableHere, every: number): number {
  const { table, section } = here
  const named = columnOf(table, 'audience', [every])
  if (isInforming(section) && named !== -1) return named
  const exact = exactColumn(table, 'audience')
  if (exact !== -1 && exact !== every) return exact
  if (columnByCells(here, isRhythmCell) === -1) return -1
  const telling = table.rows.filter((row) => {
    const text = row.cells.map(cellText).join(' | ')
    return mentionsAny(['media', 'update'], text) && !mentionsAny(NO_NEWS, text)
  })
  if (telling.length * 2 < table.rows.length) return -1
  return columnByCells(here, (cell) => cell.length < 60 && mentions('audience', cell), [every])
}

/** `Updates (every 30 minutes)`. */
function cadencesInHeading(section: Section): readonly ReportCadence[] {
  if (section.level === 0 || isTemplate(section) || !isInforming(section)) return []
  const [one] = findFrequencies(section.title).filter(
    ({ minutes }) => minutes >= 5 && minutes <= LONGEST_RHYTHM,
  )
  if (one === undefined) return []
  const named = mentions('audience', section.title) ? section : (section.parent ?? section)
  return [{ audience: withoutNumber(named.title), every: one.iso, line: section.line, confidence: 0.7 }]
}

function cadencesInStatement({ line, section, above, isItem }: Statement): readonly ReportCadence[] {
  const isLed = isLedBy(line, above, 'communication')
  if (!isLed && isBarred(section)) return []
  const isHere = isLed || isInforming(section) || informsByContent(section)
  const found: ReportCadence[] = []
  for (const { text: sentence, at: start } of placed(line.text, sentencesOf(line.text))) {
    const rhythms = rhythmsIn(sentence).slice(0, MOST_IN_SENTENCE)
    const segments = segmentsOf(sentence, rhythms)
    for (const [index, one] of rhythms.entries()) {
      const { text: segment, at } = segments[index] ?? { text: sentence, at: 0 }
      const isMore = found.length > 0 && isHere
      if (!tells({ sentence, segment, line, above, isHere, isItem, isMore })) continue
      found.push({
        audience: audienceOf(segment, sentence, line, section, above, one.start - at),
        every: one.iso,
        line: lineAt(line, start + one.start),
        confidence: isHere ? 0.85 : 0.65,
      })
    }
  }
  return found
}

const DAY = 1_440
/** Rhythms of one sentence that are read. */
const MOST_IN_SENTENCE = 4

function isBarred(section: Section): boolean {
  return pathOf(section)
    .slice(0, 2)
    .some(
      (one) =>
        one.kinds.has('backups') ||
        one.kinds.has('tests') ||
        (one.kinds.has('roles') && !isDocumentTitle(one) && !isInforming(one) && !informsByContent(one)),
    )
}

interface Telling {
  readonly sentence: string
  /** The sentence's part with this rhythm and no other. */
  readonly segment: string
  readonly line: TextLine
  readonly above: readonly TextLine[]
  /** Where people are told, everything that recurs tells them, but for what plainly does not. */
  readonly isHere: boolean
  readonly isItem: boolean
  /** The same line has told of a rhythm before. */
  readonly isMore: boolean
}

function tells({ sentence, segment, line, above, isHere, isItem, isMore }: Telling): boolean {
  const isListedHere = isItem && isListed(line)
  const [rhythm] = rhythmsIn(segment)
  const clause = clauseAround(segment, rhythm?.start ?? 0)
  if (mentions('copy', clause) || (mentions('test', clause) && !isHere)) return false
  const isTold = mentionsAny(TELLS, sentence)
  if (isHere) {
    if (mentions('watched', clause) && !mentionsAny(['audience', 'received'], clause)) return false
    const isNamed = labelledLoosely(line) !== null || above.length > 0
    return isTold || isNamed || isMore || isListedHere
  }
  if (isListedHere) return true
  if (mentions('watched', clause)) return false
  if (mentions('update', sentence) && (mentions('audience', sentence) || ROOM.test(sentence))) return true
  if ((rhythm?.minutes ?? 0) >= DAY) return false
  if (sentence.length < 80 && mentions('update', clause) && mentions('media', line.text)) return true
  return mentions('received', sentence) && mentions('media', sentence)
}

/** `#incident-db` */
const ROOM = /#[\p{L}][\p{L}\p{N}_-]{2,40}/u

/** The part between commas and semicolons round a place. */
function clauseAround(text: string, at: number): string {
  const parts = placed(text, text.split(/;\s+|,\s+/u))
  return parts.findLast((part) => part.at <= at)?.text ?? text
}

/** `Parents: every two hours by app`: whom, how often and by what way. */
function isListed(line: TextLine): boolean {
  const label = labelledLoosely(line)
  return (
    label !== null &&
    label.label.length < 50 &&
    findFrequencies(label.value).length > 0 &&
    mentions('media', label.value)
  )
}

function audienceOf(
  clause: string,
  sentence: string,
  line: Statement['line'],
  section: Section,
  above: Statement['above'],
  at: number,
): string {
  const label = labelledLoosely(line)
  if (
    label !== null &&
    label.label.length < 50 &&
    (findFrequencies(label.value).length > 0 || findFrequencies(label.label).length > 0)
  ) {
    const name = label.label.replace(/\s*\([^)]*\)/g, '').trim()
    if (!mentions('update', name) || mentions('audience', name)) return name
  }
  const words = placesOf('audience', withoutRhythms(clause)).map((match) => ({
    text: match.text,
    far: Math.abs(match.index - at),
  }))
  const nearest = words.sort((left, right) => left.far - right.far || right.text.length - left.text.length)[0]
  if (nearest !== undefined) return nearest.text
  const receiver = receiverIn(clause) ?? receiverIn(sentence)
  if (receiver !== null) return receiver
  const lead = above
    .at(-1)
    ?.text.replace(/[:*]+$/, '')
    .trim()
  if (lead !== undefined && lead !== '' && lead.length < 60) return lead
  for (const one of pathOf(section)) {
    if (
      one.level > 0 &&
      !/^(?:updates?|status ?updates?|rhythm|rytme|takt|cadence)$/iu.test(withoutNumber(one.title))
    )
      return withoutNumber(one.title)
  }
  return 'everyone'
}

/** `alle 30 Minuten` is nobody. */
function withoutRhythms(text: string): string {
  return findFrequencies(text).reduce(
    (kept, { start, end }) => kept.slice(0, start) + '*'.repeat(end - start) + kept.slice(end),
    text,
  )
}

const RECEIVED = new RegExp(`^(.{2,40}?)\\s+(?:${sourceOf(WORD_FORMS.received)})\\s`, 'iu')

/** `Agents hear from us every hour`. */
function receiverIn(text: string): string | null {
  return RECEIVED.exec(text)?.[1]?.replace(/^(?:the|de|den|det|der|die|das|het)\s+/iu, '') ?? null
}
