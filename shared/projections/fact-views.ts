import type { FacilitatorView } from '../contract/facilitator-view.ts'
import type { ViewContext } from './view-context.ts'

/** Declared variables that the pack gave a title; the others are machinery. */
export function factViews({ scenario, state }: ViewContext): FacilitatorView['facts'] {
  return scenario.facts.flatMap(({ id, title, min, max, initial }) =>
    title === null ? [] : [{ id, title, value: state.facts[id] ?? initial, min, max, initial }],
  )
}
