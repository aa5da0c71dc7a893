import type { DurationMs, ExerciseMs } from '../base/time.ts'
import { isServed, levelOf } from '../exercise/world.ts'
import type { ComponentDef, Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

/** A time in which a component took writes: it was not effectively down and nobody had stopped them. */
export interface Writing {
  /** -Infinity: since before the exercise. */
  readonly from: ExerciseMs
  /** null: it goes on. */
  readonly to: ExerciseMs | null
  /** Journal line that ended it. */
  readonly seq: number | null
}

/** One restore of a component's data. */
export interface Restore {
  readonly at: ExerciseMs
  readonly point: string
  /** Instant of the data that the component runs on afterwards. */
  readonly dataAt: ExerciseMs
  /**
   * When the restored data came into use. A component that was down runs on it at once; beside one that went on running
   * it is a copy, which takes over when the component is served again. null: not yet.
   */
  readonly inUseAt: ExerciseMs | null
  readonly seq: number
}

/** Lost data time that was won back (audit log, WAL, replay). */
export interface Reconciliation {
  readonly at: ExerciseMs
  readonly amount: DurationMs
  readonly seq: number
}

/** What was written was bad since an instant, until a restore or a repair. */
export interface Corruption {
  readonly since: ExerciseMs
  readonly seq: number
  readonly ended: { readonly at: ExerciseMs; readonly by: 'restore' | 'repair' } | null
}

/** What a live drill's probe read of the data when its component came back. */
export interface Reading {
  /** When the first run that saw it back began. */
  readonly at: ExerciseMs
  /** Instant of the newest data then. */
  readonly dataAt: ExerciseMs
  readonly seq: number
}

export interface DataHistory {
  readonly readings: readonly Reading[]
  readonly writing: readonly Writing[]
  readonly restores: readonly Restore[]
  readonly reconciliations: readonly Reconciliation[]
  readonly corruptions: readonly Corruption[]
}

/**
 * What happened to a component's data (DESIGN §5, achieved RPO). Writes go on while it is not effectively down
 * and nobody stopped them, so corruption costs data until they are stopped.
 */
export function dataHistory(scenario: Scenario, log: ScoreLog, component: ComponentDef): DataHistory {
  const own = new Map(scenario.components.map((one) => [one.id, one.initial]))
  const level = () => levelOf(scenario, (one) => own.get(one) ?? 'up', component.id)
  const writing: Writing[] = []
  const restores: Restore[] = []
  const reconciliations: Reconciliation[] = []
  const corruptions: Corruption[] = []
  const readings: Reading[] = []
  const endCorruption = (at: ExerciseMs, by: 'restore' | 'repair') => {
    const last = corruptions.at(-1)
    if (last?.ended === null) corruptions.splice(-1, 1, { ...last, ended: { at, by } })
  }
  const takeOver = (at: ExerciseMs) => {
    for (const [index, one] of restores.entries())
      if (one.inUseAt === null) restores[index] = { ...one, inUseAt: at }
  }
  let up = level() !== 'down'
  let stopped = false
  let since: ExerciseMs | null = up ? Number.NEGATIVE_INFINITY : null
  for (const { event, seq } of log.events) {
    if (event.type === 'ComponentSet') {
      own.set(event.component, event.level)
      up = level() !== 'down'
      if (isServed(level(), component.served)) takeOver(event.at)
    } else if (!('component' in event) || event.component !== component.id) continue
    else if (event.type === 'ProbePassed') {
      const { dataAt } = event
      if (dataAt !== null) readings.push({ at: event.since, dataAt, seq })
    } else if (event.type === 'WritesStopped') stopped = true
    else if (event.type === 'WritesResumed') stopped = false
    else if (event.type === 'DataCorrupted') corruptions.push({ since: event.since, seq, ended: null })
    else if (event.type === 'DataHealed') endCorruption(event.at, 'repair')
    else if (event.type === 'Reconciled') reconciliations.push({ at: event.at, amount: event.amount, seq })
    else if (event.type === 'PointRestored') {
      const written = since !== null && since < event.at ? event.at : (writing.at(-1)?.to ?? 0)
      restores.push({
        at: event.at,
        point: event.point,
        dataAt: instantOfData(scenario, event.point, event.to, written),
        inUseAt: !up || isServed(level(), component.served) ? event.at : null,
        seq,
      })
      endCorruption(event.at, 'restore')
    }
    const goesOn = up && !stopped
    if (goesOn && since === null) since = event.at
    else if (!goesOn && since !== null) {
      // A stretch that began at this same instant has written nothing.
      if (since < event.at) writing.push({ from: since, to: event.at, seq })
      since = null
    }
  }
  if (since !== null) writing.push({ from: since, to: null, seq: null })
  return { readings, writing, restores, reconciliations, corruptions }
}

/** How long data was written between two instants, ms. */
export function writtenBetween(writing: readonly Writing[], from: ExerciseMs, until: ExerciseMs): DurationMs {
  return writing.reduce(
    (sum, one) =>
      sum + Math.max(0, Math.min(one.to ?? Number.POSITIVE_INFINITY, until) - Math.max(one.from, from)),
    0,
  )
}

/** The last stretch of writing that began before an instant. */
export function lastWriting(writing: readonly Writing[], until: ExerciseMs): Writing | null {
  return writing.findLast((one) => one.from < until) ?? null
}

/** A replica holds what was written up to its lag before the writes ended; other points what the event says. */
function instantOfData(scenario: Scenario, id: string, to: ExerciseMs, writtenUntil: ExerciseMs): ExerciseMs {
  const point = scenario.recoveryPoints.find((one) => one.id === id)
  return point?.kind === 'replica' ? Math.min(to, writtenUntil - point.lag) : to
}
