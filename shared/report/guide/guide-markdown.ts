import { treeMarkdown } from '../tree-markdown.ts'
import type { GuideInput } from './guide-input.ts'
import { guideTree } from './guide-tree.ts'

/** The facilitator's guide as GitHub-flavoured Markdown: the same tree, its chart replaced by its figures in words. */
export function guideMarkdown(input: GuideInput): string {
  return treeMarkdown(guideTree(input))
}
