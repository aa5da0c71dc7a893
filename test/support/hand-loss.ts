/**
 * How much data time a component lost, worked out from the events of a log by plain arithmetic (DESIGN §5, achieved
 * RPO), without the projections: for each outage the minutes that were written and that the data finally used does not
 * hold. Knows stops of writes, corruption since an instant, snapshots, PITR, replicas by their lag, copies beside a
 * running database, several restores and reconciliation.
 */
import type { ExerciseEvent } from '../../shared/contract/events.ts'
import type { ComponentDef, Scenario } from '../../shared/scenario/model.ts'

/** From leaving the served level to the first verification after the last regain; ms of exercise time. */
export interface HandOutage {
  readonly from: number
  readonly restored: number | null
  readonly verified: number | null
}

interface HandRestore {
  readonly at: number
  /** Instant of its data. */
  readonly to: number
  /** When the component ran on it: at once when it was down, else when it was served again; null: never. */
  readonly usedAt: number | null
}

interface Story {
  /** Stretches of writing; the first began before the exercise. */
  readonly written: readonly (readonly [from: number, to: number])[]
  readonly restores: readonly HandRestore[]
  readonly wonBack: readonly (readonly [at: number, amount: number])[]
  readonly badAtTheEnd: boolean
}

/** Lost data time in ms, the worst of its episodes; null: not exercised, or not known at the end. */
export function lossOf(
  scenario: Scenario,
  component: ComponentDef,
  events: readonly ExerciseEvent[],
  outages: readonly HandOutage[],
  end: number,
): number | null {
  const holdsData = scenario.recoveryPoints.some((point) => point.component === component.id)
  if (component.rpo === null && !holdsData) return null
  const story = storyOf(scenario, component, events, end)
  const inside = (restore: HandRestore, { from, verified }: HandOutage) =>
    restore.at >= from && restore.at <= (verified ?? Number.POSITIVE_INFINITY)
  const apart = story.restores.filter((one) => !outages.some((outage) => inside(one, outage)))
  const episodes = [
    ...outages.map((outage) => ({
      from: outage.from,
      restores: story.restores.filter((one) => inside(one, outage)),
      back: outage.restored !== null,
    })),
    ...apart.map((one) => ({ from: one.at, restores: [one], back: true })),
  ].sort((first, second) => first.from - second.from)
  if (episodes.length === 0 && !story.badAtTheEnd) return null
  if (story.badAtTheEnd || episodes.some(({ back }) => !back)) return null
  return Math.max(
    ...episodes.map(({ from, restores }, index) => {
      const since = index === 0 ? Number.NEGATIVE_INFINITY : from
      const until = episodes[index + 1]?.from ?? Number.POSITIVE_INFINITY
      const own = story.wonBack.filter(([at]) => at >= since && at < until)
      return lostIn(story, restores, own, end)
    }),
  )
}

function lostIn(
  { written }: Story,
  restores: readonly HandRestore[],
  wonBack: Story['wonBack'],
  end: number,
): number {
  let lost = 0
  let lastThrowingAway = Number.NEGATIVE_INFINITY
  restores.forEach((restore, index) => {
    const before = restores[index - 1]
    // The data of before that restore came back: what it had lost is not lost any more.
    if (before === undefined || restore.to < before.at) {
      lost = 0
      lastThrowingAway = index === 0 ? Number.NEGATIVE_INFINITY : restore.at
    }
    const until = restore.usedAt ?? end
    for (const [from, to] of written) lost += Math.max(0, Math.min(to, until) - Math.max(from, restore.to))
  })
  const won = wonBack.filter(([at]) => at >= lastThrowingAway).reduce((sum, [, amount]) => sum + amount, 0)
  return Math.max(0, lost - won)
}

function storyOf(
  scenario: Scenario,
  component: ComponentDef,
  events: readonly ExerciseEvent[],
  end: number,
): Story {
  const own = new Map(scenario.components.map((one) => [one.id, one.initial]))
  const effective = (id: string): number =>
    Math.max(
      { up: 0, degraded: 1, down: 2 }[own.get(id) ?? 'up'],
      ...(scenario.components.find((one) => one.id === id)?.dependsOn ?? []).map(effective),
    )
  const enough = component.served === 'degraded' ? 1 : 0
  const written: (readonly [number, number])[] = []
  const restores: HandRestore[] = []
  const wonBack: (readonly [number, number])[] = []
  let stopped = false
  let since: number | null = effective(component.id) < 2 ? Number.NEGATIVE_INFINITY : null
  for (const event of events) {
    if (event.type === 'ComponentSet') {
      own.set(event.component, event.level)
      if (effective(component.id) <= enough)
        restores.forEach((one, index) => {
          restores[index] = { ...one, usedAt: one.usedAt ?? event.at }
        })
    }
    if ('component' in event && event.component === component.id) {
      if (event.type === 'WritesStopped') stopped = true
      if (event.type === 'WritesResumed') stopped = false
      if (event.type === 'Reconciled') wonBack.push([event.at, event.amount])
      if (event.type === 'PointRestored') {
        const level = effective(component.id)
        const beside = level < 2 && level > enough
        const lastWrite = since !== null && since < event.at ? event.at : (written.at(-1)?.[1] ?? 0)
        const point = scenario.recoveryPoints.find((one) => one.id === event.point)
        const to = point?.kind === 'replica' ? Math.min(event.to, lastWrite - point.lag) : event.to
        restores.push({ at: event.at, to, usedAt: beside ? null : event.at })
      }
    }
    const writing = effective(component.id) < 2 && !stopped
    if (writing) since ??= event.at
    else if (since !== null) {
      if (since < event.at) written.push([since, event.at])
      since = null
    }
  }
  if (since !== null) written.push([since, end])
  return { written, restores, wonBack, badAtTheEnd: stillBad(events, component.id) }
}

/** Its data went bad and was neither restored nor repaired: an open RPO at the end, which is worth nothing. */
export function stillBad(events: readonly ExerciseEvent[], component: string): boolean {
  const last = events.findLast(
    (event) =>
      (event.type === 'DataCorrupted' || event.type === 'DataHealed' || event.type === 'PointRestored') &&
      event.component === component,
  )
  return last?.type === 'DataCorrupted'
}
