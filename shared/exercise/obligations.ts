import { addStoryMonths } from '../base/story-time.ts'
import type { ExerciseMs } from '../base/time.ts'
import { evaluateCondition } from '../scenario/conditions.ts'
import type { ObligationDef, Scenario } from '../scenario/model.ts'
import { markKey } from './evolve-marks.ts'
import type { Run } from './run.ts'
import type { ExerciseState, ObligationInstance } from './state.ts'
import { worldOf } from './world.ts'

/** Begins a duty's clock at `from`; one that has begun already is left as it is. */
export function triggerObligation(
  run: Run,
  id: string,
  from: ExerciseMs,
  at: ExerciseMs,
  cause: string,
): void {
  const duty = definition(run.scenario, id)
  if (duty === undefined || instancesOf(run.state, id).length > 0) return
  run.emit(
    {
      type: 'ObligationTriggered',
      obligation: id,
      instance: `${id}#1`,
      dueAt: deadline(run.scenario, duty, from),
    },
    at,
    cause,
  )
}

/**
 * Fulfils a duty as of `statedAt`: the first instance nobody was told of that was due by no earlier, so that what is
 * captured late counts where it belongs (DESIGN §4.7); else the last one missed (told late, still missed), else one that
 * begins with this very notification. A cadence then runs on from the notification.
 */
export function meetObligation(
  run: Run,
  id: string,
  statedAt: ExerciseMs,
  text: string,
  role: string | null,
  at: ExerciseMs,
  cause: string,
): void {
  const duty = definition(run.scenario, id)
  if (duty === undefined) return
  if (instancesOf(run.state, id).length === 0) triggerObligation(run, id, statedAt, at, cause)
  const untold = instancesOf(run.state, id).filter(
    (one) => one.metAt === null && (one.status === 'open' || one.status === 'missed'),
  )
  const target = untold.find((one) => statedAt <= one.dueAt) ?? untold.at(-1)
  if (target === undefined) return
  run.emit(
    { type: 'ObligationMet', obligation: id, instance: target.instance, statedAt, text, role },
    at,
    cause,
  )
  nextInstance(run, duty, statedAt, at)
}

/** The next turn of a cadence, unless one is open already or it has come to its end. */
export function nextInstance(run: Run, duty: ObligationDef, from: ExerciseMs, at: ExerciseMs): void {
  const instances = instancesOf(run.state, duty.id)
  if (duty.every === null || instances.some((one) => one.status === 'open')) return
  if (duty.until !== null && evaluateCondition(duty.until, worldOf(run.scenario, run.state, at))) return
  const instance = `${duty.id}#${instances.length + 1}`
  run.emit(
    { type: 'ObligationTriggered', obligation: duty.id, instance, dueAt: from + duty.every },
    at,
    `obligation:${duty.id}`,
  )
}

export function instancesOf(state: ExerciseState, id: string): readonly ObligationInstance[] {
  return Object.values(state.obligations).filter((one) => one.obligation === id)
}

/**
 * From when a duty counts by what is stated: the instant of the mark it waits for (DESIGN §4.7), or its parent's
 * fulfilment or deadline, whichever is first (DESIGN §5). Null: neither is known, or it waits for something else.
 */
export function statedStart(state: ExerciseState, duty: ObligationDef): ExerciseMs | null {
  if (duty.parent === null) {
    if (duty.from.kind !== 'marked') return null
    return state.marks[markKey(duty.from.mark, duty.from.component)]?.at ?? null
  }
  const parent = instancesOf(state, duty.parent)[0]
  if (parent === undefined || parent.status === 'open') return null
  return parent.metAt === null ? parent.dueAt : Math.min(parent.metAt, parent.dueAt)
}

/** When a duty is due whose clock starts at `from`; months are calendar months of story time (DESIGN §5). */
export function deadline(scenario: Scenario, duty: ObligationDef, from: ExerciseMs): ExerciseMs {
  if (duty.every !== null) return from + duty.every
  if (duty.withinMonths === null) return from + (duty.within ?? 0)
  return addStoryMonths(scenario.startex, from, duty.withinMonths)
}

function definition(scenario: Scenario, id: string): ObligationDef | undefined {
  return scenario.obligations.find((one) => one.id === id)
}
