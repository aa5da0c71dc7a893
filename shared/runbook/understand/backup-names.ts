/** What is copied, and what is not, as sentences name it. */

import { isDutch, namedRhythm } from './backup-clauses.ts'
import { findDurations, findFrequencies, firstFrequency } from './durations.ts'
import { withoutNumber } from './labels.ts'
import { lowered } from './letters.ts'
import { fieldFit, mentions, placesOf, sourceOf, WORD_FORMS } from './terms.ts'
import type { WordKind } from './vocabulary/vocabulary.ts'

const any = (kind: WordKind) => sourceOf(WORD_FORMS[kind])
const ARTICLE =
  '(?:the|a|an|all|our|de|den|det|en|et|ett|het|een|die|der|das|dem|des|ein|eine|alle|alla|vår|våre|vårt|vores|onze|unsere)'
/** `a copy of the file server goes`, `back-up van Klasboek`. */
const COPY_OF = new RegExp(
  `(?:${any('copy')})\\s+(?:of|av|af|van|von|vom|der|des|på)\\s+(?:${ARTICLE}\\s+)?(.{2,50}?)(?=\\s+(?:${any('copied')}|to|til|till|naar|nach|every|hver|hvert|varje|var|elke|elk|iedere|alle|jede)(?:\\s|$)|[,.;:(]|$)`,
  'u',
)
/** `Of the test server we take ...`. */
const OF_FIRST = new RegExp(
  `^(?:of|from|av|af|fra|från|van|von|vom|für|för|for|voor)\\s+(?:${ARTICLE}\\s+)?(.{2,50}?)\\s+(?:${any('copied')})(?:\\s|$)`,
  'u',
)
/** `We take a backup ...`, `Vi tager kopi af ...`: somebody does it. */
const VERB = new RegExp(`\\s+(?:${any('copied')}|${any('kept')}|${any('copyVerb')})(?![\\p{L}])`, 'u')
const PRONOUN =
  '(?:this|these|it|they|that|those|which|we|you|nobody|den|det|de|disse|dessa|denne|denna|die|deze|dit|dat|ze|zij|we|wij|sie|er|es|diese|dieser|vi|wir|man|der|dem|dertil|dazu|daarnaast|there|hier|her|här|also|også|också|ook|auch|und|alt|alles|allt|everything|nothing)'
const NO_SUBJECT = new RegExp(
  `^(?:(?:${any('copy')})(?:\\P{L}+(?:${any('copy')}))*$|${any('and')}|${PRONOUN}(?!\\p{L})|(?:i tillegg|dessutom|derudover|in addition|on top of that|zusätzlich|bovendien)|(?:${ARTICLE}\\s+)?(?:[\\p{L}]+\\s+)?(?:${any('copy')})$|\\P{L}*$)`,
  'u',
)

/** `We copy the ledger every hour`. */
const WE_COPY = new RegExp(
  `^(?:we|vi|wij|wir)\\s+(?:\\p{L}+\\s+)?(?:${any('copyVerb')})\\s+(?:${ARTICLE}\\s+)?(.{2,50}?)(?=\\s+(?:to|til|till|naar|nach|in|into|i|på|auf|every|each|hver|hvert|varje|var|elke|elk|iedere|alle|jede|jeden)(?:\\s|$)|[,.;:(]|$)`,
  'u',
)

/** What a pattern for lower-case text captures, as the text writes it. */
function captured(pattern: RegExp, text: string): string | undefined {
  const low = lowered(text)
  const match = pattern.exec(low)
  if (match?.[1] === undefined) return undefined
  const at = low.indexOf(match[1], match.index)
  return text.slice(at, at + match[1].length)
}

/** Nothing but a word for a copy, whatever its ending. */
function isCopyWord(word: string): boolean {
  return (
    mentions('copy', word) &&
    /^(?:full|incr|inkr|diff|vol|snap|back|back-up|dump|kopi|copi|copy|säkerhetsk|sikkerhetsk|sikkerhedsk|sicherung|øjebl|øyebl|ögonbl|moment)/iu.test(
      word,
    )
  )
}

/** The words before the first verb. */
export function firstNoun(text: string): string {
  const at = VERB.exec(lowered(text))?.index ?? text.length
  return text.slice(0, Math.min(at, 80))
}

const AND_OR_ARTICLE = new RegExp(`^(?:(?:${any('and')})\\s+)?(?:${ARTICLE}\\s+)?`, 'iu')

/** Without articles, small words and numbering before a name. */
function bare(text: string): string {
  return withoutNumber(text)
    .replace(/^\d{1,2}(?:\.\d{1,2})+\s+/, '')
    .replace(AND_OR_ARTICLE, '')
    .replace(/[\s.,;:(–—-]+$/, '')
    .trim()
}

function isName(noun: string): boolean {
  const last = noun.split(/\s+/).at(-1) ?? ''
  return (
    noun.length > 1 &&
    fieldFit('copies', last) !== 2 &&
    (noun !== last || (namedRhythm(noun) === null && !isCopyWord(noun))) &&
    noun.split(/\s+/).length <= 8 &&
    !NO_SUBJECT.test(lowered(noun)) &&
    findFrequencies(noun).length === 0 &&
    findDurations(noun).length === 0
  )
}

/** What a clause is about; null where it says that of what was named before. */
export function subjectIn(clause: string): string | null {
  const named = captured(COPY_OF, clause) ?? captured(OF_FIRST, clause) ?? captured(WE_COPY, clause)
  if (named !== undefined && isName(named.trim())) return named.trim()
  const rhythm = firstFrequency(clause)
  const rest = rhythm !== null && rhythm.start < 3 ? clause.slice(rhythm.end) : clause
  const noun = bare(firstNoun(rest))
  return noun !== bare(rest) && isName(noun) ? noun : null
}

/** `The log to the same place every 15 minutes`: no verb, but a name before where and how often. */
export function nameWithoutVerb(clause: string): string | null {
  if (VERB.test(lowered(clause))) return null
  const head = /^(.{2,50}?)\s+(?:to|in|on|at|til|i|på|till|naar|op|auf|nach|bij)\s/iu.exec(clause)?.[1]
  const rhythm = firstFrequency(clause)
  const end = Math.min(head?.length ?? clause.length, rhythm?.start ?? clause.length)
  const noun = bare(clause.slice(0, end))
  return end < clause.length && isName(noun) && noun.split(/\s+/).length <= 5 ? noun : null
}

const DENIED = new RegExp(
  [
    `(?:${any('denial')})\\s+(?:\\p{L}+\\s+){0,3}(?:${any('copy')})(?!\\p{L})`,
    `(?:${any('copyVerb')})\\s+(?:\\p{L}+\\s+){0,3}?(?:${any('denial')})(?!\\p{L})`,
    `(?:${any('exempt')})\\s+(?:\\p{L}+\\s+){0,3}(?:${any('copy')})(?!\\p{L})`,
    `(?:von|vom|från|fra|from|van|av|af|of)\\s+(?:${ARTICLE}\\s+)?(?:${any('copy')})\\p{L}*\\s+(?:${any('exempt')})(?!\\p{L})`,
  ].join('|'),
  'u',
)

/** `Nothing on the lab's machines is backed up`. */
const NOTHING_OF = new RegExp(
  `^(?:${any('never')})\\s+(?:of|on|in|av|på|af|auf|von|op|van|i)\\s+(?:${ARTICLE}\\s+)?(.{2,40}?)\\s+(?:(?:is|are|blir|bliver|wird|wordt|werden|worden)\\s+)?(?:${any('copyVerb')})`,
  'u',
)

/** Where a sentence about copies says that there is none; null where it does not. */
function denialIn(sentence: string): { readonly start: number; readonly end: number } | null {
  const [first] = placesOf('notBackedUp', sentence)
  if (first !== undefined) return { start: first.index, end: first.index + first.text.length }
  const match = DENIED.exec(lowered(sentence))
  return match === null ? null : { start: match.index, end: match.index + match[0].length }
}

/** Whether somebody does something in it: it is no mere row of names. */
export function hasVerb(text: string): boolean {
  return VERB.test(lowered(text))
}

export function tellsNone(sentence: string): boolean {
  return denialIn(sentence) !== null || NOTHING_OF.test(lowered(sentence))
}

const AND = /\s+(?:and|or|nor|og|eller|och|und|oder|sowie|samt|noch|as well as)\s+/iu
/** Dutch words for and, or are others elsewhere. */
const DUTCH_AND = /\s+(?:en|of)\s+/iu
const LIKEWISE = new RegExp(any('likewise'), 'u')
const BEFORE_NAMES = new RegExp(
  `^(?:[\\s:.,–—-]|(?:${any('copied')}|${any('copy')}|of|av|af|of the|van|von|vom|der|für|for|för|voor|på|is|are|made|taken|made of|werden|wird|worden|wordt|at all|i det hele tatt|överhuvudtaget|überhaupt|anywhere|noe sted|någonstans|nogen steder|ergens|some)(?!\\p{L}))+`,
  'iu',
)
const NO_NAME = new RegExp(
  `^(?:${PRONOUN}|${any('likewise')}|${any('copied')}|${any('denial')}|\\P{L}*)$`,
  'iu',
)

/** `Not backed up: sessions, statistics`, `Phones are not backed up, nor are tablets`, `We take no copies of the tills`. */
export function missingNames(sentence: string): readonly string[] {
  const nothing = captured(NOTHING_OF, sentence)
  if (nothing !== undefined) return [nothing]
  const place = denialIn(sentence)
  if (place === null) return []
  const listed = /^([^:]{4,60}):\s*(.+?)\.?$/.exec(sentence)
  if (listed?.[1] !== undefined && tellsNone(listed[1])) return namesIn(listed[2] ?? '', sentence)
  const likewise = LIKEWISE.exec(lowered(sentence.slice(place.end)))
  const end = likewise === null ? sentence.length : place.end + likewise.index
  const more =
    likewise === null
      ? []
      : namesIn(sentence.slice(place.end + likewise.index + likewise[0].length), sentence)
  const before = nameBefore(sentence.slice(0, place.start))
  if (before !== null)
    return [before, ...(more.length === 0 ? likewiseBefore(sentence.slice(place.end, end)) : more)]
  return [...namesIn(sentence.slice(place.end, end).replace(BEFORE_NAMES, ''), sentence), ...more]
}

/** `..., and the recordings neither`. */
function likewiseBefore(text: string): readonly string[] {
  const name = /^\s*[,;]?\s*(?:and|og|och|en|und)\s+([^,.;]{3,50})$/iu.exec(text)?.[1]?.trim()
  return name !== undefined && !NO_NAME.test(name) && !/(?:^|\s)(?:gjør|gör|gør)(?:\s|$)/iu.test(name)
    ? [name]
    : []
}

function nameBefore(text: string): string | null {
  const name = bare(
    firstNoun(` ${text}`)
      .trim()
      .replace(
        /^(?:of|from|av|af|fra|från|van|von|vom|für|för|for|voor|ook van|auch von|också|også|also)\s+/iu,
        '',
      ),
  )
  return name.length < 2 || NO_NAME.test(name) || NO_SUBJECT.test(lowered(name)) ? null : name
}

/** Names in a row; what follows a stop is no name. Where there are commas, only the last of them is divided at `and`. */
export function namesIn(text: string, around = text): readonly string[] {
  const row = (text.split(/[.;!]\s/)[0] ?? '').replace(/\s*\([^()]*\)/g, '')
  const parts = row.split(/\s*[,;]\s+/u)
  const last = parts.pop() ?? ''
  const ends = isDutch(around) ? last.split(DUTCH_AND).flatMap((one) => one.split(AND)) : last.split(AND)
  return [...parts, ...(parts.length > 0 && LEADING_AND.test(last) ? [last] : ends)]
    .map((name) => bare(name.replace(LEADING_AND, '').replace(OF, '')))
    .filter((name) => name.length > 1 && name.length < 70 && !name.includes('(') && !NO_NAME.test(name))
}

const OF = /^\s*(?:of|av|af|van|von|vom|på|för)\s+/iu
const LEADING_AND = /^\s*(?:and|or|nor|og|eller|och|und|oder|sowie|samt|en|of)\s+/iu

/** What a sentence that begins with or holds `neither` adds to those before it; null where it does not. */
export function likewiseName(sentence: string): string | null {
  const match = LIKEWISE.exec(lowered(sentence))
  if (match === null) return null
  const after = bare(sentence.slice(match.index + match[0].length).split(/\s*[(,;]|\.(?:\s|$)/)[0] ?? '')
  const before = bare(sentence.slice(0, match.index))
  const name = match.index < 3 ? after : before
  return name.length > 1 && name.split(/\s+/).length <= 8 && !NO_NAME.test(name) ? name : null
}

/** What is tested, restored or reviewed, and not copied. */
export function isCheck(sentence: string): boolean {
  return mentions('test', sentence) || mentions('review', sentence) || mentions('restored', sentence)
}
