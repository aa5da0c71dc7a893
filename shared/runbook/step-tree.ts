import type { Root } from 'hast'
import { locateProcedures } from './locate-steps.ts'
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
  const steps = locateProcedures(parseMarkdown(runbook.source)).flatMap(({ steps }) => steps)
  const trees = new Map(
    steps.map(({ ref, item }) => [ref, safeTree({ type: 'root', children: item.children })]),
  )
  known.set(runbook, trees)
  return trees
}
