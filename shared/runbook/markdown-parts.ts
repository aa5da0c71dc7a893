/**
 * A long Markdown text in parts that can be parsed one after the other: the parser keeps several objects per character
 * alive until it is done, so that a long text costs more than its parts do.
 */
import type { Code, Html, Nodes, Root } from 'mdast'

/** A heading after a blank line ends whatever stands before it, but for a fence or raw HTML that is still open. */
const BEFORE_HEADING = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g
/** Shortest part, in characters. */
const PART = 4_000

/** `[name]: address`, `[^1]: note`: what links and notes anywhere in the text refer to. */
const DEFINITION = /^[ \t>*+\-\d.)]*\[(?:[^[\]\\]|\\[\s\S]){1,999}\]:/m

/** Parts as they were parsed last, the longest unused first: the next version of a text shares most of them. */
export type KeptParts = Map<string, PlacedPart>

interface PlacedPart {
  readonly tree: Root
  /** What stands before it in the text of `tree`. */
  readonly lines: number
  readonly characters: number
  readonly isOpen: boolean
}

const MOST_KEPT = 60
/** Longest part that is kept, in characters: trees are many times as large as their texts. */
const LONGEST_KEPT = 4 * PART

/** The same tree as `parse` gives of the whole text; it is not to be changed where parts are kept. */
export function parseInParts(
  source: string,
  parse: (text: string) => Root,
  kept: KeptParts | null = null,
): Root {
  if (source.length < 2 * PART || DEFINITION.test(source)) return parse(source)
  const whole: Root = { type: 'root', children: [] }
  let from = 0
  while (from < source.length) {
    let part = source.slice(from, nextBreak(source, from))
    const { line, offset = 0 } = whole.position?.end ?? { line: 1 }
    let placed = partAt(part, line - 1, offset, parse, kept)
    if (placed.isOpen) {
      part = source.slice(from)
      placed = partAt(part, line - 1, offset, parse, kept)
    }
    append(whole, placed.tree)
    from += part.length
  }
  return whole
}

/** A part with its places in the whole, of those that were kept where its text is among them. */
function partAt(
  text: string,
  lines: number,
  characters: number,
  parse: (text: string) => Root,
  kept: KeptParts | null,
): PlacedPart {
  const known = kept?.get(text)
  const placed =
    known === undefined ? parsedAt(text, lines, characters, parse) : moved(known, lines, characters)
  if (kept !== null && text.length <= LONGEST_KEPT) keep(kept, text, placed)
  return placed
}

function keep(kept: KeptParts, text: string, part: PlacedPart): void {
  kept.delete(text)
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(text, part)
}

function parsedAt(
  text: string,
  lines: number,
  characters: number,
  parse: (text: string) => Root,
): PlacedPart {
  const tree = parse(text)
  const open = isOpen(text, tree)
  shift(tree, lines, characters)
  return { tree, lines, characters, isOpen: open }
}

function moved(part: PlacedPart, lines: number, characters: number): PlacedPart {
  if (part.lines === lines && part.characters === characters) return part
  const tree = copyOf(part.tree)
  shift(tree, lines - part.lines, characters - part.characters)
  return { ...part, tree, lines, characters }
}

function copyOf<Node extends Nodes>(node: Node): Node {
  const { position } = node
  const places =
    position === undefined ? {} : { position: { start: { ...position.start }, end: { ...position.end } } }
  const parts = 'children' in node ? { children: node.children.map((child) => copyOf<Nodes>(child)) } : {}
  return { ...node, ...places, ...parts }
}

function nextBreak(source: string, from: number): number {
  BEFORE_HEADING.lastIndex = from + PART
  const match = BEFORE_HEADING.exec(source)
  return match === null || source.length - match.index < PART ? source.length : match.index + match[0].length
}

function isOpen(part: string, tree: Root): boolean {
  const last = tree.children.at(-1)
  if (last?.type === 'code') return !isClosedCode(part, last)
  return last?.type === 'html' && !isClosedHtml(last)
}

const FENCE = /^(?:`{3,}|~{3,})/

function isClosedCode(part: string, code: Code): boolean {
  const lines = part.slice(code.position?.start.offset, code.position?.end.offset).split('\n')
  const opening = FENCE.exec(lines[0] ?? '')?.[0]
  if (opening === undefined) return true
  const closing = lines.length === 1 ? '' : (lines.at(-1) ?? '').trim()
  return closing.startsWith(opening) && closing === (opening[0] ?? '').repeat(closing.length)
}

/** Raw HTML that goes on over blank lines until its own end; all other ends at a blank line. */
const HTML_ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?![\w-])/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Za-z]/, />/],
]

function isClosedHtml({ value }: Html): boolean {
  const kind = HTML_ENDS.find(([start]) => start.test(value))
  return kind === undefined || kind[1].test(value)
}

/** Puts a part's blocks behind those before. */
function append(whole: Root, part: Root): void {
  if (part.position === undefined) return
  whole.position = { start: whole.position?.start ?? part.position.start, end: part.position.end }
  for (const child of part.children) whole.children.push(child)
}

function shift(node: Nodes, lines: number, characters: number): void {
  if (node.position !== undefined) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines
      point.offset = (point.offset ?? 0) + characters
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, characters)
}
