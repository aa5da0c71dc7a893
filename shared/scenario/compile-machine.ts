/**
 * The written statechart compiled to plain XState v5 configuration (DESIGN §9), and listed as states and transitions for
 * the map and for pre-flight. Traps that XState would accept in silence are problems here (see `Checker` codes below).
 */
import { parseDuration } from '../base/time.ts'
import type { References } from './check-references.ts'
import type {
  CompiledAction,
  CompiledMachine,
  CompiledState,
  CompiledTransition,
} from './compiled-machine.ts'
import { describeCondition, type Titles } from './describe-condition.ts'
import { didYouMean } from './did-you-mean.ts'
import { eventLabel, eventNames, eventRemedy } from './machine-events.ts'
import type { Effect, StateNodeDef, TransitionDef } from './model.ts'
import { afterLabel, type Checker, humanise, titlesOf } from './names.ts'
import { leavesRegion, resolveTarget } from './resolve-target.ts'
import type { WrittenPack } from './schema.ts'
import type { WrittenState, WrittenTransition } from './schema-machine.ts'
import type { Path } from './yaml-source.ts'

export interface Compiled {
  readonly machine: CompiledMachine
  readonly states: readonly StateNodeDef[]
  readonly transitions: readonly TransitionDef[]
}

/** Compiles; what is wrong goes to the checker, and then the result is not to be used. */
export function compileMachine(pack: WrittenPack, checker: Checker, references: References): Compiled {
  const compiler = new Compiler(pack, checker, references)
  const root = pack.machine
  const path = ['machine']
  if (Object.keys(root.states).length === 0) {
    checker.problem('no-states', 'The machine has no states.', 'Give it at least one state.', path)
  }
  compiler.initial({ type: root.type, initial: root.initial, states: root.states }, 'The machine', path)
  references.effects(root.entry, [...path, 'entry'])
  const machine: CompiledMachine = {
    id: 'scenario',
    ...(root.type === 'parallel' ? { type: 'parallel' as const } : { initial: root.initial ?? '' }),
    states: compiler.children(root.states, '', path),
    ...(root.entry.length > 0 ? { entry: actions(references.read(root.entry)) } : {}),
  }
  return { machine, states: compiler.states, transitions: compiler.transitions }
}

class Compiler {
  readonly states: StateNodeDef[] = []
  readonly transitions: TransitionDef[] = []
  private readonly pack: WrittenPack
  private readonly checker: Checker
  private readonly references: References
  private readonly events: ReadonlySet<string>
  private readonly titles: Titles

  constructor(pack: WrittenPack, checker: Checker, references: References) {
    this.pack = pack
    this.checker = checker
    this.references = references
    this.events = eventNames(pack)
    this.titles = titlesOf(pack)
  }

  children(
    states: Readonly<Record<string, WrittenState>>,
    parent: string,
    path: Path,
  ): Record<string, CompiledState> {
    return Object.fromEntries(
      Object.entries(states).map(([name, state]) => [
        name,
        this.state(name, state, parent, [...path, 'states', name]),
      ]),
    )
  }

  /** A compound state names its first child; others must not. */
  initial(state: Pick<WrittenState, 'type' | 'initial' | 'states'>, who: string, path: Path): void {
    const names = Object.keys(state.states)
    if (state.type === 'parallel' || names.length === 0) {
      if (state.initial !== undefined)
        this.checker.problem('initial', `${who} cannot have an "initial" state.`, 'Remove it.', [
          ...path,
          'initial',
        ])
      return
    }
    if (state.initial === undefined) {
      this.checker.problem(
        'initial',
        `${who} does not say which of its states is the first.`,
        `Add "initial: ${names[0] ?? ''}".`,
        path,
        'key',
      )
    } else if (!names.includes(state.initial)) {
      this.checker.problem(
        'unknown-state',
        `${who} has no state "${state.initial}".`,
        `Its states are ${names.join(', ')}.`,
        [...path, 'initial'],
      )
    }
  }

  private state(name: string, state: WrittenState, parent: string, path: Path): CompiledState {
    const dotted = parent === '' ? name : `${parent}.${name}`
    const type = this.typeOf(state, dotted, path)
    this.states.push({
      path: dotted,
      title: state.title ?? humanise(dotted),
      parent: parent === '' ? null : parent,
      type,
      initial: state.initial ?? null,
    })
    this.references.effects(state.entry, [...path, 'entry'])
    this.references.effects(state.exit, [...path, 'exit'])
    const after = this.afters(dotted, state, path)
    const on = Object.entries(state.on).map(([event, list]) => [
      event,
      this.onEvent(dotted, event, list, [...path, 'on', event]),
    ])
    const always = this.each(dotted, state.always, [...path, 'always'], { kind: 'always' }, 'always')
    const compiled: CompiledState = {}
    if (type === 'parallel' || type === 'final') compiled.type = type
    if (type === 'compound') compiled.initial = state.initial ?? ''
    if (state.entry.length > 0) compiled.entry = actions(this.references.read(state.entry))
    if (state.exit.length > 0) compiled.exit = actions(this.references.read(state.exit))
    if (on.length > 0) compiled.on = Object.fromEntries(on)
    if (Object.keys(after).length > 0) compiled.after = after
    if (always.length > 0) compiled.always = always
    if (Object.keys(state.states).length > 0) compiled.states = this.children(state.states, dotted, path)
    return compiled
  }

  private typeOf(state: WrittenState, dotted: string, path: Path): StateNodeDef['type'] {
    const nested = Object.keys(state.states).length > 0
    this.initial(state, `State "${dotted}"`, path)
    const contradiction = nested
      ? state.type === 'atomic' || state.type === 'final'
      : state.type === 'compound' || state.type === 'parallel'
    if (contradiction) {
      this.checker.problem(
        'state-type',
        `State "${dotted}" is called ${state.type ?? ''} but ${nested ? 'holds states' : 'holds none'}.`,
        'Remove the type, or correct the states inside it.',
        [...path, 'type'],
      )
    }
    if (nested) return state.type === 'parallel' ? 'parallel' : 'compound'
    return state.type === 'final' ? 'final' : 'atomic'
  }

  private afters(dotted: string, state: WrittenState, path: Path): Record<string, CompiledTransition[]> {
    const byDelay: Record<string, CompiledTransition[]> = {}
    for (const [text, list] of Object.entries(state.after)) {
      const delay = parseDuration(text)
      if (delay === null || delay <= 0) {
        this.checker.problem(
          'undeclared-delay',
          `"${text}" is not a delay; the transition would happen at once.`,
          'Write a duration longer than 0, such as 90s, 95m or 1h30m.',
          [...path, 'after', text],
          'key',
        )
      }
      const same = byDelay[String(delay)] ?? []
      const cause = { kind: 'after', delay: delay ?? 0 } as const
      same.push(...this.each(dotted, list, [...path, 'after', text], cause, `after ${delay}`, same.length))
      byDelay[String(delay)] = same
    }
    return byDelay
  }

  private onEvent(
    dotted: string,
    event: string,
    list: readonly WrittenTransition[],
    path: Path,
  ): CompiledTransition[] {
    if (!this.events.has(event)) {
      this.checker.problem(
        'unknown-event',
        `Nothing sends the event "${event}".`,
        eventRemedy(event, this.events),
        path,
        'key',
      )
    }
    return this.each(dotted, list, path, { kind: 'event', event }, event)
  }

  private each(
    from: string,
    list: readonly WrittenTransition[],
    path: Path,
    cause: TransitionDef['cause'],
    key: string,
    offset = 0,
  ): CompiledTransition[] {
    return list.map((transition, index) =>
      this.transition(from, transition, [...path, index], cause, `${from}/${key}/${offset + index}`),
    )
  }

  private transition(
    from: string,
    transition: WrittenTransition,
    path: Path,
    cause: TransitionDef['cause'],
    id: string,
  ): CompiledTransition {
    this.references.condition(transition.if, [...path, 'if'])
    this.references.effects(transition.do, [...path, 'do'])
    if (transition.to === undefined && transition.do.length === 0) {
      this.checker.problem(
        'empty-transition',
        `A transition of "${from}" leads nowhere and does nothing.`,
        'Give it "to" or "do".',
        path,
      )
    }
    const target = transition.to === undefined ? null : this.target(from, transition.to, [...path, 'to'])
    this.transitions.push({
      id,
      from,
      to: target ?? from,
      label: this.label(cause, transition),
      cause,
      guard: transition.if ?? null,
    })
    const compiled: CompiledTransition = {}
    if (target !== null) compiled.target = `#scenario.${target}`
    if (target === from) compiled.reenter = true
    if (transition.if !== undefined)
      compiled.guard = { type: 'condition', params: { condition: transition.if } }
    if (transition.do.length > 0) compiled.actions = actions(this.references.read(transition.do))
    return compiled
  }

  private target(from: string, written: string, path: Path): string | null {
    const all = this.checker.known('state')
    const target = resolveTarget(from, written, all)
    if (target === null) {
      const parent = from.split('.').slice(0, -1).join('.')
      const siblings = [...all].filter((state) => state.split('.').slice(0, -1).join('.') === parent)
      const near = didYouMean(written, [...siblings.map((state) => state.split('.').at(-1) ?? state), ...all])
      this.checker.problem(
        'unknown-state',
        `There is no state "${written}" beside "${from}", nor from the root.`,
        `Write a sibling's name or a dotted path from the root.${near}`,
        path,
      )
    } else if (leavesRegion(this.pack.machine, from, target)) {
      this.checker.problem(
        'leaves-region',
        `"${from}" cannot go to "${target}" in another region: every region would start over.`,
        'Let the other region listen to the same event, or use a condition there.',
        path,
      )
    }
    return target
  }

  private label(cause: TransitionDef['cause'], transition: WrittenTransition): string {
    const guard = transition.if === undefined ? null : describeCondition(transition.if, this.titles)
    if (cause.kind === 'always') return guard === null ? 'at once' : `when ${guard}`
    const label = cause.kind === 'after' ? afterLabel(cause.delay) : eventLabel(cause.event, this.titles)
    return guard === null ? label : `${label}, if ${guard}`
  }
}

function actions(list: readonly Effect[]): CompiledAction[] {
  return list.map((effect) => ({ type: 'effect', params: { effect } }))
}
