import type { ExerciseMs } from '../../base/time.ts'
import type { ActualSpan, PlanEvidence, PlannedSpan, PlanStepView } from '../../contract/plan-view.ts'
import type { Anchor, StatedPlan } from './stated-plan.ts'
import type { StepWork } from './step-work.ts'

/** How a step went: the work itself goes before a tick, and a tick tells only when it was over. */
export function actualOf(
  work: StepWork,
  mode: 'tabletop' | 'live',
): { readonly status: PlanStepView['status']; readonly actual: ActualSpan | null } {
  const runs = work.runs.filter(({ startedAt }) => startedAt !== null)
  const began = earliest(runs.map(({ startedAt }) => startedAt))
  const measured: PlanEvidence = mode === 'live' ? 'recorded' : 'simulated'
  const told: PlanEvidence = mode === 'live' && work.tickedAtOnce ? 'recorded' : 'stated'
  if (runs.some(({ outcome }) => outcome === 'running'))
    return { status: 'running', actual: { from: began, to: null, evidence: measured } }
  const { tick } = work
  if (tick?.status === 'not-applicable') return { status: 'not-applicable', actual: null }
  const last = runs.at(-1)
  if (last !== undefined && (last.outcome === 'done' || tick === null || tick.status === 'open')) {
    const status = tick?.status === 'deviated' ? 'deviated' : last.outcome === 'done' ? 'done' : 'failed'
    return {
      status,
      actual: { from: began, to: latest(runs.map(({ endedAt }) => endedAt)), evidence: measured },
    }
  }
  if (tick?.status === 'done' || tick?.status === 'deviated') {
    const from = earliest([began, work.askedAt])
    return {
      status: tick.status,
      actual: { from: from === null || from > tick.at ? null : from, to: tick.at, evidence: told },
    }
  }
  if (work.open === null) return { status: 'open', actual: null }
  return { status: 'running', actual: { from: work.askedAt, to: null, evidence: measured } }
}

/** What a limit of a step may count from. */
export interface PlanClock {
  readonly mark: (mark: Extract<Anchor, { kind: 'mark' }>['mark']) => ExerciseMs | null
  /** End of another step of the procedure, by its number. */
  readonly step: (number: number) => ExerciseMs | null
  /** When the procedure was begun; null: not yet. */
  readonly beginning: ExerciseMs | null
}

/**
 * A stated plan as instants. A limit is a window from what it counts from; a length counts from the step's own start,
 * or, where only its end is known, from the end of the step before it.
 * @param start the step's own start, or when it could begin; null: not known yet
 */
export function plannedOf(plan: StatedPlan, clock: PlanClock, start: ExerciseMs | null): PlannedSpan {
  const { says } = plan
  if (plan.kind === 'phase') {
    const onset = clock.mark('onset')
    return {
      ...spanFrom(onset === null ? null : onset + plan.from, plan.to - plan.from),
      basis: 'stated',
      says,
    }
  }
  if (plan.kind === 'length') return { ...spanFrom(start, plan.length), basis: 'stated', says }
  const { from } = plan
  const opens =
    from.kind === 'mark'
      ? clock.mark(from.mark)
      : from.kind === 'step'
        ? clock.step(from.number)
        : clock.beginning
  const isGuess = from.kind === 'beginning' && from.isGuess
  return { ...spanFrom(opens, plan.length), basis: isGuess ? 'guessed' : 'stated', says }
}

export function spanFrom(
  from: ExerciseMs | null,
  length: number,
): { readonly from: ExerciseMs | null; readonly to: ExerciseMs | null } {
  return { from, to: from === null ? null : from + length }
}

export function earliest(instants: readonly (ExerciseMs | null)[]): ExerciseMs | null {
  const known = instants.filter((at) => at !== null)
  return known.length === 0 ? null : Math.min(...known)
}

export function latest(instants: readonly (ExerciseMs | null)[]): ExerciseMs | null {
  const known = instants.filter((at) => at !== null)
  return known.length === 0 ? null : Math.max(...known)
}
