/** Folds what reaches people at their seats: whose inbox holds what, and who has opened it. */
import type { ExerciseMs } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import type { Draft } from './draft.ts'
import { isOpen } from './inbox.ts'

/**
 * Brings an item to its roles. Nobody has opened it, but for what an undo lets happen again: an inject that comes again at
 * its old time stays open where it was opened since (DESIGN §4.7).
 * @returns whether somebody has
 */
export function reached(draft: Draft, item: string, to: readonly string[], at: ExerciseMs): boolean {
  const { state } = draft
  state.reached = draft.put(state.reached, item, to)
  const still = Object.entries(state.opened[item] ?? {}).filter(([, opened]) => opened.at >= at)
  state.opened =
    still.length === 0
      ? draft.without(state.opened, item)
      : draft.put(state.opened, item, Object.fromEntries(still))
  return still.some(([, opened]) => isOpen(opened))
}

/** Only what got through reaches anybody. */
export function messageSent(draft: Draft, event: EventOf<'MessageSent'>): void {
  const { state } = draft
  state.messages = draft.put(state.messages, event.message, { via: event.via })
  if (event.outcome !== 'delivered') return
  const roles = event.to.flatMap((party) => (party.kind === 'role' ? [party.role] : []))
  reached(draft, event.message, roles, event.at)
}

/** A call that was declined may be answered later; what was opened stays so. */
export function itemOpened(draft: Draft, { item, role, how, at }: EventOf<'ItemOpened'>): void {
  const { state } = draft
  const before = state.opened[item] ?? {}
  if (how === 'declined' && before[role] !== undefined) return
  state.opened = draft.put(state.opened, item, { ...before, [role]: { how, at } })
}
