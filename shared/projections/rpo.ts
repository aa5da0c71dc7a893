import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { FigureView } from '../contract/views.ts'
import type { ComponentDef, Scenario } from '../scenario/model.ts'
import { type DataHistory, dataHistory, type Reconciliation, type Restore } from './data-loss.ts'
import type { Outage } from './outages.ts'
import { closedStatus, openStatus } from './rto.ts'
import type { ScoreLog } from './score-log.ts'

/** What one episode cost: an outage, or a restore of data while the component was served. */
export interface Loss {
  /** null: not back yet, and nothing restored. */
  readonly lost: DurationMs | null
  readonly known: boolean
  /** null: it went on with its own data. */
  readonly restore: Restore | null
  readonly reconciled: DurationMs
  readonly seqs: readonly number[]
}

export interface Rpo {
  readonly figure: FigureView
  /** The episode that the figure rests on. */
  readonly worst: Loss | null
}

/**
 * Achieved RPO: (stop of writes, or failure if earlier) - (instant of the data really used) - reconciled, never
 * below 0; resumed on its own data: 0; the worst of its episodes (DESIGN §5).
 */
export function rpoOf(
  scenario: Scenario,
  log: ScoreLog,
  component: ComponentDef,
  outages: readonly Outage[],
): Rpo {
  const target = component.rpo
  const holdsData = scenario.recoveryPoints.some((point) => point.component === component.id)
  const none = { target, achieved: null, atLeast: null, evidence: null }
  if (target === null && !holdsData) return { figure: { ...none, status: 'no-target' }, worst: null }
  const losses = lossesOf(dataHistory(scenario, log, component), outages)
  const worst = losses.reduce<Loss | null>(worseOf, null)
  if (worst === null) return { figure: { ...none, status: 'not-exercised' }, worst: null }
  const evidence = log.mode === 'live' ? 'stated' : 'simulated'
  const { lost } = worst
  if (losses.every((loss) => loss.known) && lost !== null) {
    const status = closedStatus(lost, target)
    return { figure: { target, achieved: lost, atLeast: null, status, evidence }, worst }
  }
  return {
    figure: { target, achieved: null, atLeast: lost, status: openStatus(lost, target), evidence },
    worst,
  }
}

interface Episode {
  readonly from: ExerciseMs
  /** The last restore in it decides; null: it went on with its own data. */
  readonly restore: Restore | null
  readonly known: boolean
}

function lossesOf(data: DataHistory, outages: readonly Outage[]): readonly Loss[] {
  const episodes = [
    ...outages.map((outage) => duringOutage(data, outage)),
    ...betweenOutages(data, outages),
  ].sort((left, right) => left.from - right.from)
  return episodes.map((episode, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : episode.from
    const to = episodes[index + 1]?.from ?? Number.POSITIVE_INFINITY
    return lossOf(
      episode,
      data.reconciliations.filter((one) => one.at >= from && one.at < to),
    )
  })
}

function duringOutage(data: DataHistory, outage: Outage): Episode {
  return {
    from: outage.onset.at,
    restore: data.restores.findLast((restore) => isDuring(restore, outage)) ?? null,
    known: outage.restored !== null,
  }
}

function betweenOutages(data: DataHistory, outages: readonly Outage[]): readonly Episode[] {
  return data.restores
    .filter((restore) => !outages.some((outage) => isDuring(restore, outage)))
    .map((restore) => ({ from: restore.at, restore, known: true }))
}

function isDuring(restore: Restore, outage: Outage): boolean {
  return restore.at >= outage.onset.at && restore.at <= (outage.verified?.at ?? Number.POSITIVE_INFINITY)
}

function lossOf(episode: Episode, reconciliations: readonly Reconciliation[]): Loss {
  const { restore, known } = episode
  if (restore === null) return { lost: known ? 0 : null, known, restore, reconciled: 0, seqs: [] }
  const reconciled = reconciliations.reduce((sum, one) => sum + one.amount, 0)
  const lost = Math.max(0, restore.writtenUntil - restore.dataAt - reconciled)
  return {
    lost,
    known,
    restore,
    reconciled,
    seqs: [...restore.seqs, ...reconciliations.map((one) => one.seq)],
  }
}

function worseOf(worst: Loss | null, loss: Loss): Loss {
  return worst === null || (loss.lost ?? -1) > (worst.lost ?? -1) ? loss : worst
}
