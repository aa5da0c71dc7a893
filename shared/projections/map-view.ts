import type { MapView } from '../contract/story-views.ts'
import type { ExerciseState } from '../exercise/state.ts'
import { inState } from '../exercise/world.ts'
import { evaluateCondition, explainCondition } from '../scenario/conditions.ts'
import type { Condition, Scenario, StateNodeDef, TransitionDef } from '../scenario/model.ts'
import { eventCondition } from './event-condition.ts'
import { mapTrace } from './map-trace.ts'
import type { ViewContext } from './view-context.ts'

/** The statechart: where the story stands, where it has been, and what can happen next and why not yet. */
export function mapView(context: ViewContext): MapView {
  const { scenario, state } = context
  const trace = mapTrace(context)
  const active = (path: string) => state.machine !== null && inState(state.machine.value, path)
  return {
    states: scenario.states.map((node) => ({
      path: node.path,
      title: node.title,
      parent: node.parent,
      type: node.type,
      initial: isInitial(scenario, node),
      active: active(node.path),
      visited: trace.visited.has(node.path),
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
        dueAt: next ? (timerDue(state, transition) ?? taskDue(state, transition)) : null,
        waitsFor: next ? waitsFor(context, transition) : null,
      }
    }),
  }
}

/** Entered by itself when its parent is: as the parent's first, or as a region of a parallel one. */
function isInitial(scenario: Scenario, { path, parent }: StateNodeDef): boolean {
  const name = path.slice(path.lastIndexOf('.') + 1)
  if (parent === null) return scenario.machine.type === 'parallel' || scenario.machine.initial === name
  const above = scenario.states.find((other) => other.path === parent)
  return above?.type === 'parallel' || above?.initial === name || above?.initial === path
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

/** The planned end of the running task that a `done.TASK` or `failed.TASK` waits for. */
function taskDue(state: ExerciseState, { cause }: TransitionDef): number | null {
  if (cause.kind !== 'event') return null
  const [word, task] = cause.event.split('.')
  if (word !== 'done' && word !== 'failed') return null
  const running = Object.values(state.tasks).find((run) => run.task === task && run.status === 'running')
  return running?.dueAt ?? null
}

function waitsFor({ scenario, world }: ViewContext, { cause, guard }: TransitionDef): string | null {
  const awaited = cause.kind === 'event' ? eventCondition(cause.event) : null
  const all: Condition = { kind: 'all', of: [awaited, guard].filter((condition) => condition !== null) }
  if (!evaluateCondition(all, world)) return explainCondition(all, world, scenario)
  return cause.kind === 'event' ? 'waits for that to happen again' : null
}
