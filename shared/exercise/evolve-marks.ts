import type { EventOf } from '../contract/events.ts'
import type { MarkName } from '../scenario/model.ts'
import type { Draft } from './draft.ts'
import type { MarkKey } from './state.ts'

/** Under what the state keeps the latest statement of a mark; null: for the whole. */
export function markKey(mark: MarkName, component: string | null): MarkKey {
  return component === null ? mark : `${mark}:${component}`
}

/** Folds a mark; the automatic ones also say whether a component is served. */
export function marked(draft: Draft, event: EventOf<'Marked'>): void {
  const { state } = draft
  const { mark, component, entry, statedAt: at } = event
  state.marks = draft.put(state.marks, markKey(mark, component), { entry, at })
  if (mark === 'verified' && component === null) verifyServed(draft, entry, at)
  if (!entry.startsWith('auto:') || component === null) return
  if (mark === 'restored') serve(draft, component, true)
  else if (mark === 'onset') {
    takeBack(draft, component)
    serve(draft, component, false)
  }
}

/** Said of the whole it counts for every component that was served at that time. */
function verifyServed(draft: Draft, entry: string, at: number): void {
  const { state } = draft
  for (const [id, component] of Object.entries(state.components)) {
    const restored = state.marks[markKey('restored', id)]?.at ?? Number.NEGATIVE_INFINITY
    if (!component.unserved && at >= restored)
      state.marks = draft.put(state.marks, markKey('verified', id), { entry, at })
  }
}

/** An outage that begins anew takes back what was said of the recovery of that component and of the whole. */
function takeBack(draft: Draft, component: string): void {
  const { state } = draft
  const stale: readonly MarkKey[] = [
    'restored',
    'verified',
    'business-resumed',
    markKey('recovery-started', component),
    markKey('restored', component),
    markKey('verified', component),
    markKey('business-resumed', component),
  ]
  for (const key of stale) state.marks = draft.without(state.marks, key)
}

function serve(draft: Draft, component: string, served: boolean): void {
  draft.state.components = draft.merge(draft.state.components, component, () => ({ unserved: !served }))
}

/** A corrected instant counts from now on; a notification is judged anew by it (DESIGN §4.7). */
export function corrected(draft: Draft, event: EventOf<'EntryCorrected'>): void {
  const { state } = draft
  const { newAt, entry } = event
  if (newAt === null) return
  for (const [key, mark] of Object.entries(state.marks)) {
    if (mark.entry === entry) state.marks = draft.put(state.marks, key, { ...mark, at: newAt })
  }
  state.obligations = draft.merge(state.obligations, entry, (old) => ({
    metAt: newAt,
    status: newAt <= old.dueAt ? 'met' : 'missed',
  }))
}
