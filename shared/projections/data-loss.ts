import type { DurationMs, ExerciseMs } from '../base/time.ts'
import { levelOf } from '../exercise/world.ts'
import type { ComponentDef, Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

/** One restore of a component's data. */
export interface Restore {
  readonly at: ExerciseMs
  readonly point: string
  /** Instant of the data that the component runs on afterwards. */
  readonly dataAt: ExerciseMs
  /** When data was last written before it: stop of writes, or failure if earlier. */
  readonly writtenUntil: ExerciseMs
  /** Journal lines: what ended the writing, and the restore. */
  readonly seqs: readonly number[]
}

/** Lost data time that was won back (audit log, WAL, replay). */
export interface Reconciliation {
  readonly at: ExerciseMs
  readonly amount: DurationMs
  readonly seq: number
}

export interface DataHistory {
  readonly restores: readonly Restore[]
  readonly reconciliations: readonly Reconciliation[]
}

interface Writing {
  /** Since when the component takes writes; null: they are stopped, or it is down. */
  readonly since: ExerciseMs | null
  /** End of the last stretch of writing that lasted, and the journal line that ended it. */
  readonly until: ExerciseMs
  readonly seq: number | null
}

/**
 * What happened to a component's data (DESIGN §5, achieved RPO). Writes go on while it is not effectively down
 * and nobody stopped them, so corruption costs data until they are stopped.
 */
export function dataHistory(scenario: Scenario, log: ScoreLog, component: ComponentDef): DataHistory {
  const own = new Map(scenario.components.map((one) => [one.id, one.initial]))
  const isUp = () => levelOf(scenario, (one) => own.get(one) ?? 'up', component.id) !== 'down'
  const restores: Restore[] = []
  const reconciliations: Reconciliation[] = []
  let up = isUp()
  let stopped = false
  let writing: Writing = { since: up ? Number.NEGATIVE_INFINITY : null, until: 0, seq: null }
  for (const { event, seq } of log.events) {
    if (event.type === 'ComponentSet') {
      own.set(event.component, event.level)
      up = isUp()
    } else if (!('component' in event) || event.component !== component.id) continue
    else if (event.type === 'WritesStopped') stopped = true
    else if (event.type === 'WritesResumed') stopped = false
    else if (event.type === 'Reconciled') reconciliations.push({ at: event.at, amount: event.amount, seq })
    else if (event.type === 'PointRestored') {
      const last = paused(writing, event.at, seq)
      restores.push({
        at: event.at,
        point: event.point,
        dataAt: instantOfData(scenario, event.point, event.to, last.until),
        writtenUntil: last.until,
        seqs: last.seq === null || last.seq === seq ? [seq] : [last.seq, seq],
      })
    }
    const goesOn = up && !stopped
    if (goesOn && writing.since === null) writing = { ...writing, since: event.at }
    else if (!goesOn && writing.since !== null) writing = { ...paused(writing, event.at, seq), since: null }
  }
  return { restores, reconciliations }
}

/** A stretch of writing that began at this same instant has written nothing. */
function paused(writing: Writing, at: ExerciseMs, seq: number): Writing {
  return writing.since !== null && writing.since < at ? { ...writing, until: at, seq } : writing
}

/** A replica holds what was written up to its lag before the writes ended; other points what the event says. */
function instantOfData(scenario: Scenario, id: string, to: ExerciseMs, writtenUntil: ExerciseMs): ExerciseMs {
  const point = scenario.recoveryPoints.find((one) => one.id === id)
  return point?.kind === 'replica' ? Math.min(to, writtenUntil - point.lag) : to
}
