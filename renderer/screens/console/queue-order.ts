import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { InjectView } from '../../../shared/contract/story-views.ts'
import type { ConsoleContext } from './console-machine.ts'

/** The queue in the order in which it is shown: what is to come, then what was sent. */
export function queueOrder(view: FacilitatorView): {
  readonly coming: readonly InjectView[]
  readonly past: readonly InjectView[]
} {
  const isPast = (inject: InjectView) =>
    ['delivered', 'failed', 'skipped', 'retracted'].includes(inject.status)
  return {
    coming: view.injects.filter((inject) => !isPast(inject)),
    past: view.injects
      .filter(isPast)
      .toSorted(
        (left, right) => (right.deliveredAt ?? right.dueAt ?? -1) - (left.deliveredAt ?? left.dueAt ?? -1),
      ),
  }
}

/** The inject that the queue's keys act on: the selected one, if it is still there. */
export function selectedInject(view: FacilitatorView, ui: ConsoleContext): InjectView | null {
  return view.injects.find((inject) => inject.id === ui.inject) ?? null
}
