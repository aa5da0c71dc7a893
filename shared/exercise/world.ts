import type { ExerciseMs } from '../base/time.ts'
import type { World } from '../scenario/conditions.ts'
import type { ComponentLevel, Scenario } from '../scenario/model.ts'
import type { ExerciseState } from './state.ts'

const BADNESS: Readonly<Record<ComponentLevel, number>> = { up: 0, degraded: 1, down: 2 }

/**
 * A component's effective level: the worst of its own and of those it requires (DESIGN §1). Cycles are refused
 * when a pack is read; a guard against them keeps this total all the same.
 */
export function effectiveLevel(scenario: Scenario, state: ExerciseState, id: string): ComponentLevel {
  return levelOf(scenario, (one) => state.components[one]?.own ?? 'up', id, new Set())
}

/** The same over any assignment of own levels, for projections that walk through time. */
export function levelOf(
  scenario: Scenario,
  own: (component: string) => ComponentLevel,
  id: string,
  seen: ReadonlySet<string> = new Set(),
): ComponentLevel {
  const mine = own(id)
  if (mine === 'down' || seen.has(id)) return mine
  const requires = scenario.components.find((component) => component.id === id)?.dependsOn ?? []
  const within = new Set([...seen, id])
  return requires
    .map((required) => levelOf(scenario, own, required, within))
    .reduce((worst, level) => (BADNESS[level] > BADNESS[worst] ? level : worst), mine)
}

/** Whether that level serves: `up`, or `degraded` where an MBCO is agreed. */
export function isServed(level: ComponentLevel, served: 'up' | 'degraded'): boolean {
  return level === 'up' || (served === 'degraded' && level === 'degraded')
}

/** A channel is dead while its carrier is effectively down; what is said in person never is. */
export function channelDead(scenario: Scenario, state: ExerciseState, id: string): boolean {
  const channel = scenario.channels.find((one) => one.id === id)
  if (channel === undefined || channel.carriedBy === null || channel.kind === 'in-person') return false
  return effectiveLevel(scenario, state, channel.carriedBy) === 'down'
}

/** The exercise as conditions see it at an instant. */
export function worldOf(scenario: Scenario, state: ExerciseState, at: ExerciseMs): World {
  return {
    at,
    inState: (path) => inState(state.machine?.value, path),
    optionDecided: (point) => {
      const held = state.decisions[point]
      return held?.option ?? (held?.status === 'decided' ? '' : null)
    },
    lapsed: (point) => state.decisions[point]?.status === 'lapsed' || (state.decisions[point]?.late ?? false),
    taskIs: (task, status) =>
      Object.values(state.tasks).some((run) => run.task === task && run.status === status),
    level: (component) => effectiveLevel(scenario, state, component),
    fact: (id) => state.facts[id] ?? false,
    delivered: (inject) => state.injects[inject]?.status === 'delivered',
    marked: (mark, component) => (component === null ? mark : `${mark}:${component}`) in state.marks,
    met: (obligation) => latest(state, obligation)?.metAt != null,
    missed: (obligation) =>
      Object.values(state.obligations).some(
        (one) => one.obligation === obligation && one.status === 'missed',
      ),
  }
}

function latest(state: ExerciseState, obligation: string) {
  return Object.values(state.obligations)
    .filter((one) => one.obligation === obligation && one.metAt !== null)
    .at(-1)
}

/** Walks a state value (`"a"`, `{ a: "x", b: {...} }`) along a dotted path. */
export function inState(value: unknown, path: string): boolean {
  let here: unknown = value
  for (const part of path.split('.')) {
    if (typeof here === 'string') {
      if (here !== part) return false
      here = undefined
    } else if (typeof here === 'object' && here !== null && part in here) {
      here = Object.entries(here).find(([name]) => name === part)?.[1]
    } else return false
  }
  return true
}
