/** What the whole room may know: the wall, observers and every seat are shown the same. */
import { MINUTE } from '../base/time.ts'
import type { ProjectorView } from '../contract/projector-view.ts'
import type { ComponentView, InjectView } from '../contract/story-views.ts'
import type { Tone } from '../contract/view-words.ts'
import { isLive } from '../exercise/state.ts'
import { decisionRecords } from './decision-records.ts'
import type { ViewContext } from './view-context.ts'

/** A budget or a legal limit is tense from this share of it on, as the budget bars turn. */
const ALMOST_USED = 0.75
const LAST_DECISIONS = 5

/**
 * What is wrong is for the room to find out: a component stands there as in normal service until somebody has noticed,
 * and so does the data that it loses, until then or until the writes were stopped.
 */
export function publicComponents(components: readonly ComponentView[]): readonly ComponentView[] {
  return components.map((component) => {
    if (component.noticed) return component
    const loss = component.writesStopped ? {} : { lossNow: null, lossGrowsFrom: null }
    return { ...component, ...UNNOTICED, ...loss }
  })
}

const UNNOTICED = {
  level: 'up',
  own: 'up',
  because: null,
  served: true,
  since: null,
  evidence: null,
  restoredAt: null,
  verifiedAt: null,
} as const

/** Headlines of what has arrived and still stands, oldest first. */
export function feedOf(
  injects: readonly Pick<InjectView, 'headline' | 'status' | 'deliveredAt' | 'kind'>[],
): ProjectorView['feed'] {
  return injects
    .flatMap(({ headline, status, deliveredAt, kind }) =>
      headline === null || status !== 'delivered' || deliveredAt === null
        ? []
        : [{ at: deliveredAt, text: headline, tone: TONE[kind] }],
    )
    .toSorted((left, right) => left.at - right.at)
}

const TONE: Readonly<Record<InjectView['kind'], Tone>> = {
  information: 'quiet',
  contingency: 'attention',
  complication: 'attention',
}

/** Duties that have begun, each by its latest turn; the legal ones first. */
export function publicObligations({ scenario, state }: ViewContext): ProjectorView['obligations'] {
  const instances = Object.values(state.obligations)
  return scenario.obligations
    .toSorted((left, right) => Number(right.legal) - Number(left.legal))
    .flatMap(({ id, title, to, legal }): ProjectorView['obligations'] => {
      const turn = instances.findLast((one) => one.obligation === id && one.status !== 'settled')
      if (turn === undefined || turn.status === 'settled') return []
      return [{ title, to, legal, status: turn.status, dueAt: turn.dueAt, metAt: turn.metAt }]
    })
}

/** The last decisions, newest first. */
export function lastDecisions(context: ViewContext): ProjectorView['decided'] {
  return decisionRecords(context)
    .slice(-LAST_DECISIONS)
    .toReversed()
    .map(({ at, roleTitle, title, text, point, byLapse }) => ({
      at,
      roleTitle,
      text: point === null ? text : `${title}: ${byLapse ? 'time ran out, ' : ''}${text}`,
    }))
}

/** Tense: a component is down, a recovery budget is almost used, or a legal clock is running out. */
export function moodOf(context: ViewContext, components: readonly ComponentView[]): ProjectorView['mood'] {
  const { state, scenario, now } = context
  if (!isLive(state.phase)) return 'calm'
  const spent = ({ served, since, target }: ComponentView) =>
    !served && since !== null && target !== null && now - since >= target * ALMOST_USED
  if (components.some((component) => component.level === 'down' || spent(component))) return 'tense'
  const legal = new Set(scenario.obligations.filter((duty) => duty.legal).map(({ id }) => id))
  const running = Object.values(state.obligations).filter(
    ({ obligation, status }) => status === 'open' && legal.has(obligation),
  )
  const outrun = running.some(({ triggeredAt, dueAt }) => {
    const left = Math.max((dueAt - triggeredAt) * (1 - ALMOST_USED), 5 * MINUTE)
    return dueAt - now <= left
  })
  return outrun ? 'tense' : 'calm'
}
