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

/** The same tree as `parse` gives of the whole text. */
export function parseInParts(source: string, parse: (text: string) => Root): Root {
  if (source.length < 2 * PART || DEFINITION.test(source)) return parse(source)
  const whole: Root = { type: 'root', children: [] }
  let from = 0
  while (from < source.length) {
    let part = source.slice(from, nextBreak(source, from))
    let tree = parse(part)
    if (isOpen(part, tree)) {
      part = source.slice(from)
      tree = parse(part)
    }
    append(whole, tree)
    from += part.length
  }
  return whole
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

/** Puts a part's blocks behind those before, with their places in the whole. */
function append(whole: Root, part: Root): void {
  const end = whole.position?.end
  if (part.position === undefined) return
  if (end === undefined) whole.position = part.position
  else {
    shift(part, end.line - 1, end.offset ?? 0)
    whole.position = { start: whole.position?.start ?? end, end: part.position.end }
  }
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
