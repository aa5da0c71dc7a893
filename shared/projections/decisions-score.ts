import { formatClock } from '../base/time.ts'
import type { ScoreLine, ScoreView } from '../contract/score-view.ts'
import type { MeasuredDecision } from './decision-measures.ts'
import { hundredths } from './hundredths.ts'

/** Decisions D of rubric 1: quality x min(1, limit / elapsed) where timed, by the weight of the decision point. */
export function decisionLines(decisions: readonly MeasuredDecision[]): readonly ScoreLine[] {
  return decisions.flatMap((decision) => {
    if (decision.quality === null) return []
    return [
      {
        text: said(decision, decision.quality),
        score: hundredths(decision.quality * timeliness(decision)),
        weight: decision.point?.weight ?? 1,
        rule: 'Decisions: quality of what was decided x min(1, limit / elapsed) where the point has a limit.',
        events: [...new Set(decision.seqs)],
        step: decision.steps[0] ?? null,
      },
    ]
  })
}

/** min(1, limit / elapsed), 0-1; 1 for what has no limit. */
export function timeliness(decision: MeasuredDecision): number {
  const { limit, elapsed } = decision
  return limit === null || elapsed === null || elapsed <= limit ? 1 : limit / elapsed
}

/** Mean stated confidence against mean quality in hundredths; shown beside the score, not scored. */
export function calibrationOf(decisions: readonly MeasuredDecision[]): ScoreView['calibration'] {
  let confidence = 0
  let quality = 0
  let count = 0
  for (const decision of decisions) {
    if (decision.confidence === null || decision.quality === null || decision.byLapse) continue
    confidence += decision.confidence
    quality += decision.quality
    count += 1
  }
  return count === 0
    ? null
    : { confidence: hundredths(confidence / count), quality: hundredths(quality / count), decisions: count }
}

function said(decision: MeasuredDecision, quality: number): string {
  const { limit, elapsed } = decision
  const time =
    elapsed === null
      ? ''
      : limit === null
        ? `, after ${formatClock(elapsed)}`
        : `, after ${formatClock(elapsed)} of ${formatClock(limit)}`
  if (decision.decision === null) return `${decision.title}: not decided${time}`
  const chosen = decision.option ?? (decision.title === decision.text ? 'decided freely' : decision.text)
  return `${decision.title}: ${chosen}${decision.byLapse ? ' (nobody decided in time)' : ''}, quality ${quality.toFixed(2)}${time}`
}
