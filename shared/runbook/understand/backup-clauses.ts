/** How often, how long and where, as a clause about copies says it. */
import { type FoundDuration, findDurations, findFrequencies, firstFrequency } from './durations.ts'
import { lowered } from './letters.ts'
import { type PlacedText, placed } from './statements.ts'
import { formsOf, mentions, placesOf, sourceOf, VOCABULARIES, WORD_FORMS } from './terms.ts'

const ISO_OF_NAMED = new Map<string, RegExp>()
for (const iso of new Set(VOCABULARIES.flatMap((vocabulary) => Object.keys(vocabulary.copyRhythms)))) {
  const forms = VOCABULARIES.flatMap((vocabulary) => formsOf(vocabulary.copyRhythms[iso] ?? ''))
  ISO_OF_NAMED.set(iso, new RegExp(sourceOf(forms), 'u'))
}

/** `nightly copy`, `at night`: named by how often they are taken; the first of them. */
export function namedRhythm(text: string): string | null {
  return firstNamed(text)?.iso ?? null
}

function firstNamed(text: string): { readonly iso: string; readonly at: number } | null {
  const low = lowered(text)
  let first: { readonly iso: string; readonly at: number } | null = null
  for (const [iso, pattern] of ISO_OF_NAMED) {
    const at = pattern.exec(low)?.index
    if (at !== undefined && (first === null || at < first.at)) first = { iso, at }
  }
  return first
}

/** `monthly copy on tape, 3 years`. */
const NAMED_FIRST = new RegExp(
  `^(?:(?:the|de|den|det|die|der|het)\\s+)?(?:${[...ISO_OF_NAMED.values()].map((one) => one.source).join('|')})`,
  'u',
)

/** How often a copy is taken; `night copies, taken away weekly` are taken at night. */
export function rhythmIn(text: string): string | null {
  const said = firstFrequency(text)
  if (said === null) return null
  const named = firstNamed(text.slice(0, said.start))
  return named !== null && !mentions('copyVerb', text.slice(named.at, said.start)) ? named.iso : said.iso
}

export function isOnChange(text: string): boolean {
  return mentions('onChange', text)
}

/** Lengths that are no rhythm. */
function lengthsBeside(text: string): readonly FoundDuration[] {
  const rhythms = findFrequencies(text)
  return findDurations(text).filter((one) =>
    rhythms.every((other) => one.end <= other.start || one.start >= other.end),
  )
}

/** `kept for 30 days`, `30 days kept`, `every night to the vault, 30 days`, `weekly (one year)`. */
export function retentionIn(text: string): string | null {
  const lengths = lengthsBeside(text)
  if (lengths.length === 0) return null
  const [kept] = placesOf('kept', text)
  if (kept !== undefined) {
    const after = lengths.find((one) => one.start >= kept.index)
    const before = lengths.findLast((one) => one.end <= kept.index)
    const found = after ?? (before !== undefined && !isLimit(text, before) ? before : undefined)
    if (found !== undefined) return found.iso
  }
  return lengths.find((one) => standsAlone(text, one))?.iso ?? null
}

const BEFORE_LIMIT = new RegExp(`(?:${sourceOf(WORD_FORMS.within)})\\s*$`, 'u')

function isLimit(text: string, length: FoundDuration): boolean {
  return BEFORE_LIMIT.test(lowered(text.slice(0, length.start)))
}

/** Between commas or in brackets, with at most a few words behind it. */
function standsAlone(text: string, length: FoundDuration): boolean {
  const before = text.slice(0, length.start)
  const after = text.slice(length.end)
  const rest = /^[^,;.()–—]*/u.exec(after)?.[0] ?? ''
  return (
    /(?:^|[,;:.(–—+])\s*(?:(?:for|i|in|für|voor|op)\s+)?$/u.test(before) &&
    rest.trim().split(/\s+/).length <= 3
  )
}

const TO =
  /(?:\bto|\bin|\binto|\bon|\bonto|\bat|\btil|\bi|\bpå|\btill|\bnaar|\bbij|\bop|\bauf|\bnach|\bins|\bim|\bzum|\bzur|\bhos|\bbei|\bmed)\s+((?:an?\s+|the\s+|en\s+|et\s+|ett\s+|een\s+|eine?[nmrs]?\s+|der\s+|dem\s+|den\s+|de\s+|das\s+|die\s+|het\s+)?[^,.;()]{3,60})/giu

/** Where a copy goes: rather what is a place by its name. */
export function placeIn(text: string): string | null {
  const said = [...text.matchAll(TO)]
    .map((match) => cutAtTime(match[1] ?? ''))
    .filter(
      (place) => place.length > 3 && /\p{L}{2}/u.test(place) && findDurations(`1 ${place}`)[0]?.start !== 0,
    )
  return said.find((place) => mentions('copyPlace', place)) ?? said[0] ?? null
}

/** Without how often and how long, and what is said behind them. */
function cutAtTime(text: string): string {
  const times = [...findFrequencies(text), ...findDurations(text)].map((one) => one.start)
  const verbs = placesOf('kept', text).map((one) => one.index)
  const next = [...text.matchAll(/\s(?:and|og|och|en|und)\s/giu)]
    .filter(
      (match) => mentions('copy', text.slice(match.index)) || mentions('copyVerb', text.slice(match.index)),
    )
    .map((match) => match.index)
  const end = Math.min(text.length, ...times, ...next, ...verbs.filter((at) => at > 2))
  return text.slice(0, end).replace(DANGLING, '').trim()
}

const DANGLING =
  /(?:\s+(?:and|og|och|en|und|is|are|der|där|where|which|som|die|waar|wo|i|in|for|for at|på|till?|auf|op|is|er|bliver|blir|wird|wordt|werden|worden|ligger|liegt|ligt))+\s*$/iu

const PLAIN_PARTS = /;\s+|,\s+|\s+\+\s+|\s+(?:and|or|og|eller|och|und|oder|sowie|samt|plus|men|but)\s+/giu
/** Dutch words for and, or are others elsewhere. */
const DUTCH_PARTS = /;\s+|,\s+|\s+\+\s+|\s+(?:en|of|plus|maar)\s+/giu
const DUTCH =
  /(?:^|\P{L})(?:geen|géén|niet|wordt|worden|het|zijn|ook|evenmin|mee|nooit|elke?|ieder|iedere|naar|wij|wekelijks|dagelijks|maandelijks|van|voor)(?:\P{L}|$)/iu

export function isDutch(text: string): boolean {
  return DUTCH.test(text)
}

/**
 * A sentence in parts that each say how often something is copied.
 * @param isOwnThing whether a part names something else that is copied
 */
export function perCopy(sentence: string, isOwnThing: (part: string) => boolean): readonly PlacedText[] {
  const rhythms = findFrequencies(sentence)
  const pattern = isDutch(sentence) ? DUTCH_PARTS : PLAIN_PARTS
  const cuts = [...sentence.matchAll(pattern)]
    .map((match) => match.index + match[0].length)
    .filter((at) => !rhythms.some((one) => one.start < at && at < one.end))
  const starts = [0, ...cuts]
  const parts = starts.map((start, index) => sentence.slice(start, starts[index + 1]))
  const kept: string[] = []
  for (const part of parts) {
    const last = kept.at(-1)
    if (last !== undefined && beginsCopy(last, part, isOwnThing)) kept.push(part)
    else if (last === undefined) kept.push(part)
    else kept[kept.length - 1] = `${last}${part}`
  }
  return placed(sentence, kept)
}

function beginsCopy(last: string, part: string, isOwnThing: (part: string) => boolean): boolean {
  if (mentions('otherwise', part)) return false
  if (firstFrequency(part) === null)
    return firstFrequency(last) !== null && NAMED_FIRST.test(lowered(part)) && !mentions('kept', part)
  if (firstFrequency(last) !== null) return true
  return mentions('copy', last) && (isOwnThing(part) || mentions('copy', part))
}

/** A clause in parts that each say one length: `night copies 30 days, weekly ones a year`. */
export function perLength(clause: string): readonly string[] {
  const lengths = lengthsBeside(clause)
  const pattern = isDutch(clause) ? DUTCH_PARTS : PLAIN_PARTS
  const starts = [0, ...[...clause.matchAll(pattern)].map((match) => match.index + match[0].length)]
  if (lengths.length < 2 || starts.length < 2) return [clause]
  const parts: string[] = []
  starts.forEach((start, index) => {
    const part = clause.slice(start, starts[index + 1])
    const last = parts.at(-1)
    if (last === undefined || lengthsBeside(last).length > 0) parts.push(part)
    else parts[parts.length - 1] = `${last}${part}`
  })
  return parts
}

/** Only a time of day: once a day. */
export function atClock(text: string): string | null {
  return /^\s*(?:(?:at|kl\.?|um|om|ca\.?|klokken|klockan|circa)\s*)*\d{1,2}(?:[.:]\d{2})?\s*(?:am|pm|uhr|uur|u|h)?\.?\s*$/iu.test(
    text,
  ) && /[.:]\d{2}|kl|uhr|uur|am|pm/iu.test(text)
    ? 'P1D'
    : null
}

/** A cell or value that says that nothing is done. */
export function isNever(text: string): boolean {
  return NEVER.test(lowered(text.trim()))
}

const NEVER = new RegExp(`^(?:${sourceOf(WORD_FORMS.never)})`, 'u')

export function retentionOf(text: string): string | null {
  return findDurations(text)[0]?.iso ?? null
}
