import type { Root } from 'hast'
import { markdownTree, treeText } from '../runbook/markdown-tree.ts'

/** Markdown as the views carry it. */
export interface MarkdownView {
  readonly tree: Root
  readonly text: string
}

/** Remembers the trees of one owner (a scenario, an event), so that a view made every second does not parse again. */
const known = new WeakMap<object, Map<string, MarkdownView>>()

export function markdownOf(owner: object, markdown: string): MarkdownView {
  const trees = known.get(owner) ?? new Map<string, MarkdownView>()
  known.set(owner, trees)
  const cached = trees.get(markdown)
  if (cached !== undefined) return cached
  const tree = markdownTree(markdown)
  const view = { tree, text: treeText(tree).trim() }
  trees.set(markdown, view)
  return view
}
