/** The current thing: what needs the facilitator now, the most urgent first (ART, One focus). */
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import type { DecisionRecordView, DecisionView, InjectView } from '../../../shared/contract/story-views.ts'

export type Thing =
  | { readonly kind: 'start'; readonly key: 'start' }
  | { readonly kind: 'ended'; readonly key: 'ended' }
  | { readonly kind: 'paused'; readonly key: 'paused' }
  | { readonly kind: 'inject'; readonly key: string; readonly inject: InjectView }
  | { readonly kind: 'decision'; readonly key: string; readonly decision: DecisionView }
  | { readonly kind: 'mapping'; readonly key: string; readonly record: DecisionRecordView }
  | { readonly kind: 'next'; readonly key: 'next' }

/** Everything that waits for the facilitator, in the order in which it is offered. Never empty. */
export function thingsOf(view: FacilitatorView): readonly Thing[] {
  if (view.phase === 'briefing') return [{ kind: 'start', key: 'start' }]
  if (view.phase === 'ended' || view.phase === 'closed') return [{ kind: 'ended', key: 'ended' }]
  const paused: readonly Thing[] = view.phase === 'paused' ? [{ kind: 'paused', key: 'paused' }] : []
  const onBreak = view.clock.pause?.kind === 'break'
  const open = [...unread(view), ...undecided(view), ...unmapped(view)]
  const all = onBreak ? [...paused, ...open] : [...open, ...paused]
  return all.length === 0 ? [{ kind: 'next', key: 'next' }] : all
}

/** The thing a person chose, while it is still there; else the most urgent. */
export function currentThing(things: readonly Thing[], chosen: string | null): Thing {
  return things.find((thing) => thing.key === chosen) ?? things[0] ?? { kind: 'next', key: 'next' }
}

/** The thing after this one, round and round. */
export function thingAfter(things: readonly Thing[], key: string): Thing | null {
  if (things.length < 2) return null
  return things[(things.findIndex((thing) => thing.key === key) + 1) % things.length] ?? null
}

/** A word or two for the tab of a thing. */
export function thingTitle(thing: Thing): string {
  switch (thing.kind) {
    case 'inject':
      return thing.inject.title
    case 'decision':
      return thing.decision.title
    case 'mapping':
      return thing.record.title
    case 'paused':
      return 'Paused'
    case 'start':
      return 'Briefing'
    case 'ended':
      return 'Ended'
    case 'next':
      return 'Next'
  }
}

function unread(view: FacilitatorView): readonly Thing[] {
  return view.injects
    .filter((inject) => inject.status === 'delivered' && !inject.acknowledged)
    .toSorted((left, right) => (left.deliveredAt ?? 0) - (right.deliveredAt ?? 0))
    .map((inject) => ({ kind: 'inject', key: `inject:${inject.id}`, inject }))
}

function undecided(view: FacilitatorView): readonly Thing[] {
  return view.decisions
    .filter((decision) => decision.status === 'open')
    .toSorted((left, right) => (left.openedAt ?? 0) - (right.openedAt ?? 0))
    .map((decision) => ({ kind: 'decision', key: `decision:${decision.id}`, decision }))
}

function unmapped(view: FacilitatorView): readonly Thing[] {
  return view.records
    .filter((record) => record.unmapped)
    .map((record) => ({ kind: 'mapping', key: `mapping:${record.id}`, record }))
}
