/**
 * What can happen at all: a fixed point over the statechart, the injects, decisions, tasks and duties. It is generous:
 * a guard holds if each of its parts can ever hold, people mark and notify as they like, and `not` always can hold. So
 * what is told unreachable here really is; that the endings are reached, play scripts prove (DESIGN §9).
 */
import type { ComponentLevel, Condition, Effect, Scenario } from '../model.ts'
import { allEffects } from './all-effects.ts'
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

export function reachOf(scenario: Scenario, chart: Chart): Reach {
  const search = new Search(scenario, chart)
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

  constructor(scenario: Scenario, chart: Chart) {
    this.scenario = scenario
    this.chart = chart
    const started = new Set(
      allEffects(scenario, chart).flatMap(({ effect }) => (effect.kind === 'start' ? [effect.task] : [])),
    )
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
      const fires = trigger.kind !== 'when' || this.mayHold(trigger.when) || this.injects.has(inject.id)
      if (fires) this.injects.add(inject.id)
      if (fires) this.carryOut(inject.effects)
    }
    for (const decision of this.scenario.decisions) {
      if (!this.mayHold(decision.when)) continue
      this.decisions.add(decision.id)
      for (const option of decision.options) this.carryOut(option.effects)
    }
    for (const task of this.scenario.tasks) {
      if (this.tasks.has(task.id)) this.carryOut([...task.onDone, ...task.onFail])
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
      this.carryOut([...node.entry, ...node.exit])
    }
  }

  private carryOut(effects: readonly Effect[]): void {
    for (const effect of effects) {
      this.effects.add(effect)
      if (effect.kind === 'start') this.tasks.add(effect.task)
      if (effect.kind === 'inject') this.injects.add(effect.inject)
      if (effect.kind === 'oblige') this.obligations.add(effect.obligation)
      if (effect.kind === 'end') this.endings.add(effect.ending)
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
    const below = [...this.closure(component, new Set())]
    const own = (id: string) =>
      this.scenario.components.some((one) => one.id === id && one.initial === level) || this.isSet(id, level)
    return level === 'up' ? below.every(own) : below.some(own)
  }

  private closure(component: string, seen: Set<string>): ReadonlySet<string> {
    if (seen.has(component)) return seen
    seen.add(component)
    for (const other of this.scenario.components.find(({ id }) => id === component)?.dependsOn ?? [])
      this.closure(other, seen)
    return seen
  }

  private isSet(component: string, level: ComponentLevel): boolean {
    for (const effect of this.effects)
      if (effect.kind === 'set' && effect.component === component && effect.level === level) return true
    return false
  }

  private canCompare(condition: Extract<Condition, { readonly kind: 'fact' }>): boolean {
    const holds = (value: number | boolean | undefined) =>
      value !== undefined && compares(value, condition.op, condition.value)
    if (holds(this.scenario.facts.find(({ id }) => id === condition.fact)?.initial)) return true
    for (const effect of this.effects) {
      if (effect.kind === 'add' && effect.fact === condition.fact) return true
      if (effect.kind === 'put' && effect.fact === condition.fact && holds(effect.value)) return true
    }
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
