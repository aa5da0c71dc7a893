/** One row of a table as its cells between bars. */

/** Cells with their blanks; a bar that is escaped does not divide. */
function cellsOf(row: string): readonly string[] {
  return row.split(/(?<!\\)\|/)
}

function plain(text: string): string {
  const [first = ''] = text.split(/<br\s*\/?>/i)
  return first
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Which cell holds the words of a step; -1: none. */
export function cellWith(row: string, words: string): number {
  const wanted = plain(words)
  return cellsOf(row).findIndex((cell) => {
    const own = plain(cell)
    return own !== '' && (own === wanted || own.startsWith(wanted) || wanted.startsWith(own))
  })
}

/** The row with one cell's text changed, its blanks kept. */
export function withCell(row: string, index: number, change: (text: string) => string): string {
  return cellsOf(row)
    .map((cell, at) => {
      if (at !== index) return cell
      const text = cell.trim()
      const [before = ''] = text === '' ? [' '] : (/^\s*/.exec(cell) ?? [])
      const isTight = text !== '' && cell.endsWith(text)
      const own = `${before}${change(text)}${isTight ? '' : ' '}`
      return own.padEnd(cell.length)
    })
    .join('|')
}

/** A row like another, with words in one cell and nothing in the others. */
export function newRow(row: string, index: number, words: string): string {
  return cellsOf(row)
    .map((cell, at) => {
      if (at === index) return ` ${words} `.padEnd(cell.length)
      return ' '.repeat(cell.length)
    })
    .join('|')
}

/** Which cell holds a name and nothing else; -1: none. */
export function cellOf(row: string, name: string): number {
  const wanted = plain(name)
  return cellsOf(row).findIndex((cell) => plain(cell) === wanted)
}
