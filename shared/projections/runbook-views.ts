import type { RunbookView } from '../contract/story-views.ts'
import { stepTree } from '../runbook/step-tree.ts'
import { requiredSteps } from './required-steps.ts'
import type { ViewContext } from './view-context.ts'

/** The runbooks with what was ticked. */
export function runbookViews(context: ViewContext): readonly RunbookView[] {
  const { ticks } = context.state
  const isTicked = (ref: string) => (ticks[ref] ?? 'open') !== 'open'
  const required = new Set(requiredSteps(context.scenario, context.record.runbooks, isTicked))
  const stated = statedTicks(context)
  // the parser names a known role by its id; people read its title
  const titles = new Map(context.scenario.roles.map((role) => [role.id, role.title]))
  return context.record.runbooks.map((runbook) => {
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
          tree: stepTree(runbook, ref),
          owner: owner === null ? null : (titles.get(owner) ?? owner),
          window,
          required: required.has(ref),
          status: ticks[ref] ?? 'open',
          statedAt: stated.get(ref) ?? null,
        })),
      })),
    }
  })
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
