import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm)

/** The syntax tree of a Markdown text (GitHub flavour). Every text is some Markdown: this never fails. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}
