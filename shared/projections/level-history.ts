import type { ExerciseMs } from '../base/time.ts'
import { levelOf } from '../exercise/world.ts'
import type { ComponentLevel, Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

/** From `at` on the component is effectively at `level`. */
export interface LevelChange {
  readonly at: ExerciseMs
  readonly level: ComponentLevel
  /** Journal line that changed it, or the component that it requires; null: as the pack declares. */
  readonly seq: number | null
}

/**
 * Effective levels over time, dependencies included (DESIGN §1, component), one list per component that starts
 * at 0. What lasts no time at all is left out.
 */
export function levelHistory(scenario: Scenario, log: ScoreLog): ReadonlyMap<string, readonly LevelChange[]> {
  const own = new Map(scenario.components.map((component) => [component.id, component.initial]))
  const effective = (id: string) => levelOf(scenario, (one) => own.get(one) ?? 'up', id)
  const histories = new Map<string, LevelChange[]>(
    scenario.components.map((component) => [
      component.id,
      [{ at: 0, level: effective(component.id), seq: null }],
    ]),
  )
  for (const { event, seq } of log.events) {
    if (event.type !== 'ComponentSet') continue
    own.set(event.component, event.level)
    for (const [id, history] of histories) addChange(history, { at: event.at, level: effective(id), seq })
  }
  return histories
}

function addChange(history: LevelChange[], change: LevelChange): void {
  const last = history.at(-1)
  if (last?.level === change.level) return
  if (last?.at === change.at) history.pop()
  if (history.at(-1)?.level !== change.level) history.push(change)
}
