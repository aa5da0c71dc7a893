/** A table of an artefact, first line as headings. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * Reads comma-separated text (RFC 4180: quoted fields, doubled quotes, line ends inside quotes). Whole cells that are
 * plain numbers become numbers. Blank lines are left out; short rows stay short; nothing is ever evaluated.
 */
export function readCsv(text: string): Table {
  const [columns = [], ...rows] = records(text.replace(/^\uFEFF/, ''))
  return { columns, rows: rows.map((row) => row.map(cellValue)) }
}

function records(text: string): readonly (readonly string[])[] {
  const found: string[][] = []
  let row: string[] = []
  // One match per field: quoted or plain, then what ends it.
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/y
  while (field.lastIndex < text.length) {
    const match = field.exec(text)
    if (match === null) break
    row.push(match[1] === undefined ? (match[2] ?? '').trim() : match[1].replaceAll('""', '"'))
    if (match[3] === ',') {
      if (field.lastIndex === text.length) row.push('')
      else continue
    }
    if (row.length > 1 || row[0] !== '') found.push(row)
    row = []
  }
  return found
}

function cellValue(cell: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell
}
