import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { FigureView } from '../contract/story-views.ts'
import type { ComponentDef, Scenario } from '../scenario/model.ts'
import {
  type DataHistory,
  dataHistory,
  lastWriting,
  type Reading,
  type Reconciliation,
  type Restore,
  type Writing,
  writtenBetween,
} from './data-loss.ts'
import type { Instant, Outage } from './outages.ts'
import { closedStatus, openStatus } from './rto.ts'
import type { ScoreLog } from './score-log.ts'

/** What one episode cost: an outage, a restore of data while the component was served, or data that stayed bad. */
export interface Loss {
  /** Net of what was reconciled; null: not back yet, and nothing restored. */
  readonly lost: DurationMs | null
  readonly known: boolean
  /** null: it went on with its own data. */
  readonly restore: Restore | null
  /** Instant of the data that is left, and until when what was written after it does not count; null: nothing lost. */
  readonly span: { readonly from: ExerciseMs; readonly until: ExerciseMs } | null
  /** The last writing in the span: what ended it, ended the loss. */
  readonly lastWritten: Writing | null
  readonly reconciled: DurationMs
  readonly reconciliations: readonly Reconciliation[]
  readonly seqs: readonly number[]
  /** A probe read how fresh the data was that came back, of an outage whose beginning one saw. */
  readonly observed: boolean
}

export interface Rpo {
  readonly figure: FigureView
  /** The episode that the figure rests on. */
  readonly worst: Loss | null
}

/**
 * Achieved RPO (DESIGN §5): how long data was written that the component has no more. It counts from the instant of
 * the point really used to the stop of writes, or the failure if earlier, less what was reconciled, never below 0;
 * resumed on its own data: 0; data that is bad and was neither restored nor repaired: open; the worst of its episodes.
 * Where a probe of a live drill read how fresh the data was that came back, it is the failure less that instant: observed.
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
  const losses = lossesOf(dataHistory(scenario, log, component), outages, log.end)
  const worst = losses.reduce<Loss | null>(worseOf, null)
  if (worst === null) return { figure: { ...none, status: 'not-exercised' }, worst: null }
  const evidence = worst.observed ? 'observed' : log.mode === 'live' ? 'stated' : 'simulated'
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
  /** In order; the last one decides. None: it went on with its own data. */
  readonly restores: readonly Restore[]
  readonly known: boolean
  /** What a probe read when it came back, and the failure that it counts from; null: nothing was read. */
  readonly read: { readonly reading: Reading; readonly failure: Instant } | null
}

/**
 * What the component's data went through, cut at `end` (ms of exercise time): one entry per outage, per restore outside
 * any, and one for data that is bad still.
 */
export function lossesOf(data: DataHistory, outages: readonly Outage[], end: ExerciseMs): readonly Loss[] {
  const episodes = [
    ...outages.map((outage) => duringOutage(data, outage)),
    ...betweenOutages(data, outages),
  ].sort((left, right) => left.from - right.from)
  const losses = episodes.map((episode, index) => {
    const from = index === 0 ? Number.NEGATIVE_INFINITY : episode.from
    const to = episodes[index + 1]?.from ?? Number.POSITIVE_INFINITY
    const own = data.reconciliations.filter((one) => one.at >= from && one.at < to)
    return lossOf(data, episode, own, end)
  })
  return [...losses, ...data.corruptions.filter((one) => one.ended === null).map(staysBad)]

  function staysBad({ since, seq }: DataHistory['corruptions'][number]): Loss {
    return {
      ...NOTHING_LOST,
      lost: writtenBetween(data.writing, since, end),
      known: false,
      span: { from: since, until: end },
      lastWritten: lastWriting(data.writing, end),
      seqs: [seq],
    }
  }
}

function duringOutage(data: DataHistory, outage: Outage): Episode {
  const until = outage.verified?.at ?? Number.POSITIVE_INFINITY
  const reading = data.readings.findLast(({ at }) => at >= outage.onset.at && at <= until)
  return {
    read: reading === undefined ? null : { reading, failure: outage.onset },
    from: outage.onset.at,
    restores: data.restores.filter((restore) => isDuring(restore, outage)),
    known: outage.restored !== null,
  }
}

function betweenOutages(data: DataHistory, outages: readonly Outage[]): readonly Episode[] {
  return data.restores
    .filter((restore) => !outages.some((outage) => isDuring(restore, outage)))
    .map((restore) => ({ from: restore.at, restores: [restore], known: true, read: null }))
}

function isDuring(restore: Restore, outage: Outage): boolean {
  return restore.at >= outage.onset.at && restore.at <= (outage.verified?.at ?? Number.POSITIVE_INFINITY)
}

const NOTHING_LOST: Loss = {
  lost: 0,
  known: true,
  restore: null,
  span: null,
  lastWritten: null,
  reconciled: 0,
  reconciliations: [],
  seqs: [],
  observed: false,
}

function lossOf(
  data: DataHistory,
  episode: Episode,
  reconciliations: readonly Reconciliation[],
  end: ExerciseMs,
): Loss {
  if (episode.read !== null) return lossRead(data, episode.read, reconciliations, episode.known)
  const restore = episode.restores.at(-1)
  if (restore === undefined) return { ...NOTHING_LOST, lost: episode.known ? 0 : null, known: episode.known }
  // An earlier restore's loss stays lost when the later one holds what was written after it.
  let gross = 0
  let thrownAway = Number.NEGATIVE_INFINITY
  for (const [index, one] of episode.restores.entries()) {
    const before = episode.restores[index - 1]
    if (before === undefined || one.dataAt < before.at) {
      gross = 0
      thrownAway = one.at
    }
    gross += writtenBetween(data.writing, one.dataAt, one.inUseAt ?? end)
  }
  // What is written to the old data after that is a matter of the new.
  const until = restore.inUseAt ?? end
  // What was replayed into a copy that was thrown away is gone as well; into the first, it may have come before.
  const counted = reconciliations.filter((one) => episode.restores.length === 1 || one.at >= thrownAway)
  const reconciled = counted.reduce((sum, one) => sum + one.amount, 0)
  const lastWritten = lastWriting(data.writing, until)
  const ended = lastWritten?.seq ?? null
  return {
    lost: Math.max(0, gross - reconciled),
    known: episode.known,
    restore,
    span: { from: restore.dataAt, until },
    lastWritten,
    reconciled,
    observed: false,
    reconciliations: counted,
    seqs: [
      ...(ended === null || ended === restore.seq ? [] : [ended]),
      restore.seq,
      ...counted.map((one) => one.seq),
    ],
  }
}

/** The measurement goes before what the scenario says of its recovery points; what was won back later still counts. */
function lossRead(
  data: DataHistory,
  { reading, failure }: NonNullable<Episode['read']>,
  reconciliations: readonly Reconciliation[],
  known: boolean,
): Loss {
  const later = reconciliations.filter(({ at }) => at >= reading.at)
  const reconciled = later.reduce((sum, one) => sum + one.amount, 0)
  const gross = writtenBetween(data.writing, reading.dataAt, failure.at)
  return {
    ...NOTHING_LOST,
    lost: Math.max(0, gross - reconciled),
    known,
    span: { from: Math.min(reading.dataAt, failure.at), until: failure.at },
    lastWritten: lastWriting(data.writing, failure.at),
    reconciled,
    reconciliations: later,
    seqs: [...failure.seqs, reading.seq, ...later.map((one) => one.seq)],
    observed: failure.evidence === 'observed',
  }
}

function worseOf(worst: Loss | null, loss: Loss): Loss {
  return worst === null || (loss.lost ?? -1) > (worst.lost ?? -1) ? loss : worst
}
