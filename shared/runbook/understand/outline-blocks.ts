/** What stands below a heading, as blocks: lines, lists, tables (also such without their line of dashes) and code. */
import type { Code, List, ListItem, Table as MdastTable, Nodes, Paragraph } from 'mdast'
import { parseMarkdown } from '../markdown.ts'
import { lineOf, lineTexts } from './line-texts.ts'
import type { Block, Cell, Item } from './outline-model.ts'

const DEEPEST_LIST = 12

export function blocksOf(node: Nodes, lines: readonly string[], depth: number): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, lines)
    case 'list':
      return [listBlock(node, lines, depth)]
    case 'table':
      return [tableBlock(node)]
    case 'code':
      return codeBlocks(node, lines, depth)
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, lines, depth))
    case 'heading':
      return [{ kind: 'text', line: lineOf(node), lines: lineTexts(node.children, lineOf(node)) }]
    default:
      return []
  }
}

function paragraphBlocks(node: Paragraph, lines: readonly string[]): readonly Block[] {
  const start = lineOf(node)
  const raw = lines.slice(start - 1, node.position?.end.line ?? start)
  for (const divide of [barCells, tabCells]) {
    const cells = raw.map(divide)
    const first = cells.findIndex((row) => row !== null)
    if (first !== -1 && cells.slice(first).every((row) => row !== null) && cells.length - first > 1) {
      const before = lineTexts(node.children, start).filter((one) => one.line < start + first)
      return [
        ...(before.length > 0 ? [{ kind: 'text' as const, line: start, lines: before }] : []),
        looseTable(
          cells.slice(first).map((row) => row ?? []),
          start + first,
        ),
      ]
    }
  }
  const texts = lineTexts(node.children, start)
  return texts.length === 0 ? [] : [{ kind: 'text', line: start, lines: texts }]
}

function barCells(line: string): readonly string[] | null {
  const trimmed = line.trim()
  if (!trimmed.includes('|') || (trimmed.match(/(?<!\\)\|/g)?.length ?? 0) < 2) return null
  if (!trimmed.startsWith('|')) return null
  return trimmed
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
}

function tabCells(line: string): readonly string[] | null {
  return line.trim().includes('\t') ? line.trim().split(/\t+/) : null
}

/** Rows of a table that lacks its line of dashes. */
function looseTable(rows: readonly (readonly string[])[], line: number): Block {
  const [header = [], ...rest] = rows
  const read = (text: string): Cell => ({
    text: plainCell(text),
    codes: [...text.matchAll(/`([^`]+)`/g)].map((one) => one[1] ?? ''),
    links: [],
  })
  return {
    kind: 'table',
    line,
    header: header.map(read),
    rows: rest
      .map((cells, index) => ({ line: line + 1 + index, cells: cells.map(read) }))
      .filter((row) => !row.cells.every((cell) => /^:?-{2,}:?$/.test(cell.text) || cell.text === '')),
  }
}

function plainCell(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/[*`]|\\(?=[_*|])/g, '')
    .trim()
}

function listBlock(node: List, lines: readonly string[], depth: number): Block {
  return {
    kind: 'list',
    line: lineOf(node),
    indent: (node.position?.start.column ?? 1) - 1,
    start: node.start ?? 1,
    items: node.children.map((item) => itemOf(item, node.ordered === true, lines, depth)),
  }
}

function itemOf(node: ListItem, isOrdered: boolean, lines: readonly string[], depth: number): Item {
  const [first, ...rest] = node.children
  const isText = first?.type === 'paragraph' || first?.type === 'heading'
  const own = isText ? lineTexts(first.children, lineOf(first)) : []
  const others = depth >= DEEPEST_LIST ? [] : isText ? rest : node.children
  return {
    line: lineOf(node),
    lines: own,
    blocks: others.flatMap((child) => blocksOf(child, lines, depth + 1)),
    isOrdered,
    isTask: typeof node.checked === 'boolean' || /^\[[ xX]\]\s/.test(own[0]?.text ?? ''),
  }
}

function tableBlock(node: MdastTable): Block {
  const rows = node.children.map((row) => ({
    line: lineOf(row),
    cells: row.children.map((cell) => {
      const texts = lineTexts(cell.children, lineOf(row))
      return {
        text: texts
          .map((one) => one.text)
          .join('\n')
          .trim(),
        codes: texts.flatMap((one) => one.codes),
        links: texts.flatMap((one) => one.links),
      }
    }),
  }))
  const [header, ...rest] = rows
  return {
    kind: 'table',
    line: lineOf(node),
    header: header?.cells ?? [],
    rows: rest.filter((row) => row.cells.some((cell) => cell.text !== '')),
  }
}

/** Code that is only indented is often a list with too many blanks before it. */
function codeBlocks(node: Code, lines: readonly string[], depth: number): readonly Block[] {
  const start = lineOf(node)
  const raw = lines[start - 1] ?? ''
  const isFenced = /(?:```|~~~)/.test(raw)
  if (!isFenced && depth < 3 && /^(?:[-*+]|\d{1,3}[.)])\s+\S/.test(node.value)) {
    const tree = parseMarkdown(node.value)
    const blank: string[] = new Array(start - 1).fill('')
    return shift(
      tree.children.flatMap((child) => blocksOf(child, [...node.value.split('\n')], depth + 1)),
      start - 1 + blank.length * 0,
    )
  }
  return [
    {
      kind: 'code',
      line: start,
      lang: node.lang?.toLowerCase() ?? null,
      code: node.value,
      indent: (node.position?.start.column ?? 1) - 1,
      end: node.position?.end.line ?? start,
    },
  ]
}

function shift(blocks: readonly Block[], by: number): readonly Block[] {
  const move = <T extends { readonly line: number }>(one: T): T => ({ ...one, line: one.line + by })
  return blocks.map((block) => {
    if (block.kind === 'text') return { ...move(block), lines: block.lines.map(move) }
    if (block.kind === 'table') return { ...move(block), rows: block.rows.map(move) }
    if (block.kind === 'code') return { ...move(block), end: block.end + by }
    return {
      ...move(block),
      items: block.items.map((item) => ({
        ...move(item),
        lines: item.lines.map(move),
        blocks: shift(item.blocks, by),
      })),
    }
  })
}
