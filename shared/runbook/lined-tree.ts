import type { Element, Root } from 'hast'
import { toHast } from 'mdast-util-to-hast'
import { parseMarkdown } from './markdown.ts'
import { safeRoot } from './markdown-tree.ts'

/** Blocks that are marked with where they stand in the document. */
const BLOCKS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'blockquote',
  'tr',
  'table',
  'ul',
  'ol',
  'hr',
])

/** A Markdown document as a safe tree whose blocks carry their first and last line, from 1, as `dataLine` and `dataTo`. */
export function linedTree(markdown: string): Root {
  const tree = toHast(parseMarkdown(markdown))
  return safeRoot(tree.type === 'root' ? tree : { type: 'root', children: [] }, linesOf)
}

function linesOf({ tagName, position }: Element): Record<string, number> {
  if (position === undefined || !BLOCKS.has(tagName)) return {}
  return { dataLine: position.start.line, dataTo: position.end.line }
}
