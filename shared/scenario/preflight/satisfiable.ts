/** Whether a condition can hold in some world: every combination of what it asks about is tried. */
import { conditionAtoms, evaluateCondition, type World } from '../conditions.ts'
import type { ComponentLevel, Condition, Scenario } from '../model.ts'

type Value = string | number | boolean | null
type Assignment = ReadonlyMap<string, Value>

/** Beyond this many combinations the answer is a generous yes. */
const MAX_COMBINATIONS = 20_000

export function satisfiable(condition: Condition, scenario: Scenario): boolean {
  const choices = [...choicesOf(condition, scenario)]
  const combinations = choices.reduce((product, [, values]) => product * values.length, 1)
  if (combinations > MAX_COMBINATIONS) return true
  for (let number = 0; number < combinations; number += 1) {
    if (evaluateCondition(condition, worldFrom(pick(choices, number)))) return true
  }
  return false
}

/** What may vary independently: each decision's option, each component's level, each fact's value, the rest yes or no. */
function choicesOf(condition: Condition, scenario: Scenario): ReadonlyMap<string, readonly Value[]> {
  const choices = new Map<string, readonly Value[]>()
  for (const atom of conditionAtoms(condition)) {
    if (atom.kind === 'decided') {
      const options =
        scenario.decisions.find(({ id }) => id === atom.point)?.options.map(({ id }) => id) ?? []
      choices.set(`decided:${atom.point}`, [null, '', ...options])
    } else if (atom.kind === 'component') choices.set(`level:${atom.component}`, ['up', 'degraded', 'down'])
    else if (atom.kind === 'fact') {
      const before = choices.get(`fact:${atom.fact}`) ?? []
      const values =
        typeof atom.value === 'number' ? [atom.value - 1, atom.value, atom.value + 1] : [true, false]
      choices.set(`fact:${atom.fact}`, [...new Set([...before, ...values])])
    } else if (atom.kind === 'elapsed')
      choices.set('at', [...new Set([...(choices.get('at') ?? [0]), atom.at])])
    else choices.set(keyOf(atom), [true, false])
  }
  return choices
}

function keyOf(atom: Condition): string {
  switch (atom.kind) {
    case 'in':
      return `in:${atom.state}`
    case 'lapsed':
      return `lapsed:${atom.point}`
    case 'task':
      return `task:${atom.task}:${atom.status}`
    case 'delivered':
      return `delivered:${atom.inject}`
    case 'marked':
      return `marked:${atom.mark}:${atom.component ?? ''}`
    case 'met':
      return `met:${atom.obligation}`
    case 'missed':
      return `missed:${atom.obligation}`
    default:
      return atom.kind
  }
}

function pick(choices: readonly (readonly [string, readonly Value[]])[], number: number): Assignment {
  const picked = new Map<string, Value>()
  let left = number
  for (const [key, values] of choices) {
    picked.set(key, values[left % values.length] ?? null)
    left = Math.floor(left / values.length)
  }
  return picked
}

function worldFrom(values: Assignment): World {
  const yes = (key: string) => values.get(key) === true
  return {
    at: Number(values.get('at') ?? 0),
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
