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
import type { ComponentLevel, Condition, DecisionDef, MarkName, ObligationDef, TaskDef } from '../model.ts'
import type { Carried, Carrier } from './carriers.ts'
import type { ChartTransition } from './chart.ts'
import { levelTime, onsetTime, restoredTime } from './component-times.ts'
import { hearing, holdsTime } from './condition-times.ts'
import { shortestRun } from './durations.ts'
import { earliestOfFact, type FactAtom, type FactChanges } from './fact-times.ts'
import { isServed, type Levels } from './levels.ts'
import { otherMark, storyMark } from './mark-times.ts'
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
    readonly levels: Levels,
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
        cause.kind === 'event' ? [[cause.event, hearing(this, cause.event)]] : [],
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

  get isSilent(): boolean {
    return this.presumed.silent === true
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

  /** When the effective level of a component can be this one. */
  level(component: string, level: ComponentLevel): ExerciseMs {
    return levelTime(this, component, level)
  }

  /** When a component (null: any) can have left its served level. */
  onset(component: string | null): ExerciseMs {
    return onsetTime(this, component)
  }

  /** When a component (null: the whole) can be served again after it was not. */
  restored(component: string | null): ExerciseMs {
    return restoredTime(this, component)
  }

  /** Of a component and those it requires: which are not up to serving it when the story begins. */
  outAtStart(component: string): readonly string[] {
    const one = this.story.scenario.components.find(({ id }) => id === component)
    if (one === undefined) return []
    return this.levels.closure(component).filter((id) => !isServed(this.levels.atStart(id), one))
  }

  /** When a mark can stand. */
  mark(mark: MarkName, component: string | null): ExerciseMs {
    return Math.min(storyMark(this, mark, component), otherMark(this, mark, component))
  }

  /** When a condition can hold. */
  holds(condition: Condition): ExerciseMs {
    return holdsTime(this, condition)
  }

  /** When a comparison of a fact can hold; kept for the round, since its changes are many. */
  fact(atom: FactAtom): ExerciseMs {
    const changes = this.facts.get(atom.fact)
    if (changes === undefined) return Infinity
    const key = `${atom.fact} ${atom.op} ${atom.value}`
    const known = this.factTimes.get(key)
    if (known !== undefined) return known
    const time = earliestOfFact(atom, changes, (carrier) => this.at(carrier))
    this.factTimes.set(key, time)
    return time
  }

  /** When a point can be decided, in favour of an option (null: any). */
  chosen(point: string, option: string | null): ExerciseMs {
    const decision = this.decisions.get(point)
    if (decision === undefined) return Infinity
    if (!this.isSilent && this.presumed.without !== point) return this.open(point)
    const forThem = decision.onTimeout !== 'wait' && (option === null || option === decision.onTimeout)
    return forThem ? this.lapsed(point) : Infinity
  }

  lapsed(point: string): ExerciseMs {
    const within = this.decisions.get(point)?.within ?? Infinity
    return this.open(point) + within
  }

  met(id: string): ExerciseMs {
    const told = this.first(this.story.notifies.get(id))
    return this.isSilent ? told : Math.min(told, this.duty(id))
  }

  missed(id: string): ExerciseMs {
    const duty = this.duties.get(id)
    const from = this.duty(id)
    if (duty === undefined || from === Infinity) return Infinity
    if (duty.every !== null) return from + duty.every
    if (duty.withinMonths === null) return from + (duty.within ?? 0)
    return addStoryMonths(this.story.scenario.startex, from, duty.withinMonths)
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
      const byHand = this.isSilent ? Infinity : 0
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
