/** Of what a sentence tells an objective: `the portal has an RTO`, `RTO of the portal`, `4 hours for the portal`. */
import { findDurations } from './durations.ts'
import { is, isSmall, isVague, type Role, type Word } from './grammar.ts'
import { lowered } from './letters.ts'
import { isGenericLabel } from './objective-labels.ts'
import { AS_A_WHOLE, isOverall, kindsIn, namesIn } from './objective-names.ts'
import type { Pair } from './objective-pairs.ts'
import { paraphrasedKind } from './objective-paraphrases.ts'

export interface Subject {
  readonly name: string
  /** Told by words that leave no doubt; else by standing before a verb. */
  readonly isSure: boolean
}

interface Phrase {
  readonly name: string
  readonly start: number
  readonly end: number
  /** The word after it. */
  readonly next: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’._/+-]*/gu
const MOST_WORDS = 120
const LONGEST_NAME = 8
const VERBS = ['modal', 'linking', 'having', 'lacking'] as const

/** A sentence with what cannot be part of a name: objectives and lengths. */
export interface Clauses {
  readonly text: string
  readonly words: readonly Word[]
  readonly closed: readonly { readonly start: number; readonly end: number }[]
}

export function clausesOf(text: string): Clauses {
  const low = lowered(text)
  const words = [...low.matchAll(WORD)].slice(0, MOST_WORDS).map(({ 0: found, index }) => {
    const bare = found.replace(/[.’'/-]+$/u, '')
    return { low: bare, start: index, end: index + bare.length }
  })
  const names = kindsIn(text).flatMap((kind) =>
    namesIn(text, kind).map((one) => ({ start: one.index, end: one.index + one.text.length })),
  )
  const isNumbered = /^(?:\p{L}\.)?\d+(?:\.\d+)*$/u.test(words[0]?.low ?? '')
  return { text, words: isNumbered ? words.slice(1) : words, closed: [...names, ...findDurations(text)] }
}

/** The name that begins with a word; null where none does. */
export function phraseAt(clauses: Clauses, first: number): Phrase | null {
  const { text, words, closed } = clauses
  let from = first
  while (from < first + 2 && is(words[from], 'article') && isJoined(text, words[from], words[from + 1]))
    from += 1
  if (from > first && is(words[from - 1], 'vague')) return null
  let at = from
  for (; at < words.length && at - from <= LONGEST_NAME; at += 1) {
    const word = words[at]
    const last = words[at - 1]
    if (word === undefined || closed.some((one) => one.start < word.end && word.start < one.end)) break
    if (at > from && !isJoined(text, last, word)) break
    if (/^\d+(?:[.,]\d+)?$/.test(word.low) && at === from) break
    if (is(word, 'modal', 'linking', 'having', 'lacking', 'denial') && !is(word, 'of')) break
    const next = words[at + 1]
    if (is(word, 'and') && at > from) {
      const isClosed =
        next === undefined ||
        is(next, ...VERBS, 'pronoun', 'denial') ||
        closed.some((one) => one.start <= next.start && next.start < one.end)
      const goesOn = !isClosed && !is(next, 'article') && !is(words[at + 2], 'modal', 'having')
      if (!goesOn) break
      continue
    }
    const isBehindArticle = at === from && from > first && is(word, 'ends')
    if (
      at === from &&
      is(word, 'pronoun', 'that', 'ends', 'about', 'of') &&
      !is(word, 'article') &&
      !isBehindArticle
    )
      break
    if (at > from && is(word, 'of') && next !== undefined && !is(next, ...VERBS)) continue
    if (at > from && is(word, 'that', 'ends', 'about')) break
    if (at > from && is(word, 'pronoun') && !is(word, 'article')) break
    if (at > from && is(word, 'article') && !is(last, 'of', 'and', 'about')) break
  }
  while (at > from && is(words[at - 1], 'of', 'and', 'article', 'about')) at -= 1
  const [start, end] = [words[from]?.start, words[at - 1]?.end]
  if (at <= from || at - from > LONGEST_NAME || start === undefined || end === undefined) return null
  if (isVague(text.slice(start, end))) return null
  const inner = words.findIndex((word, index) => index > from && index < at - 1 && is(word, 'of', 'about'))
  if (inner !== -1 && isVague(text.slice(start, words[inner]?.end))) return phraseAt(clauses, inner + 1)
  return { name: text.slice(start, end), start, end, next: at }
}

/** Whether nothing but blanks, hyphens or marks of emphasis stands between two words. */
function isJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (left === undefined || right === undefined) return false
  return (
    /^[\s"'“”„«»`*&/-]*$/u.test(text.slice(left.end, right.start)) &&
    !/\s[-–—]\s/.test(text.slice(left.end, right.start))
  )
}

function beginsClause({ text, words }: Clauses, at: number): boolean {
  const [last, word] = [words[at - 1], words[at]]
  if (last === undefined || word === undefined) return true
  /* What comes `after the alarm was raised` is no subject. */
  if (is(last, 'that') && is(words[at - 2], 'ends')) return false
  return is(last, 'that') || (is(last, 'and') && !is(last, 'of')) || !isJoined(text, last, word)
}

/** What a pair is of, by the words around it. */
export function subjectOfPair(clauses: Clauses, pair: Pair): Subject | null {
  const behind = behindPair(clauses, pair)
  if (behind !== null) return behind
  return ownedBefore(clauses, pair) ?? beforePair(clauses, pair)
}

export function sure({ text }: Clauses, phrase: Phrase): Subject {
  return { name: isWhole(text, phrase) ? 'overall' : phrase.name, isSure: true }
}

/** `the bureau as a whole`, `den Betrieb insgesamt`. */
function isWhole(text: string, { name, end }: Phrase): boolean {
  const after = /^(?:\s+\p{L}+){1,3}/u.exec(text.slice(end))?.[0] ?? ''
  return isOverall(name) || AS_A_WHOLE.test(`${name}${after}`)
}

/** `RTO for the portal`, `4 hours for the portal`. */
export function behindPair(clauses: Clauses, pair: Pair): Subject | null {
  const places: readonly (readonly [number | undefined, readonly Role[]])[] = [
    [pair.nameEnd, pair.isNamed === undefined ? ['of', 'about'] : ['about']],
    [pair.end, ['about']],
  ]
  for (const [end, roles] of places) {
    if (end === undefined) continue
    const rest = clauses.text.slice(end)
    const skipped = /^[\s)*_`"”]*(?:\([^()]{0,40}\)[\s*_`]*)?/u.exec(rest)?.[0].length ?? 0
    const at = clauses.words.findIndex((word) => word.start >= end + skipped)
    const word = clauses.words[at]
    if (word === undefined || word.start > end + skipped || !is(word, ...roles)) continue
    const phrase = phraseAt(clauses, at + 1)
    if (phrase === null || !isJoined(clauses.text, word, clauses.words[at + 1])) continue
    if (end === pair.end && /\d/.test(phrase.name.slice(0, 1))) continue
    return sure(clauses, phrase)
  }
  return null
}

/** `the portal's RTO`, `portalens RTO`. */
function ownedBefore({ text }: Clauses, pair: Pair): Subject | null {
  if (pair.nameStart === undefined || pair.isNamed !== undefined) return null
  const before = text.slice(Math.max(0, pair.nameStart - 70), pair.nameStart)
  const match =
    /(?:^|[\s(])((?:\p{Lu}?[\p{L}\p{N}-]+\s){0,2}[\p{L}\p{N}-]+)['’]s?\s+(?:\p{L}+\s)?$/u.exec(before) ??
    /(?:^|[\s(])([\p{L}-]{2,}(?:en|et|erna|orna|arna|erne|ene))s\s+$/u.exec(before)
  const [, found = ''] = match ?? []
  const words = found.split(/\s+/)
  const first = words.findLastIndex((word) => isSmall(word.toLowerCase())) + 1
  const name = words.slice(first).join(' ')
  return name.length < 2 ? null : { name: isOverall(name) ? 'overall' : name, isSure: true }
}

/** `for the portal the RTO is`, `the portal shall be back within`, `soll das Portal binnen`. */
function beforePair(clauses: Clauses, pair: Pair): Subject | null {
  const { text, words } = clauses
  let found: Subject | null = null
  for (const [at, word] of words.entries()) {
    if (word.start >= pair.start && word.start >= (pair.nameStart ?? pair.start)) break
    const isTopic = is(word, 'about') && at > 0 && isSmall(words[at - 1]?.low ?? '')
    if (!isTopic && !beginsClause(clauses, at)) continue
    if (is(word, 'about', 'without')) {
      const phrase = phraseAt(clauses, at + 1)
      if (phrase !== null && phrase.start < pair.start) {
        found = sure(clauses, phrase)
        continue
      }
    }
    const phrase = phraseAt(clauses, at)
    const told = phrase === null ? null : asSubject(clauses, phrase, pair)
    if (told !== null) {
      found = told
      continue
    }
    const turned = is(word, 'ends', 'of', 'about') ? afterVerb(clauses, at, pair) : null
    if (turned !== null) found = turned
  }
  return found ?? (text.length === 0 ? null : objectBefore(clauses, pair))
}

/** `wants the dispatch board back within`: what stands with its article right before the words for being back. */
function objectBefore(clauses: Clauses, pair: Pair): Subject | null {
  const { text, words } = clauses
  const { nameStart } = pair
  if (nameStart === undefined || pair.isNamed === undefined) return null
  const end = words.findLastIndex((word) => word.end <= nameStart)
  if (end < 1 || !/^[\s*_]*$/.test(text.slice(words[end]?.end, nameStart))) return null
  const first = words.findLastIndex((word, index) => index < end && index >= end - 5 && is(word, 'article'))
  if (first < 1 || is(words[first - 1], 'of', 'about', 'and')) return null
  const phrase = phraseAt(clauses, first)
  return phrase?.next === end + 1 ? { name: phrase.name, isSure: false } : null
}

/** A name before a verb or a colon. */
function asSubject(clauses: Clauses, phrase: Phrase, pair: Pair): Subject | null {
  const { text, words } = clauses
  if (phrase.start >= pair.start) return null
  const gap = pair.nameStart === undefined ? null : text.slice(phrase.end, pair.nameStart)
  const isInBrackets = gap !== null && /\($/.test(gap) && /^\)/.test(text.slice(pair.nameEnd ?? 0))
  if (gap !== null && !isInBrackets && /^[\s,`*_(]*$/.test(gap) && !namesObjective(phrase.name))
    return { ...sure(clauses, phrase), isSure: pair.isNamed === undefined }
  const after = text.slice(phrase.end, phrase.end + 80)
  const opened = /^[*_`]*\s*(?:\([^()]{1,40}\)\s*)?(?:[:=–—]|\s-\s)[\s*_`]*/u.exec(after)
  if (
    opened !== null &&
    !namesObjective(phrase.name) &&
    !isGenericLabel(phrase.name) &&
    phrase.end + opened[0].length + 30 >= pair.start
  )
    return { ...sure(clauses, phrase), isSure: /[:=]/.test(opened[0]) }
  const aside = /^,\s[^,;.:]{2,60},\s/u.exec(after)?.[0]
  const bracket = aside ?? /^\s*\([^()]{1,50}\)\s*/u.exec(after)?.[0] ?? ''
  const next =
    bracket === '' ? phrase.next : words.findIndex((word) => word.start >= phrase.end + bracket.length)
  const verb = words[next]
  if (verb === undefined || !is(verb, ...VERBS)) return null
  if (bracket === '' && !isJoined(text, words[phrase.next - 1], verb)) return null
  if (isWhole(text, phrase)) return { name: 'overall', isSure: true }
  if (namesObjective(phrase.name) || kindsIn(bracket).length > 0) return null
  const isBound = is(verb, 'having') && /^\s*(?:to|te)\s/u.test(text.slice(verb.end))
  if (isBound || (is(verb, 'modal', 'linking') && !is(verb, 'having')))
    return { name: phrase.name, isSure: false }
  const between = words.filter((word) => word.start >= verb.end && word.end <= pair.start)
  const isHeld =
    between.length <= 3 && between.every((word) => is(word, 'article', 'denial', 'of', 'pronoun', 'vague'))
  if (isHeld) return { name: phrase.name, isSure: true }
  return is(verb, 'modal') ? { name: phrase.name, isSure: false } : null
}

function namesObjective(name: string): boolean {
  return kindsIn(name).length > 0 || paraphrasedKind(name) !== null || isOverall(name)
}

/** A name behind the verb, where something else begins the clause. */
function afterVerb(clauses: Clauses, first: number, pair: Pair): Subject | null {
  const { text, words } = clauses
  for (let at = first + 1; at < Math.min(words.length, first + 12); at += 1) {
    if (!isJoined(text, words[at - 1], words[at])) return null
    if (!is(words[at], 'modal', 'linking', 'having')) continue
    const phrase = phraseAt(clauses, at + 1)
    const last = pair.end ?? text.length
    if (phrase === null || phrase.start > Math.max(last, pair.start)) return null
    const next = words[phrase.next]
    if (!is(next, ...VERBS, 'ends', 'denial') || !isJoined(text, words[phrase.next - 1], next)) return null
    return { name: isOverall(phrase.name) ? 'overall' : phrase.name, isSure: isOverall(phrase.name) }
  }
  return null
}
