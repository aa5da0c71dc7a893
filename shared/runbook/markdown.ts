import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { type KeptParts, parseInParts } from './markdown-parts.ts'

/** GitHub's flavour but for bare addresses made links: nothing here follows a link, and finding them takes half the time. */
const FLAVOUR = {
  extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), gfmFootnote()],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ],
}

/** Long documents (runbooks) are asked for again by every view of their steps; only the last few are kept. */
const KEPT = 4
const LONG = 4_000
const recent = new Map<string, Root>()
const parts: KeptParts = new Map()

/** The syntax tree of a Markdown text (GitHub flavour), not to be changed. Every text is some Markdown: this never fails. */
export function parseMarkdown(source: string): Root {
  const known = recent.get(source)
  if (known !== undefined) return known
  const tree = parseInParts(source, (part) => fromMarkdown(part, FLAVOUR), parts)
  if (source.length < LONG) return tree
  const [oldest] = recent.keys()
  if (recent.size >= KEPT && oldest !== undefined) recent.delete(oldest)
  recent.set(source, tree)
  return tree
}
