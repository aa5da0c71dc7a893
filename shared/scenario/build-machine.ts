/**
 * The XState machine of a scenario, for `initialTransition`, `transition` and `resolveState` only: nothing runs it.
 *
 * What XState 5.33 gives back from the pure functions (DESIGN §4.4), tried in test/unit/scenario/build-machine.test.ts:
 * - our own actions, as `{ type: 'effect', params: { effect } }`; nothing has been carried out;
 * - a delayed transition of an entered state, as `{ type: 'xstate.raise', params: { event: { type: ID }, id: ID, delay: MS } }`
 *   with ID `xstate.after.MS.scenario.PATH`; sending an event of that type later takes the transition, if its guards hold;
 * - the end of that delay when the state is left, as `{ type: 'xstate.cancel', params: { sendId: ID } }`;
 * - one entry per delay of a state: transitions after the same delay share it, first match wins.
 * Each call evaluates the initial state's `always` once with a context made without input, so `world` may be missing:
 * a guard without a world does not hold. A snapshot is rebuilt with `resolveState({ value, historyValue, context: { world } })`.
 */
import { type AnyStateMachine, setup } from 'xstate'
import { readMachine } from './compiled-machine.ts'
import { evaluateCondition, type World } from './conditions.ts'
import type { Condition, Effect, Scenario } from './model.ts'

/** Facts are asked from the world at the moment of the step; the machine itself remembers nothing but its states. */
export interface MachineContext {
  readonly world: World | null
}

const scenarioSetup = setup({
  types: {
    context: typeOnly<MachineContext>(),
    events: typeOnly<{ readonly type: string }>(),
    input: typeOnly<{ readonly world: World } | undefined>(),
  },
  guards: {
    condition: ({ context }, { condition }: { readonly condition: Condition }) =>
      context.world !== null && evaluateCondition(condition, context.world),
  },
  actions: {
    // Effects come back from the pure functions as data; `decide` turns them into events.
    effect: (_, _params: { readonly effect: Effect }) => undefined,
  },
})

/** XState reads these for their types only. */
function typeOnly<Type>(): Type | undefined {
  return undefined
}

/** Of one step, `always` included; XState would go on for ever and throws beyond this. Pre-flight finds such packs. */
const MOST_STEPS = 1_000

const built = new WeakMap<Scenario, AnyStateMachine>()

/**
 * The machine of `scenario.machine`; the same one for the same scenario object.
 * @throws when the JSON was not made by `compileMachine`: a bug, not bad input.
 */
export function buildMachine(scenario: Scenario): AnyStateMachine {
  const known = built.get(scenario)
  if (known !== undefined) return known
  const config = readMachine(scenario.machine)
  const machine = scenarioSetup.createMachine({
    ...config,
    options: { maxIterations: MOST_STEPS },
    context: ({ input }) => ({ world: input?.world ?? null }),
  })
  built.set(scenario, machine)
  return machine
}
