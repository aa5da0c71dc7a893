/** Text from a document, cut to fit a pack. */

/** One line without marks at its end, cut at a word. @param most letters, with the ellipsis. */
export function lineOf(text: string, most = 120): string {
  const plain = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\s:;,]+$/, '')
  if (plain.length <= most) return plain
  const cut = plain.slice(0, most - 1)
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(most / 2)))
  return `${withoutHalfLetter(atWord).trimEnd()}…`
}

/** Several lines, none of them with control characters; cut at a length that a pack takes. */
export function blockOf(text: string, most = 4_000): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
  return withoutHalfLetter(plain.slice(0, most)).trim()
}

function withoutHalfLetter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '')
}

/** Puts values into a sentence: `{name} is down`. A name that has no value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
