import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { BY_SCENARIO, type Narration, told, withReason } from './narration.ts'
import type { Titles } from './titles.ts'

type TaskEvent = EventOf<
  'TaskQueued' | 'TaskStarted' | 'TaskReassigned' | 'TaskEnded' | 'TaskAborted' | 'TaskStretched'
>

export function narrateTask(event: TaskEvent, titles: Titles): Narration {
  const name = `"${'task' in event ? titles.task(event.task) : titles.run(event.run)}"`
  switch (event.type) {
    case 'TaskQueued': {
      const again = event.attempt > 1 ? `, attempt ${event.attempt}` : ''
      return told('task', `${name} was given to ${titles.role(event.role)}${again}`, { who: BY_SCENARIO })
    }
    case 'TaskStarted': {
      const until = event.dueAt === null ? '' : `, expected to end at ${formatClock(event.dueAt)}`
      return told('task', `${name} started${until}`, { who: BY_SCENARIO })
    }
    case 'TaskReassigned':
      return told('task', `${name} was handed over to ${titles.role(event.role)}`)
    case 'TaskEnded':
      return event.outcome === 'done'
        ? told('task', withReason(`${name} is done`, event.reason), { who: BY_SCENARIO })
        : told('task', withReason(`${name} failed`, event.reason), { tone: 'breached', who: BY_SCENARIO })
    case 'TaskAborted':
      return told('task', withReason(`${name} was aborted`, event.reason), { tone: 'attention' })
    case 'TaskStretched':
      return told('task', `${name} takes ${event.factor} times as long`, {
        tone: event.factor > 1 ? 'attention' : 'quiet',
        who: BY_SCENARIO,
      })
    default:
      return assertNever(event)
  }
}
