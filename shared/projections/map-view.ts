import type { MapView } from '../contract/views.ts'
import type { ExerciseState } from '../exercise/state.ts'
import { inState } from '../exercise/world.ts'
import { evaluateCondition, explainCondition } from '../scenario/conditions.ts'
import type { TransitionDef } from '../scenario/model.ts'
import { mapTrace } from './map-trace.ts'
import type { ViewContext } from './view-context.ts'

/** The statechart: where the story stands, where it has been, and what can happen next and why not yet. */
export function mapView(context: ViewContext): MapView {
  const { scenario, state } = context
  const trace = mapTrace(context)
  const active = (path: string) => state.machine !== null && inState(state.machine.value, path)
  return {
    states: scenario.states.map(({ path, title, parent, type }) => ({
      path,
      title,
      parent,
      type,
      initial: scenario.states.some((other) => other.path === parent && other.initial === path),
      active: active(path),
      visited: trace.visited.has(path),
    })),
    transitions: scenario.transitions.map((transition) => {
      const next = active(transition.from)
      return {
        id: transition.id,
        from: transition.from,
        to: transition.to,
        label: transition.label,
        taken: trace.taken.has(transition.id),
        next,
        dueAt: next ? timerDue(state, transition) : null,
        waitsFor: next ? waitsFor(context, transition) : null,
      }
    }),
  }
}

/** The timer of an `after`; XState names its event `xstate.after.DELAY.MACHINE.PATH`. */
function timerDue(state: ExerciseState, { cause, from }: TransitionDef): number | null {
  if (cause.kind !== 'after') return null
  const prefix = `xstate.after.${cause.delay}.`
  const timer = Object.values(state.timers).find(
    ({ event }) => event.startsWith(prefix) && event.endsWith(`.${from}`),
  )
  return timer?.dueAt ?? null
}

function waitsFor({ scenario, world }: ViewContext, { cause, guard, label }: TransitionDef): string | null {
  const unmet =
    guard !== null && !evaluateCondition(guard, world) ? explainCondition(guard, world, scenario) : null
  if (cause.kind !== 'event') return unmet
  return unmet === null ? `waits for ${label}` : `waits for ${label}, and ${unmet}`
}
