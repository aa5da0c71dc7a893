import type { FacilitatorView } from '../contract/facilitator-view.ts'
import type { ViewContext } from './view-context.ts'

/** The ending that the story has reached, or null. */
export function endingOf({ scenario, state }: ViewContext): FacilitatorView['ending'] {
  const ending = scenario.endings.find((one) => one.id === state.ending)
  return ending === undefined
    ? null
    : { id: ending.id, title: ending.title, kind: ending.kind, says: ending.says }
}
