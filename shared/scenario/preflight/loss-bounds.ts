/** The least data loss that a component's recovery can have (DESIGN §5, achieved RPO), whatever the team does. */
import type { DurationMs, ExerciseMs } from '../../base/time.ts'
import type { ComponentDef, TaskDef } from '../model.ts'
import type { Earliest } from './earliest.ts'
import { corruptSince } from './points.ts'

export interface LossBound {
  /** No play loses less. Null: nothing to lose, or nothing to bring bad data back from (`never`). */
  readonly soonest: DurationMs | null
  /** Its data is bad from the start, and nothing repairs or replaces it. */
  readonly never: boolean
}

/**
 * Presumed besides what `earliest.ts` presumes: nobody restores over what was restored already, and a replica's
 * component does not start writing anew for less than its lag just before it is lost.
 * @param enough a restore that loses no more than this is good enough to be told: whether the component's own data does
 * better takes another run of the fixed point
 */
export function lossBound(earliest: Earliest, component: ComponentDef, enough: DurationMs = 0): LossBound {
  const { scenario } = earliest.story
  const points = new Set(
    scenario.recoveryPoints.filter((point) => point.component === component.id).map(({ id }) => id),
  )
  if (component.rpo === null && points.size === 0) return { soonest: null, never: false }
  const restores = scenario.tasks.filter(({ restores }) => restores !== null && points.has(restores.point))
  const since = soundUntil(earliest, component.id)
  const sound = since === Infinity
  const possible = restores.filter(
    (task) => earliest.end(task.id, 'done') < Infinity && fixedData(earliest, task) <= since,
  )
  const out = earliest.onset(component.id) < Infinity
  if (possible.length === 0)
    return sound ? { soonest: out ? 0 : null, never: false } : { soonest: null, never: true }
  const losses = possible.map((task) => lossOf(earliest, component, task))
  const restored = Math.max(0, Math.min(...losses) - wonBack(earliest, component.id))
  if (restored <= enough || !sound || !out) return { soonest: restored, never: false }
  const without = new Set(restores.map(({ id }) => id))
  const ownData = earliest.presuming({ failing: without }).restored(component.id) < Infinity
  return { soonest: ownData ? 0 : restored, never: false }
}

/** What this restore loses at least: from the data that it brings to the earliest end of the writing. */
function lossOf(earliest: Earliest, component: ComponentDef, task: TaskDef): DurationMs {
  const { scenario, stops } = earliest.story
  const point = scenario.recoveryPoints.find(({ id }) => id === task.restores?.point)
  const closure = new Set(earliest.levels.closure(component.id))
  // Down as declared it has written nothing before the exercise either.
  const idle = scenario.components.some(({ id, initial }) => initial === 'down' && closure.has(id))
  if (point === undefined || idle) return 0
  const writtenUntil = Math.min(
    earliest.level(component.id, 'down'),
    earliest.first(stops.get(component.id)),
    earliest.end(task.id, 'done'),
  )
  const newest = Math.min(newestData(task, point), soundUntil(earliest, component.id))
  const lag = point.kind === 'replica' ? point.lag : 0
  return Math.max(lag, newest === Infinity ? 0 : writtenUntil - newest)
}

/** Data from after this instant is bad whatever anybody does; Infinity: it need not be, or can be repaired. */
function soundUntil(earliest: Earliest, component: string): ExerciseMs {
  const { story } = earliest
  if (earliest.first(story.heals.get(component)) < Infinity) return Infinity
  return corruptSince(story, component) ?? Infinity
}

/** The instant of the data that a task brings back, where the pack fixes it. */
function fixedData({ story }: Earliest, { restores }: TaskDef): ExerciseMs {
  const point = story.scenario.recoveryPoints.find(({ id }) => id === restores?.point)
  if (restores === null || restores.ago !== null || point === undefined) return -Infinity
  return restores.to ?? (point.kind === 'snapshot' ? point.taken : -Infinity)
}

/** The latest instant that the data of a restore can have. */
function newestData(
  { restores }: TaskDef,
  point: { readonly kind: string; readonly taken: ExerciseMs },
): ExerciseMs {
  if (restores?.ago != null) return Infinity
  return restores?.to ?? (point.kind === 'snapshot' ? point.taken : Infinity)
}

/** All that can be reconciled, every way of it counted in full. */
function wonBack({ story }: Earliest, component: string): DurationMs {
  return (story.reconciles.get(component) ?? []).reduce(
    (sum, { effect, carrier }) => (effect.amount > 0 ? sum + effect.amount * story.times(carrier) : sum),
    0,
  )
}
