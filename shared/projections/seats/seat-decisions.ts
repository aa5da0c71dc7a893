import type { SeatDecisionView } from '../../contract/seat-views.ts'
import { askedRoles, votesFor } from '../../exercise/polls.ts'
import type { DecisionState } from '../../exercise/state.ts'
import type { DecisionDef } from '../../scenario/model.ts'
import type { SeatContext } from './seat-context.ts'

/**
 * Questions that were put to a role, to one that it stands in for, or on which it is asked to vote; without what the
 * options are worth and why.
 * @param speaksFor the role and those that it stands in for
 */
export function seatDecisions(
  seats: SeatContext,
  role: string,
  speaksFor: ReadonlySet<string>,
): readonly SeatDecisionView[] {
  const { scenario, state } = seats.context
  return scenario.decisions.flatMap((point): readonly SeatDecisionView[] => {
    const held = state.decisions[point.id]
    if (held === undefined || held.status === 'pending') return []
    const mayDecide = speaksFor.has(point.asks)
    const asked = askedRoles(scenario, state, point.id).some((one) => speaksFor.has(one))
    // what a role decided while it stood in stays known to it
    const decided = seats.records.some((record) => record.id === held.decision && record.role === role)
    return mayDecide || asked || decided ? [seatDecision(seats, role, point, held, mayDecide)] : []
  })
}

function seatDecision(
  { context, polls, drafts, records }: SeatContext,
  role: string,
  point: DecisionDef,
  held: DecisionState,
  mayDecide: boolean,
): SeatDecisionView {
  const { scenario, state, titles } = context
  const { status } = held
  const open = status === 'open'
  const votes = votesFor(scenario, state, point.id, role)
  const vote = polls.find((poll) => poll.point === point.id)?.votes.find((one) => one.role === votes)
  const draft = mayDecide && open ? drafts.get(point.id) : undefined
  return {
    id: point.id,
    title: point.title,
    question: point.question,
    context: point.context,
    asksTitle: titles.role(point.asks),
    status: status === 'pending' ? 'closed' : status,
    openedAt: held.openedAt,
    dueAt: held.dueAt,
    late: held.late,
    follows: point.follows,
    options: point.options.map(({ id, label }) => ({ id, label })),
    mayDecide: mayDecide && open,
    mayVote: votes !== null && open,
    myVote:
      vote === undefined
        ? null
        : { option: vote.option, confidence: vote.confidence, rationale: vote.rationale },
    draft:
      draft === undefined
        ? null
        : { option: draft.option, rationale: draft.rationale, confidence: draft.confidence },
    chosen: open ? null : (records.find((record) => record.id === held.decision)?.text ?? null),
  }
}
