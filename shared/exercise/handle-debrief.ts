import type { Handlers } from './handlers.ts'
import { unknown } from './refuse.ts'

/** Ratings, hotwash, findings and action items (HSEEP AAR/IP). */
export const debriefHandlers: Handlers<
  'rate-objective' | 'answer-hotwash' | 'put-finding' | 'remove-finding' | 'put-action' | 'remove-action'
> = {
  'rate-objective'({ run, bundle, request, now }, command) {
    if (!bundle.scenario.objectives.some((one) => one.id === command.objective))
      return unknown('objective', command.objective)
    run.emit(
      {
        type: 'ObjectiveRated',
        objective: command.objective,
        rating: command.rating,
        comment: command.comment,
      },
      now,
      request.id,
    )
    return null
  },
  'answer-hotwash'({ run, bundle, request, now }, command) {
    if (command.question >= bundle.scenario.hotwash.length)
      return unknown('question', String(command.question))
    run.emit({ type: 'HotwashAnswered', question: command.question, answer: command.answer }, now, request.id)
    return null
  },
  'put-finding'({ run, request, now }, command) {
    const { finding, title, kind, severity, detail, ref } = command
    run.emit({ type: 'FindingPut', finding, title, kind, severity, detail, ref }, now, request.id)
    return null
  },
  'remove-finding'({ run, request, now }, command) {
    run.emit({ type: 'FindingRemoved', finding: command.finding }, now, request.id)
    return null
  },
  'put-action'({ run, request, now }, command) {
    const { action, title, owner, due, status, finding } = command
    run.emit({ type: 'ActionPut', action, title, owner, due, status, finding }, now, request.id)
    return null
  },
  'remove-action'({ run, request, now }, command) {
    run.emit({ type: 'ActionRemoved', action: command.action }, now, request.id)
    return null
  },
}
