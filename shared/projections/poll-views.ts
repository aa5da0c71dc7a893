import type { EventOf } from '../contract/events.ts'
import type { PollView } from '../contract/seat-views.ts'
import { askedRoles } from '../exercise/polls.ts'
import type { ViewContext } from './view-context.ts'

/** A poll for every decision point that asks several roles for their vote and has been opened, in document order. */
export function pollViews(
  context: Pick<ViewContext, 'scenario' | 'state' | 'titles' | 'happened'>,
): readonly PollView[] {
  const { scenario, state, titles } = context
  const votes = latestVotes(context)
  return scenario.decisions.flatMap(({ id }): readonly PollView[] => {
    const asked = askedRoles(scenario, state, id)
    const opened = (state.decisions[id]?.openedAt ?? null) !== null
    if (asked.length === 0 || !opened) return []
    const given = [...(votes.get(id)?.values() ?? [])]
    return [
      {
        point: id,
        asked: asked.map((role) => ({ role, title: titles.role(role) })),
        votes: given.map(({ role, person, option, confidence, rationale, at }) => ({
          role,
          roleTitle: titles.role(role),
          person,
          option,
          confidence,
          rationale,
          at,
        })),
        agreement: agreementOf(given.map(({ option }) => option)),
      },
    ]
  })
}

/** Share of the votes on the most-voted option, 0-1; null: no vote. */
export function agreementOf(options: readonly string[]): number | null {
  if (options.length === 0) return null
  const counts = new Map<string, number>()
  for (const option of options) counts.set(option, (counts.get(option) ?? 0) + 1)
  return Math.max(...counts.values()) / options.length
}

/** The latest vote of each role by decision point; a vote that was changed keeps its place. */
function latestVotes({
  happened,
}: Pick<ViewContext, 'happened'>): ReadonlyMap<string, ReadonlyMap<string, EventOf<'Voted'>>> {
  const votes = new Map<string, Map<string, EventOf<'Voted'>>>()
  for (const { event } of happened) {
    if (event.type !== 'Voted') continue
    const ofPoint = votes.get(event.point) ?? new Map<string, EventOf<'Voted'>>()
    votes.set(event.point, ofPoint.set(event.role, event))
  }
  return votes
}
