import type { ExerciseMs } from '../base/time.ts'
import type { Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

/** When a run of a task waited for its role and when it was worked on. */
export interface RunSpan {
  readonly run: string
  readonly task: string
  readonly role: string
  readonly attempt: number
  readonly queuedAt: ExerciseMs
  readonly startedAt: ExerciseMs | null
  /** End, abortion, or null while it goes on. */
  readonly endedAt: ExerciseMs | null
  readonly outcome: 'queued' | 'running' | 'done' | 'failed' | 'aborted'
  readonly seqs: readonly number[]
}

/** Runs of tasks in the order in which they were asked for. */
export function taskRuns(log: ScoreLog): readonly RunSpan[] {
  const runs = new Map<string, RunSpan>()
  const change = (run: string, seq: number, changes: Partial<RunSpan>) => {
    const old = runs.get(run)
    if (old !== undefined) runs.set(run, { ...old, ...changes, seqs: [...old.seqs, seq] })
  }
  for (const { event, seq } of log.events) {
    if (event.type === 'TaskQueued') {
      const { run, task, role, attempt, at } = event
      runs.set(run, {
        run,
        task,
        role,
        attempt,
        queuedAt: at,
        startedAt: null,
        endedAt: null,
        outcome: 'queued',
        seqs: [seq],
      })
    } else if (event.type === 'TaskStarted')
      change(event.run, seq, { startedAt: event.at, outcome: 'running' })
    else if (event.type === 'TaskReassigned') change(event.run, seq, { role: event.role })
    else if (event.type === 'TaskEnded') change(event.run, seq, { endedAt: event.at, outcome: event.outcome })
    else if (event.type === 'TaskAborted') change(event.run, seq, { endedAt: event.at, outcome: 'aborted' })
  }
  return [...runs.values()]
}

/** Runs of tasks that recover a component or anything that it requires, directly or not. */
export function recoveryRuns(
  scenario: Scenario,
  runs: readonly RunSpan[],
  component: string,
): readonly RunSpan[] {
  const required = requiredBy(scenario, component)
  const tasks = new Set(
    scenario.tasks.filter((task) => task.recovers.some((one) => required.has(one))).map((task) => task.id),
  )
  return runs.filter((run) => tasks.has(run.task))
}

function requiredBy(scenario: Scenario, component: string): ReadonlySet<string> {
  const found = new Set([component])
  for (const id of found) {
    const definition = scenario.components.find((one) => one.id === id)
    for (const required of definition?.dependsOn ?? []) found.add(required)
  }
  return found
}
