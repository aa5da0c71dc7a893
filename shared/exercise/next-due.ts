import { exerciseNow, wallWhen } from '../base/clock.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import { elapsedInstants } from '../scenario/conditions.ts'
import type { Scenario } from '../scenario/model.ts'
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

/** Ties: task end, timer, inject, deadline, then document order (DESIGN §4.5). */
const RANK: Readonly<Record<DueKind, number>> = {
  task: 0,
  timer: 1,
  elapsed: 1,
  inject: 2,
  opening: 3,
  'decision-deadline': 4,
  'obligation-deadline': 5,
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
  let first: Due | null = null
  for (const due of allDue(scenario, state, after)) {
    if (first === null || due.at < first.at || (due.at === first.at && RANK[due.kind] < RANK[first.kind]))
      first = due
  }
  return first
}

/** The wall instant at which the host must wake to be on time, or null while nothing will happen by itself. */
export function wakeAt(scenario: Scenario, state: ExerciseState, wall: WallMs): WallMs | null {
  if (state.phase !== 'running') return null
  const due = nextDue(scenario, state, exerciseNow(state.clock, wall))
  return due === null ? null : wallWhen(state.clock, due.at)
}

function* allDue(scenario: Scenario, state: ExerciseState, after: ExerciseMs): Generator<Due> {
  for (const run of Object.values(state.tasks)) {
    if (run.status !== 'running' || run.dueAt === null) continue
    const title = scenario.tasks.find((task) => task.id === run.task)?.title ?? run.task
    yield { at: run.dueAt, kind: 'task', id: run.run, what: `Task ends: ${title}`, needsPeople: false }
  }
  for (const timer of Object.values(state.timers)) {
    yield {
      at: timer.dueAt,
      kind: 'timer',
      id: timer.timer,
      what: timerTitle(scenario, timer.timer),
      needsPeople: false,
    }
  }
  for (const inject of scenario.injects) {
    const held = state.injects[inject.id]
    if (held?.status !== 'armed' || held.dueAt === null) continue
    yield {
      at: held.dueAt,
      kind: 'inject',
      id: inject.id,
      what: `Inject: ${inject.title}`,
      needsPeople: true,
    }
  }
  for (const point of scenario.decisions) {
    const held = state.decisions[point.id]
    if (held?.status === 'pending' && held.opensAt !== null) {
      yield {
        at: held.opensAt,
        kind: 'opening',
        id: point.id,
        what: `Decision opens: ${point.title}`,
        needsPeople: true,
      }
    }
    if (held?.status === 'open' && held.dueAt !== null && !held.late) {
      yield {
        at: held.dueAt,
        kind: 'decision-deadline',
        id: point.id,
        what: `Decision time runs out: ${point.title}`,
        needsPeople: true,
      }
    }
  }
  for (const duty of scenario.obligations) {
    for (const one of Object.values(state.obligations)) {
      if (one.obligation !== duty.id || one.status !== 'open') continue
      // a cadence inside a jump is asked about once, so it does not stop the jump
      yield {
        at: one.dueAt,
        kind: 'obligation-deadline',
        id: one.instance,
        what: `Due: ${duty.title}`,
        needsPeople: duty.every === null,
      }
    }
  }
  for (const at of elapsedInstants(scenario)) {
    if (at > after)
      yield { at, kind: 'elapsed', id: String(at), what: 'The story moves on', needsPeople: false }
  }
}

function timerTitle(scenario: Scenario, timer: string): string {
  const path = timer.split('.').slice(4).join('.')
  const title = scenario.states.find((state) => state.path === path)?.title
  return title === undefined ? 'The story moves on' : `Leaves "${title}"`
}
