const LETTERS = 26
const FIRST = 97

/** The text with a word of this run's own at the end of every line: nothing that is remembered of another run helps. */
export function inOtherWords(text: string, run: number): string {
  const word = String.fromCharCode(FIRST + (Math.floor(run / LETTERS) % LETTERS), FIRST + (run % LETTERS))
  return text.replace(/(?<=\p{L}\S{0,20})(?=[ \t]*\|?[ \t]*$)/gmu, ` q${word}`)
}
