/** Names that stand with little else between two places of a sentence, or begin it. */
import { is, isVague, type Word } from './grammar.ts'
import { type Clauses, clausesOf, phraseAt, type Subject, sure } from './objective-clauses.ts'
import { isOverall } from './objective-names.ts'
import { mentions } from './terms.ts'

/** The name between two places, with nothing else there but small words: `and the portal within`. */
export function comesBefore(clauses: Clauses, from: number, to: number): Subject | null {
  const { text, words } = clauses
  if (/[.;!?]\s/.test(text.slice(from, to))) return null
  const first = words.findIndex((word) => word.start >= from)
  for (let at = first; at !== -1 && at < first + 4; at += 1) {
    const word = words[at]
    if (word === undefined || word.start >= to) return null
    const phrase = phraseAt(clauses, is(word, 'about') ? at + 1 : at)
    if (phrase !== null && phrase.end <= to) {
      const rest = words.slice(phrase.next).filter((one) => one.end <= to)
      const isSmall = rest.length <= 4 && rest.filter((one) => !isSmallWord(one)).length <= 1
      const isTold = rest.length > 0 || is(word, 'about') || /[:–—=]/.test(text.slice(phrase.end, to))
      return isSmall && isTold ? sure(clauses, phrase) : null
    }
    if (!isSmallWord(word)) return null
  }
  return null
}

/** Where the last word for `and`, or the last comma, ends between two places. */
export function lastJoin({ text, words }: Clauses, from: number, to: number): number {
  const and = words.findLast((word) => word.start >= from && word.end <= to && is(word, 'and'))
  const comma = text.slice(from, to).lastIndexOf(',')
  return Math.max(and?.end ?? from, comma === -1 ? from : from + comma + 1)
}

function isSmallWord(word: Word): boolean {
  return (
    is(word, 'article', 'about', 'of', 'linking', 'having', 'pronoun', 'ends', 'and', 'modal', 'that') ||
    mentions('within', word.low)
  )
}

/** What a text begins to tell of: `Target for the API in this case`, `applies to the database`. */
export function topicIn(text: string): string | null {
  const clauses = clausesOf(text)
  const at = clauses.words.findIndex((word) => is(word, 'about') || (is(word, 'of') && !is(word, 'article')))
  const before = clauses.words.slice(0, Math.max(0, at))
  if (at === -1 || !before.every((word) => isVague(word.low) || is(word, 'linking'))) return null
  const phrase = phraseAt(clauses, at + 1)
  return phrase === null || isOverall(phrase.name) ? null : phrase.name
}
