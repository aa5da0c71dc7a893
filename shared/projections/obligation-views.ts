import type { ObligationView } from '../contract/story-views.ts'
import type { ObligationInstance } from '../exercise/state.ts'
import { evaluateCondition, explainCondition } from '../scenario/conditions.ts'
import type { ObligationDef } from '../scenario/model.ts'
import type { ViewContext } from './view-context.ts'

/** Duties in document order, their instances in order; one that has not begun says what it waits for. */
export function obligationViews(context: ViewContext): readonly ObligationView[] {
  const instances = Object.values(context.state.obligations)
  return context.scenario.obligations.flatMap((duty) => {
    const own = instances.filter((instance) => instance.obligation === duty.id)
    return own.length === 0
      ? [row(duty, null, waitsFor(context, duty))]
      : own.toSorted((left, right) => left.number - right.number).map((instance) => row(duty, instance, null))
  })
}

function row(duty: ObligationDef, instance: ObligationInstance | null, waits: string | null): ObligationView {
  return {
    instance: instance?.instance ?? null,
    obligation: duty.id,
    title: duty.title,
    to: duty.to,
    basis: duty.basis,
    legal: duty.legal,
    status: instance?.status ?? 'waiting',
    dueAt: instance?.dueAt ?? null,
    metAt: instance?.metAt ?? null,
    cadence: duty.every,
    waitsFor: waits,
  }
}

function waitsFor({ scenario, world, titles }: ViewContext, duty: ObligationDef): string {
  if (duty.parent !== null)
    return `waits for notification "${titles.obligation(duty.parent)}" to be given or due`
  // A pack may write a trigger that already holds before STARTEX; it begins with the clock.
  if (evaluateCondition(duty.from, world)) return 'begins with the exercise'
  return explainCondition(duty.from, world, scenario)
}
