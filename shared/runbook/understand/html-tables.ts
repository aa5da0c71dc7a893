/**
 * Tables written in HTML become Markdown's, as data: tags are dropped, nothing is rendered. Every row stays on the line
 * where it begins; the lines between rows become empty rows.
 */

/** Lines and columns of one table that are read. */
const MOST_LINES = 400
const MOST_COLUMNS = 20
const MOST_CHARACTERS = 60_000

interface Cell {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

interface Row {
  /** Of the table's own lines. */
  readonly line: number
  readonly cells: readonly Cell[]
}

export function htmlTables(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const shown = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    if (isCode[at] === true || !/^\s*<table[\s>]/i.test(lines[at] ?? '')) continue
    const end = endOf(lines, at)
    if (end === null) continue
    const isFree = at > 0 && (lines[at - 1] ?? '').trim() === ''
    const from = isFree ? at - 1 : at
    const table = asMarkdown(lines.slice(from, end + 1))
    if (table !== null) for (const [index, line] of table.entries()) shown[from + index] = line
    at = end
  }
  return shown
}

/** The line that closes the table; null where none does, or another table stands within. */
function endOf(lines: readonly string[], start: number): number | null {
  let characters = 0
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at += 1) {
    const line = lines[at] ?? ''
    characters += line.length
    if (characters > MOST_CHARACTERS || (at > start && /<table[\s>]/i.test(line))) return null
    if (/<\/table>/i.test(line)) return at
  }
  return null
}

function asMarkdown(lines: readonly string[]): readonly string[] | null {
  const rows = spread(rowsOf(lines))
  const [header, first] = rows
  const width = Math.max(...rows.map((row) => row.cells.length))
  if (header === undefined || first === undefined || width < 2 || width > MOST_COLUMNS || first.line < 2)
    return null
  const named = first.line - 2
  const told = new Map(rows.map((row) => [row.line, row.cells]))
  return lines.map((_, index) => {
    if (index < named || index > (rows.at(-1)?.line ?? 0)) return ''
    if (index === named) return asRow(header.cells, width)
    if (index === named + 1)
      return asRow(
        header.cells.map(() => '---'),
        width,
        '---',
      )
    return asRow(told.get(index) ?? [], width)
  })
}

const TAG = /<(\/?)(tr|td|th)(\s[^<>]{0,300})?>/gi

function rowsOf(lines: readonly string[]): readonly Row[] {
  const text = lines.join('\n')
  const rows: { line: number; cells: Cell[] }[] = []
  let from: { at: number; given: string } | null = null
  let passed = 0
  let line = 0
  const close = (end: number) => {
    if (from === null) return
    const span = (name: string) =>
      Math.min(
        MOST_COLUMNS,
        Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,2})`, 'i').exec(from?.given ?? '')?.[1] ?? 1),
      )
    rows
      .at(-1)
      ?.cells.push({ text: plain(text.slice(from.at, end)), columns: span('colspan'), rows: span('rowspan') })
    from = null
  }
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, name = '', given = ''] = match
    for (; passed < match.index; passed += 1) if (text.charCodeAt(passed) === 10) line += 1
    close(match.index)
    if (slash === '/') continue
    if (name.toLowerCase() === 'tr') rows.push({ line, cells: [] })
    else from = { at: match.index + whole.length, given }
  }
  close(text.search(/<\/table>/i))
  const used = rows.filter((row) => row.cells.length > 0)
  return used.filter((row, index) => used[index - 1]?.line !== row.line)
}

/** Rows with cells that reach over several columns or rows repeated in each. */
function spread(
  rows: readonly Row[],
): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const hanging = new Map<number, { text: string; left: number }>()
  return rows.map(({ line, cells }) => {
    const filled: string[] = []
    const hang = () => {
      for (
        let held = hanging.get(filled.length);
        held !== undefined && held.left > 0;
        held = hanging.get(filled.length)
      ) {
        held.left -= 1
        filled.push(held.text)
      }
    }
    for (const cell of cells) {
      hang()
      for (let column = 0; column < cell.columns && filled.length <= MOST_COLUMNS; column += 1) {
        hanging.set(filled.length, { text: cell.text, left: cell.rows - 1 })
        filled.push(column === 0 ? cell.text : '')
      }
    }
    hang()
    return { line, cells: filled }
  })
}

function plain(html: string): string {
  return html
    .replace(/<\/?(?:b|strong)(?:\s[^<>]{0,200})?>/gi, '')
    .replace(/<\/?code(?:\s[^<>]{0,200})?>/gi, '`')
    .replace(/<(?:br|\/p|\/li|\/div)\s*\/?>\s*(?=\S)/gi, '<br>')
    .replace(/<(?!br>)\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function asRow(cells: readonly string[], width: number, filler = ''): string {
  const all = [...cells, ...new Array<string>(Math.max(0, width - cells.length)).fill(filler)]
  return `| ${all.map((cell) => cell.replaceAll('|', ' ')).join(' | ')} |`
}
