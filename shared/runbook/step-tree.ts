import type { Root } from 'hast'
import type { ListItem, Nodes } from 'mdast'
import { parseMarkdown } from './markdown.ts'
import { safeTree } from './markdown-tree.ts'
import type { Runbook, StepRef } from './model.ts'

/** Trees of each runbook by step; a long document is parsed once, not once per step. */
const known = new WeakMap<Runbook, ReadonlyMap<StepRef, Root>>()

/**
 * All that a step says, as a tree for the screen: its paragraphs, commands and lists, without its number.
 * A reference that the runbook does not hold gives an empty tree. `file.md#slug/3` and `slug/3` are both understood.
 */
export function stepTree(runbook: Runbook, ref: StepRef): Root {
  const local = ref.startsWith(`${runbook.file}#`) ? ref.slice(runbook.file.length + 1) : ref
  return treesOf(runbook).get(local) ?? { type: 'root', children: [] }
}

function treesOf(runbook: Runbook): ReadonlyMap<StepRef, Root> {
  const before = known.get(runbook)
  if (before !== undefined) return before
  const items = itemsByLine(parseMarkdown(runbook.source))
  const trees = new Map(
    runbook.procedures.flatMap(({ steps }) =>
      steps.map((step): [StepRef, Root] => [
        step.ref.slice(step.ref.indexOf('#') + 1),
        safeTree({ type: 'root', children: items.get(step.line)?.children ?? said(step.text) }),
      ]),
    ),
  )
  known.set(runbook, trees)
  return trees
}

/** List items by the line that they begin on; of several, the outermost. */
function itemsByLine(node: Nodes, found = new Map<number, ListItem>()): ReadonlyMap<number, ListItem> {
  if (!('children' in node)) return found
  for (const child of node.children) {
    const line = child.position?.start.line
    if (child.type === 'listItem' && line !== undefined && !found.has(line)) found.set(line, child)
    itemsByLine(child, found)
  }
  return found
}

/** A step that is no list item, such as a row of a table, or that a person added: its words alone. */
function said(text: string): ListItem['children'] {
  return [{ type: 'paragraph', children: [{ type: 'text', value: text }] }]
}
