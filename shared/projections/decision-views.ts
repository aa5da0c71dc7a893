import type { DecisionView, OptionView } from '../contract/story-views.ts'
import { answeringRole } from '../exercise/seats.ts'
import type { DecisionState } from '../exercise/state.ts'
import type { DecisionDef, OptionDef } from '../scenario/model.ts'
import type { ViewContext } from './view-context.ts'

const PENDING: DecisionState = {
  status: 'pending',
  openedAt: null,
  dueAt: null,
  opensAt: null,
  decision: null,
  option: null,
  late: false,
}

/** Every decision point in document order, for the facilitator: qualities included. */
export function decisionViews(context: ViewContext): readonly DecisionView[] {
  const drafts = draftsOf(context)
  return context.scenario.decisions.map((point) => decisionView(context, point, drafts.get(point.id) ?? null))
}

function decisionView(
  { scenario, state: exercise, titles }: ViewContext,
  point: DecisionDef,
  draft: DecisionView['draft'],
): DecisionView {
  const state = exercise.decisions[point.id] ?? PENDING
  return {
    id: point.id,
    title: point.title,
    question: point.question,
    context: point.context,
    asks: point.asks,
    asksTitle: titles.role(point.asks),
    answeredBy: answeringRole(scenario, exercise.seats, point.asks),
    status: state.status,
    openedAt: state.openedAt,
    dueAt: state.dueAt,
    late: state.late,
    follows: point.follows,
    options: point.options.map(optionView),
    draft,
    chosen: state.option,
    decision: state.decision,
  }
}

function optionView({ id, label, quality, because }: OptionDef): OptionView {
  return { id, label, quality, because }
}

/** The latest draft per point that no decision has followed. */
function draftsOf({ happened }: ViewContext): ReadonlyMap<string, NonNullable<DecisionView['draft']>> {
  const drafts = new Map<string, NonNullable<DecisionView['draft']>>()
  for (const { event } of happened) {
    if (event.type === 'DraftSaved') {
      const { option, rationale, confidence } = event
      drafts.set(event.point, { option, rationale, confidence })
    } else if (event.type === 'Decided' && event.point !== null) drafts.delete(event.point)
  }
  return drafts
}
