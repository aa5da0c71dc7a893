/** A document as nested sections with blocks: text lines, lists, tables and code, each with its place. */
import type {
  Code,
  List,
  ListItem,
  Table as MdastTable,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast'
import { parseMarkdown } from '../markdown.ts'
import { FOLD_END } from './clean-source.ts'
import { isPhaseTitle } from './procedure-titles.ts'
import { sectionKinds } from './terms.ts'
import type { SectionKind } from './vocabulary/vocabulary.ts'

/** One line of text as a reader sees it. */
export interface TextLine {
  readonly text: string
  readonly line: number
  /** What it begins with in bold or italics; `''` where it does not. */
  readonly lead: string
  /** What it ends with in bold or italics, when something else stands before. */
  readonly tail?: string
  /** Text in code marks. */
  readonly codes: readonly string[]
  /** Targets of links. */
  readonly links: readonly string[]
  /** Where the lines begin that were joined to this one. */
  readonly breaks?: readonly { readonly at: number; readonly line: number }[]
}

/** The line of the document on which a place of a text stands that may have been joined of several. */
export function lineAt({ line, breaks }: Pick<TextLine, 'line' | 'breaks'>, at: number): number {
  return breaks?.findLast((one) => one.at <= at)?.line ?? line
}

export interface Item {
  readonly line: number
  readonly lines: readonly TextLine[]
  readonly blocks: readonly Block[]
  readonly isOrdered: boolean
  readonly isTask: boolean
}

export interface Cell {
  readonly text: string
  readonly codes: readonly string[]
  readonly links: readonly string[]
}

export interface Row {
  readonly line: number
  readonly cells: readonly Cell[]
}

export type Block =
  | { readonly kind: 'text'; readonly line: number; readonly lines: readonly TextLine[] }
  | {
      readonly kind: 'list'
      readonly line: number
      readonly indent: number
      readonly start: number
      readonly items: readonly Item[]
    }
  | {
      readonly kind: 'table'
      readonly line: number
      readonly header: readonly Cell[]
      readonly rows: readonly Row[]
    }
  | {
      readonly kind: 'code'
      readonly line: number
      readonly lang: string | null
      readonly code: string
      readonly indent: number
      readonly end: number
    }

export interface Section {
  readonly title: string
  /** 0 for what stands before any heading. */
  readonly level: number
  readonly line: number
  /** A bold line that serves as a heading. */
  readonly isBold: boolean
  readonly parent: Section | null
  readonly kinds: ReadonlySet<SectionKind>
  readonly number: readonly number[] | null
  readonly blocks: Block[]
  readonly sections: Section[]
}

/** The levels of bold lines, below all headings. */
const BOLD_LEVEL = 7
const DEEPEST_LIST = 12

export function buildOutline(tree: Root, lines: readonly string[]): Section {
  const root = newSection('', 0, 1, false, null)
  const hasHeadings = tree.children.some((node) => node.type === 'heading' && node.depth > 1)
  let current = root
  const enter = (title: string, level: number, line: number, isBold: boolean) => {
    const number = numberOf(title)
    let parent: Section = current
    while (parent.parent !== null && (parent.level >= level || isSibling(parent, number)))
      parent = parent.parent
    current = newSection(title, level, line, isBold, parent)
    parent.sections.push(current)
  }
  for (const block of flatten(tree.children)) {
    if (block.type === 'heading') {
      enter(
        lineTexts(block.children, lineOf(block))
          .map((one) => one.text)
          .join(' ')
          .trim(),
        block.depth,
        lineOf(block),
        false,
      )
      continue
    }
    if (block.type === 'html' && block.value.includes(FOLD_END)) {
      while (current.isBold && current.parent !== null) current = current.parent
      continue
    }
    if (block.type === 'paragraph') {
      const title = boldTitle(block) ?? clauseTitle(block)
      if (title !== null) {
        const level = hasHeadings ? BOLD_LEVEL : 2
        enter(title, isPhaseOf(current, title) ? level + 1 : level, lineOf(block), true)
        continue
      }
    }
    current.blocks.push(...blocksOf(block, lines, 0))
  }
  return root
}

/** `0–15 min` right below a bold line that is none itself, or beside such a part of it. */
function isPhaseOf(section: Section, title: string): boolean {
  if (!section.isBold || !isPhaseTitle(title)) return false
  if (isPhaseTitle(section.title)) return section.parent?.isBold === true
  return section.blocks.length === 0
}

function newSection(
  title: string,
  level: number,
  line: number,
  isBold: boolean,
  parent: Section | null,
): Section {
  return {
    title,
    level,
    line,
    isBold,
    parent,
    kinds: sectionKinds(withoutTargets(title)),
    number: numberOf(title),
    blocks: [],
    sections: [],
  }
}

/** `Loss of storage (RTO 6 h)` is about the loss and not about objectives. */
function withoutTargets(title: string): string {
  const bare = title.replace(
    /[\s([,–—:|-]*(?<![\p{L}\p{N}])(?:RTO|RPO|MTD|MTPD|MTTR|MTBF)(?![\p{L}\p{N}]).*\d.*$/u,
    '',
  )
  return /\p{L}{3}/u.test(bare) ? bare : title
}

/** The only heading of the first level names the document and nothing in it. */
export function isDocumentTitle(section: Section): boolean {
  if (section.parent === null || section.parent.level !== 0) return false
  const tops = section.parent.sections
  return (
    section === tops[0] &&
    (section.level === 1
      ? tops.filter((one) => one.level === 1).length === 1
      : section.isBold &&
        section.sections.length === 0 &&
        tops.length > 1 &&
        section.blocks.every((block) => block.kind === 'text'))
  )
}

/** `4.2` and `4.3` are siblings whatever their headings' levels are. */
function isSibling(section: Section, number: readonly number[] | null): boolean {
  const own = section.number
  if (own === null || number === null || own.length !== number.length || own.length < 2) return false
  return (
    own.slice(0, -1).every((part, index) => part === number[index]) &&
    (own.at(-1) ?? 0) < (number.at(-1) ?? 0)
  )
}

function numberOf(title: string): readonly number[] | null {
  const match = /^(\d{1,3}(?:\.\d{1,3})*)[.)]?\s+\S/.exec(title)
  return match?.[1] === undefined ? null : match[1].split('.').map(Number)
}

/** Quotes are text like any other here. */
function flatten(nodes: readonly Nodes[]): readonly Nodes[] {
  return nodes.flatMap((node) =>
    node.type === 'blockquote' || node.type === 'footnoteDefinition' ? flatten(node.children) : [node],
  )
}

/** A paragraph of one line, all of it bold. */
function boldTitle(node: Paragraph): string | null {
  const parts = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const [first, second] = parts
  if (first?.type !== 'strong' || parts.length > 2) return null
  if (
    second !== undefined &&
    !(second.type === 'text' && /^\s*(?::|\([^()]{1,80}\)\s*:?)\s*$/.test(second.value))
  )
    return null
  if (node.position?.start.line !== node.position?.end.line) return null
  const title = lineTexts(node.children, lineOf(node))
    .map((one) => one.text)
    .join(' ')
    .trim()
    .replace(/:$/, '')
  return title.length > 0 &&
    title.length <= 120 &&
    !/[^.]\.$/.test(title) &&
    !/:\s+\S/.test(title.replace(/^(?:\S+\s+){0,2}\S{1,3}:/, ''))
    ? title
    : null
}

/** A policy's `4.2 Backups`, alone on its line. */
function clauseTitle(node: Paragraph): string | null {
  if (node.position?.start.line !== node.position?.end.line) return null
  const text = lineTexts(node.children, lineOf(node))[0]?.text ?? ''
  return /^\d{1,2}\.\d{1,2}\s+\p{Lu}[^.:;,]{2,50}$/u.test(text) && text.split(' ').length <= 6 ? text : null
}

function blocksOf(node: Nodes, lines: readonly string[], depth: number): readonly Block[] {
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

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

interface Run {
  readonly text: string
  readonly line: number
  readonly isMarked: boolean
  readonly code: string | null
  readonly link: string | null
}

/** Running text line by line, without marks. */
export function lineTexts(content: readonly PhrasingContent[], firstLine: number): readonly TextLine[] {
  const runs: Run[] = []
  gather(content, firstLine, false, runs)
  const byLine = new Map<number, Run[]>()
  for (const run of runs) {
    const known = byLine.get(run.line)
    if (known === undefined) byLine.set(run.line, [run])
    else known.push(run)
  }
  return [...byLine]
    .map(([line, parts]) => ({
      line,
      text: parts
        .map((part) => part.text)
        .join('')
        .replace(/[ \t]+/g, ' ')
        .trim(),
      lead: leadOf(parts),
      tail: tailOf(parts),
      codes: parts.flatMap((part) => (part.code === null ? [] : [part.code])),
      links: parts.flatMap((part) => (part.link === null ? [] : [part.link])),
    }))
    .filter((one) => one.text !== '')
}

const NUMBER_OR_ARTICLE =
  /^\s*(?:(?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:the|de|het|den|det|die|der|das)?\s*$/iu

function leadOf(parts: readonly Run[]): string {
  const texts = parts.findIndex((part) => part.text.trim() !== '')
  const isSmall = NUMBER_OR_ARTICLE.test(parts[texts]?.text ?? '') && parts[texts]?.isMarked === false
  const first = isSmall ? texts + 1 : texts
  let lead = ''
  for (const part of parts.slice(Math.max(0, first))) {
    if (!part.isMarked) break
    lead += part.text
  }
  return lead.replace(/\s+/g, ' ').trim()
}

function tailOf(parts: readonly Run[]): string {
  const last = parts.findLastIndex((part) => !/^[\s.:)\]]*$/.test(part.text))
  if (parts[last]?.isMarked !== true) return ''
  const first = parts.slice(0, last).findLastIndex((part) => !part.isMarked)
  if (first === -1 || parts.slice(0, first + 1).every((part) => part.text.trim() === '')) return ''
  const marked = parts.slice(first + 1, last + 1)
  return marked
    .map((part) => part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function gather(
  content: readonly PhrasingContent[],
  firstLine: number,
  isMarked: boolean,
  runs: Run[],
): void {
  let line = firstLine
  for (const node of content) {
    line = Math.max(line, node.position?.start.line ?? line)
    if (node.type === 'text') {
      node.value.split('\n').forEach((text, index) => {
        runs.push({ text, line: line + index, isMarked, code: null, link: null })
      })
    } else if (node.type === 'inlineCode') {
      runs.push({ text: node.value, line, isMarked, code: node.value, link: null })
    } else if (node.type === 'html') {
      if (/^<br\s*\/?>$/i.test(node.value))
        runs.push({ text: '\n', line, isMarked: false, code: null, link: null })
    } else if (node.type === 'link') {
      runs.push({ text: '', line, isMarked, code: null, link: node.url })
      gather(node.children, line, isMarked, runs)
    } else if (node.type === 'strong' || node.type === 'emphasis') {
      gather(node.children, line, true, runs)
    } else if (node.type === 'image' || node.type === 'imageReference') {
      runs.push({ text: node.alt ?? '', line, isMarked, code: null, link: null })
    } else if ('children' in node) {
      gather(node.children, line, isMarked, runs)
    }
  }
}

/** All sections in document order, the root first. */
export function allSections(root: Section): readonly Section[] {
  const found: Section[] = []
  const waiting: Section[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    waiting.push(...next.sections.slice().reverse())
  }
  return found
}

/** The section and those around it, innermost first. */
export function pathOf(section: Section): readonly Section[] {
  const path: Section[] = []
  for (let at: Section | null = section; at !== null; at = at.parent) path.push(at)
  return path
}
