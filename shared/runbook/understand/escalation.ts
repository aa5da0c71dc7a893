/** Escalation levels: who is called after whom. */
import type { ReportEscalation } from '../../contract/runbook-report.ts'
import { findDurations, findFrequencies, minutesOf } from './durations.ts'
import { calledIn, chainIn, namedLevels, proseLevels, REACH } from './escalation-prose.ts'
import { cellText, isBlank, labelledLoosely, withoutNumber } from './labels.ts'
import { allSections, type Block, type Item, type Section, type TextLine } from './outline.ts'
import { isTemplate } from './sections.ts'
import { shareOf } from './shares.ts'
import { type TableHere, tablesOf } from './statements.ts'
import { isActor } from './step-owners.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn, type Table } from './tables.ts'
import { fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

const LEVEL = new RegExp(
  `^((?:${sourceOf(WORD_FORMS.levelWord)})\\s*(?:\\d{1,2}|[A-E]|I{1,3}V?)|(?:L|N|T)\\d|\\d\\.?\\s*(?:linje|line|lijn|linie|linja|nivå|niveau|level|stufe))(?![\\p{L}\\p{N}])`,
  'iu',
)

/** @param known names of people and roles that the document gives elsewhere */
export function readEscalation(root: Section, known: readonly string[]): readonly ReportEscalation[] {
  const sections = allSections(root)
  return [
    ...tablesOf(root).flatMap(levelsInTable),
    ...sections.flatMap((one) => levelsUnder(one) ?? levelsInSection(one, known)),
  ].sort((left, right) => left.line - right.line)
}

function isEscalation(section: Section): boolean {
  return (
    section.kinds.has('escalation') ||
    (section.parent?.kinds.has('escalation') === true && section.kinds.size === 0)
  )
}

function levelsInTable({ table, section }: TableHere): readonly ReportEscalation[] {
  const level = columnOf(table, 'level')
  const isHere = isEscalation(section) || climbs(table)
  if (!isHere && !(level !== -1 && /e[sk][ck]ala/iu.test(table.header[level]?.text ?? ''))) return []
  if (exactColumn(table, 'phone') !== -1 && level === -1) return []
  const who = whoColumn(table, level)
  if (who === -1) return []
  const times = table.header.map((_, index) => index).filter((index) => index !== who)
  return table.rows.flatMap((row, index) => {
    const name = cellText(row.cells[who])
    if (isBlank(name)) return []
    const within = times.map(
      (at) =>
        findDurations(cellText(row.cells[at]))[0]?.iso ??
        (IMMEDIATE.test(cellText(row.cells[at])) ? 'PT0S' : null),
    )
    const isAtOnce = times.some((at) => /^0\s/.test(cellText(row.cells[at])))
    const limit = within.find((one) => one !== null && minutesOf(one) > 0) ?? (isAtOnce ? 'PT0S' : null)
    const own = level === -1 ? String(index + 1) : cellText(row.cells[level])
    return [
      {
        level: own === '' ? String(index + 1) : own,
        who: name,
        within: limit,
        line: row.line,
        confidence: 0.9,
      },
    ]
  })
}

const IMMEDIATE = new RegExp(`^(?:${sourceOf(WORD_FORMS.immediately)})`, 'iu')

function whoColumn(table: Table, level: number): number {
  const named = table.header.findIndex(
    (cell, index) => index !== level && (fieldFit('callee', cell.text) === 2 || isCallee(cell.text)),
  )
  if (named !== -1) return named
  return table.header.findIndex(
    (_, index) =>
      index !== level && shareOf(table.rows, (row) => isActor(cellText(row.cells[index]))) >= MOST_ARE_ACTORS,
  )
}

/** `Contact (phone)`: the first word tells. */
function isCallee(header: string): boolean {
  return fieldFit('callee', header.trim().split(/[\s(/,]+/)[0] ?? '') === 2
}

const MOST_ARE_ACTORS = 0.5
const FEWEST_LEVELS = 3

/** A column `After`, with longer and longer waits, beside one of names: `20 minutes | Head of IT`. */
function climbs(table: Table): boolean {
  const at = columnOf(table, 'wait')
  if (at === -1 || table.rows.length < FEWEST_LEVELS || exactColumn(table, 'deed') !== -1) return false
  const waits = table.rows.flatMap((row) => findDurations(cellText(row.cells[at])).slice(0, 1))
  const isRising = waits.every((one, index) => index === 0 || one.minutes > (waits[index - 1]?.minutes ?? 0))
  return (
    waits.length >= FEWEST_LEVELS - 1 &&
    isRising &&
    (waits.at(-1)?.minutes ?? 0) <= LONGEST_WAIT &&
    table.header.some(
      (_, index) =>
        index !== at && shareOf(table.rows, (row) => isActor(cellText(row.cells[index]))) >= MOST_ARE_ACTORS,
    )
  )
}

/** Minutes. */
const LONGEST_WAIT = 2 * 1_440

function levelsInSection(section: Section, known: readonly string[]): readonly ReportEscalation[] {
  if (isTemplate(section) || section.level === 0) return []
  const found: ReportEscalation[] = []
  const isHere = isEscalation(section)
  let count = 0
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      for (const line of block.lines) {
        const one = levelIn(line, line.text, isHere)
        if (one !== null) found.push(one)
        const chain = chainIn(line)
        if (isHere || timed(chain) > 1) found.push(...chain)
      }
    } else if (block.kind === 'list') {
      const isRising = isHere || isLadder(block.items, section)
      for (const item of block.items) {
        const [first] = item.lines
        if (first === undefined) continue
        count += 1
        const one =
          levelIn(first, itemText(item), isHere) ??
          levelNamed(item, count) ??
          (isRising && (item.isOrdered || block.items.length > 1) ? numbered(item, count) : null)
        if (one !== null) found.push(withNested(one, item.blocks))
      }
    }
  }
  if (found.length === 0) {
    const told = proseLevels(section, isHere)
    const named = isHere ? namedLevels(section, known) : []
    found.push(...(timed(named) > timed(told) ? named : told))
  }
  return found
}

const LEVEL_HEAD = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.levelWord)})\\s*(?:\\d{1,2}|[A-E]|I{1,3}V?)\\s*[:–—.-]\\s*(.{2,60})$`,
  'iu',
)

/** `Level 2 - the head of IT`: a heading of a section about escalation, with its wait below; null where it is none. */
function levelsUnder(section: Section): readonly ReportEscalation[] | null {
  if (section.parent?.kinds.has('escalation') !== true) return null
  const title = withoutNumber(section.title)
  const who = LEVEL_HEAD.exec(title)?.[1]
  if (who === undefined) return null
  const one = {
    level: title.slice(0, title.length - who.length).replace(/[\s:–—.-]+$/, ''),
    who: who.replace(/\s*\([^()]*\)$/, '').trim(),
    within: findDurations(who)[0]?.iso ?? null,
    line: section.line,
    confidence: 0.85,
  }
  return [withNested(one, section.blocks)]
}

const MOST_ARE_CALLED = 0.5

/** A list below another heading: its items begin with those who are called, and most tell of calling or of a wait. */
function isLadder(items: readonly Item[], section: Section): boolean {
  if (items.length < FEWEST_LEVELS || items.length > 8 || items.some((item) => item.isTask)) return false
  if (section.kinds.has('procedures') || NO_LADDERS.some((kind) => section.kinds.has(kind))) return false
  const texts = items.map(itemText)
  const begins = (item: Item) => {
    const label = labelledLoosely({ text: itemText(item), lead: item.lines[0]?.lead ?? '' })
    return [item.lines[0]?.lead ?? '', label?.label ?? '', label?.value ?? ''].some(isActor)
  }
  const waits = texts.filter((text) => findFrequencies(text).length === 0 && findDurations(text).length > 0)
  return (
    waits.length >= 2 &&
    shareOf(items, begins) >= MOST_ARE_CALLED &&
    texts.filter((text) => mentions('escalated', text)).length >= 2
  )
}

const NO_LADDERS = [
  'objectives',
  'backups',
  'tests',
  'obligations',
  'communication',
  'severities',
  'roles',
] as const

function timed(levels: readonly ReportEscalation[]): number {
  return levels.filter((one) => one.within !== null).length
}

function withNested(one: ReportEscalation, blocks: readonly Block[]): ReportEscalation {
  if (one.within !== null) return one
  const texts = blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(itemText)
      : block.kind === 'text'
        ? block.lines.map((line) => line.text)
        : [],
  )
  const within = texts.flatMap((text) => findDurations(text))[0]?.iso ?? null
  return { ...one, within }
}

function levelIn(line: TextLine, text: string, isHere: boolean): ReportEscalation | null {
  const plain = text.replace(/^[*\s]+/, '')
  const match = LEVEL.exec(plain)
  if (match?.[1] === undefined || !isHere) return null
  const rest = plain.slice(match[1].length).replace(/^[\s:*–—().-]+/, '')
  return level(match[1].trim(), rest, line.line, 0.9)
}

const LEVEL_WORD = new RegExp(`^(?:${sourceOf(WORD_FORMS.levelWord)})$`, 'iu')

/** `1. level: duty manager, within 10 minutes`, also in other sections. */
function levelNamed(item: Item, count: number): ReportEscalation | null {
  const label = item.isOrdered ? labelledLoosely({ text: itemText(item), lead: '' }) : null
  if (label === null || !LEVEL_WORD.test(label.label)) return null
  return level(String(count), label.value, item.line, 0.85)
}

function level(name: string, text: string, line: number, confidence: number): ReportEscalation {
  const within = findDurations(text)[0]?.iso ?? null
  const who = text
    .replace(/\s*\([^()]*\)\s*$/, '')
    .split(
      /\s+[–—-]\s+|,\s+(?=\p{Ll})|:\s+|;\s+|\s+(?:within|innen|inom|inden|binnen|innerhalb|after|etter|efter|nach|na|if|when|hvis|når|om|als|wenn|falls)\s+(?=.*\d)/iu,
    )[0]
  return { level: name, who: (who ?? text).trim(), within, line, confidence }
}

/** `First`, `At once`. */
const FIRST = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.sequence)}|${sourceOf(WORD_FORMS.immediately)})\\W*$`,
  'iu',
)
/** `Step up 2`. */
const COUNTED = /^\p{L}[\p{L} -]{1,20}\s\d{1,2}$/u

/** The items of an escalation list are its levels in their order. */
function numbered(item: Item, count: number): ReportEscalation | null {
  const text = itemText(item)
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  if (text.length > 240 || (!item.isOrdered && REACH.test(text) && findDurations(text).length === 0))
    return null
  const inLabel = label === null ? undefined : findDurations(label.label)[0]
  if (label !== null && inLabel !== undefined) {
    const one = level(String(count), label.value, item.line, 0.75)
    return { ...one, within: inLabel.iso }
  }
  if (label !== null && label.value !== '' && (FIRST.test(label.label) || COUNTED.test(label.label)))
    return level(String(count), label.value, item.line, 0.75)
  const lead = item.lines[0]?.lead ?? ''
  if (lead !== '' && isActor(lead) && (label === null || label.label.length > lead.length)) {
    const within = findDurations(text)[0]?.iso ?? null
    return {
      level: String(count),
      who: lead.replace(/[:.]+$/, ''),
      within,
      line: item.line,
      confidence: 0.75,
    }
  }
  if (label !== null && label.label.length < 60) {
    return {
      level: String(count),
      who: label.label.replace(/\s*\([^()]*\)$/, ''),
      within: findDurations(text)[0]?.iso ?? null,
      line: item.line,
      confidence: 0.8,
    }
  }
  const called = calledIn(text, [])
  if (called !== null) {
    const within = findDurations(text)[0]?.iso ?? null
    return { level: String(count), who: called, within, line: item.line, confidence: 0.7 }
  }
  return item.isOrdered || findDurations(text).length > 0 ? level(String(count), text, item.line, 0.65) : null
}
