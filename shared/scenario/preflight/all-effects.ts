import type { Effect, Scenario } from '../model.ts'
import type { Chart } from './chart.ts'

/** Where an effect is carried out: in a state of the machine (its path), or elsewhere (null). */
export interface PlacedEffect {
  readonly effect: Effect
  readonly state: string | null
}

/** Every effect that the scenario holds. */
export function allEffects(scenario: Scenario, chart: Chart): readonly PlacedEffect[] {
  const found: PlacedEffect[] = []
  const add = (effects: readonly Effect[], state: string | null) => {
    for (const effect of effects) found.push({ effect, state })
  }
  for (const task of scenario.tasks) {
    add(task.onDone, null)
    add(task.onFail, null)
  }
  for (const inject of scenario.injects) add(inject.effects, null)
  for (const { options } of scenario.decisions) for (const option of options) add(option.effects, null)
  for (const { path, entry, exit, transitions } of chart.nodes.values()) {
    add(entry, path)
    add(exit, path)
    for (const transition of transitions) add(transition.effects, path)
  }
  return found
}
