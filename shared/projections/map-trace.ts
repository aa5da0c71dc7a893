import type { EventOf } from '../contract/events.ts'
import { inState } from '../exercise/world.ts'
import type { Scenario, TransitionDef } from '../scenario/model.ts'
import type { ViewContext } from './view-context.ts'

/** Where the story has been, read from the log. */
export interface MapTrace {
  readonly visited: ReadonlySet<string>
  /** Ids of transitions. */
  readonly taken: ReadonlySet<string>
}

type Step = EventOf<'Transitioned'>

/**
 * Folds the machine's steps. A step tells its event and where it ended; the way between is a transition caused by that
 * event from a state that was active, and then eventless ones, up to a state that is active after and was not before.
 */
export function mapTrace({ scenario, happened }: Pick<ViewContext, 'scenario' | 'happened'>): MapTrace {
  const visited = new Set<string>()
  const taken = new Set<string>()
  let before: unknown = null
  for (const { event } of happened) {
    if (event.type !== 'Transitioned') continue
    for (const transition of before === null ? [] : wayOf(scenario, before, event)) {
      taken.add(transition.id)
      visited.add(transition.to)
    }
    before = event.value
    for (const state of scenario.states) if (inState(event.value, state.path)) visited.add(state.path)
  }
  return { visited, taken }
}

function wayOf(scenario: Scenario, before: unknown, step: Step): readonly TransitionDef[] {
  const arrived = (path: string) => inState(step.value, path) && !inState(before, path)
  return scenario.transitions
    .filter((transition) => inState(before, transition.from) && isCause(transition, step.event))
    .flatMap((transition) => trail(scenario, transition, arrived, []))
}

/** The transitions from here to where the step ended; empty when this was not the way. */
function trail(
  scenario: Scenario,
  transition: TransitionDef,
  arrived: (path: string) => boolean,
  passed: readonly TransitionDef[],
): readonly TransitionDef[] {
  const way = [...passed, transition]
  if (arrived(transition.to)) return way
  return scenario.transitions
    .filter(({ cause, from }) => cause.kind === 'always' && isWithin(from, transition.to))
    .filter((next) => !way.includes(next))
    .flatMap((next) => trail(scenario, next, arrived, way))
}

function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`)
}

function isCause({ cause, from }: TransitionDef, event: string): boolean {
  if (cause.kind === 'always') return true
  if (cause.kind === 'event') return event === cause.event
  return event.startsWith(`xstate.after.${cause.delay}.`) && event.endsWith(`.${from}`)
}
