import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate'
import { canonicalJson } from '../base/canonical-json.ts'
import type { ExerciseMs } from '../base/time.ts'
import { buildMachine } from '../scenario/build-machine.ts'
import { evaluateCondition } from '../scenario/conditions.ts'
import type { Effect } from '../scenario/model.ts'
import { applyEffect } from './apply-effect.ts'
import type { Run } from './run.ts'
import { worldOf } from './world.ts'

/** Enters the machine's initial states. */
export function startMachine(run: Run, at: ExerciseMs): void {
  const machine = buildMachine(run.scenario)
  const world = worldOf(run.scenario, run.state, at)
  const [snapshot, actions] = initialTransition(machine, { world })
  record(run, 'xstate.init', snapshot, actions, at, true)
}

/**
 * Sends one event to the scenario's machine by its pure functions (DESIGN §4.4) and turns what it did into events.
 * @returns whether anything happened.
 */
export function stepMachine(run: Run, event: string, at: ExerciseMs): boolean {
  const { machine: held } = run.state
  if (held === null || !canStep(run, event, at)) return false
  const machine = buildMachine(run.scenario)
  const before = resolve(machine, held, run, at)
  const [snapshot, actions] = transition(machine, before, { type: event })
  const moved = canonicalJson(snapshot.value) !== canonicalJson(held.value)
  if (!moved && actions.length === 0) return false
  record(run, event, snapshot, actions, at, moved)
  return true
}

/**
 * Whether any active state has a transition for this event whose guard holds. XState would find the same, but makes a
 * whole actor to look, and most events concern no state: this keeps a tick of the clock cheap.
 */
function canStep(run: Run, event: string, at: ExerciseMs): boolean {
  const { scenario, state } = run
  if (event.startsWith('xstate.')) return true
  const world = worldOf(scenario, state, at)
  return scenario.transitions.some(({ from, cause, guard }) => {
    const hears =
      event === FACTS_CHANGED ? cause.kind === 'always' : cause.kind === 'event' && cause.event === event
    return (
      hears && (from === '' || world.inState(from)) && (guard === null || evaluateCondition(guard, world))
    )
  })
}

/** Sent after facts changed, so that `always` is evaluated (DESIGN §4.4). */
export const FACTS_CHANGED = 'facts.changed'

function resolve(
  machine: AnyStateMachine,
  held: { readonly value: unknown; readonly historyValue: unknown },
  run: Run,
  at: ExerciseMs,
): AnyMachineSnapshot {
  const world = worldOf(run.scenario, run.state, at)
  return machine.resolveState({
    value: toValue(held.value),
    historyValue: fromIds(machine, held.historyValue),
    context: { world },
  })
}

function record(
  run: Run,
  event: string,
  snapshot: AnyMachineSnapshot,
  actions: readonly { readonly type: string; readonly params: unknown }[],
  at: ExerciseMs,
  moved: boolean,
): void {
  const cause = `machine:${event}`
  if (moved) {
    const value = toJson(snapshot.value)
    run.emit({ type: 'Transitioned', event, value, historyValue: toIds(snapshot.historyValue) }, at, cause)
  }
  for (const action of actions) interpret(run, action, at, cause)
}

/** `after` comes back as delayed raises and cancels; all else is an effect of the closed registry. */
function interpret(
  run: Run,
  action: { readonly type: string; readonly params: unknown },
  at: ExerciseMs,
  cause: string,
): void {
  const params = isRecord(action.params) ? action.params : {}
  if (action.type === 'xstate.raise') {
    const { id, delay, event } = params
    if (
      typeof id === 'string' &&
      typeof delay === 'number' &&
      isRecord(event) &&
      typeof event.type === 'string'
    ) {
      run.emit({ type: 'TimerScheduled', timer: id, dueAt: at + delay, event: event.type }, at, cause)
    }
    return
  }
  if (action.type === 'xstate.cancel') {
    if (typeof params.sendId === 'string' && params.sendId in run.state.timers) {
      run.emit({ type: 'TimerCancelled', timer: params.sendId }, at, cause)
    }
    return
  }
  if (action.type === 'effect') {
    if (isEffect(params.effect)) applyEffect(run, params.effect, at, cause)
    return
  }
  throw new Error(`An action outside the closed registry reached the engine: ${action.type}`)
}

/** Effects were checked when the pack was read; here only their shape is confirmed. */
function isEffect(value: unknown): value is Effect {
  return isRecord(value) && typeof value.kind === 'string'
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map(toJson)
  if (!isRecord(value)) return null
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]))
}

type Value = string | { [key: string]: Value | undefined }

function toValue(value: unknown): Value {
  if (typeof value === 'string') return value
  if (!isRecord(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toValue(member)]))
}

/** XState keeps history as state nodes; the log keeps their ids. */
function toIds(history: unknown): Json {
  if (!isRecord(history)) return null
  const entries = Object.entries(history).map(([key, nodes]): [string, Json] => [
    key,
    Array.isArray(nodes)
      ? nodes.flatMap((node) => (isRecord(node) && typeof node.id === 'string' ? [node.id] : []))
      : [],
  ])
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

function fromIds(machine: AnyStateMachine, history: unknown) {
  if (!isRecord(history)) return {}
  return Object.fromEntries(
    Object.entries(history).map(([key, ids]) => [
      key,
      Array.isArray(ids)
        ? ids.flatMap((id) => (typeof id === 'string' ? [machine.getStateNodeById(id)] : []))
        : [],
    ]),
  )
}
