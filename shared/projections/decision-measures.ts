import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { DecisionDef, Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

/** A decision point that was put to a role, or a free decision, with what it is worth. */
export interface MeasuredDecision {
  /** null: nobody decided. */
  readonly decision: string | null
  readonly point: DecisionDef | null
  readonly title: string
  /** Label of the option it counts as; null: free, or unanswered. */
  readonly option: string | null
  readonly text: string
  /** 0-1; null: not mapped yet, so out of the score. */
  readonly quality: number | null
  readonly because: string | null
  readonly confidence: number | null
  /** Time from the question to the stated decision; null: nothing to count from. */
  readonly elapsed: DurationMs | null
  readonly limit: DurationMs | null
  readonly byLapse: boolean
  readonly steps: readonly string[]
  readonly seqs: readonly number[]
}

interface Opening {
  readonly at: ExerciseMs
  readonly seq: number
}

/**
 * All decisions in order, then the points that stayed unanswered although their limit passed. A stated time counts
 * for timeliness (DESIGN §4.7).
 */
export function measuredDecisions(scenario: Scenario, log: ScoreLog): readonly MeasuredDecision[] {
  const points = new Map(scenario.decisions.map((point) => [point.id, point]))
  const opened = new Map<string, Opening>()
  const decisions = new Map<string, MeasuredDecision>()
  const openSince = new Map<string, Opening>()
  const unanswered: MeasuredDecision[] = []
  for (const { event, seq } of log.events) {
    if (event.type === 'DecisionOpened') {
      opened.set(event.point, { at: event.at, seq })
      openSince.set(event.point, { at: event.at, seq })
    } else if (event.type === 'DecisionClosed') {
      const point = points.get(event.point)
      const since = openSince.get(event.point)
      if (point !== undefined && since !== undefined)
        unanswered.push(...missed(point, since, event.at, [seq]))
      openSince.delete(event.point)
    } else if (event.type === 'Decided') {
      const point = event.point === null ? null : (points.get(event.point) ?? null)
      const since = event.point === null ? undefined : opened.get(event.point)
      if (event.point !== null) openSince.delete(event.point)
      const fresh: MeasuredDecision = {
        decision: event.decision,
        point,
        title: point?.title ?? event.text,
        option: null,
        text: event.text,
        quality: null,
        because: null,
        confidence: event.confidence,
        elapsed: since === undefined ? null : Math.max(0, event.statedAt - since.at),
        limit: point?.within ?? null,
        byLapse: event.byLapse,
        steps: point?.follows ?? [],
        seqs: since === undefined ? [seq] : [since.seq, seq],
      }
      decisions.set(event.decision, event.option === null ? fresh : asOption(fresh, point, event.option))
    } else if (event.type === 'DecisionMapped') {
      const free = decisions.get(event.decision)
      if (free === undefined) continue
      const seen = { ...free, seqs: [...free.seqs, seq] }
      if (event.mapping.to === 'effects') {
        const { quality, reason } = event.mapping
        decisions.set(event.decision, { ...seen, quality, because: reason })
      } else {
        const point = points.get(event.mapping.point) ?? null
        const since = opened.get(event.mapping.point)
        openSince.delete(event.mapping.point)
        const elapsed =
          seen.elapsed ?? (since === undefined ? null : Math.max(0, statedAt(log, event.decision) - since.at))
        decisions.set(
          event.decision,
          asOption(
            { ...seen, elapsed, title: point?.title ?? seen.title, limit: point?.within ?? null },
            point,
            event.mapping.option,
          ),
        )
      }
    }
  }
  for (const [id, since] of openSince) {
    const point = points.get(id)
    if (point !== undefined) unanswered.push(...missed(point, since, log.end, []))
  }
  return [...decisions.values(), ...unanswered]
}

function asOption(decision: MeasuredDecision, point: DecisionDef | null, id: string): MeasuredDecision {
  const option = point?.options.find((one) => one.id === id)
  if (option === undefined) return { ...decision, point }
  return {
    ...decision,
    point,
    option: option.label,
    quality: option.quality,
    because: option.because,
    steps: option.does.length > 0 ? option.does : (point?.follows ?? []),
  }
}

/** A question whose limit passed without an answer is worth nothing; one whose limit had not passed is left out. */
function missed(
  point: DecisionDef,
  since: Opening,
  until: ExerciseMs,
  seqs: readonly number[],
): readonly MeasuredDecision[] {
  const elapsed = until - since.at
  if (point.within === null || elapsed < point.within) return []
  return [
    {
      decision: null,
      point,
      title: point.title,
      option: null,
      text: '',
      quality: 0,
      because: 'Nobody decided before the limit',
      confidence: null,
      elapsed,
      limit: point.within,
      byLapse: false,
      steps: point.follows,
      seqs: [since.seq, ...seqs],
    },
  ]
}

function statedAt(log: ScoreLog, decision: string): ExerciseMs {
  for (const { event } of log.events) {
    if (event.type === 'Decided' && event.decision === decision) return event.statedAt
  }
  return 0
}
