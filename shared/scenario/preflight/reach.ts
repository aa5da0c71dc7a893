/**
 * What can happen at all: a fixed point over the statechart, the injects, decisions, tasks and duties. It is generous:
 * a guard holds if each of its parts can ever hold, people mark and notify as they like, and `not` always can hold. So
 * what is told unreachable here really is; that the endings are reached, play scripts prove (DESIGN §9).
 */
import type { ComponentLevel, Condition, Effect, Scenario } from '../model.ts'
import type { PlacedEffect } from './all-effects.ts'
import type { Chart, ChartTransition } from './chart.ts'

export interface Reach {
  readonly states: ReadonlySet<string>
  readonly transitions: ReadonlySet<ChartTransition>
  readonly injects: ReadonlySet<string>
  readonly decisions: ReadonlySet<string>
  readonly tasks: ReadonlySet<string>
  readonly obligations: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** Every effect that can be carried out. */
  readonly effects: ReadonlySet<Effect>
}

export function reachOf(scenario: Scenario, chart: Chart, effects: readonly PlacedEffect[]): Reach {
  const search = new Search(scenario, chart, effects)
  search.run()
  return search
}

class Search implements Reach {
  readonly states = new Set<string>()
  readonly transitions = new Set<ChartTransition>()
  readonly injects = new Set<string>()
  readonly decisions = new Set<string>()
  readonly tasks = new Set<string>()
  readonly obligations = new Set<string>()
  readonly endings = new Set<string>()
  readonly effects = new Set<Effect>()
  private readonly scenario: Scenario
  private readonly chart: Chart
  private readonly carried = new Set<readonly Effect[]>()
  /** `COMPONENT LEVEL`, as declared and as effects set it. */
  private readonly levels = new Set<string>()
  private readonly closures = new Map<string, readonly string[]>()
  /** Of each fact, what effects put; null: they add to it. */
  private readonly values = new Map<string, Set<number | boolean | null>>()

  constructor(scenario: Scenario, chart: Chart, effects: readonly PlacedEffect[]) {
    this.scenario = scenario
    this.chart = chart
    const started = new Set<string>()
    for (const { effect } of effects) if (effect.kind === 'start') started.add(effect.task)
    for (const { id, initial } of scenario.components) this.levels.add(`${id} ${initial}`)
    // A task that no effect starts is meant to be started by hand (pre-flight warns about it).
    for (const task of scenario.tasks) if (!started.has(task.id)) this.tasks.add(task.id)
  }

  run(): void {
    this.enter('')
    for (let before = -1; before !== this.size(); ) {
      before = this.size()
      this.round()
    }
  }

  private size(): number {
    const sets = [
      this.states,
      this.transitions,
      this.injects,
      this.decisions,
      this.tasks,
      this.obligations,
      this.endings,
      this.effects,
    ]
    return sets.reduce((sum, set) => sum + set.size, 0)
  }

  private round(): void {
    for (const path of this.states) {
      const node = this.chart.nodes.get(path)
      for (const transition of node?.transitions ?? []) {
        if (!this.transitions.has(transition) && this.canHappen(transition)) this.take(transition)
      }
    }
    for (const inject of this.scenario.injects) {
      const { trigger } = inject
      const fires = trigger.kind !== 'when' || this.injects.has(inject.id) || this.mayHold(trigger.when)
      if (fires) this.injects.add(inject.id)
      if (fires) this.carryOut(inject.effects)
    }
    for (const decision of this.scenario.decisions) {
      if (this.decisions.has(decision.id) || !this.mayHold(decision.when)) continue
      this.decisions.add(decision.id)
      for (const option of decision.options) this.carryOut(option.effects)
    }
    for (const task of this.scenario.tasks) {
      if (!this.tasks.has(task.id)) continue
      this.carryOut(task.onDone)
      this.carryOut(task.onFail)
    }
    for (const duty of this.scenario.obligations) {
      if (duty.parent === null ? this.mayHold(duty.from) : this.obligations.has(duty.parent))
        this.obligations.add(duty.id)
    }
  }

  private take(transition: ChartTransition): void {
    this.transitions.add(transition)
    this.carryOut(transition.effects)
    if (transition.to !== null) this.enter(transition.to)
  }

  private enter(path: string): void {
    for (const node of this.chart.entered(path)) {
      this.states.add(node.path)
      this.carryOut(node.entry)
      this.carryOut(node.exit)
    }
  }

  private carryOut(effects: readonly Effect[]): void {
    if (this.carried.has(effects)) return
    this.carried.add(effects)
    for (const effect of effects) {
      this.effects.add(effect)
      if (effect.kind === 'start') this.tasks.add(effect.task)
      if (effect.kind === 'inject') this.injects.add(effect.inject)
      if (effect.kind === 'oblige') this.obligations.add(effect.obligation)
      if (effect.kind === 'end') this.endings.add(effect.ending)
      if (effect.kind === 'set') this.levels.add(`${effect.component} ${effect.level}`)
      if (effect.kind === 'put') this.change(effect.fact, effect.value)
      if (effect.kind === 'add') this.change(effect.fact, null)
    }
  }

  private canHappen({ cause, guard }: ChartTransition): boolean {
    if (guard !== null && !this.mayHold(guard)) return false
    return cause.kind !== 'event' || this.canBeSent(cause.event)
  }

  private canBeSent(event: string): boolean {
    const [word, id = ''] = event.split('.')
    switch (word) {
      case 'decided':
        return this.decisions.has(id)
      case 'lapsed':
        return this.canLapse(id)
      case 'done':
      case 'failed':
        return this.tasks.has(id)
      case 'delivered':
        return this.injects.has(id)
      case 'met':
      case 'missed':
        return this.obligations.has(id)
      default:
        return true
    }
  }

  private canLapse(point: string): boolean {
    const limited = this.scenario.decisions.some(({ id, within }) => id === point && within !== null)
    return limited && this.decisions.has(point)
  }

  private mayHold(condition: Condition): boolean {
    switch (condition.kind) {
      case 'in':
        return this.states.has(condition.state)
      case 'decided':
        return this.decisions.has(condition.point)
      case 'lapsed':
        return this.canLapse(condition.point)
      case 'task':
        return this.tasks.has(condition.task)
      case 'component':
        return this.canBe(condition.component, condition.level)
      case 'fact':
        return this.canCompare(condition)
      case 'delivered':
        return this.injects.has(condition.inject)
      case 'met':
      case 'missed':
        return this.obligations.has(condition.obligation)
      case 'all':
        return condition.of.every((part) => this.mayHold(part))
      case 'any':
        return condition.of.some((part) => this.mayHold(part))
      case 'marked':
      case 'elapsed':
      case 'not':
        return true
    }
  }

  /** Whether the effective level can ever be this: `up` needs all below it up, a lower level any. */
  private canBe(component: string, level: ComponentLevel): boolean {
    const known = this.closures.get(component)
    const below = known ?? [...this.closure(component, new Set())]
    if (known === undefined) this.closures.set(component, below)
    const own = (id: string) => this.levels.has(`${id} ${level}`)
    return level === 'up' ? below.every(own) : below.some(own)
  }

  private closure(component: string, seen: Set<string>): ReadonlySet<string> {
    if (seen.has(component)) return seen
    seen.add(component)
    for (const other of this.scenario.components.find(({ id }) => id === component)?.dependsOn ?? [])
      this.closure(other, seen)
    return seen
  }

  private change(fact: string, value: number | boolean | null): void {
    const values = this.values.get(fact)
    if (values === undefined) this.values.set(fact, new Set([value]))
    else values.add(value)
  }

  private canCompare(condition: Extract<Condition, { readonly kind: 'fact' }>): boolean {
    const holds = (value: number | boolean) => compares(value, condition.op, condition.value)
    const initial = this.scenario.facts.find(({ id }) => id === condition.fact)?.initial
    if (initial !== undefined && holds(initial)) return true
    for (const value of this.values.get(condition.fact) ?? []) if (value === null || holds(value)) return true
    return false
  }
}

function compares(left: number | boolean, op: string, right: number | boolean): boolean {
  switch (op) {
    case '=':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    default:
      return left >= right
  }
}
