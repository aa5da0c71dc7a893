/** Who carries out an effect: the moments of a scenario that effects hang on. */
import type { Effect, Scenario } from '../model.ts'
import type { Chart, ChartTransition } from './chart.ts'

export type Carrier =
  | { readonly kind: 'enter'; readonly state: string }
  | { readonly kind: 'leave'; readonly state: string }
  | { readonly kind: 'take'; readonly transition: ChartTransition }
  | { readonly kind: 'option'; readonly point: string; readonly option: string }
  | { readonly kind: 'task'; readonly task: string; readonly how: 'done' | 'failed' }
  | { readonly kind: 'inject'; readonly inject: string }

type Kind = Effect['kind']
export type EffectOf<Name extends Kind> = Extract<Effect, { readonly kind: Name }>

/** An effect in its place. */
export interface Carried<One extends Effect = Effect> {
  readonly effect: One
  readonly carrier: Carrier
}

/** Every effect with who carries it out, in the order of the document. */
export function carriedEffects(scenario: Scenario, chart: Chart): readonly Carried[] {
  const found: Carried[] = []
  const add = (carrier: Carrier, effects: readonly Effect[]) => {
    for (const effect of effects) found.push({ effect, carrier })
  }
  for (const node of chart.nodes.values()) {
    add({ kind: 'enter', state: node.path }, node.entry)
    add({ kind: 'leave', state: node.path }, node.exit)
    for (const transition of node.transitions) add({ kind: 'take', transition }, transition.effects)
  }
  for (const task of scenario.tasks) {
    add({ kind: 'task', task: task.id, how: 'done' }, task.onDone)
    add({ kind: 'task', task: task.id, how: 'failed' }, task.onFail)
  }
  for (const inject of scenario.injects) add({ kind: 'inject', inject: inject.id }, inject.effects)
  for (const decision of scenario.decisions)
    for (const option of decision.options)
      add({ kind: 'option', point: decision.id, option: option.id }, option.effects)
  return found
}

/** Those of one kind. */
export function ofKind<Name extends Kind>(
  carried: readonly Carried[],
  kind: Name,
): readonly Carried<EffectOf<Name>>[] {
  return carried.filter((one): one is Carried<EffectOf<Name>> => one.effect.kind === kind)
}
