/**
 * The earliest time at which each thing can be the case: a fixed point that forgets what excludes what (delete
 * relaxation). Parts of `and` all have to be there, of `or` one; delays, `elapsed` and `within` are exact, tasks take
 * their optimistic time, people answer at once. So nothing comes before its time here; much comes later, or never.
 *
 * It forgets: that states exclude each other, what `not` excludes (but for levels and facts), `until`, `abort` and `skip`,
 * that a role has only so many hands, and that a decision takes one option only (facts add up the best one).
 *
 * It presumes that the facilitator changes nothing by hand, sends only injects marked `byHand`, starts only tasks that no
 * effect starts, and corrects nothing; that duties are told once they have begun; that `onset`, `restored` and
 * `recovery-started` come from the components and tasks; and that nobody says `verified` of what is not served again.
 */
import { addStoryMonths } from '../../base/story-time.ts'
import type { ExerciseMs } from '../../base/time.ts'
import {
  type ComponentLevel,
  type Condition,
  type DecisionDef,
  MARK_NAMES,
  type MarkName,
  type ObligationDef,
  type TaskDef,
} from '../model.ts'
import type { Carried, Carrier } from './carriers.ts'
import type { ChartTransition } from './chart.ts'
import { shortestRun } from './durations.ts'
import { earliestOfFact, type FactAtom, type FactChanges } from './fact-times.ts'
import { isServed, LEVELS, type Levels } from './levels.ts'
import { usablePoint } from './points.ts'
import type { Story } from './story.ts'

/** What kind of team is bounded. */
export interface Presumed {
  /** Answers nothing, starts nothing, tells nobody; what is taken for it when time runs out is taken. */
  readonly silent?: boolean
  /** Never answers this one point. */
  readonly without?: string
  /** These tasks never end well. */
  readonly failing?: ReadonlySet<string>
}

export class Earliest {
  private readonly states = new Map<string, ExerciseMs>()
  private readonly transitions = new Map<ChartTransition, ExerciseMs>()
  private readonly opened = new Map<string, ExerciseMs>()
  private readonly started = new Map<string, ExerciseMs>()
  private readonly done = new Map<string, ExerciseMs>()
  private readonly failed = new Map<string, ExerciseMs>()
  private readonly delivered = new Map<string, ExerciseMs>()
  private readonly triggered = new Map<string, ExerciseMs>()
  private readonly decisions: ReadonlyMap<string, DecisionDef>
  private readonly duties: ReadonlyMap<string, ObligationDef>
  private readonly runs: ReadonlyMap<string, number>
  private readonly facts: ReadonlyMap<string, FactChanges>
  private readonly events: ReadonlyMap<string, () => ExerciseMs>
  private factTimes = new Map<string, ExerciseMs>()
  private changed = false

  constructor(
    readonly story: Story,
    private readonly levels: Levels,
    private readonly presumed: Presumed = {},
  ) {
    const { scenario, times } = story
    this.decisions = new Map(scenario.decisions.map((one) => [one.id, one]))
    this.duties = new Map(scenario.obligations.map((one) => [one.id, one]))
    this.runs = new Map(scenario.tasks.map((task) => [task.id, shortestRun(story, task)]))
    this.facts = new Map(
      scenario.facts.map((fact) => {
        const adds = (story.adds.get(fact.id) ?? []).map((one) => ({ ...one, times: times(one.carrier) }))
        return [fact.id, { fact, puts: story.puts.get(fact.id) ?? [], adds }]
      }),
    )
    this.events = new Map(
      story.transitions.flatMap(({ cause }) =>
        cause.kind === 'event' ? [[cause.event, this.hearing(cause.event)]] : [],
      ),
    )
    for (const path of story.initial) this.states.set(path, 0)
    do {
      this.changed = false
      this.factTimes = new Map()
      this.round()
    } while (this.changed)
  }

  /** The same story with another team. */
  presuming(presumed: Presumed): Earliest {
    return new Earliest(this.story, this.levels, presumed)
  }

  /** A component and all that it requires. */
  closure(component: string): readonly string[] {
    return this.levels.closure(component)
  }

  /** When a component can be effectively down. */
  down(component: string): ExerciseMs {
    return this.level(component, 'down')
  }

  entered(state: string): ExerciseMs {
    return this.states.get(state) ?? Infinity
  }

  open(point: string): ExerciseMs {
    return this.opened.get(point) ?? Infinity
  }

  inject(id: string): ExerciseMs {
    return this.delivered.get(id) ?? Infinity
  }

  duty(id: string): ExerciseMs {
    return this.triggered.get(id) ?? Infinity
  }

  ending(id: string): ExerciseMs {
    return this.first(this.story.ends.get(id))
  }

  /** When a task can have been started (queued). */
  start(task: string): ExerciseMs {
    return this.started.get(task) ?? Infinity
  }

  /** When a task can have ended so. */
  end(id: string, how: 'done' | 'failed'): ExerciseMs {
    return (how === 'done' ? this.done : this.failed).get(id) ?? Infinity
  }

  /** When an effect with this carrier can be carried out. */
  at(carrier: Carrier): ExerciseMs {
    switch (carrier.kind) {
      case 'enter':
      case 'leave':
        return this.entered(carrier.state)
      case 'take':
        return this.transitions.get(carrier.transition) ?? Infinity
      case 'option':
        return this.chosen(carrier.point, carrier.option)
      case 'task':
        return this.end(carrier.task, carrier.how)
      case 'inject':
        return this.inject(carrier.inject)
    }
  }

  /** The earliest of several effects. */
  first(carried: readonly Carried[] | undefined): ExerciseMs {
    return (carried ?? []).reduce((least, { carrier }) => Math.min(least, this.at(carrier)), Infinity)
  }

  /** When a component's own level can be set to one that serves another (or does not). */
  setTo(component: string, wanted: (level: ComponentLevel) => boolean): ExerciseMs {
    return this.first((this.story.sets.get(component) ?? []).filter(({ effect }) => wanted(effect.level)))
  }

  /** When a component (null: any) can have left its served level. */
  onset(component: string | null): ExerciseMs {
    const { components } = this.story.scenario
    return least(
      components.map((one) => {
        if (component !== null && one.id !== component) return Infinity
        return least(LEVELS.map((level) => (isServed(level, one) ? Infinity : this.level(one.id, level))))
      }),
    )
  }

  /** When a component (null: the whole) can be served again after it was not. */
  restored(component: string | null): ExerciseMs {
    const { components } = this.story.scenario
    if (component === null) {
      const out = components.filter(({ id }) => this.outAtStart(id).length > 0)
      return out.length > 0
        ? Math.max(...out.map(({ id }) => this.restored(id)))
        : least(components.map(({ id }) => this.restored(id)))
    }
    const one = components.find(({ id }) => id === component)
    if (one === undefined) return Infinity
    const served = (id: string) => this.setTo(id, (level) => isServed(level, one))
    const out = this.outAtStart(component)
    if (out.length > 0) return Math.max(...out.map(served))
    return least(
      this.levels.closure(component).map((id) =>
        Math.max(
          this.setTo(id, (level) => !isServed(level, one)),
          served(id),
        ),
      ),
    )
  }

  /** Of a component and those it requires: which are not up to serving it when the story begins. */
  outAtStart(component: string): readonly string[] {
    const one = this.story.scenario.components.find(({ id }) => id === component)
    if (one === undefined) return []
    return this.levels.closure(component).filter((id) => !isServed(this.levels.atStart(id), one))
  }

  /** When a mark can stand. */
  mark(mark: MarkName, component: string | null): ExerciseMs {
    return Math.min(this.markedByStory(mark, component), this.markedByEngine(mark, component))
  }

  /** When an effect of the story can make a mark; `verified` of the whole counts for every component that is served. */
  markedByStory(mark: MarkName, component: string | null): ExerciseMs {
    const { marks } = this.story
    const whole = component === null || mark === 'verified'
    return this.first(
      marks.filter(({ effect }) => {
        if (effect.mark !== mark) return false
        return effect.components.length === 0
          ? whole
          : component !== null && effect.components.includes(component)
      }),
    )
  }

  /** When a condition can hold. */
  holds(condition: Condition): ExerciseMs {
    switch (condition.kind) {
      case 'in':
        return this.entered(condition.state)
      case 'decided':
        return this.chosen(condition.point, condition.option)
      case 'lapsed':
        return this.lapsed(condition.point)
      case 'task':
        return condition.status === 'done' || condition.status === 'failed'
          ? this.end(condition.task, condition.status)
          : this.start(condition.task)
      case 'component':
        return this.level(condition.component, condition.level)
      case 'fact':
        return this.fact(condition)
      case 'delivered':
        return this.inject(condition.inject)
      case 'marked':
        return this.mark(condition.mark, condition.component)
      case 'met':
        return this.met(condition.obligation)
      case 'missed':
        return this.missed(condition.obligation)
      case 'elapsed':
        return Math.max(0, condition.at)
      case 'all':
        return condition.of.reduce((latest, part) => Math.max(latest, this.holds(part)), 0)
      case 'any':
        return condition.of.reduce((soonest, part) => Math.min(soonest, this.holds(part)), Infinity)
      case 'not':
        return this.fails(condition.of)
    }
  }

  /** When a condition can fail to hold. Of most things that is at any time. */
  private fails(condition: Condition): ExerciseMs {
    switch (condition.kind) {
      case 'not':
        return this.holds(condition.of)
      case 'all':
        return condition.of.reduce((soonest, part) => Math.min(soonest, this.fails(part)), Infinity)
      case 'any':
        return condition.of.reduce((latest, part) => Math.max(latest, this.fails(part)), 0)
      case 'component':
        return least(
          LEVELS.map((level) =>
            level === condition.level ? Infinity : this.level(condition.component, level),
          ),
        )
      case 'fact':
        return this.fact({ ...condition, op: OPPOSITE[condition.op] })
      default:
        return 0
    }
  }

  private fact(atom: FactAtom): ExerciseMs {
    const changes = this.facts.get(atom.fact)
    if (changes === undefined) return Infinity
    const key = `${atom.fact} ${atom.op} ${atom.value}`
    const known = this.factTimes.get(key)
    if (known !== undefined) return known
    const time = earliestOfFact(atom, changes, (carrier) => this.at(carrier))
    this.factTimes.set(key, time)
    return time
  }

  /** When the effective level of a component can be this one. */
  private level(component: string, level: ComponentLevel): ExerciseMs {
    const closure = this.levels.closure(component)
    const own = (id: string, wanted: ComponentLevel) =>
      this.levels.seenAtStart(id, wanted) ? 0 : this.setTo(id, (one) => one === wanted)
    if (level === 'up') return Math.max(...closure.map((id) => own(id, 'up')))
    const worst = least(closure.map((id) => own(id, level)))
    if (level === 'down') return worst
    const noneDown = Math.max(...closure.map((id) => Math.min(own(id, 'up'), own(id, 'degraded'))))
    return Math.max(worst, noneDown)
  }

  private markedByEngine(mark: MarkName, component: string | null): ExerciseMs {
    switch (mark) {
      case 'onset':
        return this.onset(component)
      case 'restored':
        return this.restored(component)
      case 'recovery-started':
        return least(
          this.story.scenario.tasks.map(({ id, recovers }) =>
            (component === null ? recovers.length > 0 : recovers.includes(component))
              ? this.start(id)
              : Infinity,
          ),
        )
      case 'verified':
        return this.presumed.silent === true ? Infinity : this.restored(component)
      default:
        return this.presumed.silent === true ? Infinity : 0
    }
  }

  private chosen(point: string, option: string | null): ExerciseMs {
    const decision = this.decisions.get(point)
    if (decision === undefined) return Infinity
    if (this.presumed.silent !== true && this.presumed.without !== point) return this.open(point)
    const forThem = decision.onTimeout !== 'wait' && (option === null || option === decision.onTimeout)
    return forThem ? this.lapsed(point) : Infinity
  }

  private lapsed(point: string): ExerciseMs {
    const within = this.decisions.get(point)?.within ?? Infinity
    return this.open(point) + within
  }

  private met(id: string): ExerciseMs {
    const told = this.first(this.story.notifies.get(id))
    return this.presumed.silent === true ? told : Math.min(told, this.duty(id))
  }

  private missed(id: string): ExerciseMs {
    const duty = this.duties.get(id)
    const from = this.duty(id)
    if (duty === undefined || from === Infinity) return Infinity
    if (duty.every !== null) return from + duty.every
    if (duty.withinMonths === null) return from + (duty.within ?? 0)
    return addStoryMonths(this.story.scenario.startex, from, duty.withinMonths)
  }

  /** How to ask when the machine can hear an event. */
  private hearing(event: string): () => ExerciseMs {
    const [word, id = '', option = ''] = event.split('.')
    switch (word) {
      case 'decided':
        return () => this.chosen(id, option)
      case 'lapsed':
        return () => this.lapsed(id)
      case 'done':
      case 'failed':
        return () => this.end(id, word)
      case 'delivered':
        return () => this.inject(id)
      case 'met':
        return () => this.met(id)
      case 'missed':
        return () => this.missed(id)
      default: {
        const places = [null, ...this.story.scenario.components.map((one) => one.id)]
        const marks = MARK_NAMES.filter((mark) => mark === id)
        return () => least(marks.flatMap((mark) => places.map((place) => this.mark(mark, place))))
      }
    }
  }

  private round(): void {
    const { story } = this
    const { scenario } = story
    for (const transition of story.transitions) {
      const at = this.take(transition)
      if (!this.lower(this.transitions, transition, at)) continue
      for (const path of story.arrivals.get(transition) ?? []) this.lower(this.states, path, at)
    }
    for (const task of scenario.tasks) {
      const by = story.starts.get(task.id)
      // One that no effect starts is meant to be started by hand (pre-flight warns about it).
      const byHand = this.presumed.silent === true ? Infinity : 0
      this.lower(this.started, task.id, by === undefined ? byHand : this.first(by))
      this.finish(task)
    }
    for (const inject of scenario.injects) {
      const { trigger } = inject
      const due =
        trigger.kind === 'at'
          ? Math.max(0, trigger.at)
          : trigger.kind === 'hand'
            ? 0
            : this.holds(trigger.when) + trigger.after
      const forced = (story.injects.get(inject.id) ?? []).map(
        ({ effect, carrier }) => this.at(carrier) + effect.after,
      )
      this.lower(this.delivered, inject.id, Math.min(due, ...forced))
    }
    for (const { id, when, after } of scenario.decisions)
      this.lower(this.opened, id, this.holds(when) + after)
    for (const { id, parent, from } of scenario.obligations) {
      const begins = parent === null ? this.holds(from) : this.duty(parent)
      const forced = Math.min(this.first(story.obliges.get(id)), this.first(story.notifies.get(id)))
      this.lower(this.triggered, id, Math.min(begins, forced))
    }
  }

  private finish(task: TaskDef): void {
    const { id, failChance, restores } = task
    const over = this.start(id) + (this.runs.get(id) ?? 0)
    if (failChance > 0 || restores !== null) this.lower(this.failed, id, over)
    if (failChance < 1 && this.presumed.failing?.has(id) !== true)
      this.lower(this.done, id, Math.max(over, usablePoint(this, task)))
  }

  private take(transition: ChartTransition): ExerciseMs {
    const { from, cause, guard } = transition
    const entered = this.entered(from)
    const before = this.transitions.get(transition) ?? Infinity
    if (before <= entered + (cause.kind === 'after' ? cause.delay : 0)) return before
    const { latest } = this.story
    const holds = guard === null ? 0 : this.holds(guard)
    if (cause.kind === 'after') {
      // Its guard is asked at one instant only, and that cannot be later than this.
      if (holds > latest.entered(from) + cause.delay) return Infinity
      return Math.max(entered + cause.delay, holds)
    }
    const at = Math.max(
      entered,
      holds,
      cause.kind === 'event' ? (this.events.get(cause.event)?.() ?? Infinity) : 0,
    )
    return at > latest.left(from) ? Infinity : at
  }

  private lower<Key>(times: Map<Key, ExerciseMs>, key: Key, at: ExerciseMs): boolean {
    if (at >= (times.get(key) ?? Infinity)) return false
    times.set(key, at)
    this.changed = true
    return true
  }
}

const OPPOSITE = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const

function least(times: readonly ExerciseMs[]): ExerciseMs {
  return Math.min(Infinity, ...times)
}
