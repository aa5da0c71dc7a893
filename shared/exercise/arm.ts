import type { ExerciseMs } from '../base/time.ts'
import { evaluateCondition } from '../scenario/conditions.ts'
import type { Condition, DecisionDef, ExpectedPhase, InjectDef, ObligationDef } from '../scenario/model.ts'
import { instancesOf, nextInstance, statedStart, triggerObligation } from './obligations.ts'
import type { Run } from './run.ts'
import { worldOf } from './world.ts'

type Holds = (condition: Condition) => boolean

/** Re-evaluates every inject, decision point, duty and phase that waits on a condition (DESIGN §4.6). */
export function arm(run: Run, at: ExerciseMs): void {
  const holds = conditionsAt(run, at)
  for (const inject of run.scenario.injects) armInject(run, inject, holds, at)
  for (const point of run.scenario.decisions) armDecision(run, point, holds, at)
  for (const duty of run.scenario.obligations) armObligation(run, duty, holds, at)
  for (const phase of run.scenario.expected) reachPhase(run, phase, holds, at)
}

/** Conditions of the run's present state; its view as a world is made once per state. */
function conditionsAt(run: Run, at: ExerciseMs): Holds {
  let seen = run.state
  let world = worldOf(run.scenario, seen, at)
  return (condition) => {
    if (seen !== run.state) {
      seen = run.state
      world = worldOf(run.scenario, seen, at)
    }
    return evaluateCondition(condition, world)
  }
}

/** One that is held is armed and disarmed all the same, so that releasing it loses nothing. */
function armInject(run: Run, { id, trigger }: InjectDef, holds: Holds, at: ExerciseMs): void {
  const held = run.state.injects[id]
  if (held === undefined || trigger.kind === 'hand') return
  const waiting =
    held.dueAt === null &&
    (held.status === 'pending' || held.status === 'held' || (held.status === 'retracted' && held.mayReturn))
  const armed = held.dueAt !== null && (held.status === 'armed' || held.status === 'held')
  if (trigger.kind === 'at') {
    if (waiting) run.emit({ type: 'InjectArmed', inject: id, dueAt: trigger.at }, at, 'schedule')
  } else if (waiting && holds(trigger.when)) {
    run.emit({ type: 'InjectArmed', inject: id, dueAt: at + trigger.after }, at, 'condition')
  } else if (armed && !held.forced && !holds(trigger.when)) {
    run.emit({ type: 'InjectDisarmed', inject: id }, at, 'condition')
  }
}

function armDecision(run: Run, point: DecisionDef, holds: Holds, at: ExerciseMs): void {
  const held = run.state.decisions[point.id]
  const over = point.until !== null && holds(point.until)
  if (held?.status === 'open' && over) {
    run.emit({ type: 'DecisionClosed', point: point.id, reason: 'It no longer matters' }, at, 'condition')
  }
  if (held?.status !== 'pending') return
  const wanted = !over && holds(point.when)
  if (wanted && point.after === 0) openPoint(run, point.id, at)
  else if (wanted && held.opensAt === null) {
    run.emit({ type: 'DecisionArmed', point: point.id, opensAt: at + point.after }, at, 'condition')
  } else if (!wanted && held.opensAt !== null) {
    run.emit({ type: 'DecisionDisarmed', point: point.id }, at, 'condition')
  }
}

/** Puts a decision point before its role; its limit counts from here. */
export function openPoint(run: Run, id: string, at: ExerciseMs): void {
  const point = run.scenario.decisions.find((one) => one.id === id)
  if (point === undefined) return
  run.emit(
    { type: 'DecisionOpened', point: id, dueAt: point.within === null ? null : at + point.within },
    at,
    `decision:${id}`,
  )
}

function armObligation(run: Run, duty: ObligationDef, holds: Holds, at: ExerciseMs): void {
  const instances = instancesOf(run.state, duty.id)
  if (instances.length === 0) {
    const start = statedStart(run.state, duty)
    if (duty.parent !== null) {
      if (start !== null) triggerObligation(run, duty.id, start, at, `obligation:${duty.parent}`)
    } else if (holds(duty.from)) {
      triggerObligation(run, duty.id, Math.min(at, start ?? at), at, `obligation:${duty.id}`)
    }
    return
  }
  const running = instances.find((one) => one.status === 'open')
  if (duty.until === null) return
  if (running === undefined) {
    // What ended a cadence no longer holds, as when a service that was back is out again: it begins anew.
    if (duty.every !== null && holds(duty.from) && !holds(duty.until)) nextInstance(run, duty, at, at)
    return
  }
  if (!holds(duty.until)) return
  run.emit(
    { type: 'ObligationSettled', obligation: duty.id, instance: running.instance, how: 'ended' },
    at,
    `obligation:${duty.id}`,
  )
}

/** A phase of the expected timeline is reached once; the clock of its target is the projections' matter. */
function reachPhase(run: Run, phase: ExpectedPhase, holds: Holds, at: ExerciseMs): void {
  if (phase.id in run.state.phases || !holds(phase.reached)) return
  run.emit({ type: 'PhaseReached', phase: phase.id }, at, 'condition')
}
