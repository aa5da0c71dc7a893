import type { FacilitatorView } from '../contract/facilitator-view.ts'
import type { Happening } from './happened.ts'
import type { ViewContext } from './view-context.ts'

export type MarkView = FacilitatorView['marks'][number]

/** Every mark ever made, in the order of the log, corrections applied: a corrected instant is somebody's word. */
export function allMarks(happened: readonly Happening[]): readonly MarkView[] {
  const corrected = new Map<string, number>()
  for (const { event } of happened) {
    if (event.type === 'EntryCorrected' && event.newAt !== null) corrected.set(event.entry, event.newAt)
  }
  return happened.flatMap(({ event }) => {
    if (event.type !== 'Marked') return []
    const { mark, component, at, entry } = event
    const newAt = corrected.get(entry)
    return newAt === undefined
      ? [{ mark, component, at, entry, statedAt: event.statedAt, evidence: event.evidence }]
      : [{ mark, component, at, entry, statedAt: newAt, evidence: 'stated' }]
  })
}

/** The marks that stand now: the latest of each, without those that a new outage took back. */
export function standingMarks({ state, happened }: ViewContext): readonly MarkView[] {
  return allMarks(happened).filter(
    ({ mark, component, entry }) =>
      state.marks[component === null ? mark : `${mark}:${component}`]?.entry === entry,
  )
}
