import { assertNever } from '../base/assert-never.ts'
import type { ExerciseMs } from '../base/time.ts'
import type { RecoveryPointDef, Scenario, TaskDef } from '../scenario/model.ts'
import { applyEffect } from './apply-effect.ts'
import { openPoint } from './arm.ts'
import { decideOption } from './decide-option.ts'
import type { Due } from './next-due.ts'
import { nextInstance } from './obligations.ts'
import type { Run } from './run.ts'
import { settle } from './settle.ts'
import type { ExerciseState, TaskRun } from './state.ts'
import { stepMachine } from './step-machine.ts'
import { channelDead } from './world.ts'

/** Lets one due item happen, stamped with its own due time, and settles what follows (DESIGN §4.5). */
export function fire(run: Run, due: Due): void {
  const at = Math.max(due.at, run.state.lastAt)
  switch (due.kind) {
    case 'task':
      endTask(run, due.id, null, at)
      break
    case 'timer': {
      const event = run.state.timers[due.id]?.event
      if (event === undefined) return
      run.emit({ type: 'TimerFired', timer: due.id, event }, at, `timer:${due.id}`)
      stepMachine(run, event, at)
      break
    }
    case 'inject':
      deliver(run, due.id, null, at, 'schedule')
      break
    case 'opening':
      openPoint(run, due.id, at)
      break
    case 'decision-deadline':
      lapse(run, due.id, at)
      break
    case 'obligation-deadline':
      passDeadline(run, due.id, at)
      break
    case 'elapsed':
      break
    default:
      assertNever(due.kind)
  }
  settle(run, at)
}

/** Ends a run: what it restores is restored, or it fails when that point is bad or its luck was out. */
export function endTask(run: Run, id: string, forced: 'done' | 'failed' | null, at: ExerciseMs): void {
  const running = run.state.tasks[id]
  const task = run.scenario.tasks.find((one) => one.id === running?.task)
  if (running === undefined || task === undefined) return
  const cause = `task:${id}`
  const bad = badPoint(run, task, running, at)
  const failed = forced === 'failed' || bad !== null || (forced === null && running.willFail)
  const reason = bad ?? (failed ? 'It did not work' : '')
  run.emit(
    { type: 'TaskEnded', run: id, task: task.id, outcome: failed ? 'failed' : 'done', reason },
    at,
    cause,
  )
  if (!failed) {
    restore(run, task, running, at, cause)
    for (const ref of task.follows) applyEffect(run, { kind: 'step', ref, status: 'done' }, at, cause)
  }
  for (const effect of failed ? task.onFail : task.onDone) applyEffect(run, effect, at, cause)
  stepMachine(run, `${failed ? 'failed' : 'done'}.${task.id}`, at)
}

interface RestoredPoint {
  readonly point: RecoveryPointDef
  /** Instant of the data that it brings back. */
  readonly to: ExerciseMs
}

/** What a task restores when it ends at `at`. */
function restoredPoint(run: Run, task: TaskDef, running: TaskRun, at: ExerciseMs): RestoredPoint | null {
  const point = run.scenario.recoveryPoints.find((one) => one.id === task.restores?.point)
  if (task.restores === null || point === undefined) return null
  const startedAt = running.startedAt ?? at
  const { to, ago } = task.restores
  if (ago !== null) return { point, to: startedAt - ago }
  return { point, to: to ?? pointInstant(run.scenario, run.state, point.id, startedAt) }
}

/**
 * A corrupt or encrypted point restores nothing (DESIGN §5); corrupt is also every point, whatever is said of it, whose
 * data is from after its component's went bad.
 */
function badPoint(run: Run, task: TaskDef, running: TaskRun, at: ExerciseMs): string | null {
  const restored = restoredPoint(run, task, running, at)
  if (restored === null) return null
  const { point, to } = restored
  const declared = run.state.points[point.id]
  if (declared === 'corrupt' || declared === 'encrypted') return `${point.title} is ${declared}`
  const since = run.state.components[point.component]?.corruptSince ?? null
  return since !== null && to > since
    ? `${point.title} is corrupt: its data is from after the corruption began`
    : null
}

function restore(run: Run, task: TaskDef, running: TaskRun, at: ExerciseMs, cause: string): void {
  const restored = restoredPoint(run, task, running, at)
  if (restored === null) return
  const { point, to } = restored
  run.emit({ type: 'PointRestored', component: point.component, point: point.id, to }, at, cause)
}

/**
 * Instant of the data in a point when no instant is chosen: a snapshot's own, a replica's by its lag before the
 * outage began, a PITR's up to the outage (or to the start of the restore when nothing was down).
 */
function pointInstant(
  scenario: Scenario,
  state: ExerciseState,
  id: string,
  startedAt: ExerciseMs,
): ExerciseMs {
  const point = scenario.recoveryPoints.find((one) => one.id === id)
  if (point === undefined || point.kind === 'snapshot') return point?.taken ?? startedAt
  const outage = state.components[point.component]?.unserved
    ? state.marks[`onset:${point.component}`]?.at
    : undefined
  const end = Math.min(outage ?? startedAt, state.components[point.component]?.writesStoppedAt ?? startedAt)
  return point.kind === 'replica' ? Math.min(end, point.cutOff ?? end) - point.lag : end
}

/** Brings an inject to its roles, by another channel when its own is dead, or notes that it could not come. */
export function deliver(run: Run, id: string, by: string | null, at: ExerciseMs, cause: string): void {
  const inject = run.scenario.injects.find((one) => one.id === id) ?? run.state.added[id]
  if (inject === undefined) return
  const fallback = 'fallback' in inject ? inject.fallback : null
  const wanted = by ?? inject.via
  const dead = (channel: string) => channelDead(run.scenario, run.state, channel)
  const via = !dead(wanted) ? wanted : by === null && fallback !== null && !dead(fallback) ? fallback : null
  if (via === null) {
    run.emit({ type: 'InjectFailed', inject: id, via: wanted, reason: 'The channel is dead' }, at, cause)
    return
  }
  const cameBefore = run.state.injects[id]?.deliveredAt != null
  run.emit(
    { type: 'InjectDelivered', inject: id, to: [...inject.to], via, fallback: via !== inject.via },
    at,
    cause,
  )
  // one that was retracted by hand and is sent again has had its effects
  if ('effects' in inject && !cameBefore)
    for (const effect of inject.effects) applyEffect(run, effect, at, `inject:${id}`)
  stepMachine(run, `delivered.${id}`, at)
}

function lapse(run: Run, id: string, at: ExerciseMs): void {
  const point = run.scenario.decisions.find((one) => one.id === id)
  if (point === undefined) return
  run.emit({ type: 'DecisionLapsed', point: id }, at, `decision:${id}`)
  stepMachine(run, `lapsed.${id}`, at)
  if (point.onTimeout === 'wait') return
  decideOption(
    run,
    {
      decision: `lapse:${id}`,
      point: id,
      option: point.onTimeout,
      role: point.asks,
      rationale: '',
      confidence: null,
      statedAt: at,
      byLapse: true,
    },
    at,
  )
}

function passDeadline(run: Run, instance: string, at: ExerciseMs): void {
  const held = run.state.obligations[instance]
  const duty = run.scenario.obligations.find((one) => one.id === held?.obligation)
  if (held === undefined || duty === undefined) return
  const cause = `obligation:${duty.id}`
  if (duty.every !== null && run.cadences !== null && run.cadences !== 'missed') {
    run.emit({ type: 'ObligationSettled', obligation: duty.id, instance, how: run.cadences }, at, cause)
  } else {
    run.emit({ type: 'ObligationMissed', obligation: duty.id, instance }, at, cause)
    stepMachine(run, `missed.${duty.id}`, at)
  }
  nextInstance(run, duty, held.dueAt, at)
}
