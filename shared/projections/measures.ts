import { type Adherence, adherenceOf } from './adherence.ts'
import { type MeasuredDecision, measuredDecisions } from './decision-measures.ts'
import { type ObjectiveRating, ratingsOf } from './evaluation-score.ts'
import { type MeasuredObligation, measuredObligations } from './obligations-score.ts'
import { outagesOf } from './outages.ts'
import type { ExerciseRecord } from './record.ts'
import type { MeasuredComponent } from './recovery-score.ts'
import { rpoOf } from './rpo.ts'
import { rtoOf } from './rto.ts'
import { type ScoreLog, scoreLog } from './score-log.ts'
import { type RunSpan, taskRuns } from './task-runs.ts'

/** What is measured of an exercise, before any of it is scored (DESIGN §5). */
export interface Measures {
  readonly log: ScoreLog
  readonly components: readonly MeasuredComponent[]
  readonly runs: readonly RunSpan[]
  readonly decisions: readonly MeasuredDecision[]
  readonly ratings: ReadonlyMap<string, ObjectiveRating>
  readonly adherence: Adherence
  readonly obligations: readonly MeasuredObligation[]
}

/** The parts of a record that measuring reads: neither a clock nor the folded state. */
export type MeasuredRecord = Pick<ExerciseRecord, 'scenario' | 'runbooks' | 'lines'>

/** Measures an exercise from its effective log and its scenario. */
export function measure(record: MeasuredRecord): Measures {
  const { scenario, runbooks } = record
  const log = scoreLog(record.lines)
  const outages = outagesOf(scenario, log)
  return {
    log,
    components: scenario.components.map((component) => {
      const own = outages.get(component.id) ?? []
      return {
        component,
        outages: own,
        rto: rtoOf(component, own),
        rpo: rpoOf(scenario, log, component, own),
      }
    }),
    runs: taskRuns(log),
    decisions: measuredDecisions(scenario, log),
    ratings: ratingsOf(log),
    adherence: adherenceOf(scenario, runbooks, log),
    obligations: measuredObligations(scenario, log),
  }
}
