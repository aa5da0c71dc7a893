/**
 * When a role had nothing to do while something was out: nothing asked of it, no task of its own, no inject that came to
 * it, and no duty of its own that began.
 */
import { type ExerciseMs, MINUTE } from '../base/time.ts'
import type { ExerciseEvent } from '../contract/events.ts'
import type { Scenario } from '../scenario/model.ts'
import { longerThan, type Span, without } from './spans.ts'

/** Shorter stretches are breath, not idleness (issue: "roles with nothing to do for 15 minutes"). */
export const IDLE_FROM = 15 * MINUTE

/** By role: the stretches of at least `IDLE_FROM` inside `outages` in which it had nothing to do. */
export function idleSpans(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  outages: readonly Span[],
  end: ExerciseMs,
): ReadonlyMap<string, readonly Span[]> {
  const busy = busySpans(scenario, events, end)
  return new Map(
    scenario.roles.map(({ id }) => [
      id,
      longerThan(cutAt(without(outages, busy.spans.get(id) ?? []), busy.words.get(id) ?? []), IDLE_FROM),
    ]),
  )
}

interface Busy {
  readonly spans: ReadonlyMap<string, readonly Span[]>
  /** Instants at which something came to the role. */
  readonly words: ReadonlyMap<string, readonly ExerciseMs[]>
}

function busySpans(scenario: Scenario, events: readonly ExerciseEvent[], end: ExerciseMs): Busy {
  const spans = new Map<string, Span[]>(scenario.roles.map(({ id }) => [id, []]))
  const words = new Map<string, ExerciseMs[]>(scenario.roles.map(({ id }) => [id, []]))
  const asked = new Map(scenario.decisions.map(({ id, asks }) => [id, asks]))
  const duties = new Map(scenario.obligations.map(({ id, by }) => [id, by]))
  const waits = new Set(scenario.decisions.flatMap(({ id, onTimeout }) => (onTimeout === 'wait' ? [id] : [])))
  const since = new Map<string, { readonly role: string; readonly from: ExerciseMs }>()
  const begin = (key: string, role: string | undefined, from: ExerciseMs) => {
    if (role !== undefined) since.set(key, { role, from })
  }
  const stop = (key: string, to: ExerciseMs) => {
    const open = since.get(key)
    if (open === undefined) return
    since.delete(key)
    spans.get(open.role)?.push({ from: open.from, to })
  }
  for (const event of events) {
    if (event.type === 'DecisionOpened') begin(event.point, asked.get(event.point), event.at)
    else if (event.type === 'DecisionClosed') stop(event.point, event.at)
    else if (event.type === 'DecisionLapsed' && !waits.has(event.point)) stop(event.point, event.at)
    else if (event.type === 'Decided' && event.point !== null) stop(event.point, event.at)
    else if (event.type === 'TaskQueued') begin(event.run, event.role, event.at)
    else if (event.type === 'TaskEnded' || event.type === 'TaskAborted') stop(event.run, event.at)
    else if (event.type === 'TaskReassigned') {
      stop(event.run, event.at)
      begin(event.run, event.role, event.at)
    } else if (event.type === 'InjectDelivered') {
      for (const role of event.to) words.get(role)?.push(event.at)
    } else if (event.type === 'ObligationTriggered') {
      words.get(duties.get(event.obligation) ?? '')?.push(event.at)
    }
  }
  for (const key of [...since.keys()]) stop(key, end)
  return { spans, words }
}

/** Cuts spans at instants: what came to a role ends one stretch of idleness and begins the next. */
function cutAt(spans: readonly Span[], instants: readonly ExerciseMs[]): readonly Span[] {
  return spans.flatMap(({ from, to }) => {
    const cuts = [from, ...instants.filter((at) => at > from && at < to).toSorted((a, b) => a - b), to]
    return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }))
  })
}

/** What all teams have in common, as far as they were still playing. */
export class SharedIdleness {
  private readonly busy = new Map<string, Span[]>()
  private readonly outages: Span[] = []
  private plays = 0

  add(outages: readonly Span[], idle: ReadonlyMap<string, readonly Span[]>): void {
    this.plays += 1
    this.outages.push(...outages)
    for (const [role, spans] of idle) {
      const known = this.busy.get(role) ?? []
      known.push(...without(outages, spans))
      this.busy.set(role, known)
    }
  }

  /** Stretches of outage in which no team gave the role anything to do, where at least half of the teams had one. */
  found(): readonly (Span & { readonly role: string })[] {
    const common = this.commonOutages()
    return [...this.busy].flatMap(([role, busy]) =>
      longerThan(without(common, busy), IDLE_FROM).map((span) => ({ ...span, role })),
    )
  }

  private commonOutages(): readonly Span[] {
    const steps = this.outages
      .flatMap(({ from, to }) => [
        { at: from, by: 1 },
        { at: to, by: -1 },
      ])
      .sort((left, right) => left.at - right.at)
    const found: Span[] = []
    let count = 0
    for (const [index, { at, by }] of steps.entries()) {
      count += by
      const to = steps[index + 1]?.at
      if (to !== undefined && to > at && count * 2 >= this.plays) found.push({ from: at, to })
    }
    return found
  }
}
