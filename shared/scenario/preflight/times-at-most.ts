/**
 * How often something can happen at most in one exercise, so that facts and reconciliations are not added up without end.
 * Every number is an upper bound; what goes round in a circle by timers or conditions alone has none.
 */
import type { Scenario } from '../model.ts'
import { type Carried, type Carrier, ofKind } from './carriers.ts'
import type { ChartTransition } from './chart.ts'
import type { Moves } from './moves.ts'

/** Rounds of tightening; each leaves valid bounds, so that stopping early costs only sharpness. */
const MOST_ROUNDS = 20

export type TimesAtMost = (carrier: Carrier) => number

export function timesAtMost(
  scenario: Scenario,
  { chart, transitions, arrivals: arriving, initial }: Moves,
  carried: readonly Carried[],
): TimesAtMost {
  const enter = new Map<string, number>([...chart.nodes.keys()].map((path) => [path, Infinity]))
  const take = new Map<ChartTransition, number>()
  const starts = new Map<string, Carrier[]>()
  for (const { effect, carrier } of ofKind(carried, 'start')) {
    starts.set(effect.task, [...(starts.get(effect.task) ?? []), carrier])
  }
  const cadences = new Set(scenario.obligations.flatMap(({ id, every }) => (every === null ? [] : [id])))
  const runs = new Map<string, number>()

  const times: TimesAtMost = (carrier) => {
    switch (carrier.kind) {
      case 'enter':
      case 'leave':
        return enter.get(carrier.state) ?? Infinity
      case 'take':
        return take.get(carrier.transition) ?? Infinity
      case 'task':
        return runs.get(carrier.task) ?? Infinity
      case 'option':
      case 'inject':
        return 1
    }
  }
  /** How often an event is heard: so often at most, or as often as this task runs. */
  const heard = (event: string): { readonly most: number; readonly task: string | null } => {
    const [word, id = ''] = event.split('.')
    if (word === 'decided' || word === 'lapsed' || word === 'delivered') return { most: 1, task: null }
    if (word === 'done' || word === 'failed') return { most: Infinity, task: id }
    const once = (word === 'met' || word === 'missed') && !cadences.has(id)
    return { most: once ? 1 : Infinity, task: null }
  }
  const moves = transitions.map((transition) => {
    const { from, to, cause } = transition
    // One that leaves its state is taken once for each time that the state is entered.
    const leaves = to !== null && (to === from || !to.startsWith(`${from}.`))
    const { most, task } = cause.kind === 'event' ? heard(cause.event) : { most: Infinity, task: null }
    return { transition, most, task, from: leaves || cause.kind === 'after' ? from : null }
  })
  const arrivals = new Map<string, ChartTransition[]>()
  for (const [transition, paths] of arriving)
    for (const path of paths) {
      const known = arrivals.get(path)
      if (known === undefined) arrivals.set(path, [transition])
      else known.push(transition)
    }
  const first = new Set(initial)

  const tighten = (): boolean => {
    let changed = false
    const put = <Key>(map: Map<Key, number>, key: Key, value: number) => {
      if (map.get(key) === value) return
      map.set(key, value)
      changed = true
    }
    for (const task of scenario.tasks) {
      const by = starts.get(task.id)
      // One that no effect starts is started by hand, as often as somebody likes.
      put(runs, task.id, by === undefined ? Infinity : sum(by.map(times)))
    }
    for (const { transition, most, task, from } of moves) {
      const byEvent = task === null ? most : (runs.get(task) ?? Infinity)
      const byState = from === null ? Infinity : (enter.get(from) ?? Infinity)
      put(take, transition, Math.min(byEvent, byState))
    }
    for (const path of chart.nodes.keys()) {
      let often = first.has(path) ? 1 : 0
      for (const transition of arrivals.get(path) ?? []) often += take.get(transition) ?? Infinity
      put(enter, path, often)
    }
    return changed
  }
  for (let round = 0; round < MOST_ROUNDS && tighten(); round += 1);
  return times
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
