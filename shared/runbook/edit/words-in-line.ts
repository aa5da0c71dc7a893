/** Small changes of a line's words that leave its Markdown whole. */

/** An owner in bold (`**Technical lead:**`) or a time (`T+5:`, `0-15 min -`) that a step begins with. */
const PREFIX =
  /^(?:(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__)\s*:)\s*|\(?(?:T\s?\+\s?)?\d{1,4}\s?(?:[-–]\s?\d{1,4}\s?)?\p{L}{0,8}\)?\s*[:–—-]\s+)/u

/** Puts words before a step's own, but after what it begins with. */
export function afterPrefix(head: string, words: string): string {
  const prefix = PREFIX.exec(head)?.[0] ?? ''
  return `${prefix}${words} ${head.slice(prefix.length)}`
}

/** Puts words at the end, before an owner in brackets there. */
export function beforeOwner(head: string, words: string): string {
  const owner = /\s*\([^()]*\)\s*[.:]?\s*$/.exec(head)?.[0] ?? /\s*$/.exec(head)?.[0] ?? ''
  return `${head.slice(0, head.length - owner.length)} ${words}${owner}`
}

/** Puts words at the end, before a colon and blanks, of a title also before its closing marks. */
export function withSuffix(line: string, words: string, isTitle: boolean): string {
  const end = (isTitle ? /\s*(?:[*_]{2}:?|\s#+|:)?\s*$/ : /\s*:?\s*$/).exec(line)?.[0] ?? ''
  return `${line.slice(0, line.length - end.length)} ${words}${end}`
}

/** Where in a line an owner may be named: anywhere, after a label (`Owner: ...`), or in brackets or after a dash. */
export type OwnerPlace = 'anywhere' | 'labelled' | 'bracketed'

const BEFORE: Readonly<Record<OwnerPlace, string>> = {
  anywhere: '(?<![\\p{L}\\p{N}])',
  labelled: '(?<=:[*_\\s]*)',
  bracketed: '(?<=(?:[([]|\\s[–—-])\\s*)',
}

/** `(Technical lead)` becomes `(Technical lead or Support lead)`; null: the owner is not named there in the line. */
export function withOwner(line: string, owner: string, more: string, place: OwnerPlace): string | null {
  if (owner === '') return null
  const name = owner.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`${BEFORE[place]}${name}(?![\\p{L}\\p{N}])`, 'iu').exec(line)
  if (found === null) return null
  const end = found.index + found[0].length
  return `${line.slice(0, end)} ${more}${line.slice(end)}`
}
