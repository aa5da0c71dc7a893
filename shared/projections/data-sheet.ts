import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { DataSheetView } from '../contract/story-views.ts'
import type { ComponentDef } from '../scenario/model.ts'
import { type DataHistory, dataHistory, writtenBetween } from './data-loss.ts'
import type { Measures } from './measures.ts'
import type { ExerciseRecord } from './record.ts'
import type { Loss } from './rpo.ts'

/**
 * What the data lost is made of, one sheet per component that lost any or whose data went bad, the worst episode of
 * each (DESIGN §5, achieved RPO). The stretches before and after the corruption, before and after somebody knew, add
 * up to the gross loss exactly; less what was won back they are the achieved RPO. Every instant is exercise time.
 */
export function dataSheets(
  record: Pick<ExerciseRecord, 'scenario'>,
  measures: Measures,
): readonly DataSheetView[] {
  return measures.components.flatMap(({ component, outages, rpo }): readonly DataSheetView[] => {
    const { worst } = rpo
    if (worst === null || worst.span === null || worst.lost === null) return []
    const { until } = worst.span
    const history = dataHistory(record.scenario, measures.log, component)
    const corruptSince = corruptionOf(history, worst)
    if (worst.lost === 0 && worst.reconciled === 0 && corruptSince === null) return []
    const known = earliest(
      outages.map((outage) => outage.detected?.at ?? null).filter((at) => at === null || at <= until),
    )
    return [sheet(record, component, history, worst, corruptSince, known)]
  })
}

function sheet(
  { scenario }: Pick<ExerciseRecord, 'scenario'>,
  component: ComponentDef,
  history: DataHistory,
  worst: Loss,
  corruptSince: ExerciseMs | null,
  known: ExerciseMs | null,
): DataSheetView {
  const from = worst.span?.from ?? 0
  const until = worst.span?.until ?? 0
  const stretches = cut(history, from, until, [corruptSince, known])
  const gross = stretches.reduce((sum, one) => sum + one.lost, 0)
  const point = scenario.recoveryPoints.find((one) => one.id === worst.restore?.point) ?? null
  return {
    component: component.id,
    title: component.title,
    target: component.rpo,
    data: component.data,
    point: point === null ? null : { title: point.title, kind: point.kind },
    dataAt: from,
    corruptSince,
    knownAt: known,
    writtenUntil: Math.min(worst.lastWritten?.to ?? until, until),
    restoredAt: worst.restore?.at ?? null,
    until,
    stretches,
    earlier: Math.max(0, (worst.lost ?? 0) + worst.reconciled - gross),
    gross: Math.max(gross, (worst.lost ?? 0) + worst.reconciled),
    reconciled: Math.min(worst.reconciled, gross),
    reconciliations: worst.reconciliations.map(({ at, amount, seq }) => ({ at, amount, seq })),
    lost: worst.lost ?? 0,
    known: worst.known,
    events: worst.seqs,
  }
}

/** The lost writing, cut at the corruption and at the moment of knowing. */
function cut(
  { writing }: DataHistory,
  from: ExerciseMs,
  until: ExerciseMs,
  at: readonly [corrupt: ExerciseMs | null, known: ExerciseMs | null],
): DataSheetView['stretches'] {
  const [corrupt, known] = at
  const cuts = [from, corrupt, known, until]
    .filter((one): one is ExerciseMs => one !== null && one >= from && one <= until)
    .toSorted((left, right) => left - right)
  return cuts.slice(1).flatMap((to, index) => {
    const start = cuts[index] ?? from
    const lost = writtenBetween(writing, start, to)
    if (lost === 0) return []
    const ended = writing.findLast((one) => one.from < to)?.to ?? to
    return [{ from: start, to: Math.min(to, ended), lost, why: whyOf(start, corrupt, known) }]
  })
}

function whyOf(
  start: ExerciseMs,
  corrupt: ExerciseMs | null,
  known: ExerciseMs | null,
): DataSheetView['stretches'][number]['why'] {
  if (known !== null && start >= known) return 'after-known'
  if (corrupt === null) return 'not-in-point'
  return start < corrupt ? 'good-data' : 'before-known'
}

/** Since when the data of this loss was bad; null: it was not. */
function corruptionOf(history: DataHistory, worst: Loss): ExerciseMs | null {
  const { restore, span } = worst
  const before = history.corruptions.filter((one) =>
    restore === null ? one.ended === null : one.ended?.by === 'restore' && one.ended.at <= restore.at,
  )
  const since = before.at(-1)?.since ?? null
  return since !== null && span !== null && since >= span.from - A_DAY && since <= span.until ? since : null
}

const A_DAY: DurationMs = 86_400_000

function earliest(instants: readonly (ExerciseMs | null)[]): ExerciseMs | null {
  return instants.reduce<ExerciseMs | null>(
    (best, one) => (one !== null && (best === null || one < best) ? one : best),
    null,
  )
}
