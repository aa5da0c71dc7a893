/** Whether two wordings say the same name: case, punctuation, Markdown and numbering left out. */

/** Words of a step that are compared. */
const FIRST_WORDS = 4
/** Of all words of both, the least that is common to two titles that are roughly equal. */
const LEAST_COMMON = 0.6
const IN_BRACKETS = /\([^)]*\)/g
/** What stands before a step's own words: `0-15 min:`, `**Isolation:**`, `Step 1 -`. */
const LEAD_IN = /^.{1,60}?(?::\**|\s[–—-])\s+/
/** Who does it, before what is done: `@db-team `. */
const HANDLE = /^@[\w.-]{2,40}\s+/

export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** Equal, with or without what one of them has in brackets. */
export function sameName(left: string, right: string): boolean {
  return withAndWithoutBrackets(left).some((a) => withAndWithoutBrackets(right).includes(a))
}

/** Equal, one within the other, or with most words in common. */
export function roughlySame(left: string, right: string): boolean {
  if (sameName(left, right)) return true
  const [a, b] = [titleWords(left), titleWords(right)]
  if (a.size === 0 || b.size === 0) return false
  const common = [...a].filter((word) => b.has(word)).length
  return common === Math.min(a.size, b.size) || (2 * common) / (a.size + b.size) >= LEAST_COMMON
}

/** The first words are equal, as far as the shorter goes; either may have a lead-in that the other lacks. */
export function sameBeginning(left: string, right: string): boolean {
  return beginnings(left).some((a) =>
    beginnings(right).some((b) => {
      const count = Math.min(FIRST_WORDS, a.length, b.length)
      return count > 0 && a.slice(0, count).join(' ') === b.slice(0, count).join(' ')
    }),
  )
}

export function sameDigits(left: string | null, right: string | null): boolean {
  const plain = (text: string | null) => (text ?? '').toLowerCase().replace(/[^+\da-z]/g, '')
  return plain(left) !== '' && plain(left) === plain(right)
}

function withAndWithoutBrackets(text: string): readonly string[] {
  return [text, text.replace(IN_BRACKETS, ' ')]
    .map((one) => plainWords(one).join(' '))
    .filter((one) => one !== '')
}

function titleWords(text: string): ReadonlySet<string> {
  const words = plainWords(text)
  const start = words.findIndex((word) => !/^\d+$/.test(word))
  return new Set(start === -1 ? words : words.slice(start))
}

function beginnings(text: string): readonly (readonly string[])[] {
  const bare = text.replace(/^\s*\[.?\]\s*/, '')
  return [bare, bare.replace(LEAD_IN, ''), bare.replace(HANDLE, ''), bare.replace(IN_BRACKETS, ' ')].map(
    plainWords,
  )
}
