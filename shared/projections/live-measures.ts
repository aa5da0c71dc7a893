import type { DurationMs } from '../base/time.ts'
import type { JournalLine } from '../contract/events.ts'
import { type Outage, outagesOf } from './outages.ts'
import type { ExerciseRecord } from './record.ts'
import { rpoOf } from './rpo.ts'
import { scoreLog } from './score-log.ts'

interface LiveMeasure {
  /** The outage under way, or the last; null: never out. Its `length` is not meant to be read. */
  readonly outage: Outage | null
  /** Data lost so far by what was restored, ms; null: no data, or not known before it is back. */
  readonly loss: DurationMs | null
}

type Measures = ReadonlyMap<string, LiveMeasure>
const known = new WeakMap<readonly JournalLine[], { readonly length: number; readonly measures: Measures }>()

/**
 * The score's own measures as the live screens show them, per component: one outage that goes on has no end, even
 * when nothing has happened since it began.
 */
export function liveMeasures(record: ExerciseRecord): Measures {
  const cached = known.get(record.lines)
  if (cached !== undefined && cached.length === record.lines.length) return cached.measures
  const measures = measure(record)
  known.set(record.lines, { length: record.lines.length, measures })
  return measures
}

function measure({ scenario, lines }: ExerciseRecord): Measures {
  const read = scoreLog(lines)
  const log = read.endedBy === null ? { ...read, end: Number.POSITIVE_INFINITY } : read
  const outages = outagesOf(scenario, log)
  return new Map(
    scenario.components.map((component) => {
      const own = outages.get(component.id) ?? []
      const { figure } = rpoOf(scenario, log, component, own)
      return [component.id, { outage: own.at(-1) ?? null, loss: figure.achieved ?? figure.atLeast }]
    }),
  )
}
