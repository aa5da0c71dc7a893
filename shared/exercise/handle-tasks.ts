import type { Refusal } from '../contract/commands.ts'
import type { Context } from './decide.ts'
import { endTask } from './fire.ts'
import type { Handlers } from './handlers.ts'
import { refuse, unknown } from './refuse.ts'
import { isRealTime, type TaskRun } from './state.ts'
import { abortTask, hasHandFree, openRun, startTask } from './tasks.ts'

/** What a facilitator does to tasks and to the world by hand. */
export const taskHandlers: Handlers<
  'start-task' | 'complete-task' | 'abort-task' | 'hand-over-task' | 'set-task-left' | 'set-component'
> = {
  'start-task'({ run, bundle, request, now }, command) {
    const task = bundle.scenario.tasks.find((one) => one.id === command.task)
    if (task === undefined) return unknown('task', command.task)
    const { role } = command
    if (role !== null && !bundle.scenario.roles.some((one) => one.id === role)) return unknown('role', role)
    if (openRun(run.state, command.task) !== null) {
      return refuse(
        'task-open',
        `"${task.title}" is under way already.`,
        'Wait for it, hand it over, or abort it first.',
      )
    }
    startTask(run, command.task, command.role, now, request.id)
    return null
  },

  'complete-task'(context, command) {
    const open = expectOpen(context, command.run)
    if ('code' in open) return open
    endTask(context.run, command.run, command.outcome, context.now)
    return null
  },

  'abort-task'(context, command) {
    const open = expectOpen(context, command.run)
    if ('code' in open) return open
    abortTask(context.run, command.run, command.reason, context.now, context.request.id)
    return null
  },

  'hand-over-task'(context, command) {
    const { run, bundle, request, now } = context
    const open = expectOpen(context, command.run)
    if ('code' in open) return open
    if (!bundle.scenario.roles.some((one) => one.id === command.role)) return unknown('role', command.role)
    if (open.status === 'running' && !hasHandFree(bundle.scenario, run.state, command.role)) {
      return refuse(
        'role-busy',
        'That role is busy with another task.',
        'Hand it to someone who is free, or wait.',
      )
    }
    run.emit({ type: 'TaskReassigned', run: command.run, role: command.role }, now, request.id)
    return null
  },

  'set-task-left'(context, command) {
    const { run, request, now } = context
    const open = expectOpen(context, command.run)
    if ('code' in open) return open
    if (isRealTime(run.state)) {
      return refuse(
        'real-time',
        'This is a live drill: a task ends when somebody says so.',
        'Press done or failed when it has ended.',
      )
    }
    if (open.status !== 'running')
      return refuse('task-queued', 'That task has not started.', 'Hand it to a role that is free first.')
    run.emit({ type: 'TaskRescheduled', run: command.run, dueAt: now + command.left }, now, request.id)
    return null
  },

  'set-component'({ run, bundle, request, now }, command) {
    if (!bundle.scenario.components.some((one) => one.id === command.component))
      return unknown('component', command.component)
    if (run.state.components[command.component]?.own === command.level) {
      return refuse('no-change', 'It is in that state already.', 'Choose another state.')
    }
    const { component, level, reason } = command
    run.emit({ type: 'ComponentSet', component, level, reason }, now, request.id)
    return null
  },
}

function expectOpen({ run }: Context, id: string): TaskRun | Refusal {
  const held = run.state.tasks[id]
  if (held === undefined) return unknown('task', id)
  return held.status === 'queued' || held.status === 'running'
    ? held
    : refuse('task-over', 'That task is over.', 'Start it anew.')
}
