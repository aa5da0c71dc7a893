import type { Root } from 'hast'
import { locateProcedures } from './locate-steps.ts'
import { parseMarkdown } from './markdown.ts'
import { safeTree } from './markdown-tree.ts'
import type { Runbook, StepRef } from './model.ts'

/**
 * All that a step says, as a tree for the screen: its paragraphs, commands and lists, without its number.
 * A reference that the runbook does not hold gives an empty tree. `file.md#slug/3` and `slug/3` are both understood.
 */
export function stepTree(runbook: Runbook, ref: StepRef): Root {
  const local = ref.startsWith(`${runbook.file}#`) ? ref.slice(runbook.file.length + 1) : ref
  for (const procedure of locateProcedures(parseMarkdown(runbook.source))) {
    const step = procedure.steps.find((candidate) => candidate.ref === local)
    if (step !== undefined) return safeTree({ type: 'root', children: step.item.children })
  }
  return { type: 'root', children: [] }
}
