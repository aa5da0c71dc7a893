import { unitFromHash } from '../base/random.ts'
import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { Scenario, TaskDef } from '../scenario/model.ts'
import type { Run } from './run.ts'
import { answeringRole } from './seats.ts'
import { type ExerciseState, isRealTime, type TaskRun } from './state.ts'

/** Queues a task for its role, or whoever stands in for it while its seat is absent, or for another; `settle` starts it as soon as the role has a hand free. */
export function startTask(run: Run, id: string, role: string | null, at: ExerciseMs, cause: string): void {
  const task = run.scenario.tasks.find((one) => one.id === id)
  if (task === undefined || openRun(run.state, id) !== null) return
  const attempt = Object.values(run.state.tasks).filter((one) => one.task === id).length + 1
  const seed = run.state.settings?.seed ?? ''
  const sampled = run.state.settings?.durations === 'sampled'
  const base = sampled ? triangular(task.estimate, unitFromHash(seed, id, attempt)) : task.estimate.m
  const duration = Math.round(base * (run.state.taskFactors[id] ?? 1))
  const willFail = task.failChance > unitFromHash(seed, id, attempt, 'fail')
  run.emit(
    {
      type: 'TaskQueued',
      run: `${id}#${attempt}`,
      task: id,
      role: role ?? answeringRole(run.scenario, run.state.seats, task.by),
      attempt,
      duration,
      willFail,
    },
    at,
    cause,
  )
}

/** What is queued for a role that has left goes to whoever stands in for it; what is under way stays, to be handed over. */
export function passOnQueued(run: Run, role: string, at: ExerciseMs, cause: string): void {
  const standIn = answeringRole(run.scenario, run.state.seats, role)
  if (standIn === role) return
  for (const queued of Object.values(run.state.tasks)) {
    if (queued.status === 'queued' && queued.role === role)
      run.emit({ type: 'TaskReassigned', run: queued.run, role: standIn }, at, cause)
  }
}

/** The run of a task that is queued or under way, if any. */
export function openRun(state: ExerciseState, task: string): TaskRun | null {
  return (
    Object.values(state.tasks).find(
      (run) => run.task === task && (run.status === 'queued' || run.status === 'running'),
    ) ?? null
  )
}

/** Whether a role has a hand free (DESIGN §6: a task for a busy role queues). */
export function hasHandFree(scenario: Scenario, state: ExerciseState, role: string): boolean {
  const capacity = scenario.roles.find((one) => one.id === role)?.capacity ?? 1
  return (
    Object.values(state.tasks).filter((run) => run.role === role && run.status === 'running').length <
    capacity
  )
}

export function abortTask(run: Run, id: string, reason: string, at: ExerciseMs, cause: string): void {
  const open = run.state.tasks[id]
  if (open !== undefined) run.emit({ type: 'TaskAborted', run: id, task: open.task, reason }, at, cause)
}

/** Multiplies what later runs take, and what is left of the one that is open. */
export function stretchTask(run: Run, id: string, factor: number, at: ExerciseMs, cause: string): void {
  const open = openRun(run.state, id)
  run.emit({ type: 'TaskStretched', task: id, factor }, at, cause)
  if (open?.status === 'running' && open.dueAt !== null) {
    const left = Math.max(0, open.dueAt - at)
    run.emit({ type: 'TaskRescheduled', run: open.run, dueAt: at + Math.round(left * factor) }, at, cause)
  }
}

/** Starts every queued task whose role is free, first come first served. @returns whether one started. */
export function startQueued(run: Run, at: ExerciseMs): boolean {
  let started = false
  for (const queued of Object.values(run.state.tasks)) {
    if (queued.status !== 'queued' || !hasHandFree(run.scenario, run.state, queued.role)) continue
    const dueAt = isRealTime(run.state) ? null : at + queued.duration
    const cause = `task:${queued.run}`
    run.emit({ type: 'TaskStarted', run: queued.run, dueAt }, at, cause)
    markRecoveryStarted(run, queued.task, at, cause)
    started = true
  }
  return started
}

function markRecoveryStarted(run: Run, id: string, at: ExerciseMs, cause: string): void {
  const recovers = run.scenario.tasks.find((task) => task.id === id)?.recovers ?? []
  if (recovers.length === 0) return
  for (const component of [...recovers, null]) {
    const key = component === null ? 'recovery-started' : `recovery-started:${component}`
    if (key in run.state.marks) continue
    run.emit(
      {
        type: 'Marked',
        entry: `auto:${key}@${at}`,
        mark: 'recovery-started',
        component,
        statedAt: at,
        evidence: 'simulated',
      },
      at,
      cause,
    )
  }
}

/** Inverse of the triangular distribution's cumulative function; `unit` in [0, 1). */
export function triangular(estimate: TaskDef['estimate'], unit: number): DurationMs {
  const { o, m, p } = estimate
  const span = p - o
  if (span <= 0) return m
  const turn = (m - o) / span
  return unit < turn ? o + Math.sqrt(unit * span * (m - o)) : p - Math.sqrt((1 - unit) * span * (p - m))
}
