import type { DebriefView } from '../contract/debrief-view.ts'
import type { EventOf } from '../contract/events.ts'
import { evaluatorRatings } from './evaluations.ts'
import type { ViewContext } from './view-context.ts'

type Entries = Pick<DebriefView, 'objectives' | 'hotwash' | 'findings' | 'actions'>

/** What the debrief itself put on record, latest word first to count, in the order in which each was first written. */
export function debriefEntries({ scenario, happened }: Pick<ViewContext, 'scenario' | 'happened'>): Entries {
  const ratings = new Map<string, EventOf<'ObjectiveRated'>>()
  const answers = new Map<number, string>()
  const findings = new Map<string, DebriefView['findings'][number]>()
  const actions = new Map<string, DebriefView['actions'][number]>()
  for (const { event } of happened) {
    if (event.type === 'ObjectiveRated') ratings.set(event.objective, event)
    else if (event.type === 'HotwashAnswered') answers.set(event.question, event.answer)
    else if (event.type === 'FindingPut') findings.set(event.finding, findingOf(event))
    else if (event.type === 'FindingRemoved') findings.delete(event.finding)
    else if (event.type === 'ActionPut') actions.set(event.action, actionOf(event))
    else if (event.type === 'ActionRemoved') actions.delete(event.action)
  }
  const evaluations = evaluatorRatings(happened.map(({ event, line }) => ({ event, seq: line.seq })))
  return {
    objectives: scenario.objectives.map(({ id, title, critical, weight }) => ({
      id,
      title,
      critical,
      weight,
      rating: ratings.get(id)?.rating ?? null,
      comment: ratings.get(id)?.comment ?? '',
      evaluations: evaluations
        .filter(({ objective }) => objective === id)
        .map(({ person, rating, comment }) => ({ person, rating, comment })),
    })),
    hotwash: scenario.hotwash.map((question, index) => ({
      index,
      question,
      answer: answers.get(index) ?? '',
    })),
    findings: [...findings.values()],
    actions: [...actions.values()],
  }
}

function findingOf({ finding, title, kind, severity, detail, ref }: EventOf<'FindingPut'>) {
  return { id: finding, title, kind, severity, detail, ref }
}

function actionOf({ action, title, owner, due, status, finding }: EventOf<'ActionPut'>) {
  return { id: action, title, owner, due, status, finding }
}
