/** Letters and digits of the languages that are read, spelled out: Unicode's own classes make patterns slow to compile. */
export const LETTER = '[A-Za-z0-9\\u00C0-\\u024F]'

const RARE = new RegExp(LETTER, 'iu')

/** Whether a letter or digit stands there; not so beyond the text's end. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) {
    const lower = code | 32
    return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)
  }
  if (code >= 0xc0 && code <= 0x24f) return true
  return code > 0x24f && RARE.test(text.charAt(at))
}

/** The text in lower case, every character in its place. */
export function lowered(text: string): string {
  const low = text.toLowerCase()
  return low.length === text.length ? low : [...text].map(lowerOne).join('')
}

function lowerOne(character: string): string {
  const low = character.toLowerCase()
  return low.length === character.length ? low : character
}
