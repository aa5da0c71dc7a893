/** Whom the law or a contract makes us notify by when. */
import type { ReportObligation } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations } from './durations.ts'
import { obligationsInTable } from './duty-tables.ts'
import { fromOf, isDuty, isLimit, isRegulator, isStarted, LATEST_AFTER } from './duty-words.ts'
import { type Labelled, labelledLoosely, withoutNumber } from './labels.ts'
import { isDocumentTitle } from './outline.ts'
import { type Block, lineAt, pathOf, type Section, type TextLine } from './outline-model.ts'
import { placed, type Statement, sentencesOf, statementsOf, tablesOf } from './statements.ts'
import { mentions, placesOf, sourceOf, type TermMatch, WORD_FORMS } from './terms.ts'
import { isLedBy, mentionsAny, saidOnce, unitsOf } from './told.ts'

export function readObligations(root: Section): readonly ReportObligation[] {
  const known = new Map<Block, string>()
  const found = [
    ...tablesOf(root).flatMap(obligationsInTable),
    ...statementsOf(root).flatMap((told) => obligationsInStatement(told, known)),
  ]
  return saidOnce(found, ({ within, to }) => [within, to])
}

function obligationsInStatement(told: Statement, known: Map<Block, string>): readonly ReportObligation[] {
  const { line, section, above, block } = told
  const isListed = isDutyByContent(block) && !isOnlyOther(section)
  const isLed = isListed || isLedBy(line, above, 'obligations')
  const mayTell =
    isLed || (['obligations', 'communication', 'procedures'] as const).some((kind) => section.kinds.has(kind))
  const path = section.kinds.has('obligations') ? [section] : pathOf(section).slice(0, 2)
  const isGraded = path.slice(1).some((one) => one.kinds.has('severities') && !one.kinds.has('obligations'))
  if (!isLed && isGraded && !section.kinds.has('communication') && NAMED_LEVEL.test(section.title)) return []
  if (!mayTell && BARRED.some((kind) => path.some((one) => !isDocumentTitle(one) && one.kinds.has(kind))))
    return []
  const isHere = isDuty(section) || isLed
  const label = labelOf(line)
  const found: ReportObligation[] = []
  let to: string | null = null
  for (const { text: sentence, at } of placed(line.text, sentencesOf(line.text))) {
    const limits = limitsOf(sentence, told, isHere)
    if (limits.length === 0) {
      const recipient = isHere ? recipientIn(sentence, label?.label ?? null) : null
      if (recipient !== null && isAtOnce(sentence, isHere))
        found.push({
          to: recipient,
          within: null,
          from: fromOf(sentence),
          line: lineAt(line, at),
          confidence: 0.7,
        })
      to = recipient ?? to
      continue
    }
    if (!isHere && !isOwed(sentence, above)) continue
    if (isAnswer(sentence, line.text)) continue
    if (isListed && label === null && !isDuty(section) && isOwnPeople(sentence)) continue
    for (const [index, one] of limits.entries()) {
      const piece = sentence.slice(limits[index - 1]?.end ?? 0, limits[index + 1]?.start ?? sentence.length)
      const recipient =
        recipientIn(piece, label?.label ?? null) ??
        recipientIn(sentence, label?.label ?? null) ??
        partyIn(sentence) ??
        above.map((before) => recipientIn(before.text, null)).find((name) => name !== null) ??
        to
      const named = recipient ?? known.get(block) ?? null
      if (recipient === null && !isDuty(section) && !isLed) continue
      if (recipient === null && line.lead !== '' && !isDuty(section) && !isListed) continue
      if (recipient === null && label === null && !mentionsAny(OWES, sentence)) continue
      const name =
        recipient ??
        (label !== null && label.label.length <= 60
          ? label.label
          : (addressee(sentence) ?? receiverOf(sentence) ?? named ?? nameAbove(section)))
      to = recipient ?? to
      if (recipient !== null) known.set(block, recipient)
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

/** A label that is no sentence before. */
function labelOf(line: TextLine): Labelled | null {
  const label = labelledLoosely(line)
  return label === null || /[.!?]\s/.test(label.label) ? null : label
}

const OWES = ['notify', 'contract', 'onAwareness', 'personalDataBreach'] as const

/** Lengths in a sentence that limit the time to tell somebody. */
function limitsOf(sentence: string, { line }: Statement, isHere: boolean): readonly FoundDuration[] {
  const durations = findDurations(sentence)
  const limits = durations.filter(
    (one) =>
      isLimit(sentence, one.start) ||
      ((isHere || isRegulator(sentence)) && LATEST_AFTER.test(sentence.slice(one.end))) ||
      (isHere &&
        (isLabelLimit(line, one.text) ||
          (mentions('contract', sentence) &&
            !mentions('longerThan', sentence.slice(Math.max(0, one.start - 20), one.start))) ||
          isSaidLimit(sentence.slice(Math.max(0, one.start - 40), one.start)))),
  )
  for (const one of durations) {
    const last = limits.at(-1)
    const isNext =
      last !== undefined && one.start > last.end && NEXT_LIMIT.test(sentence.slice(last.end, one.start))
    if (isHere && isNext && !limits.includes(one)) limits.push(one)
  }
  return limits
}

/** `the deadline there is`, and not `has been down for more than`. */
function isSaidLimit(before: string): boolean {
  return mentions('limitWord', before) && !mentions('longerThan', before)
}

/** Whether a sentence anywhere says that an authority, or somebody by contract, is to be told. */
function isOwed(sentence: string, above: readonly TextLine[]): boolean {
  const isTold =
    mentions('notify', sentence) || isStarted(sentence) || above.some((one) => mentions('notify', one.text))
  const isStrong = isTold && (isRegulator(sentence) || above.some((one) => isRegulator(one.text)))
  return isStrong || (mentions('contract', sentence) && mentions('notify', sentence))
}

/** Somebody who is to answer within a time, and not to be told. */
function isAnswer(sentence: string, text: string): boolean {
  if (!mentions('respond', sentence) || mentions('contract', text)) return false
  return !isRegulator(text) || !mentionsAny(['notify', 'onAwareness'], sentence)
}

/** Somebody of one's own house or a customer, told neither by law nor by contract. */
function isOwnPeople(sentence: string): boolean {
  return (
    mentionsAny(['audience', 'actor'], sentence) &&
    !isRegulator(sentence) &&
    !mentionsAny(['contract', 'personalDataBreach'], sentence)
  )
}

/** A duty without a length: an authority is told at once. */
function isAtOnce(sentence: string, isHere: boolean): boolean {
  return (
    isHere &&
    findDurations(sentence).length === 0 &&
    mentions('immediately', sentence) &&
    isRegulator(sentence) &&
    !mentions('ownOfficer', sentence)
  )
}

const DUTIES = new WeakMap<Block, boolean>()

/** Whether at least two items or sentences set limits, to an authority among others, and say that somebody is told. */
function isDutyByContent(block: Block): boolean {
  const before = DUTIES.get(block)
  if (before !== undefined) return before
  const units = unitsOf([block])
  const limited = units.filter((text) =>
    findDurations(text).some(
      (one) =>
        isLimit(text, one.start) ||
        LATEST_AFTER.test(text.slice(one.end)) ||
        /:\s*$/.test(text.slice(0, one.start)),
    ),
  )
  const isOne = limited.length >= 2 && limited.some((text) => isRegulator(text) && mentionsAny(OWES, text))
  DUTIES.set(block, isOne)
  return isOne
}

/** In a part that is plainly about something else, limits are of that. */
function isOnlyOther(section: Section): boolean {
  return (
    !section.kinds.has('obligations') &&
    !section.kinds.has('communication') &&
    BARRED.some((kind) => section.kinds.has(kind))
  )
}

const RECEIVER = new RegExp(
  `^(.{3,60}?)\\s+(?:${sourceOf([...WORD_FORMS.modal, ...WORD_FORMS.limitWord])})\\s`,
  'iu',
)

/** `The growers must have word within an hour`. */
function receiverOf(sentence: string): string | null {
  const name = RECEIVER.exec(sentence)?.[1]?.replace(ARTICLE, '') ?? null
  return name === null || /[,;:]/.test(name) || findDurations(name).length > 0 ? null : name
}

const ARTICLE = /^(?:the|de|den|det|der|die|das|het)\s+/iu

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

/** The value of a label, or its last part: `Insurer – any loss – 5 days`. */
function isLabelLimit(line: Statement['line'], text: string): boolean {
  const label = labelledLoosely(line)
  if (label === null) return false
  const plain = (one: string) => one.replace(/^[≤<~\s]+/, '')
  const parts = [label.value, ...label.value.split(/\s[–—-]\s|[,:;(]\s*/u)]
  return parts.some((part) => plain(part).startsWith(plain(text)))
}

function nameAbove(section: Section): string {
  for (const one of pathOf(section)) if (one.level > 0) return withoutNumber(one.title)
  return ''
}

/** `Skolinspektionen`, where only its end is known. */
function wholeWord(text: string, { text: found, index }: TermMatch): TermMatch {
  const before = /[\p{L}-]+$/u.exec(text.slice(0, index))?.[0] ?? ''
  return { text: before + found, index: index - before.length }
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
  const first = placesOf('authority', text).map((one) => wholeWord(text, one))[0]
  if (first === undefined) return null
  const name = /(?:[\p{Lu}][\p{L}-]+\s+){0,2}$/u.exec(text.slice(0, first.index))?.[0] ?? ''
  return `${/^[\p{Lu}]/u.test(first.text) ? '' : name}${first.text}`.trim()
}
