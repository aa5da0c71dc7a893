/** Whom to call: names with their numbers and addresses. */
import type { ReportContact } from '../../contract/runbook-report.ts'
import { cellText, isBlank, labelled, labelledLoosely, orNull, withoutNumber } from './labels.ts'
import { lineAt, pathOf, type Section, type TextLine } from './outline-model.ts'
import { remembered } from './remembered.ts'
import { isAbout } from './sections.ts'
import { shareOf } from './shares.ts'
import { placed, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { isActor } from './step-owners.ts'
import { columnOf, exactColumn, type Table } from './tables.ts'
import { beginsWithVerb, fieldFit, mentions, sourceOf, WORD_FORMS } from './terms.ts'

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/u
const PHONE =
  /(?<![\p{L}\p{N}./-])(?:(?:\+|00)\d{1,3}[\s./-]?(?:\(0\)\s?)?(?:\(\d{1,4}\)|\d{1,4})|\(?\d{1,4}\)?)(?:[\s./-]?(?:\(\d{2,4}\)|\d{2,4})){1,5}(?:-\d{1,2}(?!\d))?(?:\s?(?:ext\.?|x)\s?\d{1,5})?(?![\p{L}\p{N}-])/u
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
    const before = kept.at(-1)
    if (!isKnown && before !== undefined && completes(before, one))
      kept[kept.length - 1] = {
        ...before,
        phone: before.phone ?? one.phone,
        email: before.email ?? one.email,
      }
    else if (!isKnown) kept.push(one)
  }
  return kept.sort((left, right) => left.line - right.line)
}

/** `E-mail: ...` right below the same person's `Phone: ...`. */
function completes(before: ReportContact, one: ReportContact): boolean {
  const isLabel = fieldFit('email', one.name) === 2 || fieldFit('phone', one.name) === 2
  const isFree =
    (one.phone === null || before.phone === null) && (one.email === null || before.email === null)
  return isLabel && isFree && one.line > before.line && one.line - before.line <= 2
}

function sameOrPart(left: string, right: string): boolean {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  return a === b || a.includes(b) || b.includes(a)
}

function digits(phone: string): string {
  return phone.toLowerCase().replace(/[^\da-z+]/g, '')
}

export const phoneIn = remembered((text: string): string | null => {
  const vanity = VANITY.exec(text)?.[0]
  if (vanity !== undefined) return vanity
  const match = PHONE.exec(text.replace(REGISTERED, ' '))?.[0]
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
})

/** A number that an authority or a supplier gave, right before it. */
const REGISTERED = new RegExp(
  `(?:${sourceOf(WORD_FORMS.registered)})[\\s.:–-]*(?:[\\p{L}]{1,3}[\\s-]*)?\\d[\\d\\s.-]*`,
  'giu',
)

/** A short number as emergency services and switchboards have it, in a column of numbers. */
function shortNumber(text: string): string | null {
  return /(?<![\p{L}\p{N}])\d{3,5}(?![\p{L}\p{N}])/u.exec(text)?.[0] ?? null
}

export function emailIn(text: string, links: readonly string[]): string | null {
  const link = links
    .find((one) => one.startsWith('mailto:'))
    ?.slice(7)
    .split('?')[0]
  return EMAIL.exec(text)?.[0] ?? link ?? null
}

function contactsInTable({ table, section }: TableHere): readonly ReportContact[] {
  const phone = exactColumn(table, 'phone') === -1 ? numbersColumn(table) : columnOf(table, 'phone')
  const email = columnOf(
    table,
    'email',
    [phone].filter((at) => at >= 0),
  )
  const isHere = isAbout(section, 'contacts')
  const hasExact =
    exactColumn(table, 'phone') !== -1 ||
    exactColumn(table, 'email') !== -1 ||
    (phone !== -1 &&
      isOfPeople(table) &&
      table.rows.some((row) => phoneIn(cellText(row.cells[phone])) !== null))
  if (!isHere && !hasExact) {
    return []
  }
  const texts = (row: Table['rows'][number]) => row.cells.map(cellText)
  if (phone === -1 && email === -1) return table.rows.flatMap((row) => bracketed(texts(row), row.line))
  const taken = [phone, email].filter((at) => at >= 0)
  const person = columnOf(table, 'person', taken)
  const role = table.header.findIndex(
    (cell, index) =>
      index !== person &&
      index !== phone &&
      index !== email &&
      (fieldFit('role', cell.text) === 2 || fieldFit('person', cell.text) === 2 || index === 0),
  )
  const numbers = numberColumns(table, phone)
  const reaches = (row: Table['rows'][number]) =>
    texts(row).some((cell) => phoneIn(cell) !== null || EMAIL.test(cell)) ||
    numbers.some((at) => shortNumber(cellText(row.cells[at])) !== null) ||
    row.cells.some((cell) => cell.links.some((one) => one.startsWith('mailto:')))
  if (exactColumn(table, 'phone') === -1 && !table.rows.some(reaches)) return []
  return table.rows.flatMap((row) => {
    const cells = texts(row)
    const links = row.cells.flatMap((cell) => cell.links)
    const name = cells[person] ?? ''
    const title = role === -1 ? '' : (cells[role] ?? '')
    const number =
      firstOf(numbers, (at) => phoneIn(cells[at] ?? '')) ??
      firstOf(numbers, (at) => shortNumber(cells[at] ?? '')) ??
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

function firstOf<Found>(columns: readonly number[], find: (at: number) => Found | null): Found | null {
  for (const at of columns) {
    const found = find(at)
    if (found !== null) return found
  }
  return null
}

/** All columns named so, in their order: `Office | Mobile`; else the one that holds numbers. */
function numberColumns(table: Table, phone: number): readonly number[] {
  const named = table.header.flatMap((cell, index) => (fieldFit('phone', cell.text) === 2 ? [index] : []))
  return named.includes(phone) || phone === -1 ? named : [phone, ...named]
}

const MOST_HAVE_NUMBERS = 0.6

/** The column named so among others, else the first whose cells mostly hold a telephone number. */
function numbersColumn(table: Table): number {
  const named = columnOf(table, 'phone')
  const holds = (at: number) =>
    shareOf(table.rows, (row) => phoneIn(cellText(row.cells[at])) !== null) >= MOST_HAVE_NUMBERS
  if (named !== -1 && holds(named)) return named
  const found = table.header.findIndex((_, index) => index > 0 && holds(index))
  return found === -1 ? named : found
}

/** Whether a column other than that of numbers names roles or people. */
function isOfPeople(table: Table): boolean {
  return table.header.some(
    (_, index) =>
      phoneIn(table.rows.map((row) => cellText(row.cells[index])).join(' ; ')) === null &&
      shareOf(table.rows, (row) => isActor(cellText(row.cells[index]))) >= MOST_HAVE_NUMBERS,
  )
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
    .some((one) => one.kinds.has('contacts') || one.kinds.has('escalation'))
  if (section.kinds.has('changelog') || section.kinds.has('definitions')) return []
  const takesNumbers =
    isHere || mentions('phoneWord', line.text) || LABELLED_NUMBER.test(line.text) || isMarkedNumber(line)
  const pieces = ownLines(line)
    .flatMap(({ text: own, at: from }) =>
      placed(own, own.split(/\s+[·|•]\s+/)).map((one) => ({ ...one, at: from + one.at })),
    )
    .flatMap(({ text, at }) => perPerson(text).map((piece) => ({ text: piece.text, at: at + piece.at })))
  return pieces.flatMap(({ text: piece, at }) => {
    const email = emailIn(piece, pieces.length === 1 ? line.links : [])
    const phone = phoneIn(email === null ? piece : piece.replace(EMAIL, ' '))
    if (email === null && phone === null) return []
    if (
      phone === null &&
      isItem &&
      /^\p{L}+\s/u.test(piece) &&
      beginsWithVerb(piece) &&
      !mentions('calls', piece)
    )
      return []
    if (
      line.codes.some(
        (code) =>
          (phone !== null && code.includes(phone)) ||
          (email !== null && code.includes(email) && /\s/.test(code)),
      )
    )
      return []
    if (phone !== null && email === null && !takesNumbers && !phone.startsWith('+') && !VANITY.test(phone))
      return []
    const value = piece.indexOf(phone ?? email ?? '')
    const place = { ...line, line: lineAt(line, at + Math.max(0, value)) }
    return [contactFrom(piece, { email, phone }, place, above, isHere || isItem)]
  })
}

/** The lines of a joined text, each that names a number or address apart from the next. */
function ownLines(line: TextLine): readonly { readonly text: string; readonly at: number }[] {
  const kept: { text: string; at: number }[] = []
  const starts = [0, ...(line.breaks ?? []).map((one) => one.at)]
  for (const [index, start] of starts.entries()) {
    const text = line.text.slice(start, starts[index + 1])
    const last = kept.at(-1)
    if (last === undefined || (hasReach(last.text) && namesSomebody(text) && !beginsWithReach(text)))
      kept.push({ text, at: start })
    else last.text += text
  }
  return kept.map(({ text, at }) => ({ text: text.trimEnd(), at }))
}

function beginsWithReach(text: string): boolean {
  const bare = text.trimStart()
  const phone = phoneIn(bare)
  return EMAIL.exec(bare)?.index === 0 || (phone !== null && bare.startsWith(phone))
}

/** `**Technician on duty** 070-555 01 01`: a marked name and its number. */
function isMarkedNumber(line: TextLine): boolean {
  const rest = line.lead === '' ? '' : line.text.slice(line.text.indexOf(line.lead) + line.lead.length)
  const phone = rest === '' ? null : phoneIn(rest)
  return phone !== null && rest.trimEnd().endsWith(phone) && rest.length - phone.length <= MOST_BETWEEN
}

/** Characters between a marked name and its number: a person's name at most. */
const MOST_BETWEEN = 40

/** `Service desk: 010 555 0140 (8-17)`: a name and nothing but its number. */
const LABELLED_NUMBER =
  /^\p{Lu}[^:\d]{2,60}:\s*\+?\(?\d[\d\s()./-]{7,18}(?:\([^()]*\)|,[^,]{2,40})?\s*(?:\.|$)/u

const BETWEEN = new RegExp(
  `,\\s+|;\\s+|(?<=[\\p{L}\\d)]{2}\\.)\\s+(?=\\p{Lu})|\\s+(?:${sourceOf(WORD_FORMS.and)})\\s+`,
  'gu',
)

/** The parts of a text that each name somebody with a number or address of their own. */
function perPerson(text: string): readonly { readonly text: string; readonly at: number }[] {
  const starts = [0, ...[...text.matchAll(BETWEEN)].map((match) => match.index + match[0].length)]
  const parts = starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), at: start }))
  const kept: { text: string; at: number }[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    const isAfterStop = last !== undefined && /[.;]\s+$/.test(last.text)
    if (last === undefined || (hasReach(last.text) && (namesSomebody(part.text) || isAfterStop)))
      kept.push({ ...part })
    else last.text += part.text
  }
  return kept.map(({ text: own, at }) => ({ text: own.replace(/[\s,;]+$/, ''), at }))
}

function hasReach(text: string): boolean {
  return EMAIL.test(text) || phoneIn(text) !== null
}

/** Has a number or address, and words beside it that are no words for telephones. */
function namesSomebody(text: string): boolean {
  if (!hasReach(text)) return false
  const rest = text
    .replace(EMAIL, ' ')
    .replace(phoneIn(text) ?? '', ' ')
    .replace(REACH_WORDS, ' ')
  return /\p{L}{3}|\p{Lu}{2}/u.test(rest.replace(/\([^)]*\)/g, ' '))
}

const REACH_WORDS = new RegExp(
  `${sourceOf([...WORD_FORMS.phoneWord, ...WORD_FORMS.media, ...WORD_FORMS.reached])}`,
  'giu',
)
const REACHED = new RegExp(`\\s(?:${sourceOf(WORD_FORMS.reached)})(?:\\s.*)?$`, 'isu')

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
  const parts = roleAndName(name ?? withoutNumber(piece).slice(0, 60))
  return {
    ...parts,
    ...reach,
    line: line.line,
    confidence: isSure ? 0.75 : 0.55,
  }
}

const PERSON = /^(.*\S)\s+(\p{Lu}[\p{L}.'-]+(?:\s+\p{Lu}[\p{L}.'-]+){0,2})$/u

/** `Managing director Ann Smith`. */
function roleAndName(text: string): { readonly name: string; readonly role: string | null } {
  const match = PERSON.exec(text)
  const [, title, name] = match ?? []
  return title !== undefined && name !== undefined && isActor(title)
    ? { name, role: title }
    : { name: text, role: null }
}

const REACH_END = new RegExp(
  `(?:${sourceOf([...WORD_FORMS.phoneWord, ...WORD_FORMS.media])}|\\b(?:on|at|på|auf|op|unter))[:.]?\\s*$`,
  'iu',
)
const CALLS = new RegExp(
  `^(?:(?:${sourceOf(WORD_FORMS.calls)})\\s+)(?:(?:the|de|den|die|der|het)\\s+)?`,
  'iu',
)

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
    .replace(REACH_END, '')
    .replace(/[\s(<:,–—-]+$/, '')
    .replace(REACHED, '')
    .trim()
  const last = before.split(/[,;]\s+|\s[–—-]\s/).filter((part) => part !== '')
  const name = (last.length > 2 ? last.slice(-2).join(', ') : before).replace(CALLS, '').trim()
  return name.length < 2 || name.length > 80 ? null : orNull(name)
}
