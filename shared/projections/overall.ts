import type { DurationMs } from '../base/time.ts'
import type { FigureView } from '../contract/story-views.ts'
import type { Scenario } from '../scenario/model.ts'
import type { MeasuredComponent } from './recovery-score.ts'
import { closedStatus, openStatus } from './rto.ts'
import { weakestEvidence } from './stated-marks.ts'

/** Overall RTO and RPO: the worst tier-1 component against the overall target, by default the strictest of theirs. */
export function overallFigures(
  scenario: Scenario,
  measured: readonly MeasuredComponent[],
): { readonly rto: FigureView; readonly rpo: FigureView } {
  const tierOne = measured.filter((one) => one.component.tier === 1)
  return {
    rto: worstOf(
      tierOne.map((one) => one.rto),
      scenario.overall.rto ?? strictest(tierOne.map((one) => one.component.rto)),
    ),
    rpo: worstOf(
      tierOne.map((one) => one.rpo.figure),
      scenario.overall.rpo ?? strictest(tierOne.map((one) => one.component.rpo)),
    ),
  }
}

function worstOf(figures: readonly FigureView[], target: DurationMs | null): FigureView {
  const exercised = figures.filter((figure) => figure.evidence !== null)
  if (exercised.length === 0) {
    return {
      target,
      achieved: null,
      atLeast: null,
      status: target === null ? 'no-target' : 'not-exercised',
      evidence: null,
    }
  }
  const evidence = weakestEvidence(exercised.flatMap((figure) => figure.evidence ?? []))
  const values = exercised.flatMap((figure) => figure.achieved ?? figure.atLeast ?? [])
  const worst = values.length === 0 ? null : Math.max(...values)
  if (worst === null || exercised.some((figure) => figure.achieved === null)) {
    return { target, achieved: null, atLeast: worst, status: openStatus(worst, target), evidence }
  }
  return { target, achieved: worst, atLeast: null, status: closedStatus(worst, target), evidence }
}

function strictest(targets: readonly (DurationMs | null)[]): DurationMs | null {
  const given = targets.filter((target) => target !== null)
  return given.length === 0 ? null : Math.min(...given)
}
