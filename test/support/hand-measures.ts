/**
 * The measures of DESIGN §5 worked out from the events of a log by plain arithmetic, without the projections, so that
 * the two can be held against each other. Exercises without undo, correction or free decisions only.
 */
import type { ExerciseEvent } from '../../shared/contract/events.ts'
import type { ComponentDef, ComponentLevel, Scenario } from '../../shared/scenario/model.ts'
import { type HandOutage, lossOf, stillBad } from './hand-loss.ts'

const FULL = 10_000
const BAD: Readonly<Record<ComponentLevel, number>> = { up: 0, degraded: 1, down: 2 }

export interface HandMeasures {
  readonly end: number
  /** Worst outage in ms; null: not exercised, or not verified. */
  readonly rto: Readonly<Record<string, number | null>>
  readonly outages: Readonly<Record<string, readonly HandOutage[]>>
  /** Data time lost in ms of components that were restored or interrupted; null: not exercised, or not known. */
  readonly rpo: Readonly<Record<string, number | null>>
  readonly parts: Readonly<Record<'R' | 'E' | 'D' | 'A' | 'N', number | null>>
  readonly total: number | null
}

/** Measures an exercise that reached its ending or its length, so that what is open counts as not recovered. */
export function handMeasures(scenario: Scenario, events: readonly ExerciseEvent[]): HandMeasures {
  const end = events.findLast((event) => event.type === 'ExerciseEnded')?.at ?? 0
  const outages = Object.fromEntries(
    scenario.components.map((component) => [component.id, outagesOf(scenario, component, events, end)]),
  )
  const rpo = Object.fromEntries(
    scenario.components.map((component) => [
      component.id,
      lossOf(scenario, component, events, outages[component.id] ?? [], end),
    ]),
  )
  const rto = Object.fromEntries(
    scenario.components.map((component) => [component.id, worstOf(outages[component.id] ?? [])]),
  )
  const parts = {
    R: recovery(scenario, events, outages, rpo, end),
    E: evaluation(scenario, events),
    D: decisions(scenario, events, end),
    A: adherence(scenario, events),
    N: notifications(scenario, events, end),
  }
  const weights = { R: 35, E: 25, D: 20, A: 10, N: 10 }
  const present = (['R', 'E', 'D', 'A', 'N'] as const).flatMap((name) => {
    const score = parts[name]
    return score === null ? [] : [[score, weights[name]] as const]
  })
  const weight = present.reduce((sum, [, part]) => sum + part, 0)
  return { end, rto, outages, rpo, parts, total: weight < 60 ? null : mean(present) }
}

function outagesOf(
  scenario: Scenario,
  component: ComponentDef,
  events: readonly ExerciseEvent[],
  end: number,
): readonly HandOutage[] {
  const own = new Map(scenario.components.map((one) => [one.id, one.initial]))
  const effective = (id: string): number =>
    Math.max(
      BAD[own.get(id) ?? 'up'],
      ...(scenario.components.find((one) => one.id === id)?.dependsOn ?? []).map(effective),
    )
  const enough = component.served === 'degraded' ? 1 : 0
  const gaps: { from: number; to: number | null }[] = []
  for (const event of events) {
    if (event.type !== 'ComponentSet' || event.at > end) continue
    own.set(event.component, event.level)
    const served = effective(component.id) <= enough
    const last = gaps.at(-1)
    if (served && last?.to === null) last.to = event.at
    else if (!served && last?.to !== null) gaps.push({ from: event.at, to: null })
  }
  const real = gaps.filter((gap) => gap.from !== gap.to && gap.from < end)
  const proofs = events.flatMap((event) =>
    event.type === 'Marked' &&
    event.mark === 'verified' &&
    (event.component === null || event.component === component.id)
      ? [event.statedAt]
      : [],
  )
  const outages: HandOutage[] = []
  let from: number | null = null
  for (const [index, gap] of real.entries()) {
    from ??= gap.from
    const until = real[index + 1]?.from ?? Number.POSITIVE_INFINITY
    const { to } = gap
    const verified =
      to === null ? undefined : proofs.filter((at) => at >= to && at < until).sort((a, b) => a - b)[0]
    if (verified === undefined && until !== Number.POSITIVE_INFINITY) continue
    outages.push({ from, restored: to, verified: verified ?? null })
    from = null
  }
  return outages
}

function worstOf(outages: readonly HandOutage[]): number | null {
  const lengths = outages.map(({ from, verified }) => (verified === null ? null : verified - from))
  const known = lengths.filter((length) => length !== null)
  return known.length === 0 || known.length < lengths.length ? null : Math.max(...known)
}

function recovery(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  outages: HandMeasures['outages'],
  rpo: HandMeasures['rpo'],
  end: number,
): number | null {
  return mean(
    scenario.components.flatMap((component): (readonly [number, number])[] => {
      const own = outages[component.id] ?? []
      if (own.length === 0 || component.rto === null) return []
      const open = own.some(({ verified }) => verified === null)
      const length = Math.max(...own.map(({ from, verified }) => (verified ?? end) - from))
      const { rto, mtd } = component
      const time = open ? 0 : s(length, rto, mtd)
      const loss = rpo[component.id] ?? null
      const bad = stillBad(events, component.id)
      const data = bad ? 0 : loss === null || component.rpo === null ? FULL : s(loss, component.rpo, null)
      return [[Math.min(time, data), component.tier === 1 ? 3 : component.tier === 2 ? 2 : 1]]
    }),
  )
}

/** s(r) of rubric 1, in hundredths of a point. */
function s(actual: number, target: number, mtd: number | null): number {
  if (mtd !== null && actual > mtd) return 0
  return actual <= target ? FULL : Math.round(Math.max(0, 1 - Math.log2(actual / target) / 2) * FULL)
}

function evaluation(scenario: Scenario, events: readonly ExerciseEvent[]): number | null {
  const worth = { P: FULL, S: 7_500, M: 4_000, U: 0 }
  return mean(
    scenario.objectives.flatMap((objective): (readonly [number, number])[] => {
      const rated = events.findLast(
        (event) => event.type === 'ObjectiveRated' && event.objective === objective.id,
      )
      if (rated?.type !== 'ObjectiveRated' || rated.rating === null) return []
      return [[worth[rated.rating], objective.weight]]
    }),
  )
}

/** Quality times min(1, limit / elapsed) of every question that was put, 0-1; null: not asked, or still in time. */
export function decisionWorth(
  scenario: Scenario,
  events: readonly ExerciseEvent[],
  point: string,
  end: number,
): number | null {
  const definition = scenario.decisions.find((one) => one.id === point)
  const opened = events.find((event) => event.type === 'DecisionOpened' && event.point === point)
  if (definition === undefined || opened === undefined) return null
  const answer = events.find((event) => event.type === 'Decided' && event.point === point)
  if (answer?.type === 'Decided') {
    const quality = definition.options.find((option) => option.id === answer.option)?.quality ?? 0
    const elapsed = answer.statedAt - opened.at
    return (
      quality * (definition.within === null || elapsed === 0 ? 1 : Math.min(1, definition.within / elapsed))
    )
  }
  const closed = events.find((event) => event.type === 'DecisionClosed' && event.point === point)?.at ?? end
  return definition.within !== null && closed - opened.at >= definition.within ? 0 : null
}

function decisions(scenario: Scenario, events: readonly ExerciseEvent[], end: number): number | null {
  return mean(
    scenario.decisions.flatMap((point): (readonly [number, number])[] => {
      const worth = decisionWorth(scenario, events, point.id, end)
      return worth === null ? [] : [[Math.round(worth * FULL), point.weight]]
    }),
  )
}

function adherence(scenario: Scenario, events: readonly ExerciseEvent[]): number | null {
  const done = scenario.requiredSteps.flatMap((ref) => {
    const tick = events.find(
      (event) => event.type === 'StepTicked' && event.ref === ref && event.status === 'done',
    )
    return tick?.type === 'StepTicked' ? [tick.statedAt] : []
  })
  const pairs = (done.length * (done.length - 1)) / 2
  const inverted = done.flatMap((at, index) => done.slice(index + 1).filter((later) => later < at)).length
  const order = pairs === 0 ? 1 : 1 - inverted / pairs
  return Math.round((done.length / scenario.requiredSteps.length) * order * FULL)
}

/** Share of the instances of a duty that were due and kept, 0-1; null: none was due. */
export function dutyKept(events: readonly ExerciseEvent[], obligation: string, end: number): number | null {
  const due = events.flatMap((event) => {
    if (event.type !== 'ObligationTriggered' || event.obligation !== obligation) return []
    const met = events.find((one) => one.type === 'ObligationMet' && one.instance === event.instance)
    if (met?.type === 'ObligationMet') return [met.statedAt <= event.dueAt]
    const over = events.find((one) => one.type === 'ObligationSettled' && one.instance === event.instance)
    if (over?.type === 'ObligationSettled') return over.how === 'kept' ? [true] : []
    return event.dueAt > end ? [] : [false]
  })
  return due.length === 0 ? null : due.filter((kept) => kept).length / due.length
}

function notifications(scenario: Scenario, events: readonly ExerciseEvent[], end: number): number | null {
  return mean(
    scenario.obligations.flatMap((obligation): (readonly [number, number])[] => {
      const kept = dutyKept(events, obligation.id, end)
      return kept === null ? [] : [[Math.round(kept * FULL), 1]]
    }),
  )
}

function mean(items: readonly (readonly [score: number, weight: number])[]): number | null {
  const weight = items.reduce((sum, [, one]) => sum + one, 0)
  return weight === 0 ? null : Math.round(items.reduce((sum, [score, one]) => sum + score * one, 0) / weight)
}
