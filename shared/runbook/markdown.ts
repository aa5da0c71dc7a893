import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm)

/** Long documents (runbooks) are asked for again by every view of their steps; only the last few are kept. */
const KEPT = 4
const LONG = 4_000
const recent = new Map<string, Root>()

/** The syntax tree of a Markdown text (GitHub flavour), not to be changed. Every text is some Markdown: this never fails. */
export function parseMarkdown(source: string): Root {
  const known = recent.get(source)
  if (known !== undefined) return known
  const tree = processor.parse(source)
  if (source.length < LONG) return tree
  const [oldest] = recent.keys()
  if (recent.size >= KEPT && oldest !== undefined) recent.delete(oldest)
  recent.set(source, tree)
  return tree
}
