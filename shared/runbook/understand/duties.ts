/** Whom the law or a contract makes us notify by when. */
import type { ReportObligation } from '../../contract/runbook-report.ts'
import { findDurations, firstFrequency } from './durations.ts'
import { cellText, isBlank, labelled, labelledLoosely, orNull, withoutNumber } from './labels.ts'
import { lowered } from './letters.ts'
import { isDocumentTitle, lineAt, pathOf, type Section } from './outline.ts'
import { placed, type Statement, sentencesOf, statementsOf, type TableHere, tablesOf } from './statements.ts'
import { columnOf, exactColumn } from './tables.ts'
import { mentions, placesOf, sourceOf, WORD_FORMS } from './terms.ts'
import { isLedBy, saidOnce } from './told.ts'

export function readObligations(root: Section): readonly ReportObligation[] {
  const found = [
    ...tablesOf(root).flatMap(obligationsInTable),
    ...statementsOf(root).flatMap(obligationsInStatement),
  ]
  return saidOnce(found, ({ within, to }) => [within, to])
}

function isDuty(section: Section): boolean {
  return pathOf(section)
    .slice(0, 3)
    .some((one) => !isDocumentTitle(one) && one.kinds.has('obligations'))
}

function obligationsInTable({ table, section }: TableHere): readonly ReportObligation[] {
  const deadline = columnOf(table, 'deadline')
  const to = columnOf(table, 'recipient', [deadline])
  const isHere = isDuty(section)
  const texts = table.rows.map((row) => row.cells.map(cellText))
  const hasColumns = to !== -1 && exactColumn(table, 'deadline') !== -1
  const namesRegulator = texts.some((cells) => isRegulator(cells.join(' | ')))
  if (!isHere && !(hasColumns && namesRegulator)) return []
  if (exactColumn(table, 'number') !== -1 && !namesRegulator) return []
  if (!section.kinds.has('obligations') && NO_DUTIES.some((kind) => section.kinds.has(kind))) return []
  if (exactColumn(table, 'frequency') !== -1 && exactColumn(table, 'deadline') === -1) return []
  const trigger = columnOf(
    table,
    'trigger',
    [deadline, to].filter((at) => at >= 0),
  )
  return table.rows.flatMap((row, index): readonly ReportObligation[] => {
    const cells = texts[index] ?? []
    const first = cells[Math.max(0, to)] ?? ''
    const toText = isRegulator(first)
      ? first
      : (cells.find((cell) => isRegulator(cell) && cell.length < 60) ?? first)
    if (isBlank(toText)) return []
    const own = deadline === -1 ? '' : (cells[deadline] ?? '')
    const limits = own === '' ? [] : limitsIn(own, true)
    const rest =
      limits.length > 0 ? limits : cells.flatMap((cell, at) => (at === to ? [] : limitsIn(cell, false)))
    const from = trigger === -1 ? fromOf(own) : orNull(cells[trigger])
    const fact = { to: toText, from, line: row.line, confidence: 0.9 }
    if (rest.length === 0 && IMMEDIATE_CELL.test(own) && isRegulator(toText))
      return [{ ...fact, within: null }]
    return rest.map((one) => ({ ...fact, within: one.iso }))
  })
}

const NO_DUTIES = ['escalation', 'severities', 'tests', 'backups'] as const
const IMMEDIATE_CELL = new RegExp(`^(?:${sourceOf(WORD_FORMS.immediately)})\\W*$`, 'iu')

/** Whether an authority is named, or somebody bound by law or contract, and not customers or staff alone. */
function isRegulator(text: string): boolean {
  return placesOf('authority', text).some((match) => !mentions('audience', match.text))
}

/** Lengths that limit: all in a cell of limits, else only those after `within`. */
function limitsIn(
  text: string,
  isLimitCell: boolean,
): readonly { iso: string; start: number; end: number }[] {
  const lengths = findDurations(text)
  if (isLimitCell) return lengths.filter((one) => firstFrequency(text)?.start !== one.start)
  return lengths.filter((one) => isLimit(text, one.start))
}

const WITHIN_END = new RegExp(
  `(?:${sourceOf(WORD_FORMS.within)}|(?:early warning|notification|report|varsel|melding|rapport|anmälan|underretning|meldung|bericht)\\s+(?:at|after|etter|efter|nach|na)|\\+|≤|<)\\s*(?:the\\s+(?:first|next)\\s+|de\\s+(?:første|neste|första)\\s+|max\\.?\\s+|\\()?$`,
  'u',
)
const LATEST_AFTER =
  /^\s*(?:at the latest|after (?:becoming|discovery|detection|awareness)|etter at|etter|efter att|efter|nach|na\b|from|fra|från|vanaf|of (?:becoming|detection|discovery|awareness|the|classification)|since|or less)/iu

function isLimit(text: string, start: number): boolean {
  return WITHIN_END.test(lowered(text.slice(Math.max(0, start - 40), start)))
}

function obligationsInStatement({ line, section, above }: Statement): readonly ReportObligation[] {
  const isLed = isLedBy(line, above, 'obligations')
  const mayTell =
    isLed || (['obligations', 'communication', 'procedures'] as const).some((kind) => section.kinds.has(kind))
  const path = section.kinds.has('obligations') ? [section] : pathOf(section).slice(0, 2)
  const isGraded = path.slice(1).some((one) => one.kinds.has('severities') && !one.kinds.has('obligations'))
  if (!isLed && isGraded && !section.kinds.has('communication') && NAMED_LEVEL.test(section.title)) return []
  if (!mayTell && BARRED.some((kind) => path.some((one) => !isDocumentTitle(one) && one.kinds.has(kind))))
    return []
  const isHere = isDuty(section) || isLed
  const found: ReportObligation[] = []
  let to: string | null = null
  for (const { text: sentence, at } of placed(line.text, sentencesOf(line.text))) {
    const limits = findDurations(sentence).filter(
      (one) =>
        isLimit(sentence, one.start) ||
        ((isHere || isRegulator(sentence)) && LATEST_AFTER.test(sentence.slice(one.end))) ||
        (isHere && (isLabelLimit(line, one.text) || mentions('contract', sentence))),
    )
    for (const one of findDurations(sentence)) {
      const last = limits.at(-1)
      const isNext =
        last !== undefined && one.start > last.end && NEXT_LIMIT.test(sentence.slice(last.end, one.start))
      if (isHere && isNext && !limits.includes(one)) limits.push(one)
    }
    if (limits.length === 0) {
      if (isHere) to = recipientIn(sentence, null) ?? to
      continue
    }
    const label = labelledLoosely(line)
    const isOwed = mentions('notify', sentence) || above.some((one) => mentions('notify', one.text))
    const isStrong = isOwed && (isRegulator(sentence) || above.some((one) => isRegulator(one.text)))
    const isContract = mentions('contract', sentence) && mentions('notify', sentence)
    if (!isHere && !isStrong && !isContract) continue
    for (const [index, one] of limits.entries()) {
      const piece = sentence.slice(limits[index - 1]?.end ?? 0, limits[index + 1]?.start ?? sentence.length)
      const recipient =
        recipientIn(piece, label?.label ?? null) ??
        recipientIn(sentence, label?.label ?? null) ??
        partyIn(sentence) ??
        above.map((before) => recipientIn(before.text, null)).find((name) => name !== null) ??
        to
      if (recipient === null && !isDuty(section) && !isLed) continue
      if (recipient === null && line.lead !== '' && !isDuty(section)) continue
      const name =
        recipient ??
        (label !== null && label.label.length <= 60
          ? label.label
          : (addressee(sentence) ?? nameAbove(section)))
      to = recipient ?? to
      found.push({
        to: name,
        within: one.iso,
        from: fromOf(sentence.slice(one.end)) ?? fromOf(sentence),
        line: lineAt(line, at + one.start),
        confidence: isHere ? 0.9 : 0.75,
      })
    }
  }
  return found
}

/** `24 hours (warning), 72 hours (report) and a month`: the next of several limits. */
const NEXT_LIMIT = /^(?:\s*\([^()]{2,40}\))?\s*(?:,|and|og|och|en|und|,\s*(?:and|og|och|en|und))\s*$/iu

/** `4.2.1 Stage 1 – fault`. */
const NAMED_LEVEL = new RegExp(`^[\\d.\\s]*(?:${sourceOf(WORD_FORMS.severityWord)})\\s*\\d`, 'iu')

const BARRED = ['escalation', 'severities', 'backups', 'objectives', 'roles', 'tests'] as const

/** A party named at a sentence's start or before a contract: `Harbour Lane Foods (contract, annex 3) wants a call`. */
function partyIn(sentence: string): string | null {
  if (!mentions('contract', sentence)) return null
  const named = /(?:\p{Lu}[\p{L}&.-]+\s+){1,4}\p{Lu}[\p{L}&.-]+/u.exec(sentence)?.[0]
  if (named !== undefined) return named.replace(/^(?:The|Het|De|Den|Det|Der|Die|Das)\s+/u, '')
  return /^(?:the\s|het\s|de\s|den\s|det\s|der\s|die\s|das\s)?([\p{L}-]{3,40})/iu.exec(sentence)?.[1] ?? null
}

/** `The deposit scheme, within two days`: what stands before the limit. */
function addressee(sentence: string): string | null {
  const name = /^(?:the|de|den|det|der|die|das|het)?\s*([^,:;]{3,60}),/iu.exec(sentence)?.[1]
  return name === undefined || findDurations(name).length > 0 ? null : name
}

function isLabelLimit(line: Statement['line'], text: string): boolean {
  const label = labelled(line)
  const plain = (one: string) => one.replace(/^[≤<~\s]+/, '')
  return label !== null && plain(label.value).startsWith(plain(text))
}

function nameAbove(section: Section): string {
  for (const one of pathOf(section)) if (one.level > 0) return withoutNumber(one.title)
  return ''
}

/** Who is told: the first authority or party named, in the label before all. */
function recipientIn(text: string, label: string | null): string | null {
  if (label !== null) {
    const inLabel = placesOf('authority', label).toSorted(
      (left, right) => right.text.length - left.text.length,
    )[0]
    if (inLabel !== undefined)
      return label.length <= 60 ? label.replace(/\s*\([^)]*\)/g, '').trim() : inLabel.text
  }
  const first = placesOf('authority', text)[0]
  if (first === undefined) return null
  const name = /(?:[\p{Lu}][\p{L}-]+\s+){0,2}$/u.exec(text.slice(0, first.index))?.[0] ?? ''
  return `${/^[\p{Lu}]/u.test(first.text) ? '' : name}${first.text}`.trim()
}

/** What starts the clock: `after becoming aware`, `fra bruddet er oppdaget`, `if personal data are exposed`. */
function fromOf(text: string): string | null {
  const match =
    /(?:^|[\s,(])((?:after|of|from|since|once|if|etter at|etter|fra|hvis|dersom|efter att|efter|från|om|hvis|na|nadat|vanaf|indien|als|nach|ab|seit|falls|wenn)\s+[^.;,()]{3,80})/iu.exec(
      text,
    )
  const plain = match?.[1]?.trim() ?? null
  if (plain === null) return mentions('onAwareness', text) ? 'awareness' : null
  return mentions('onAwareness', plain) && plain.length < 30 ? 'awareness' : plain
}
