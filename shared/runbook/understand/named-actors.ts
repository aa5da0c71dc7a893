/** Where running text names roles and people. */
import { isActor } from './step-owners.ts'
import { formsOf, mentions, sourceOf, VOCABULARIES, WORD_FORMS } from './terms.ts'

/** A role or a person where a text names it. */
export interface NamedActor {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}@](?:[\p{L}\p{N}&/'’.-]*[\p{L}\p{N}])?/gu
const MOST_BEFORE = 3
const MOST_BEHIND = 3

/** Words that no name begins or goes on with. */
const STOPS: ReadonlySet<string> = new Set(
  VOCABULARIES.flatMap((vocabulary) => [
    ...formsOf(vocabulary.stopWords),
    ...Object.values(vocabulary.units).flatMap(formsOf),
    ...Object.values(vocabulary.numbers).flatMap(formsOf),
    ...(
      [
        'calling',
        'calledUp',
        'conditional',
        'waited',
        'goesOn',
        'toward',
        'modal',
        'immediately',
        'and',
        'sequence',
      ] as const
    ).flatMap((kind) => formsOf(vocabulary.words[kind])),
  ])
    .filter((form) => !form.includes(' ') && !form.includes('*'))
    .concat('first', 'main', 'own')
    .filter((form) => !['first', 'second', 'third', 'incident'].includes(form)),
)

const SMALL =
  /^(?:the|an?|my|your|our|his|her|their|de|den|det|der|die|das|dem|des|het|een|ein|eine|einen|einem|einer|en|ett|et|du|you|i|he|she|they|we|vi|wir|wij|ni|man|hun|han|hon|hij|zij|ze|sie|er|ich|jeg|jag|ik|it|its|then|så|dan|dann|da|also|også|også|också|ook|auch|by|av|af|von|vom|door|with|med|met|mit|on|på|op|auf|in|i|at|for|für|om|über|to|til|till|aan|an|of|hos|van|bei|bij|is|are|be|was|er|är|ist|sind|zijn|wird|werden|wordt|worden|blir|bliver|has|have|har|hat|heeft|skal|ska|shall|must|moet|muss|soll|as|som|als|via|mens|while|still|nye|ny|neste|noch|nog|ikke|inte|niet|nicht|kein|keine|geen|no|not|every|each|all|both|alle|any|if|up|who|that|this)$/iu

/** Between a role and where it belongs: `head of operations`, `vaktsjefen hos Lysbro`. */
const OF = /^(?:of|hos|van|von|des|der|vid|ved|bij|bei|från)$/u
const ARTICLE = /^(?:the|den|det|het|de|die|der|dem|das)$/u
/** The article at the end of Scandinavian names: before these stands an adjective at most. */
const DEFINITE = /\p{Ll}{3}(?:en|an|a|eren|aren|erne|arna)$/u
const PARTICIPLE = /(?:ande|ende)$/u
const ON_DUTY = new RegExp(`^(?:${sourceOf(WORD_FORMS.onDuty)})`, 'iu')

/** Says that there is none: `has no owner`. */
const NONE = /(?:^|\s)(?:no|any|kein|keine|keinen|ingen|inga|geen|noe|någon|nogen)\s+$/iu

/** @param known finds names of roles and people that the document gives elsewhere */
export function actorsIn(text: string, known: RegExp | null): readonly NamedActor[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const starts = words.map((_, at) => headAt(words, at, text))
  const heads = starts.map((from) => from !== -1)
  const found: NamedActor[] = knownIn(text, known)
  for (let at = 0; at < words.length; at += 1) {
    if (heads[at] !== true) continue
    const start = beginOf(words, heads, starts[at] ?? at, text)
    let last = at
    while (
      heads[last + 1] === true &&
      isNext(words, last, text) &&
      !isDefinite(words[last]) &&
      !isDefinite(words[last + 1])
    )
      last += 1
    last = endOf(words, last, text)
    const [first, end] = [words[start], words[last]]
    if (first !== undefined && end !== undefined && !NONE.test(text.slice(0, first.start)))
      found.push({ text: text.slice(first.start, end.end), start: first.start, end: end.end })
    at = last
  }
  return withoutParts(found)
}

/** The longest of those that overlap, in their order. */
function withoutParts(found: readonly NamedActor[]): readonly NamedActor[] {
  const kept: NamedActor[] = []
  for (const one of [...found].sort((left, right) => right.text.length - left.text.length)) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept.sort((left, right) => left.start - right.start)
}

/** Finds the names that a document gives elsewhere, people's first names too; null where it gives none. */
export function nameFinder(known: readonly string[]): RegExp | null {
  const names = new Set(known.filter((name) => name.length > 2))
  for (const name of known) {
    const [first = '', second] = name.split(/\s+/)
    if (second !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(first) && !isActor(name) && !isActor(first))
      names.add(first)
  }
  return names.size === 0 ? null : new RegExp(sourceOf([...names]), 'giu')
}

function knownIn(text: string, known: RegExp | null): NamedActor[] {
  if (known === null) return []
  return [...text.matchAll(known)]
    .filter((match) => /^[\p{Lu}@]/u.test(match[0]) || match[0].includes(' ') || isActor(match[0]))
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
}

/** Names of more than one word: `on call`, `Chef vom Dienst`. */
const PHRASE = new RegExp(
  `^(?:${sourceOf(WORD_FORMS.actor.filter((form) => form.includes(' ') && !form.endsWith(' *')).map((form) => form.replace(/^\*/, '')))})$`,
  'iu',
)

/** Where the words begin that end here as roles do, one word or up to three; -1 where they do not. */
function headAt(words: readonly Word[], at: number, text: string): number {
  const word = words[at]
  if (word === undefined) return -1
  if (isRole(word.text) && !isNobody(word.text)) return at
  for (let from = at - 1; from >= Math.max(0, at - 2) && isNext(words, from, text); from -= 1) {
    const first = words[from]
    if (first !== undefined && PHRASE.test(text.slice(first.start, word.end))) return from
  }
  return -1
}

/** Also with the article at its end, or in another case: `direktøren`, `lead's`, `den Beauftragten`. */
function isRole(word: string): boolean {
  if (isActor(word)) return true
  const bare = word.replace(/['’]s$/u, '')
  if (bare !== word && isActor(bare)) return true
  return ENDINGS.some(
    (ending) =>
      bare.length > ending.length + 3 &&
      bare.endsWith(ending) &&
      isActor(bare.slice(0, -ending.length)) &&
      !isNobody(bare.slice(0, -ending.length)),
  )
}

const ENDINGS = ['en', 'et', 'n', 'a', 's']

/** `it`, `permit`: no abbreviations of departments. */
function isNobody(word: string): boolean {
  return /^(?:[Ii]t|\p{L}*\p{Ll}(?:it|ring))$/u.test(word) || mentions('nobody', word) || STOPS.has(word)
}

function isNext(words: readonly Word[], at: number, text: string): boolean {
  const [one, next] = [words[at], words[at + 1]]
  return one !== undefined && next !== undefined && /^\s+$/.test(text.slice(one.end, next.start))
}

function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && DEFINITE.test(word.text)
}

function beginOf(words: readonly Word[], heads: readonly boolean[], at: number, text: string): number {
  let start = at
  const isStrict = isDefinite(words[at])
  while (start > 0 && at - start < MOST_BEFORE && isNext(words, start - 1, text)) {
    const before = words[start - 1]?.text ?? ''
    if (SMALL.test(before) || STOPS.has(before.toLowerCase()) || /^\d/.test(before)) break
    if (isStrict && !PARTICIPLE.test(before) && !/^\p{Lu}/u.test(before)) break
    if (heads[start - 1] === true && isDefinite(words[start - 1])) break
    start -= 1
  }
  return start
}

/** With what follows the name: `of operations`, `on duty`, `2`, `Ann Smith`. */
function endOf(words: readonly Word[], at: number, text: string): number {
  let last = at
  const rest = text.slice(words[at]?.end ?? 0)
  const duty = ON_DUTY.exec(rest.trimStart())
  if (duty !== null && /^\s/.test(rest)) {
    const end = (words[at]?.end ?? 0) + rest.length - rest.trimStart().length + duty[0].length
    while ((words[last + 1]?.end ?? Infinity) <= end) last += 1
  }
  while (last - at < MOST_BEHIND && isNext(words, last, text)) {
    const next = words[last + 1]?.text ?? ''
    if (/^(?:\p{Lu}|\d$)/u.test(next) && !SMALL.test(next)) last += 1
    else if (OF.test(next) && isNext(words, last + 1, text)) {
      const isArticle = ARTICLE.test(words[last + 2]?.text ?? '')
      const name = words[last + (isArticle ? 3 : 2)]?.text ?? ''
      const isName = next === 'der' || next === 'ved' || next === 'vid' ? /^\p{Lu}/u.test(name) : name !== ''
      const isAcronym = /^\p{Lu}{2}/u.test(name)
      if (!isName || (!isAcronym && (STOPS.has(name.toLowerCase()) || SMALL.test(name)))) return last
      return last + (isArticle ? 3 : 2)
    } else break
  }
  return last
}

/** An article, a pronoun, a verb that helps, a unit: no name holds such a word. */
export function isSmallWord(word: string): boolean {
  return SMALL.test(word) || STOPS.has(word.toLowerCase())
}
