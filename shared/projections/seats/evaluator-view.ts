import type { ExerciseEvent } from '../../contract/events.ts'
import type { EvaluatorView } from '../../contract/seat-views.ts'
import type { LogEntryView } from '../../contract/story-views.ts'
import type { ObjectiveDef } from '../../scenario/model.ts'
import { type EvaluatorRating, evaluatorRatings } from '../evaluations.ts'
import { toldLog } from '../log-entries.ts'
import { narrate } from '../narrate.ts'
import type { ViewContext } from '../view-context.ts'
import type { SeatContext } from './seat-context.ts'

/** What an evaluator sees: all that has happened, what to look for, and everybody's ratings; nothing to come. */
export function evaluatorView(seats: SeatContext, person: string): EvaluatorView {
  const { context } = seats
  const { scenario } = context
  const log = logOf(context)
  const ratings = evaluatorRatings(context.happened.map(({ event, line }) => ({ event, seq: line.seq })))
  const final = finallyRated(context)
  return {
    view: 'evaluator',
    ...seats.common,
    person,
    objectives: scenario.objectives.map((objective) => objectiveView(context, objective, ratings, person)),
    unrated: scenario.objectives
      .filter(({ id }) => !final.has(id) && !ratings.some(({ objective }) => objective === id))
      .map(({ id }) => id),
    notes: notesOf(context, log),
    log,
  }
}

function objectiveView(
  context: ViewContext,
  { id, title, critical }: ObjectiveDef,
  ratings: readonly EvaluatorRating[],
  person: string,
): EvaluatorView['objectives'][number] {
  const { scenario, happened } = context
  const injects = scenario.injects.filter(({ objectives }) => objectives.includes(id))
  const decisions = scenario.decisions.filter(({ objectives }) => objectives.includes(id))
  const own = ratings.filter(({ objective }) => objective === id)
  const mine = own.find((one) => one.person === person)
  return {
    id,
    title,
    critical,
    mine: mine === undefined ? null : { rating: mine.rating, comment: mine.comment },
    others: own
      .filter((one) => one.person !== person)
      .map(({ person: other, rating, comment }) => ({ person: other, rating, comment })),
    events: happened.flatMap(({ event, line }) =>
      (event.type === 'InjectDelivered' && injects.some((inject) => inject.id === event.inject)) ||
      (event.type === 'Decided' && decisions.some((point) => point.id === event.point))
        ? [line.seq]
        : [],
    ),
    expect: injects.flatMap(({ expect }) => (expect === null ? [] : [expect])),
  }
}

/** Objectives that the facilitator has rated. */
function finallyRated({ happened }: ViewContext): ReadonlySet<string> {
  const rated = new Set<string>()
  for (const { event } of happened) {
    if (event.type !== 'ObjectiveRated') continue
    if (event.rating === null) rated.delete(event.objective)
    else rated.add(event.objective)
  }
  return rated
}

/** Every evaluator's notes, corrections applied. */
function notesOf({ happened }: ViewContext, log: readonly LogEntryView[]): EvaluatorView['notes'] {
  const corrected = new Map(log.map(({ entry, corrected: correction }) => [entry, correction]))
  const texts = new Map<number, string>()
  for (const { seq, text } of log) if (!texts.has(seq)) texts.set(seq, text)
  return happened.flatMap(({ event }): EvaluatorView['notes'] => {
    if (event.type !== 'Observed') return []
    const { entry, by: person, text, statedAt, about, objective } = event
    const correction = corrected.get(entry)
    return [
      {
        entry,
        person,
        text: correction?.text ?? text,
        statedAt: correction?.newAt ?? statedAt,
        about: about === null ? null : { seq: about, text: texts.get(about) ?? '' },
        objective,
      },
    ]
  })
}

const logs = new WeakMap<ViewContext, readonly LogEntryView[]>()

/** Made once for all evaluators of an instant. */
function logOf(context: ViewContext): readonly LogEntryView[] {
  const log = logs.get(context) ?? evaluatorLog(context)
  logs.set(context, log)
  return log
}

/** All of the log but what speaks of injects that have not come. */
function evaluatorLog(context: ViewContext): readonly LogEntryView[] {
  const { scenario, state } = context
  const hidden = new Map(
    scenario.injects
      .filter(({ id }) => !HAS_COME.has(state.injects[id]?.status ?? 'pending'))
      .map(({ id, title }) => [id, title]),
  )
  const toCome = [...hidden.values()]
  return toldLog(context.record).flatMap(({ event, entry }): readonly LogEntryView[] => {
    if (PLANS.has(event.type) && 'inject' in event && hidden.has(event.inject)) return []
    // an undone command, the projector or what stopped a jump may be named after what is to come
    if (
      (event.type === 'CommandUndone' || event.type === 'ProjectorSet') &&
      toCome.some((title) => entry.text.includes(title))
    )
      return []
    if (event.type !== 'ClockJumped' || event.stoppedBy === null) return [entry]
    const text = narrate({ ...event, stoppedBy: null }, context.titles)?.text ?? ''
    return [{ ...entry, text }]
  })
}

const HAS_COME: ReadonlySet<string> = new Set(['delivered', 'failed', 'retracted'])
const PLANS: ReadonlySet<ExerciseEvent['type']> = new Set<ExerciseEvent['type']>([
  'InjectHeld',
  'InjectReleased',
  'InjectSkipped',
])
