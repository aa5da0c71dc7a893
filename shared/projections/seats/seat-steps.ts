import type { PlannedSpan, PlanStepView } from '../../contract/plan-view.ts'
import type { SeatStepView } from '../../contract/seat-views.ts'
import { livePlan } from '../plan/planned-actual.ts'
import type { SeatContext } from './seat-context.ts'

/**
 * The runbook steps that the document gives to a role, of the procedures that it knows to have been begun: by a tick, by
 * work that every seat sees, or by a question that was put to it. What the scenario thinks of a step stays out: whether
 * it counts, how long its author thinks it takes, and that somebody else is asked about it.
 * @param speaksFor the role and those that it stands in for
 */
export function seatSteps(seats: SeatContext, speaksFor: ReadonlySet<string>): readonly SeatStepView[] {
  const { scenario, state, titles, record } = seats.context
  const own = new Set([...speaksFor].map(titles.role))
  const worked = new Set(
    Object.values(state.tasks).flatMap(
      (run) => scenario.tasks.find(({ id }) => id === run.task)?.follows ?? [],
    ),
  )
  const asked = new Set(
    scenario.decisions.flatMap(({ id, asks, follows }) =>
      speaksFor.has(asks) && (state.decisions[id]?.status ?? 'pending') !== 'pending' ? follows : [],
    ),
  )
  const isKnown = ({ ref }: PlanStepView) =>
    (state.ticks[ref] ?? 'open') !== 'open' || worked.has(ref) || asked.has(ref)
  return livePlan(record).procedures.flatMap(({ title, steps }) =>
    steps.some(isKnown)
      ? steps
          .filter(({ owner }) => owner !== null && own.has(owner))
          .map((step) => seatStep(title, step, state.ticks[step.ref] ?? 'open'))
      : [],
  )
}

function seatStep(procedure: string, step: PlanStepView, status: SeatStepView['status']): SeatStepView {
  const { ref, number, text, planned, actual, lateBy } = step
  const stated = planned !== null && planned.says !== '' ? planned : null
  return {
    ref,
    procedure,
    number,
    text,
    status,
    planned: stated === null ? null : told(stated),
    doneAt: status === 'open' ? null : (actual?.to ?? null),
    lateBy: status === 'open' || stated === null ? null : lateBy,
  }
}

function told({ from, to, says, basis }: PlannedSpan): NonNullable<SeatStepView['planned']> {
  return { from, to, says, isGuess: basis === 'guessed' }
}
