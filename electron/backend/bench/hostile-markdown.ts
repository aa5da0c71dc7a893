/** Documents that nobody would write, and that a reader of any document must get through all the same. */

export interface HostileDocument {
  readonly name: string
  /** @param length characters, reached to within one piece */
  readonly make: (length: number) => string
}

const TABLE_COLUMNS = 2_000

const repeat = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length))

export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [
  { name: 'lists nested on one line', make: (length) => `${repeat('- ')(length)}x\n` },
  { name: 'lists nested by indentation', make: nestedLists },
  { name: 'quotes nested', make: (length) => `${repeat('> ')(length)}x\n` },
  { name: 'many nested quotes', make: repeat(`${'>'.repeat(200)} RTO: 4 h\n`) },
  { name: 'brackets opened', make: repeat('[') },
  { name: 'links begun', make: repeat('[a](') },
  { name: 'images within images', make: repeat('![a') },
  { name: 'emphasis begun', make: repeat('*a **b _c ') },
  { name: 'backticks of all lengths', make: backticks },
  { name: 'fences never closed', make: repeat('```sh\nrestart\n~~~~\n- step\n') },
  { name: 'tags and comments begun', make: repeat('<!-- <a href="') },
  { name: 'a table of many columns', make: wideTable },
  {
    name: 'a table of many rows',
    make: (length) => `| a | b |\n|---|---|\n${repeat('| RTO | 4 h |\n')(length)}`,
  },
  { name: 'one long line of words', make: repeat('restore the database within 4 hours or ') },
  { name: 'one long line of digits', make: repeat('1') },
  { name: 'one long line of numbering', make: repeat('1.') },
  { name: 'one long line of spaces', make: (length) => `RTO:${repeat(' ')(length)}4 h\n` },
  { name: 'headings alone', make: repeat('# RTO\n') },
  { name: 'references defined', make: references },
  { name: 'objectives without end', make: repeat('**RTO:** 4 h, RPO 15 min every 30 minutes within 72 h. ') },
  { name: 'addresses begun', make: repeat('a.b-c@d.') },
  { name: 'one list of many steps', make: repeat('1. Stop the service (Operations) within 5 min\n') },
]

function nestedLists(length: number): string {
  const lines: string[] = []
  for (let depth = 0, size = 0; size < length; depth += 1) {
    const line = `${'  '.repeat(depth % 500)}- Stop\n`
    lines.push(line)
    size += line.length
  }
  return lines.join('')
}

function backticks(length: number): string {
  const pieces: string[] = []
  for (let count = 1, size = 0; size < length; count += 1) {
    const piece = `${'`'.repeat(count)} `
    pieces.push(piece)
    size += piece.length
  }
  return pieces.join('')
}

function wideTable(length: number): string {
  const row = (cell: string) => `|${`${cell}|`.repeat(TABLE_COLUMNS)}\n`
  return row('RTO') + row('---') + repeat(row('4 h'))(length)
}

function references(length: number): string {
  const lines: string[] = []
  for (let index = 0, size = 0; size < length; index += 1) {
    const line = `[r${index}]: /r${index}\n\n[r${index}]\n\n`
    lines.push(line)
    size += line.length
  }
  return lines.join('')
}
