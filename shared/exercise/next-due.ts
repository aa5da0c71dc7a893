import { exerciseNow, wallWhen } from '../base/clock.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import type { Scenario } from '../scenario/model.ts'
import { type DocumentOrder, documentOrder, type Place } from './document-order.ts'
import type { ExerciseState } from './state.ts'

export type DueKind =
  | 'task'
  | 'timer'
  | 'inject'
  | 'opening'
  | 'decision-deadline'
  | 'obligation-deadline'
  | 'elapsed'

export interface Due {
  readonly at: ExerciseMs
  readonly kind: DueKind
  readonly id: string
  /** For people: what it is, by its title. */
  readonly what: string
  /** A jump stops before it unless forced (DESIGN §4.5). */
  readonly needsPeople: boolean
}

/** A due item before it is told in words, with its place among those of its kind. */
interface Scheduled extends Omit<Due, 'what'> {
  readonly title: string
  readonly order: number
}

/** Ties: task end, timer, inject, deadline, then document order (DESIGN §4.5). */
const RANK: Readonly<Record<DueKind, number>> = {
  task: 0,
  timer: 1,
  elapsed: 2,
  inject: 3,
  opening: 4,
  'decision-deadline': 5,
  'obligation-deadline': 6,
}

/**
 * The earliest thing that will happen by itself, or null.
 * @param after `elapsed(..)` instants up to and including this one are past; everything else may be overdue.
 */
export function nextDue(
  scenario: Scenario,
  state: ExerciseState,
  after: ExerciseMs = state.lastAt,
): Due | null {
  const [first] = schedule(scenario, state)
  const elapsed = documentOrder(scenario).elapsed.find((at) => at > after)
  if (elapsed !== undefined && (first === undefined || isBefore(elapsedDue(elapsed), first)))
    return told(elapsedDue(elapsed))
  return first === undefined ? null : told(first)
}

/** The earliest thing that needs people and is due by then, or null. */
export function nextForPeople(scenario: Scenario, state: ExerciseState, by: ExerciseMs): Due | null {
  const first = schedule(scenario, state).find((due) => due.needsPeople)
  return first === undefined || first.at > by ? null : told(first)
}

/** The wall instant at which the host must wake to be on time, or null while nothing will happen by itself. */
export function wakeAt(scenario: Scenario, state: ExerciseState, wall: WallMs): WallMs | null {
  if (state.phase !== 'running') return null
  const due = nextDue(scenario, state, exerciseNow(state.clock, wall))
  return due === null ? null : wallWhen(state.clock, due.at)
}

/** States never change, so each is asked once: an idle tick costs a look-up. */
const schedules = new WeakMap<ExerciseState, readonly Scheduled[]>()

/** All that is due by itself but `elapsed(..)`, in the order in which it will happen. */
function schedule(scenario: Scenario, state: ExerciseState): readonly Scheduled[] {
  const known = schedules.get(state)
  if (known !== undefined) return known
  const order = documentOrder(scenario)
  const due = [
    ...dueTasks(state, order),
    ...dueTimers(state, order),
    ...dueInjects(scenario, state),
    ...dueDecisions(scenario, state),
    ...dueObligations(state, order),
  ].sort((left, right) => (isBefore(left, right) ? -1 : isBefore(right, left) ? 1 : 0))
  schedules.set(state, due)
  return due
}

function isBefore(left: Scheduled, right: Scheduled): boolean {
  if (left.at !== right.at) return left.at < right.at
  if (left.kind !== right.kind) return RANK[left.kind] < RANK[right.kind]
  return left.order < right.order
}

function dueTasks(state: ExerciseState, { tasks }: DocumentOrder): readonly Scheduled[] {
  return Object.values(state.tasks).flatMap(({ run, task, status, dueAt }) =>
    status === 'running' && dueAt !== null
      ? [{ at: dueAt, kind: 'task' as const, id: run, needsPeople: false, ...placeOf(tasks, task) }]
      : [],
  )
}

function dueTimers(state: ExerciseState, { states }: DocumentOrder): readonly Scheduled[] {
  return Object.values(state.timers).map(({ timer, dueAt }) => {
    const path = timer.split('.').slice(4).join('.')
    return { at: dueAt, kind: 'timer', id: timer, needsPeople: false, ...placeOf(states, path) }
  })
}

function dueInjects(scenario: Scenario, state: ExerciseState): readonly Scheduled[] {
  return scenario.injects.flatMap(({ id, title }, order) => {
    const held = state.injects[id]
    return held?.status === 'armed' && held.dueAt !== null
      ? [{ at: held.dueAt, kind: 'inject' as const, id, needsPeople: true, title, order }]
      : []
  })
}

function dueDecisions(scenario: Scenario, state: ExerciseState): readonly Scheduled[] {
  return scenario.decisions.flatMap(({ id, title }, order): readonly Scheduled[] => {
    const held = state.decisions[id]
    if (held?.status === 'pending' && held.opensAt !== null)
      return [{ at: held.opensAt, kind: 'opening', id, needsPeople: true, title, order }]
    if (held?.status === 'open' && held.dueAt !== null && !held.late)
      return [{ at: held.dueAt, kind: 'decision-deadline', id, needsPeople: true, title, order }]
    return []
  })
}

function dueObligations(state: ExerciseState, { duties }: DocumentOrder): readonly Scheduled[] {
  return Object.values(state.obligations).flatMap(({ instance: id, obligation, status, dueAt: at }) => {
    if (status !== 'open') return []
    const { title, order } = placeOf(duties, obligation)
    // a cadence inside a jump is asked about once, so it does not stop the jump
    const needsPeople = duties.get(obligation)?.cadence !== true
    return [{ at, kind: 'obligation-deadline' as const, id, needsPeople, title, order }]
  })
}

function elapsedDue(at: ExerciseMs): Scheduled {
  return { at, kind: 'elapsed', id: String(at), needsPeople: false, title: '', order: 0 }
}

/** Of what the scenario does not name: last, under its id. */
function placeOf(places: ReadonlyMap<string, Place>, id: string): Place {
  return places.get(id) ?? { title: id, order: places.size }
}

const WORDS: Readonly<Record<DueKind, (title: string) => string>> = {
  task: (title) => `Task ends: ${title}`,
  timer: (title) => (title === '' ? 'The story moves on' : `Leaves "${title}"`),
  elapsed: () => 'The story moves on',
  inject: (title) => `Inject: ${title}`,
  opening: (title) => `Decision opens: ${title}`,
  'decision-deadline': (title) => `Decision time runs out: ${title}`,
  'obligation-deadline': (title) => `Due: ${title}`,
}

function told({ at, kind, id, needsPeople, title }: Scheduled): Due {
  return { at, kind, id, what: WORDS[kind](title), needsPeople }
}
