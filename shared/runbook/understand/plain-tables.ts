/** Tables drawn with dashes, as word processors' exports have them, become Markdown's; every line stays on its line. */

/** Columns of a drawn table that are read. */
const MOST_COLUMNS = 20
/** Lines of a drawn table that are read. */
const MOST_LINES = 200

const RULE = /^\s*-{2,}(?:\s+-{2,})+\s*$/
const BORDER = /^\s*-{4,}\s*$/

export function drawnTables(lines: readonly string[], isCode: readonly boolean[]): string[] {
  const shown = [...lines]
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (isCode[at] !== true && line.includes('--') && RULE.test(line)) at = simpleTable(lines, shown, at)
    else if (isCode[at] !== true && isGridRule(line) && isGridRow(lines[at + 1]))
      at = gridTable(lines, shown, at)
    else at += 1
  }
  return shown
}

/** @returns the line after the table */
function simpleTable(lines: readonly string[], shown: string[], rule: number): number {
  const starts = [...(lines[rule] ?? '').matchAll(/-{2,}/g)].map((match) => match.index)
  if (starts.length > MOST_COLUMNS) return rule + 1
  const titles: number[] = []
  for (let above = rule - 1; above >= 0 && above >= rule - 3; above -= 1) {
    const line = lines[above] ?? ''
    if (line.trim() === '' || BORDER.test(line) || RULE.test(line)) break
    titles.unshift(above)
  }
  const [firstTitle] = titles
  if (firstTitle === undefined) return rule + 1
  const isBordered = BORDER.test(lines[firstTitle - 1] ?? '')
  const end = endOf(lines, rule, isBordered)
  const cut = (text: string) =>
    starts.map((start, index) => text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length).trim())
  const header = starts.map((_, index) =>
    titles
      .map((title) => cut(lines[title] ?? '')[index] ?? '')
      .join(' ')
      .trim(),
  )
  if (end <= rule + 1 || header.filter((cell) => cell !== '').length < 2) return rule + 1
  for (const title of titles) shown[title] = ''
  if (isBordered) shown[firstTitle - 1] = ''
  shown[rule - 1] = asRow(header)
  shown[rule] = asRow(starts.map(() => '---'))
  let row: { readonly line: number; readonly cells: string[] } | null = null
  for (let index = rule + 1; index < end; index += 1) {
    const line = lines[index] ?? ''
    const cells = cut(line)
    if (line.trim() === '') row = null
    else if (row === null || !isBordered) row = { line: index, cells }
    else {
      const known = row.cells
      cells.forEach((cell, column) => {
        known[column] = `${known[column] ?? ''} ${cell}`.trim()
      })
    }
    shown[index] = asRow(starts.map(() => ''))
    if (row !== null) shown[row.line] = asRow(row.cells)
  }
  if (isBordered) shown[end] = ''
  return end + 1
}

function endOf(lines: readonly string[], rule: number, isBordered: boolean): number {
  const most = Math.min(lines.length, rule + MOST_LINES)
  for (let index = rule + 1; index < most; index += 1) {
    const line = lines[index] ?? ''
    if (BORDER.test(line) || RULE.test(line)) return index
    if (!isBordered && line.trim() === '') return index
  }
  return isBordered ? rule + 1 : most
}

function isGridRule(line: string | undefined): boolean {
  return /^\s*\+(?:[-=:]{2,}\+)+\s*$/.test(line ?? '')
}

function isGridRow(line: string | undefined): boolean {
  return /^\s*\|.*\|\s*$/.test(line ?? '')
}

/** @returns the line after the table */
function gridTable(lines: readonly string[], shown: string[], top: number): number {
  let end = top + 1
  while (end < lines.length && end < top + MOST_LINES && (isGridRule(lines[end]) || isGridRow(lines[end])))
    end += 1
  const columns = (lines[top] ?? '').split('+').length - 2
  if (columns > MOST_COLUMNS) return end
  let isHeader = true
  let row: { readonly line: number; readonly cells: string[] } | null = null
  shown[top] = ''
  for (let index = top + 1; index < end; index += 1) {
    const line = lines[index] ?? ''
    if (isGridRule(line)) {
      shown[index] = asRow(Array.from({ length: columns }, () => (isHeader ? '---' : '')))
      if (isHeader && row !== null) {
        for (let blank = row.line; blank < index - 1; blank += 1) shown[blank] = ''
        shown[index - 1] = asRow(row.cells)
      }
      isHeader = false
      row = null
      continue
    }
    const cells = line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    if (row === null) row = { line: index, cells }
    else {
      const known: string[] = row.cells
      cells.forEach((cell, column) => {
        known[column] = `${known[column] ?? ''} ${cell}`.trim()
      })
      shown[index] = asRow(known.map(() => ''))
    }
    shown[row.line] = asRow(row.cells)
  }
  return end
}

function asRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', ' ')).join(' | ')} |`
}
