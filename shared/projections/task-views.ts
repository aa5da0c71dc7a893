import type { FacilitatorView } from '../contract/facilitator-view.ts'
import type { TaskView } from '../contract/story-views.ts'
import type { TaskRun } from '../exercise/state.ts'
import { listed } from './narration.ts'
import type { ViewContext } from './view-context.ts'

/** Runs of tasks in the order in which they were asked for. */
export function taskViews(context: ViewContext): readonly TaskView[] {
  const { state, titles, scenario } = context
  return Object.values(state.tasks).map((run) => ({
    run: run.run,
    task: run.task,
    title: titles.task(run.task),
    role: run.role,
    roleTitle: titles.role(run.role),
    status: run.status,
    startedAt: run.startedAt,
    dueAt: run.dueAt,
    endedAt: run.endedAt,
    planned: run.duration,
    queuedBehind: queuedBehind(context, run),
    backup: scenario.roles.find((role) => role.id === run.role)?.backup ?? null,
  }))
}

/** Tasks that have no run under way, in document order. */
export function startableTasks({ scenario, state }: ViewContext): FacilitatorView['startable'] {
  const open = new Set(
    Object.values(state.tasks)
      .filter(isOpen)
      .map((run) => run.task),
  )
  return scenario.tasks
    .filter((task) => !open.has(task.id))
    .map(({ id, title, by }) => ({ task: id, title, role: by }))
}

function isOpen(run: TaskRun): boolean {
  return run.status === 'queued' || run.status === 'running'
}

function queuedBehind({ state, titles }: ViewContext, run: TaskRun): string | null {
  if (run.status !== 'queued') return null
  const running = Object.values(state.tasks).filter(
    (one) => one.role === run.role && one.status === 'running',
  )
  return running.length === 0 ? null : listed(running.map((one) => titles.task(one.task)))
}
