/** Whether a condition can hold in some world: what it asks about is set piece by piece, as long as it may still hold. */
import { evaluateCondition, type World } from '../conditions.ts'
import type { ComponentLevel, Condition, Scenario } from '../model.ts'

type Value = string | number | boolean | null
type Assignment = Map<string, Value>
type Atom = Exclude<Condition, { readonly kind: 'all' | 'any' | 'not' }>

/** Beyond this many tries the answer is a generous yes. */
const MOST_TRIES = 20_000

export function satisfiable(condition: Condition, scenario: Scenario): boolean {
  const choices = [...choicesOf(condition, scenario)]
  const known: Assignment = new Map()
  const world = worldFrom(known)
  let tries = 0
  const search = (index: number): boolean => {
    tries += 1
    const held = tries > MOST_TRIES ? true : outcome(condition, known, world)
    const choice = choices[index]
    if (held !== null || choice === undefined) return held ?? false
    const [key, values] = choice
    for (const value of values) {
      known.set(key, value)
      if (search(index + 1)) return true
    }
    known.delete(key)
    return false
  }
  return search(0)
}

/** What a condition comes to with what is known so far; null: it depends on the rest. */
function outcome(condition: Condition, known: Assignment, world: World): boolean | null {
  if (condition.kind === 'not') {
    const of = outcome(condition.of, known, world)
    return of === null ? null : !of
  }
  if (condition.kind !== 'all' && condition.kind !== 'any')
    return known.has(keyOf(condition)) ? evaluateCondition(condition, world) : null
  const decides = condition.kind === 'any'
  let open = false
  for (const part of condition.of) {
    const one = outcome(part, known, world)
    if (one === decides) return decides
    open ||= one === null
  }
  return open ? null : !decides
}

/** What may vary independently: each decision's option, each component's level, each fact's value, the rest yes or no. */
function choicesOf(condition: Condition, scenario: Scenario): ReadonlyMap<string, readonly Value[]> {
  const choices = new Map<string, readonly Value[]>()
  for (const atom of atomsOf(condition)) {
    const key = keyOf(atom)
    if (atom.kind === 'decided') {
      const options =
        scenario.decisions.find(({ id }) => id === atom.point)?.options.map(({ id }) => id) ?? []
      choices.set(key, [null, '', ...options])
    } else if (atom.kind === 'component') choices.set(key, ['up', 'degraded', 'down'])
    else if (atom.kind === 'fact') {
      const values =
        typeof atom.value === 'number' ? [atom.value - 1, atom.value, atom.value + 1] : [true, false]
      choices.set(key, [...new Set([...(choices.get(key) ?? []), ...values])])
    } else if (atom.kind === 'elapsed')
      choices.set(key, [...new Set([...(choices.get(key) ?? [0]), atom.at])])
    else choices.set(key, [true, false])
  }
  return choices
}

function atomsOf(condition: Condition): readonly Atom[] {
  if (condition.kind === 'not') return atomsOf(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(atomsOf)
  return [condition]
}

function keyOf(atom: Atom): string {
  switch (atom.kind) {
    case 'in':
      return `in:${atom.state}`
    case 'decided':
      return `decided:${atom.point}`
    case 'lapsed':
      return `lapsed:${atom.point}`
    case 'task':
      return `task:${atom.task}:${atom.status}`
    case 'component':
      return `level:${atom.component}`
    case 'fact':
      return `fact:${atom.fact}`
    case 'delivered':
      return `delivered:${atom.inject}`
    case 'marked':
      return `marked:${atom.mark}:${atom.component ?? ''}`
    case 'met':
      return `met:${atom.obligation}`
    case 'missed':
      return `missed:${atom.obligation}`
    case 'elapsed':
      return 'at'
  }
}

/** Asked only for what is known; it looks on as more becomes known. */
function worldFrom(values: Assignment): World {
  const yes = (key: string) => values.get(key) === true
  return {
    get at() {
      return Number(values.get('at') ?? 0)
    },
    inState: (path) => yes(`in:${path}`),
    optionDecided: (point) => {
      const option = values.get(`decided:${point}`)
      return typeof option === 'string' ? option : null
    },
    lapsed: (point) => yes(`lapsed:${point}`),
    taskIs: (task, status) => yes(`task:${task}:${status}`),
    level: (component) => levelFrom(values.get(`level:${component}`)),
    fact: (id) => {
      const value = values.get(`fact:${id}`)
      return typeof value === 'number' ? value : value === true
    },
    delivered: (inject) => yes(`delivered:${inject}`),
    marked: (mark, component) => yes(`marked:${mark}:${component ?? ''}`),
    met: (obligation) => yes(`met:${obligation}`),
    missed: (obligation) => yes(`missed:${obligation}`),
  }
}

function levelFrom(value: Value | undefined): ComponentLevel {
  return value === 'degraded' || value === 'down' ? value : 'up'
}
