/** The shape of `scenario.machine`: the part of XState's configuration that a compiled scenario uses, as plain JSON. */
import { z } from 'zod'
import type { Condition, Effect } from './model.ts'

export interface CompiledGuard {
  type: 'condition'
  params: { condition: Condition }
}
export interface CompiledAction {
  type: 'effect'
  params: { effect: Effect }
}
export interface CompiledTransition {
  /** Absolute: `#scenario.supply.back`; none: the state is not left. */
  target?: string
  guard?: CompiledGuard
  actions?: CompiledAction[]
  /** A state that names itself as target starts over: its entry effects and its delays. */
  reenter?: boolean
}
export interface CompiledState {
  type?: 'parallel' | 'final'
  initial?: string
  states?: Record<string, CompiledState>
  entry?: CompiledAction[]
  exit?: CompiledAction[]
  on?: Record<string, CompiledTransition[]>
  /** By delay in ms. */
  after?: Record<string, CompiledTransition[]>
  always?: CompiledTransition[]
}
export interface CompiledMachine extends CompiledState {
  id: 'scenario'
}

/** The compiled kinds of conditions and effects are checked where packs are parsed; here only that they are objects. */
const condition = z.custom<Condition>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
)
const effect = z.custom<Effect>((value) => typeof value === 'object' && value !== null && 'kind' in value)
const guard = z.strictObject({ type: z.literal('condition'), params: z.strictObject({ condition }) })
const action = z.strictObject({ type: z.literal('effect'), params: z.strictObject({ effect }) })
const transition = z.strictObject({
  target: z.string().startsWith('#scenario.').optional(),
  guard: guard.optional(),
  actions: z.array(action).optional(),
  reenter: z.boolean().optional(),
})
const byCause = z.record(z.string(), z.array(transition))
const shape = {
  type: z.enum(['parallel', 'final']).optional(),
  initial: z.string().optional(),
  states: z
    .record(
      z.string(),
      z.lazy((): z.ZodType<CompiledState> => state),
    )
    .optional(),
  entry: z.array(action).optional(),
  exit: z.array(action).optional(),
  on: byCause.optional(),
  after: byCause.optional(),
  always: z.array(transition).optional(),
}
const state: z.ZodType<CompiledState> = z.strictObject(shape)

const machine: z.ZodType<CompiledMachine> = z.strictObject({
  id: z.literal('scenario'),
  ...shape,
})

const known = new WeakMap<object, CompiledMachine>()

/**
 * The machine that a scenario's JSON says, not to be changed; pre-flight and XState ask for the same one.
 * @throws when the JSON was not made by `compileMachine`: a bug, not bad input.
 */
export function readMachine(json: object): CompiledMachine {
  const before = known.get(json)
  if (before !== undefined) return before
  const read = machine.parse(json)
  known.set(json, read)
  return read
}
