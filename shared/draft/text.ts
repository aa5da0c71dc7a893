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

/** A line that names something: its one sentence has no full stop; a text of several keeps its last. */
export function titleOf(text: string, most = 120): string {
  const line = lineOf(text, most)
  return /[.!?]["”»’]?\s+\p{Lu}/u.test(line) ? line : withoutStop(line)
}

/** For quotation marks inside a sentence, which has a full stop of its own. Abbreviations keep theirs. */
export function withoutStop(line: string): string {
  return line.replace(/(?<![\s.(]\p{L}{1,3}|\.)\.$/u, '')
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
