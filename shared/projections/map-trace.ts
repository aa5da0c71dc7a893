import type { ExerciseEvent } from '../contract/events.ts'
import { inState } from '../exercise/world.ts'
import type { Scenario, TransitionDef } from '../scenario/model.ts'
import type { ViewContext } from './view-context.ts'

/** Where the story has been, read from the log. */
export interface MapTrace {
  readonly visited: ReadonlySet<string>
  /** Ids of transitions. */
  readonly taken: ReadonlySet<string>
}

/**
 * Folds the machine's steps. A step tells its event and where it ended, so a transition counts as taken when its
 * source was active before, its target is active after, and its cause is that event (an eventless one follows any).
 */
export function mapTrace({ scenario, happened }: Pick<ViewContext, 'scenario' | 'happened'>): MapTrace {
  const visited = new Set<string>()
  const taken = new Set<string>()
  let value: unknown = null
  for (const { event } of happened) {
    if (event.type !== 'Transitioned') continue
    markTaken(scenario, taken, value, event)
    value = event.value
    for (const state of scenario.states) if (inState(value, state.path)) visited.add(state.path)
  }
  return { visited, taken }
}

type Step = Extract<ExerciseEvent, { type: 'Transitioned' }>

function markTaken(scenario: Scenario, taken: Set<string>, before: unknown, step: Step): void {
  if (before === null) return
  const left = scenario.states.filter(
    (state) => inState(before, state.path) && !inState(step.value, state.path),
  )
  const leftPaths = new Set(left.map((state) => state.path))
  for (const transition of scenario.transitions) {
    const { id, from, to } = transition
    if (leftPaths.has(from) && inState(step.value, to) && isCause(transition, step.event)) taken.add(id)
  }
}

function isCause({ cause, from }: TransitionDef, event: string): boolean {
  if (cause.kind === 'always') return true
  if (cause.kind === 'event') return event === cause.event
  return event.startsWith(`xstate.after.${cause.delay}.`) && event.endsWith(`.${from}`)
}
