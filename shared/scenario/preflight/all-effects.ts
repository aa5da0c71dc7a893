import type { Effect, Scenario } from '../model.ts'
import type { Chart } from './chart.ts'

/** Where an effect is carried out: in a state of the machine (its path), or elsewhere (null). */
export interface PlacedEffect {
  readonly effect: Effect
  readonly state: string | null
}

/** Every effect that the scenario holds. */
export function allEffects(scenario: Scenario, chart: Chart): readonly PlacedEffect[] {
  const elsewhere = [
    ...scenario.tasks.flatMap((task) => [...task.onDone, ...task.onFail]),
    ...scenario.injects.flatMap((inject) => inject.effects),
    ...scenario.decisions.flatMap((decision) => decision.options.flatMap((option) => option.effects)),
  ]
  const inStates = [...chart.nodes.values()].flatMap((node) =>
    [...node.entry, ...node.exit, ...node.transitions.flatMap(({ effects }) => effects)].map((effect) => ({
      effect,
      state: node.path,
    })),
  )
  return [...elsewhere.map((effect) => ({ effect, state: null })), ...inStates]
}
