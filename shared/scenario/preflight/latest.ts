/**
 * The other side of the earliest times: until when at the latest a state is entered or left, where its own timers alone
 * see to that. Unknown is Infinity.
 */
import type { ExerciseMs } from '../../base/time.ts'
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
  const entered = (path: string) => enter.get(path) ?? Infinity
  const left = (path: string) => {
    const at = entered(path)
    return at === -Infinity ? at : at + (stay.get(path) ?? Infinity)
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
