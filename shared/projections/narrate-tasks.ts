import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { BY_SCENARIO, type Narration, told, withReason } from './narration.ts'
import type { Titles } from './titles.ts'

type TaskEvent = EventOf<
  'TaskQueued' | 'TaskStarted' | 'TaskReassigned' | 'TaskEnded' | 'TaskAborted' | 'TaskStretched'
>

export function narrateTask(event: TaskEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'TaskQueued': {
      const again = event.attempt > 1 ? `, attempt ${event.attempt}` : ''
      return told('task', `${titles.task(event.task)}: given to ${titles.role(event.role)}${again}`, {
        who: BY_SCENARIO,
      })
    }
    case 'TaskStarted': {
      const until = event.dueAt === null ? '' : `, expected to end at ${formatClock(event.dueAt)}`
      return told('task', `${titles.run(event.run)}: started${until}`, { who: BY_SCENARIO })
    }
    case 'TaskReassigned':
      return told('task', `${titles.run(event.run)}: handed over to ${titles.role(event.role)}`)
    case 'TaskEnded':
      return event.outcome === 'done'
        ? told('task', withReason(`${titles.task(event.task)}: done`, event.reason), {
            tone: 'recovered',
            who: BY_SCENARIO,
          })
        : told('task', withReason(`${titles.task(event.task)}: failed`, event.reason), {
            tone: 'breached',
            who: BY_SCENARIO,
          })
    case 'TaskAborted':
      return told('task', withReason(`${titles.task(event.task)}: aborted`, event.reason), {
        tone: 'attention',
      })
    case 'TaskStretched':
      return told('task', `${titles.task(event.task)}: takes ${event.factor} times as long`, {
        tone: event.factor > 1 ? 'attention' : 'quiet',
        who: BY_SCENARIO,
      })
    default:
      return assertNever(event)
  }
}
