import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { JournalLine } from '../contract/events.ts'
import type { ExpectedView } from '../contract/story-views.ts'
import type { ComponentDef, Scenario } from '../scenario/model.ts'
import { dataHistory } from './data-loss.ts'
import { expectedTimeline } from './expected-timeline.ts'
import { type Outage, outagesOf } from './outages.ts'
import type { ExerciseRecord } from './record.ts'
import { lossesOf } from './rpo.ts'
import { type ScoreLog, scoreLog } from './score-log.ts'

interface LiveMeasure {
  /** The outage under way, or the last; null: never out. Its `length` is not meant to be read. */
  readonly outage: Outage | null
  /** Data lost so far; null: no data, or not known before it is back. */
  readonly loss: LiveLoss | null
}

export interface LiveLoss {
  /** ms as of the last thing that happened. */
  readonly lost: DurationMs
  /** Since when it grows with every minute, because bad data is still being written; null: it stands still. */
  readonly growsFrom: ExerciseMs | null
}

type Measures = ReadonlyMap<string, LiveMeasure>
interface Live {
  readonly log: ScoreLog
  readonly measures: Measures
  readonly expected: ExpectedView | null
}
const known = new WeakMap<readonly JournalLine[], { readonly length: number; readonly live: Live }>()

/**
 * The score's own measures as the live screens show them, per component: one outage that goes on has no end, even
 * when nothing has happened since it began.
 */
export function liveMeasures(record: ExerciseRecord): Measures {
  return liveOf(record).measures
}

/** The expected timeline against the actual one; null when the pack has none. */
export function liveExpected(record: ExerciseRecord): ExpectedView | null {
  return liveOf(record).expected
}

/** The log as measures read it, as of the last thing that happened. */
export function liveLog(record: ExerciseRecord): ScoreLog {
  return liveOf(record).log
}

/** Read from the log once, however many views of it are made. */
function liveOf(record: ExerciseRecord): Live {
  const cached = known.get(record.lines)
  if (cached !== undefined && cached.length === record.lines.length) return cached.live
  const live = measure(record)
  known.set(record.lines, { length: record.lines.length, live })
  return live
}

function measure({ scenario, lines }: ExerciseRecord): Live {
  const read = scoreLog(lines)
  const log = read.endedBy === null ? { ...read, end: Number.POSITIVE_INFINITY } : read
  const outages = outagesOf(scenario, log)
  const measures = new Map(
    scenario.components.map((component) => {
      const own = outages.get(component.id) ?? []
      return [component.id, { outage: own.at(-1) ?? null, loss: liveLoss(scenario, read, component, own) }]
    }),
  )
  return { log: read, measures, expected: expectedTimeline(scenario, read) }
}

function liveLoss(
  scenario: Scenario,
  log: ScoreLog,
  component: ComponentDef,
  outages: readonly Outage[],
): LiveLoss | null {
  const holdsData = scenario.recoveryPoints.some((point) => point.component === component.id)
  if (component.rpo === null && !holdsData) return null
  const losses = lossesOf(dataHistory(scenario, log, component), outages, log.end)
  return losses.reduce<LiveLoss | null>((worst, { lost, span, lastWritten }) => {
    if (lost === null || (worst !== null && worst.lost >= lost)) return worst
    const grows = log.endedBy === null && span !== null && span.until >= log.end && lastWritten?.to === null
    return { lost, growsFrom: grows ? log.end : null }
  }, null)
}
