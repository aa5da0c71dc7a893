/**
 * The other side of the earliest times: until when at the latest a state is entered or left, where its own timers
 * (or the time itself) see to that. Unknown is Infinity.
 */
import type { ExerciseMs } from '../../base/time.ts'
import type { Condition } from '../model.ts'
import { type ChartNode, type ChartTransition, isWithin } from './chart.ts'
import type { Moves } from './moves.ts'

export interface Latest {
  /** It is not entered after this. */
  entered(path: string): ExerciseMs
  /** It is left by this, if it is ever entered. */
  left(path: string): ExerciseMs
  /** It is not taken after this. */
  taken(transition: ChartTransition): ExerciseMs
}

export function latestOf({ chart, initial, arrivals: arriving }: Moves): Latest {
  const nodes = [...chart.nodes.values()]
  const first = new Set(initial)
  const enter = new Map<string, ExerciseMs>(nodes.map(({ path }) => [path, first.has(path) ? 0 : -Infinity]))
  const stay = new Map(nodes.map((node) => [node.path, longestStay(node)]))
  const gone = new Map(nodes.map((node) => [node.path, emptyFrom(node)]))
  const entered = (path: string) => enter.get(path) ?? Infinity
  const left = (path: string) => {
    const at = entered(path)
    if (at === -Infinity) return at
    return Math.min(at + (stay.get(path) ?? Infinity), Math.max(at, gone.get(path) ?? Infinity))
  }
  const taken = ({ from, cause }: ChartTransition) =>
    cause.kind === 'after' ? Math.min(entered(from) + cause.delay, left(from)) : left(from)

  const arrivals = [...arriving].flatMap(([transition, paths]) => paths.map((path) => ({ path, transition })))
  // Values only grow. What still grows after as many rounds as there are states goes in a circle: no bound.
  for (let round = 0; ; round += 1) {
    let grew = false
    for (const { path, transition } of arrivals) {
      const at = taken(transition)
      if (at <= entered(path)) continue
      enter.set(path, round > nodes.length ? Infinity : at)
      grew = true
    }
    if (!grew) return { entered, left, taken }
  }
}

/** The shortest delay after which a state is left whatever holds; Infinity when nothing drives it out. */
function longestStay({ path, transitions }: ChartNode): number {
  const byDelay = new Map<number, ChartTransition[]>()
  for (const transition of transitions)
    if (transition.cause.kind === 'after')
      byDelay.set(transition.cause.delay, [...(byDelay.get(transition.cause.delay) ?? []), transition])
  const sure = [...byDelay].filter(
    ([, list]) =>
      list.some(({ guard }) => guard === null) &&
      list.every(({ to }) => to !== null && (to === path || !isWithin(to, path))),
  )
  return Math.min(Infinity, ...sure.map(([delay]) => delay))
}

/** From when on a state is left as soon as it is entered, since an `always` waits for nothing but the time. */
function emptyFrom({ path, transitions }: ChartNode): ExerciseMs {
  const always = transitions.filter(({ cause }) => cause.kind === 'always')
  const leaving = always.findIndex(({ to }) => to === null || isWithin(to, path))
  // First match wins: one that stays inside may come before those that follow it.
  const sure = leaving < 0 ? always : always.slice(0, leaving)
  return Math.min(Infinity, ...sure.map(({ guard }) => (guard === null ? 0 : holdsFrom(guard))))
}

/** From when on a condition holds whatever happens; Infinity for all that is not about the time. */
function holdsFrom(condition: Condition): ExerciseMs {
  if (condition.kind === 'elapsed') return Math.max(0, condition.at)
  if (condition.kind === 'all') return Math.max(0, ...condition.of.map(holdsFrom))
  if (condition.kind === 'any') return Math.min(Infinity, ...condition.of.map(holdsFrom))
  return Infinity
}
