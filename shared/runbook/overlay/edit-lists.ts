/** Edits the ordered lists of a document and touches nothing else: other lines stay byte for byte. */
import type { List, Nodes } from 'mdast'
import { parseMarkdown } from '../markdown.ts'

export interface EditableItem {
  /** First line in the document, from 1; 0 of a new item. */
  readonly line: number
  /** Text of its lines without number and indentation; blank lines at its end left out. */
  readonly lines: readonly string[]
}

/**
 * The document with each outermost ordered list as `edit` gives it back. Numbers are counted anew where they were
 * counted, the blank lines between items stay, and line ends are the document's own.
 */
export function editLists(
  source: string,
  edit: (items: readonly EditableItem[]) => readonly EditableItem[],
): string {
  const lines = source.split('\n')
  const end = lines[0]?.endsWith('\r') ? '\r' : ''
  for (const list of orderedLists(parseMarkdown(source)).toReversed()) {
    const items = list.children.flatMap((item) =>
      item.position === undefined ? [] : [item.position.start.line],
    )
    const last = list.position?.end.line
    if (last === undefined || items.length === 0) continue
    const read = items.map((from, place) => readItem(lines, from, (items[place + 1] ?? last + 1) - 1))
    const whole = read.flatMap((item) => (item === null ? [] : [item]))
    if (whole.length < items.length) continue
    const edited = edit(whole)
    if (edited.length === whole.length && edited.every((item, place) => item === whole[place])) continue
    const from = (items[0] ?? 1) - 1
    // What ends the document without a line end goes on doing so.
    const ends = last === lines.length ? ['', end] : [end, end]
    const written = writeItems(edited, whole)
    const ended = written.map((line, place) => line + (ends[place === written.length - 1 ? 0 : 1] ?? ''))
    lines.splice(from, last - from, ...ended)
  }
  return lines.join('\n')
}

interface WrittenItem extends EditableItem {
  readonly indent: string
  readonly number: number
  readonly delimiter: string
  /** Blank lines after it. */
  readonly gap: number
}

function readItem(lines: readonly string[], from: number, to: number): WrittenItem | null {
  const marker = /^(\s*)(\d{1,9})([.)])(\s+)/.exec(lines[from - 1] ?? '')
  if (marker === null) return null
  const [whole, indent = '', number = '1', delimiter = '.'] = marker
  const own = lines.slice(from - 1, to).map((line) => line.replace(/\r$/, ''))
  let gap = 0
  while (own.length > 1 && own.at(-1)?.trim() === '') {
    own.pop()
    gap += 1
  }
  const inner = new RegExp(`^ {0,${whole.length}}`)
  return {
    line: from,
    lines: own.map((line, place) => (place === 0 ? line.slice(whole.length) : line.replace(inner, ''))),
    indent,
    number: Number(number),
    delimiter,
    gap,
  }
}

function writeItems(edited: readonly EditableItem[], before: readonly WrittenItem[]): readonly string[] {
  const [first, second] = before
  const start = first?.number ?? 1
  // `1. 1. 1.` counts by itself and stays so.
  const counts = second === undefined || second.number !== start
  const gap = first?.gap ?? 0
  return edited.flatMap(({ lines }, place) => {
    const marker = `${first?.indent ?? ''}${counts ? start + place : start}${first?.delimiter ?? '.'} `
    const inside = ' '.repeat(marker.length)
    const own = lines.map((line, at) =>
      at === 0 ? `${marker}${line}` : line === '' ? '' : `${inside}${line}`,
    )
    const blank = place === edited.length - 1 ? 0 : (before[place]?.gap ?? gap)
    return [...own, ...Array.from({ length: blank }, () => '')]
  })
}

/** Lists inside list items belong to these. */
function orderedLists(node: Nodes): readonly List[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) =>
    child.type === 'list' ? (child.ordered === true ? [child] : []) : orderedLists(child),
  )
}
