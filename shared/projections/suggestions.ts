import { formatClock } from '../base/time.ts'
import type { DebriefView } from '../contract/debrief-view.ts'
import type { ObligationInstance } from '../exercise/state.ts'
import type { Drift } from './drift.ts'
import { durationWords } from './duration-words.ts'
import { requiredSteps } from './required-steps.ts'
import { findProcedure, findStep } from './step-refs.ts'
import type { ViewContext } from './view-context.ts'

type Suggestion = DebriefView['suggestions'][number]

/**
 * Findings that the record itself suggests. A suggestion keeps its id, so that a finding put under the same id is
 * known to have taken it over.
 */
export function suggestions(context: ViewContext, drift: readonly Drift[]): readonly Suggestion[] {
  return [
    ...missedDuties(context),
    ...badPoints(context),
    ...deadChannels(context),
    ...slowDecisions(context),
    ...failedTasks(context),
    ...openSteps(context),
    ...drift.map(driftedRunbook),
  ]
}

/** One per document: the team's way may be the better one. */
function driftedRunbook({ file, title, edits }: Drift): Suggestion {
  return {
    id: `drift:${file}`,
    title: `The team's way and the runbook "${title}" differ`,
    severity: 'low',
    detail: edits.map(({ what }) => what).join(' '),
    ref: edits[0]?.ref ?? null,
  }
}

/** One per duty: a cadence that was missed five times is one finding. */
function missedDuties({ scenario, state }: ViewContext): readonly Suggestion[] {
  return scenario.obligations.flatMap((duty): readonly Suggestion[] => {
    const missed = Object.values(state.obligations).filter(
      (instance) => instance.obligation === duty.id && instance.status === 'missed',
    )
    if (missed.length === 0) return []
    const what = missed.length === 1 ? 'its deadline' : `${missed.length} deadlines`
    const basis = duty.basis === null ? [] : [`Basis: ${duty.basis}.`]
    return [
      {
        id: `missed:${duty.id}`,
        title: `${duty.title} to ${duty.to} missed ${what}`,
        severity: duty.legal ? 'critical' : 'high',
        detail: [...missed.map(missedText), ...basis].join(' '),
        ref: duty.follows[0] ?? null,
      },
    ]
  })
}

function missedText({ dueAt, metAt }: ObligationInstance): string {
  const sent =
    metAt === null ? 'never sent' : `sent at ${formatClock(metAt)}, ${durationWords(metAt - dueAt)} late`
  return `Due at ${formatClock(dueAt)}, ${sent}.`
}

/** Points that a restore was tried from and that could not restore, or that are bad at the end. */
function badPoints({ scenario, state }: ViewContext): readonly Suggestion[] {
  return scenario.recoveryPoints.flatMap((point): readonly Suggestion[] => {
    const now = state.points[point.id]
    if (now !== 'corrupt' && now !== 'encrypted') return []
    return [
      {
        id: `point:${point.id}`,
        title: `${point.title} was ${now}`,
        severity: 'critical',
        detail: `${triedFrom(scenario, state, point.id) ? 'A restore was tried from it and failed, and its time was lost' : 'Nothing could have been restored from it'}. Check how recovery points are verified.`,
        ref: null,
      },
    ]
  })
}

function triedFrom(scenario: ViewContext['scenario'], state: ViewContext['state'], point: string): boolean {
  const restores = new Set(
    scenario.tasks.filter((task) => task.restores?.point === point).map((task) => task.id),
  )
  return Object.values(state.tasks).some((run) => restores.has(run.task) && run.status === 'failed')
}

function deadChannels({ happened, scenario, titles }: ViewContext): readonly Suggestion[] {
  const found = new Map<string, { readonly at: number; readonly inject: string }>()
  for (const { event } of happened) {
    if (event.type === 'InjectFailed' && !found.has(event.via)) found.set(event.via, event)
    if (event.type !== 'InjectDelivered' || !event.fallback) continue
    const usual = scenario.injects.find((inject) => inject.id === event.inject)?.via
    if (usual !== undefined && !found.has(usual)) found.set(usual, event)
  }
  return [...found].map(([channel, { at, inject }]) => ({
    id: `channel:${channel}`,
    title: `${titles.channel(channel)} was dead when it was needed`,
    severity: 'high',
    detail: `"${titles.inject(inject)}" could not come by ${titles.channel(channel)} at ${formatClock(at)}.`,
    ref: null,
  }))
}

function slowDecisions({ happened, scenario, state }: ViewContext): readonly Suggestion[] {
  return scenario.decisions.flatMap((point): readonly Suggestion[] => {
    const held = state.decisions[point.id]
    if (held === undefined || held.openedAt === null || held.dueAt === null) return []
    const limit = `The limit was ${durationWords(held.dueAt - held.openedAt)}`
    const ref = point.follows[0] ?? null
    if (held.status === 'lapsed') {
      const detail = `${limit}; nobody decided, and the default was taken.`
      return [
        {
          id: `lapsed:${point.id}`,
          title: `${point.title} was not decided in time`,
          severity: 'high',
          detail,
          ref,
        },
      ]
    }
    const decided = happened.find(
      ({ event }) => event.type === 'Decided' && event.decision === held.decision,
    )?.event
    const at = decided?.type === 'Decided' ? decided.statedAt : null
    if (at === null || at <= held.dueAt) return []
    const detail = `${limit}; it was decided ${durationWords(at - held.openedAt)} after it was asked.`
    return [
      { id: `late:${point.id}`, title: `${point.title} was decided late`, severity: 'medium', detail, ref },
    ]
  })
}

function failedTasks({ happened, scenario, state, titles }: ViewContext): readonly Suggestion[] {
  return happened.flatMap(({ event }): readonly Suggestion[] => {
    if (event.type !== 'TaskEnded' || event.outcome !== 'failed') return []
    const task = scenario.tasks.find((one) => one.id === event.task)
    const point = task?.restores?.point
    // The bad recovery point is the finding then.
    if (point !== undefined && (state.points[point] === 'corrupt' || state.points[point] === 'encrypted'))
      return []
    return [
      {
        id: `failed:${event.run}`,
        title: `${titles.task(event.task)} failed`,
        severity: 'medium',
        detail: `It failed at ${formatClock(event.at)}${event.reason === '' ? '' : `: ${event.reason}`}.`,
        ref: task?.follows[0] ?? null,
      },
    ]
  })
}

function openSteps({ record, scenario, state }: ViewContext): readonly Suggestion[] {
  const isOpen = (ref: string) => (state.ticks[ref] ?? 'open') === 'open'
  return requiredSteps(scenario, record.runbooks, (ref) => !isOpen(ref))
    .filter(isOpen)
    .map((ref) => {
      const text = findStep(record.runbooks, ref)?.text.replace(/\.$/, '') ?? ref
      const procedure = findProcedure(record.runbooks, ref)
      return {
        id: `step:${ref}`,
        title: `A required runbook step was not done: ${text}`,
        severity: 'medium',
        detail: `Nobody recorded it${procedure === null ? '' : `; it belongs to "${procedure.title}"`}.`,
        ref,
      }
    })
}
