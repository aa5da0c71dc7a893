/** What recovery points are good for, when a component's data is bad from the start. */
import type { ExerciseMs } from '../../base/time.ts'
import type { RestoreDef, TaskDef } from '../model.ts'
import type { Earliest } from './earliest.ts'
import type { Story } from './story.ts'

/** From when on a task can restore its point and not fail for its sake; 0 for one that restores nothing. */
export function usablePoint(earliest: Earliest, task: TaskDef): ExerciseMs {
  const { restores } = task
  if (restores === null) return 0
  const { scenario, points, heals } = earliest.story
  const point = scenario.recoveryPoints.find(({ id }) => id === restores.point)
  if (point === undefined) return 0
  const good = (state: string) => state === 'clean' || state === 'unverified'
  const declared = good(point.state)
    ? 0
    : earliest.first((points.get(point.id) ?? []).filter(({ effect }) => good(effect.state)))
  const since = corruptSince(earliest.story, point.component)
  if (since === null || earliestData(earliest, task, restores) <= since) return declared
  // Until the bad data is repaired, or replaced by an earlier restore, it restores nothing.
  const others = scenario.tasks.filter(
    (one) =>
      one.id !== task.id &&
      scenario.recoveryPoints.some(
        ({ id, component }) => id === one.restores?.point && component === point.component,
      ),
  )
  const replaced = others.map((one) => {
    const own = one.restores === null ? Infinity : earliestData(earliest, one, one.restores)
    return own <= since ? earliest.end(one.id, 'done') : Infinity
  })
  return Math.max(declared, Math.min(earliest.first(heals.get(point.component)), ...replaced))
}

/** Since when a component's data is bad, where it is so for certain when the story begins; null: it need not be. */
export function corruptSince({ corruptions, initial }: Story, component: string): ExerciseMs | null {
  const first = corruptions.find(
    ({ effect, carrier }) =>
      effect.component === component && carrier.kind === 'enter' && initial.includes(carrier.state),
  )
  return first === undefined ? null : Math.min(0, first.effect.since ?? 0)
}

/** The oldest data that a task can bring back; what it brings back is never older. */
export function earliestData(earliest: Earliest, task: TaskDef, restores: RestoreDef): ExerciseMs {
  const { scenario, stops } = earliest.story
  const point = scenario.recoveryPoints.find(({ id }) => id === restores.point)
  const started = earliest.start(task.id)
  if (point === undefined) return -Infinity
  if (restores.ago !== null) return started - restores.ago
  if (restores.to !== null) return restores.to
  if (point.kind === 'snapshot') return point.taken
  const ended = Math.min(started, earliest.onset(point.component), earliest.first(stops.get(point.component)))
  return point.kind === 'replica' ? ended - point.lag : ended
}
