import type { DurationMs } from '../../base/time.ts'
import type { TaskDef } from '../model.ts'
import type { Story } from './story.ts'

/** The optimistic time of a task, shortened by all that can shorten it; of one decision's options the strongest. */
export function shortestRun({ stretches, times }: Story, task: TaskDef): DurationMs {
  const factors: number[] = []
  const options = new Map<string, Map<string, number>>()
  for (const { effect, carrier } of stretches.get(task.id) ?? []) {
    const often = times(carrier)
    if (effect.factor >= 1 || often === 0) continue
    if (often === Infinity) return 0
    if (carrier.kind === 'option') {
      const point = options.get(carrier.point) ?? new Map<string, number>()
      options.set(carrier.point, point.set(carrier.option, (point.get(carrier.option) ?? 1) * effect.factor))
    } else for (let time = 0; time < often; time += 1) factors.push(effect.factor)
  }
  for (const point of options.values()) factors.push(Math.min(...point.values()))
  return shortened(task.estimate.o, factors)
}

/** The engine rounds to whole milliseconds after each factor; what one rounding takes away, later factors shorten too. */
function shortened(whole: DurationMs, factors: readonly number[]): DurationMs {
  let product = 1
  let lost = 0
  let carried = 1
  for (const factor of factors.toSorted((left, right) => right - left)) {
    product *= factor
    lost += 0.5 * carried
    carried *= factor
  }
  return Math.max(0, Math.ceil(whole * product - lost - 1e-6))
}
