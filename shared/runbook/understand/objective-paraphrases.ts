/** Objectives in their authors' own words: `back within`, `data we can afford to lose`. */
import type { ObjectiveKind } from '../../contract/runbook-report.ts'
import { type FoundDuration, findDurations, findFrequencies } from './durations.ts'
import { isMeasured } from './objective-names.ts'
import type { Pair } from './objective-pairs.ts'
import { isDocumentTitle } from './outline.ts'
import { pathOf, type Section } from './outline-model.ts'
import { kindsIn, termIndex } from './term-index.ts'
import { anyOf, byKind, mentions, placesIn, placesOf, sourceOf, type TermMatch, WORD_FORMS } from './terms.ts'
import { PARAPHRASED, type ParaphrasedKind } from './vocabulary/vocabulary.ts'

const FORMS = byKind(PARAPHRASED, (vocabulary, kind) => vocabulary.paraphrases[kind])
const IN_HEADER = termIndex(FORMS, PARAPHRASED)
const PATTERNS = new Map<ParaphrasedKind, RegExp>()

/** Compiled when a text first holds one of its forms. */
function patternOf(kind: ParaphrasedKind): RegExp {
  const known = PATTERNS.get(kind) ?? anyOf(FORMS[kind], 'gu')
  PATTERNS.set(kind, known)
  return known
}

/** Where a sentence says in other words what it sets; `up again` alone names an RTO only beside others. */
function namesIn(sentence: string) {
  const held = [...kindsIn(IN_HEADER, sentence)]
  return [
    ...held.flatMap((kind) =>
      placesIn(patternOf(kind), sentence).map((match) => ({ kind, isNamed: true, match })),
    ),
    ...placesOf('running', sentence).map((match) => ({ kind: 'rto' as const, isNamed: false, match })),
  ]
}

/** The most letters between a length and the words that say what it is. */
const FARTHEST = 45
/** Promises per month, and what was once measured. */
const NO_TARGET =
  /\b(?:sla|per month|a month|per måned|i måneden|per månad|pr\. måned|om måneden|per maand|pro monat|im monat|was back|were back|took|last year)\b/iu
const LONGEST_PARTED = 600

/** A text without the words that say in other words what it sets. */
export function withoutParaphrase(text: string, kind: ParaphrasedKind): string {
  return placesIn(patternOf(kind), text).reduceRight(
    (rest, { index, text: found }) => `${rest.slice(0, index)} ${rest.slice(index + found.length)}`,
    text,
  )
}

/** Where a text first says so. */
export function paraphrasePlace(text: string, kind: ParaphrasedKind): TermMatch | null {
  return placesIn(patternOf(kind), text)[0] ?? null
}

/** What a column's header or a label names in other words; null for none or several. */
export function paraphrasedKind(header: string): ParaphrasedKind | null {
  const kinds = [...kindsIn(IN_HEADER, header)]
  if (kinds.length === 2 && kinds.includes('mtd')) return 'mtd'
  return kinds.length === 1 ? (kinds[0] ?? null) : null
}

/** `no target has been set` leaves open when things work again. */
export function noTarget(text: string): ParaphrasedKind | null {
  return mentions('targetWord', text) && mentions('denial', text) ? 'rto' : null
}

/** Whether a heading or lead asks how soon things work again. */
export function asksHowSoon(text: string): boolean {
  return mentions('howSoon', text) && !mentions('respond', text) && !mentions('notify', text)
}

/** Whether a section sets objectives, so that its sentences may do so in any words. */
export function setsObjectives(section: Section): boolean {
  const [own, around] = pathOf(section)
  if (asksHowSoon(section.title) && !isDocumentTitle(section) && maySetObjectives(section)) return true
  return [own, around].some(
    (one) =>
      one !== undefined &&
      one.level > 0 &&
      !isDocumentTitle(one) &&
      one.kinds.has('objectives') &&
      (!one.kinds.has('procedures') || !hasOrderedList(one)) &&
      !one.kinds.has('severities'),
  )
}

/** `Requirements for recovery` names procedures too: without numbered steps it sets objectives. */
function hasOrderedList(section: Section): boolean {
  const own = [section, ...section.sections]
  return own.some((one) =>
    one.blocks.some((block) => block.kind === 'list' && block.items.some((item) => item.isOrdered)),
  )
}

const NEVER_SET = [
  'procedures',
  'checklist',
  'backups',
  'tests',
  'communication',
  'templates',
  'obligations',
  'escalation',
  'contacts',
  'changelog',
  'timeline',
  'severities',
  'roles',
  'maintenance',
  'dataClasses',
  'conditions',
] as const

/** Whether sentences of a section may set objectives where their words leave no doubt. */
export function maySetObjectives(section: Section): boolean {
  return !NEVER_SET.some((kind) => section.kinds.has(kind))
}

const CONDITION =
  /^\W{0,3}(?:if|when|once|unless|after|should|hvis|dersom|når|om|när|efter|etter|ifall|als|wanneer|indien|zodra|na|wenn|falls|sobald|nach|sollte|da)\s|\b(?:alleen als|only if|only when|nur wenn|kun hvis|bare hvis|endast om|if not|hvis ikke|om inte|als niet|wenn nicht|falls nicht|unless|with no answer)\b/iu

/**
 * Pairs that set an objective wherever they stand: something shall work again, or may be lost, within a length; or a
 * label of an objective right before its length.
 */
export function certainPairs(sentence: string): readonly Pair[] {
  if (CONDITION.test(sentence)) return []
  const isLimited = mentions('within', sentence) || mentions('modal', sentence)
  return paraphrasedPairs(sentence).filter((pair) => {
    const part = sentence.slice(pair.start)
    if (/^[\p{L}. ,-]{4,50}?\s?[:=–—]?\s?[≤<]?\d/u.test(part) && pair.isNamed === true) return true
    return isLimited && pair.isNamed === true
  })
}

/** Certain pairs of a sentence that demands something: `must be up again within`, `muss nach 4 Stunden wieder laufen`. */
export function demandedPairs(sentence: string): readonly Pair[] {
  return mentions('demand', sentence) && !mentions('respond', sentence) && !mentions('notify', sentence)
    ? certainPairs(sentence)
    : []
}

/**
 * `must be usable again within eight hours and may lose an hour of entries`.
 * @param known pairs whose lengths are taken
 */
export function paraphrasedPairs(sentence: string, known: readonly Pair[] = []): readonly Pair[] {
  const open = sentence.indexOf(';')
  if (open !== -1 && open < LONGEST_PARTED) {
    const parts = [...sentence.matchAll(/[^;]+/g)].slice(0, 6)
    return parts.flatMap((part) => paraphrasedPairs(part[0], known).map((pair) => movedBy(pair, part.index)))
  }
  if (isMeasured(sentence) || sentence.includes('%') || NO_TARGET.test(sentence)) return []
  if (mentions('copy', sentence) && !mentions('modal', sentence)) return []
  const rhythms = findFrequencies(sentence)
  const lengths = findDurations(sentence).filter(
    (one) =>
      !rhythms.some((other) => one.start < other.end && other.start < one.end) &&
      known.every((other) => !other.text.endsWith(one.text)) &&
      !tellsDuration(sentence, one),
  )
  const zero: readonly FoundDuration[] = [...sentence.matchAll(/[:=]\s*(0)(?![\d.,:])/g)].map((match) => ({
    iso: 'PT0S',
    minutes: 0,
    text: '0',
    start: match.index + match[0].length - 1,
    end: match.index + match[0].length,
  }))
  lengths.push(
    ...zero.filter((one) => !lengths.some((other) => other.start <= one.start && one.start < other.end)),
  )
  if (lengths.length === 0) return []
  const names = namesIn(sentence)
    .filter(
      ({ match }) =>
        !DENIAL.test(sentence.slice(0, match.index)) ||
        mentions('moreThan', sentence.slice(match.index, match.index + match.text.length + 16)),
    )
    .map(({ kind, isNamed, match }) => ({
      kind: kind as ObjectiveKind,
      isNamed,
      start: match.index,
      end: match.index + match.text.length,
    }))
  const pairs: Pair[] = []
  const taken = new Set<ObjectiveKind>()
  const used = new Set<FoundDuration>()
  const nearest = lengths
    .flatMap((length) => names.map((name) => ({ name, length, far: farFrom(name, length, sentence) })))
    .filter(({ far }) => far <= FARTHEST)
    .sort((left, right) => left.far - right.far)
  for (const { name, length } of nearest) {
    if (taken.has(name.kind) || used.has(length)) continue
    taken.add(name.kind)
    used.add(length)
    pairs.push({
      kind: name.kind,
      isNamed:
        name.isNamed ||
        names.some(
          (one) => one.isNamed && one.kind === name.kind && one.start < name.end && name.start < one.end,
        ),
      value: length.iso,
      text: length.text,
      start: Math.min(name.start, length.start),
      nameStart: name.start,
      nameEnd: name.end,
      end: Math.max(name.end, length.end),
    })
  }
  return pairs.sort((left, right) => left.start - right.start)
}

/** `takes them two days`: how long something lasts, not by when it shall be done. */
function tellsDuration(sentence: string, { start }: FoundDuration): boolean {
  const before = sentence.slice(Math.max(0, start - 24), start)
  return mentions('lasts', before) && !mentions('within', before) && !mentions('modal', before)
}

function movedBy(pair: Pair, by: number): Pair {
  const move = (at: number | undefined) => (at === undefined ? undefined : at + by)
  const [nameStart, nameEnd, end] = [move(pair.nameStart), move(pair.nameEnd), move(pair.end)]
  return {
    ...pair,
    start: pair.start + by,
    ...(nameStart === undefined ? {} : { nameStart }),
    ...(nameEnd === undefined ? {} : { nameEnd }),
    ...(end === undefined ? {} : { end }),
  }
}

const DENIAL = new RegExp(`(?:${sourceOf(WORD_FORMS.denial)})\\s+(?:[\\p{L}]+\\s+){0,2}$`, 'iu')

/** Letters between a name and a length; a comma counts for several. */
function farFrom(
  name: { readonly start: number; readonly end: number },
  length: FoundDuration,
  text: string,
): number {
  const [from, to] = name.start >= length.end ? [length.end, name.start] : [name.end, length.start]
  const between = text.slice(from, to)
  return between.length + 15 * (between.match(/[,;:]/g)?.length ?? 0)
}
