/** Escalation levels, and whom to call. */
import type { ReportContact, ReportEscalation } from '../../contract/runbook-report.ts'
import { findDurations } from './durations.ts'
import { calledIn, chainIn, proseLevels } from './escalation-prose.ts'
import { cellText, isBlank, labelled, labelledLoosely, orNull, withoutNumber } from './labels.ts'
import { allSections, type Block, type Item, pathOf, type Section, type TextLine } from './outline.ts'
import { isTemplate } from './sections.ts'
import { statementsOf, type TableHere, tablesOf } from './statements.ts'
import { itemText } from './step-text.ts'
import { columnOf, exactColumn, type Table } from './tables.ts'
import { fieldFit, sourceOf, WORD_FORMS } from './terms.ts'

const LEVEL = new RegExp(
  `^((?:${sourceOf(WORD_FORMS.levelWord)})\\s*(?:\\d{1,2}|[A-E]|I{1,3}V?)|(?:L|N|T)\\d|\\d\\.?\\s*(?:linje|line|lijn|linie|linja|nivå|niveau|level|stufe))(?![\\p{L}\\p{N}])`,
  'iu',
)

export function readEscalation(root: Section): readonly ReportEscalation[] {
  return [...tablesOf(root).flatMap(levelsInTable), ...allSections(root).flatMap(levelsInSection)].sort(
    (left, right) => left.line - right.line,
  )
}

function isEscalation(section: Section): boolean {
  return (
    section.kinds.has('escalation') ||
    (section.parent?.kinds.has('escalation') === true && section.kinds.size === 0)
  )
}

function levelsInTable({ table, section }: TableHere): readonly ReportEscalation[] {
  const level = columnOf(table, 'level')
  const isHere = isEscalation(section)
  if (!isHere && !(level !== -1 && /e[sk][ck]ala/iu.test(table.header[level]?.text ?? ''))) return []
  if (exactColumn(table, 'phone') !== -1 && level === -1) return []
  const who = whoColumn(table, level)
  if (who === -1) return []
  const times = table.header.map((_, index) => index).filter((index) => index !== level && index !== who)
  return table.rows.flatMap((row, index) => {
    const name = cellText(row.cells[who])
    if (isBlank(name)) return []
    const within = times.map(
      (at) =>
        findDurations(cellText(row.cells[at]))[0]?.iso ??
        (IMMEDIATE.test(cellText(row.cells[at])) ? 'PT0S' : null),
    )
    const limit = within.find((one) => one !== null && one !== 'PT0S') ?? null
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

const IMMEDIATE =
  /^(?:immediate|immediately|straks|umiddelbart|genast|omedelbart|direct|onmiddellijk|sofort|at once)/iu

function whoColumn(table: Table, level: number): number {
  const named = table.header.findIndex(
    (cell, index) =>
      index !== level &&
      /^(?:who|contact|role|person|called|hvem|kontakt|rolle|vem|roll|wie|rol|wer|rolle|ansvarlig|ansvarig|responsible|escalate to|to|eskaler til|kontaktes|kontaktas|name|navn|team|notify|person \/ role|verantwortlich|verantwoordelijke|funksjon|funktion|functie|instans|recipient|an|aan|til|till|contact person|escalated to|hvem kontaktes|vem kontaktas|stelle)\b/iu.test(
        cell.text.trim(),
      ),
  )
  return named
}

function levelsInSection(section: Section): readonly ReportEscalation[] {
  if (isTemplate(section) || section.level === 0) return []
  const isHere = isEscalation(section)
  const found: ReportEscalation[] = []
  let count = 0
  for (const block of section.blocks) {
    if (block.kind === 'text') {
      for (const line of block.lines) {
        const one = levelIn(line, line.text, isHere)
        if (one !== null) found.push(one)
        if (isHere) found.push(...chainIn(line))
      }
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        const [first] = item.lines
        if (first === undefined) continue
        count += 1
        const one =
          levelIn(first, itemText(item), isHere) ??
          (isHere && (item.isOrdered || block.items.length > 1) ? numbered(item, count) : null)
        if (one !== null) found.push(withNested(one, item.blocks))
      }
    }
  }
  if (found.length === 0) found.push(...proseLevels(section, isHere))
  return found
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

function level(name: string, text: string, line: number, confidence: number): ReportEscalation {
  const within = findDurations(text)[0]?.iso ?? null
  const who = text
    .replace(/\s*\([^()]*\)\s*$/, '')
    .split(
      /\s+[–—-]\s+|,\s+(?=\p{Ll})|:\s+|;\s+|\s+(?:within|innen|inom|inden|binnen|innerhalb|after|etter|efter|nach|na|if|when|hvis|når|om|als|wenn|falls)\s+(?=.*\d)/iu,
    )[0]
  return { level: name, who: (who ?? text).trim(), within, line, confidence }
}

/** The items of an escalation list are its levels in their order. */
function numbered(item: Item, count: number): ReportEscalation | null {
  const text = itemText(item)
  const label = labelledLoosely({ text, lead: item.lines[0]?.lead ?? '' })
  if (text.length > 240) return null
  const inLabel = label === null ? undefined : findDurations(label.label)[0]
  if (label !== null && inLabel !== undefined) {
    const one = level(String(count), label.value, item.line, 0.75)
    return { ...one, within: inLabel.iso }
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

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/u
const PHONE =
  /(?<![\p{L}\p{N}./-])(?:\+|00)?\(?\d{1,4}\)?(?:[\s./-]?\(?\d{2,4}\)?){1,5}(?:\s?(?:ext\.?|x)\s?\d{1,5})?(?![\p{L}\p{N}-])/u
const VANITY = /(?<![\p{L}\p{N}])\d-\d{3}-[A-Z\d-]{4,}(?:-[A-Z\d]+)*/u

export function readContacts(root: Section): readonly ReportContact[] {
  const found = [
    ...tablesOf(root).flatMap(contactsInTable),
    ...statementsOf(root).flatMap(({ line, section, above, isItem }) =>
      contactsInLine(line, section, isItem, above),
    ),
  ]
  const kept: ReportContact[] = []
  for (const one of found) {
    const isKnown = kept.some(
      (other) =>
        (one.email !== null &&
          other.email === one.email &&
          (one.phone === null || one.phone === other.phone)) ||
        (one.phone !== null &&
          other.phone !== null &&
          digits(other.phone) === digits(one.phone) &&
          sameOrPart(other.name, one.name)),
    )
    if (!isKnown) kept.push(one)
  }
  return kept.sort((left, right) => left.line - right.line)
}

function sameOrPart(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  return a === b || a.includes(b) || b.includes(a)
}

function digits(phone: string): string {
  return phone.toLowerCase().replace(/[^\da-z+]/g, '')
}

function phoneIn(text: string): string | null {
  const vanity = VANITY.exec(text)?.[0]
  if (vanity !== undefined) return vanity
  const match = PHONE.exec(text)?.[0]
  const count = match?.replace(/\D/g, '').length ?? 0
  if (match === undefined || count < 6 || count > 16) return null
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(match) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(match) ||
    /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(match)
  )
    return null
  if (/^\d{4}\s?[-–/]\s?\d{4}$/.test(match) || /^(?:19|20)\d{2}(?:[\s./-]\d{1,2}){1,2}$/.test(match))
    return null
  return match.trim()
}

/** A short number as emergency services and switchboards have it, in a column of numbers. */
function shortNumber(text: string): string | null {
  return /(?<![\p{L}\p{N}])\d{3,5}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? null
}

function emailIn(text: string, links: readonly string[]): string | null {
  const link = links
    .find((one) => one.startsWith('mailto:'))
    ?.slice(7)
    .split('?')[0]
  return EMAIL.exec(text)?.[0] ?? link ?? null
}

function contactsInTable({ table, section }: TableHere): readonly ReportContact[] {
  const phone = columnOf(table, 'phone')
  const email = columnOf(
    table,
    'email',
    [phone].filter((at) => at >= 0),
  )
  const isHere = pathOf(section).some((one) => one.kinds.has('contacts'))
  const hasExact = exactColumn(table, 'phone') !== -1 || exactColumn(table, 'email') !== -1
  if (!isHere && !hasExact) {
    return []
  }
  const texts = (row: Table['rows'][number]) => row.cells.map(cellText)
  if (phone === -1 && email === -1) return table.rows.flatMap((row) => bracketed(texts(row), row.line))
  const person = columnOf(
    table,
    'person',
    [phone, email].filter((at) => at >= 0),
  )
  const role = table.header.findIndex(
    (cell, index) =>
      index !== person &&
      index !== phone &&
      index !== email &&
      (fieldFit('role', cell.text) === 2 || fieldFit('person', cell.text) === 2 || index === 0),
  )
  return table.rows.flatMap((row) => {
    const cells = texts(row)
    const links = row.cells.flatMap((cell) => cell.links)
    const name = cells[person] ?? ''
    const title = role === -1 ? '' : (cells[role] ?? '')
    const number =
      (phone === -1 ? null : (phoneIn(cells[phone] ?? '') ?? shortNumber(cells[phone] ?? ''))) ??
      (phone === -1 ? null : phoneIn(cells.filter((_, index) => index !== person).join(' ; ')))
    const address =
      (email === -1 ? null : emailIn(cells[email] ?? '', row.cells[email]?.links ?? [])) ??
      emailIn(cells.join(' ; '), links)
    if (number === null && address === null && (isBlank(name) || !isHere)) return []
    const shown = isBlank(name) ? title : name
    if (isBlank(shown)) return []
    return [
      {
        name: shown,
        role: isBlank(name) || isBlank(title) || title === name ? null : title,
        phone: number,
        email: address,
        line: row.line,
        confidence: 0.9,
      },
    ]
  })
}

/** `John Doe (555-0101)` in the cells of a rota. */
function bracketed(cells: readonly string[], line: number): readonly ReportContact[] {
  return cells.flatMap((cell) => {
    const match = /^(.{2,50}?)\s*[(,:]\s*([+\d][\d\s./-]{5,20})\)?$/.exec(cell)
    const phone = match === null ? null : match[2]?.trim()
    return match?.[1] === undefined || phone === undefined || phone === null
      ? []
      : [{ name: match[1].trim(), role: null, phone, email: null, line, confidence: 0.8 }]
  })
}

function contactsInLine(
  line: TextLine,
  section: Section,
  isItem: boolean,
  above: readonly TextLine[],
): readonly ReportContact[] {
  const isHere = pathOf(section)
    .slice(0, 3)
    .some((one) => one.kinds.has('contacts'))
  if (section.kinds.has('changelog') || section.kinds.has('definitions')) return []
  const pieces = line.text.split(/\s+[·|•]\s+/)
  return pieces.flatMap((piece) => {
    const email = emailIn(piece, pieces.length === 1 ? line.links : [])
    const phone = phoneIn(email === null ? piece : piece.replace(EMAIL, ' '))
    if (email === null && phone === null) return []
    if (
      line.codes.some(
        (code) =>
          (phone !== null && code.includes(phone)) ||
          (email !== null && code.includes(email) && /\s/.test(code)),
      )
    )
      return []
    if (
      phone !== null &&
      email === null &&
      !isHere &&
      !PHONE_WORD.test(piece) &&
      !phone.startsWith('+') &&
      !VANITY.test(phone)
    )
      return []
    return [contactFrom(piece, { email, phone }, line, above, isHere || isItem)]
  })
}

const PHONE_WORD =
  /(?:phone|tel|tlf|call|ring|ringes|mobil|hotline|bel|bellen|anruf|nummer|number|vakt|jour|vagt|piket|notruf|emergency|support|desk)/iu

function contactFrom(
  piece: string,
  reach: { email: string | null; phone: string | null },
  line: TextLine,
  above: readonly TextLine[],
  isSure: boolean,
): ReportContact {
  const label =
    labelled({ text: piece, lead: piece === line.text ? line.lead : '' }) ??
    labelledLoosely({ text: piece, lead: '' })
  const isReach =
    label !== null && (fieldFit('phone', label.label) === 2 || fieldFit('email', label.label) === 2)
  if (
    label !== null &&
    !isReach &&
    label.label.length <= 60 &&
    !EMAIL.test(label.label) &&
    phoneIn(label.label) === null
  ) {
    const name = nameBefore(label.value, reach)
    return {
      name: name ?? label.label,
      role: name === null ? null : label.label,
      ...reach,
      line: line.line,
      confidence: isSure ? 0.85 : 0.7,
    }
  }
  if (isReach) {
    const around = above.at(-1)?.text.replace(/[:*]+$/, '')
    return {
      name: around === undefined || around.length > 60 ? label.label : around,
      role: null,
      ...reach,
      line: line.line,
      confidence: 0.7,
    }
  }
  const name = nameBefore(piece, reach)
  return {
    name: name ?? withoutNumber(piece).slice(0, 60),
    role: null,
    ...reach,
    line: line.line,
    confidence: isSure ? 0.75 : 0.55,
  }
}

function nameBefore(
  text: string,
  { email, phone }: { email: string | null; phone: string | null },
): string | null {
  const ends = [email, phone]
    .filter((one) => one !== null)
    .map((one) => text.indexOf(one))
    .filter((at) => at >= 0)
  const before = text
    .slice(0, Math.min(...ends, text.length))
    .replace(
      /\b(?:on|at|på|auf|op|unter|tlf\.?|tel\.?|phone|telefon|telefoon|e-?mail|e-post|mobil|mobile|mobiel)[:.]?\s*$/iu,
      '',
    )
    .replace(/[\s(<:,–—-]+$/, '')
    .trim()
  const last = before.split(/[,;]\s+|\s[–—-]\s/).filter((part) => part !== '')
  const name = (last.length > 2 ? last.slice(-2).join(', ') : before)
    .replace(
      /^(?:please\s+)?(?:call|contact|ring|kontakt|kontakta|bel|neem contact op met|rufen sie|ruf)\s+(?:the\s+|de\s+|den\s+|die\s+)?/iu,
      '',
    )
    .trim()
  return name.length < 2 || name.length > 80 ? null : orNull(name)
}
