import type { Root } from 'hast'
import type { RunbookView } from '../contract/views.ts'
import { locateProcedures } from '../runbook/locate-steps.ts'
import { parseMarkdown } from '../runbook/markdown.ts'
import { safeTree } from '../runbook/markdown-tree.ts'
import type { Runbook, StepRef } from '../runbook/model.ts'
import type { ViewContext } from './view-context.ts'

/** The runbooks with what was ticked. */
export function runbookViews(context: ViewContext): readonly RunbookView[] {
  const required = new Set(context.scenario.requiredSteps)
  const stated = statedTicks(context)
  return context.record.runbooks.map((runbook) => {
    const trees = stepTrees(runbook)
    return {
      file: runbook.file,
      title: runbook.title,
      procedures: runbook.procedures.map(({ slug, title, level, steps }) => ({
        slug,
        title,
        level,
        steps: steps.map(({ ref, text, owner, window }) => ({
          ref,
          text,
          tree: trees.get(localRef(runbook, ref)) ?? NOTHING,
          owner,
          window,
          required: required.has(ref),
          status: context.state.ticks[ref] ?? 'open',
          statedAt: stated.get(ref) ?? null,
        })),
      })),
    }
  })
}

const NOTHING: Root = { type: 'root', children: [] }

/** With several runbooks a loaded reference reads `file.md#slug/3`; inside the document it is `slug/3`. */
function localRef(runbook: Runbook, ref: StepRef): StepRef {
  return ref.startsWith(`${runbook.file}#`) ? ref.slice(runbook.file.length + 1) : ref
}

const known = new WeakMap<Runbook, ReadonlyMap<string, Root>>()

/** The trees of all steps of a runbook, parsed once. */
function stepTrees(runbook: Runbook): ReadonlyMap<string, Root> {
  const cached = known.get(runbook)
  if (cached !== undefined) return cached
  const trees = new Map(
    locateProcedures(parseMarkdown(runbook.source)).flatMap(({ steps }) =>
      steps.map(({ ref, item }): [string, Root] => [
        ref,
        safeTree({ type: 'root', children: item.children }),
      ]),
    ),
  )
  known.set(runbook, trees)
  return trees
}

/** When each step was said to be done, corrections applied; not of those that are open again. */
function statedTicks({ happened }: ViewContext): ReadonlyMap<string, number> {
  const stated = new Map<string, number>()
  const refOf = new Map<string, string>()
  for (const { event } of happened) {
    if (event.type === 'StepTicked') {
      refOf.set(event.entry, event.ref)
      if (event.status === 'open') stated.delete(event.ref)
      else stated.set(event.ref, event.statedAt)
    } else if (event.type === 'EntryCorrected' && event.newAt !== null) {
      const ref = refOf.get(event.entry)
      if (ref !== undefined && stated.has(ref)) stated.set(ref, event.newAt)
    }
  }
  return stated
}
