import type { FacilitatorView } from '../contract/facilitator-view.ts'
import { channelDead } from '../exercise/world.ts'
import type { ViewContext } from './view-context.ts'

/** Every channel, and why a dead one is dead. */
export function channelViews({ scenario, state, titles }: ViewContext): FacilitatorView['channels'] {
  return scenario.channels.map(({ id, title, carriedBy }) => {
    const dead = channelDead(scenario, state, id)
    return {
      id,
      title,
      dead,
      because: dead && carriedBy !== null ? `${titles.component(carriedBy)} is down` : null,
    }
  })
}
