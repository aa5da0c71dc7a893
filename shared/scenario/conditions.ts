/**
 * Conditions are data (`Condition` in `model.ts`); this is what they mean. The world is asked through a small port, so
 * that the engine, guards and projections evaluate the same way (DESIGN §4.4, §4.6).
 */
import { assertNever } from '../base/assert-never.ts'
import { type ExerciseMs, formatClock } from '../base/time.ts'
import type { ComponentLevel, Condition, MarkName, Scenario } from './model.ts'

/** What a condition may ask. `at` is the exercise time of the question, in ms since STARTEX. */
export interface World {
  readonly at: ExerciseMs
  inState(path: string): boolean
  /** The option decided at a point, an empty string for a free decision not mapped to one, null while undecided. */
  optionDecided(point: string): string | null
  lapsed(point: string): boolean
  taskIs(task: string, status: 'queued' | 'running' | 'done' | 'failed'): boolean
  /** Effective level: the worst of its own and of those it requires. */
  level(component: string): ComponentLevel
  fact(id: string): number | boolean
  delivered(inject: string): boolean
  marked(mark: MarkName, component: string | null): boolean
  met(obligation: string): boolean
  missed(obligation: string): boolean
}

/** Whether the condition holds in this world, now. */
export function evaluateCondition(condition: Condition, world: World): boolean {
  switch (condition.kind) {
    case 'in':
      return world.inState(condition.state)
    case 'decided': {
      const option = world.optionDecided(condition.point)
      return condition.option === null ? option !== null : option === condition.option
    }
    case 'lapsed':
      return world.lapsed(condition.point)
    case 'task':
      return world.taskIs(condition.task, condition.status)
    case 'component':
      return world.level(condition.component) === condition.level
    case 'fact':
      return compare(world.fact(condition.fact), condition.op, condition.value)
    case 'delivered':
      return world.delivered(condition.inject)
    case 'marked':
      return world.marked(condition.mark, condition.component)
    case 'met':
      return world.met(condition.obligation)
    case 'missed':
      return world.missed(condition.obligation)
    case 'elapsed':
      return world.at >= condition.at
    case 'not':
      return !evaluateCondition(condition.of, world)
    case 'all':
      return condition.of.every((part) => evaluateCondition(part, world))
    case 'any':
      return condition.of.some((part) => evaluateCondition(part, world))
    default:
      return assertNever(condition)
  }
}

const instants = new WeakMap<Scenario, readonly ExerciseMs[]>()

/**
 * Every `elapsed(..)` instant that any condition of the scenario waits for, ascending, each once. Asked before every
 * command and every tick, so it is worked out once for a scenario.
 */
export function elapsedInstants(scenario: Scenario): readonly ExerciseMs[] {
  const known = instants.get(scenario)
  if (known !== undefined) return known
  const found = findElapsed(scenario)
  instants.set(scenario, found)
  return found
}

function findElapsed(scenario: Scenario): readonly ExerciseMs[] {
  const found = new Set<ExerciseMs>()
  for (const condition of scenarioConditions(scenario)) {
    for (const atom of conditionAtoms(condition)) if (atom.kind === 'elapsed') found.add(atom.at)
  }
  return [...found].sort((left, right) => left - right)
}

/** Every condition written in the scenario: guards, triggers, `when`, `from` and `until`. */
export function scenarioConditions(scenario: Scenario): readonly Condition[] {
  const found: Condition[] = []
  const add = (condition: Condition | null) => {
    if (condition !== null) found.push(condition)
  }
  for (const { guard } of scenario.transitions) add(guard)
  for (const { trigger } of scenario.injects) if (trigger.kind === 'when') add(trigger.when)
  for (const { when, until } of scenario.decisions) {
    add(when)
    add(until)
  }
  for (const { from, until } of scenario.obligations) {
    add(from)
    add(until)
  }
  for (const { reached } of scenario.expected) add(reached)
  return found
}

/** The conditions inside a condition that are not `not`, `all` or `any`. */
export function conditionAtoms(condition: Condition): readonly Condition[] {
  const atoms: Condition[] = []
  addAtoms(condition, atoms)
  return atoms
}

function addAtoms(condition: Condition, atoms: Condition[]): void {
  if (condition.kind === 'not') addAtoms(condition.of, atoms)
  else if (condition.kind === 'all' || condition.kind === 'any')
    for (const part of condition.of) addAtoms(part, atoms)
  else atoms.push(condition)
}

/**
 * Why the condition does not hold yet, in plain English (DESIGN §4.6):
 * `waits for decision "Route" and for 0:40:00`; `holds` when it does.
 */
export function explainCondition(condition: Condition, world: World, scenario: Scenario): string {
  const missing = unmet(condition, true, world, scenario)
  return missing === null ? 'holds' : `waits for ${missing.text}`
}

interface Unmet {
  readonly text: string
  /** `or` inside an `and` is put in parentheses. */
  readonly join: 'and' | 'or' | null
}

/** What is missing for `condition === wanted`, or null when nothing is. Negations are pushed to the atoms. */
function unmet(condition: Condition, wanted: boolean, world: World, scenario: Scenario): Unmet | null {
  if (evaluateCondition(condition, world) === wanted) return null
  if (condition.kind === 'not') return unmet(condition.of, !wanted, world, scenario)
  if (condition.kind === 'all' || condition.kind === 'any') {
    const join = (condition.kind === 'all') === wanted ? 'and' : 'or'
    const parts = condition.of
      .map((part) => unmet(part, wanted, world, scenario))
      .filter((part) => part !== null)
    const [only, ...others] = parts
    if (only === undefined) return { text: 'something that never comes', join: null }
    if (others.length === 0) return only
    const texts = parts.map((part) =>
      part.join === null || part.join === join ? part.text : `(${part.text})`,
    )
    return { text: texts.join(join === 'and' ? ' and for ' : ' or for '), join }
  }
  return {
    text: wanted ? wantedPhrase(condition, world, scenario) : unwantedPhrase(condition, scenario),
    join: null,
  }
}

type Atom = Exclude<Condition, { readonly kind: 'not' | 'all' | 'any' }>

const TASK_WANTED = {
  queued: 'to be queued',
  running: 'to be running',
  done: 'to be done',
  failed: 'to fail',
} as const
const FACT_WANTED = {
  '=': 'to be',
  '!=': 'not to be',
  '<': 'to be below',
  '<=': 'to be at most',
  '>': 'to be above',
  '>=': 'to be at least',
} as const
const FACT_OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const

function wantedPhrase(atom: Atom, world: World, scenario: Scenario): string {
  const name = namesOf(scenario)
  switch (atom.kind) {
    case 'in':
      return `state "${name.state(atom.state)}"`
    case 'decided': {
      const point = `decision "${name.decision(atom.point)}"`
      if (atom.option === null) return point
      const other = world.optionDecided(atom.point) === null ? '' : ' (it was decided otherwise)'
      return `${point} to be "${name.option(atom.point, atom.option)}"${other}`
    }
    case 'lapsed':
      return `decision "${name.decision(atom.point)}" to lapse`
    case 'task':
      return `task "${name.task(atom.task)}" ${TASK_WANTED[atom.status]}`
    case 'component':
      return `"${name.component(atom.component)}" to be ${atom.level}`
    case 'fact':
      return factPhrase(atom, atom.op, scenario, ` (it is ${tellValue(world.fact(atom.fact))})`)
    case 'delivered':
      return `inject "${name.inject(atom.inject)}" to be delivered`
    case 'marked':
      return `the mark "${atom.mark}"${atom.component === null ? '' : ` of "${name.component(atom.component)}"`}`
    case 'met':
      return `notification "${name.obligation(atom.obligation)}" to be given`
    case 'missed':
      return `notification "${name.obligation(atom.obligation)}" to be missed`
    case 'elapsed':
      return formatClock(atom.at)
    default:
      return assertNever(atom)
  }
}

function unwantedPhrase(atom: Atom, scenario: Scenario): string {
  const name = namesOf(scenario)
  switch (atom.kind) {
    case 'in':
      return `state "${name.state(atom.state)}" to end`
    case 'decided':
      return atom.option === null
        ? `decision "${name.decision(atom.point)}" to be undone`
        : `decision "${name.decision(atom.point)}" not to be "${name.option(atom.point, atom.option)}"`
    case 'lapsed':
      return `decision "${name.decision(atom.point)}" not to have lapsed`
    case 'task':
      return `task "${name.task(atom.task)}" not ${TASK_WANTED[atom.status]}`
    case 'component':
      return `"${name.component(atom.component)}" not to be ${atom.level}`
    case 'fact':
      return factPhrase(atom, FACT_OPPOSITE[atom.op], scenario, '')
    case 'delivered':
      return `inject "${name.inject(atom.inject)}" to be retracted`
    case 'marked':
      return `no mark "${atom.mark}"${atom.component === null ? '' : ` of "${name.component(atom.component)}"`}`
    case 'met':
      return `notification "${name.obligation(atom.obligation)}" not to be given`
    case 'missed':
      return `notification "${name.obligation(atom.obligation)}" not to be missed`
    case 'elapsed':
      return `a time before ${formatClock(atom.at)}, which has passed`
    default:
      return assertNever(atom)
  }
}

type FactAtom = Extract<Condition, { readonly kind: 'fact' }>

function factPhrase(atom: FactAtom, op: FactAtom['op'], scenario: Scenario, now: string): string {
  const title = scenario.facts.find((fact) => fact.id === atom.fact)?.title ?? atom.fact
  return `"${title}" ${FACT_WANTED[op]} ${tellValue(atom.value)}${now}`
}

function tellValue(value: number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'true' : 'false') : String(value)
}

/** Titles by id; an id without a definition is told as it is. */
function namesOf(scenario: Scenario) {
  const titleIn = (list: readonly { readonly id: string; readonly title: string }[], id: string) =>
    list.find((item) => item.id === id)?.title ?? id
  return {
    state: (path: string) => scenario.states.find((state) => state.path === path)?.title ?? path,
    decision: (id: string) => titleIn(scenario.decisions, id),
    option: (point: string, id: string) =>
      scenario.decisions.find((decision) => decision.id === point)?.options.find((option) => option.id === id)
        ?.label ?? id,
    task: (id: string) => titleIn(scenario.tasks, id),
    component: (id: string) => titleIn(scenario.components, id),
    inject: (id: string) => titleIn(scenario.injects, id),
    obligation: (id: string) => titleIn(scenario.obligations, id),
  }
}

function compare(left: number | boolean, op: FactAtom['op'], right: number | boolean): boolean {
  if (op === '=') return left === right
  if (op === '!=') return left !== right
  if (typeof left !== 'number' || typeof right !== 'number') return false
  if (op === '<') return left < right
  if (op === '<=') return left <= right
  if (op === '>') return left > right
  return left >= right
}
