import { formatClock, SECOND } from '../../../shared/base/time.ts'
import type { RoleView } from '../../../shared/contract/seat-views.ts'
import { Act } from '../../components/act.tsx'
import { useNow } from '../../components/clock-context.tsx'
import { Countdown } from '../../components/clock-digits.tsx'
import { useSeat } from '../seat-context.tsx'
import { useRole } from './role-context.tsx'
import styles from './tasks.module.css'

type Task = RoleView['tasks'][number]

const WORDS: Readonly<Record<Task['status'], string>> = {
  queued: 'waits',
  running: 'running',
  done: 'done',
  failed: 'failed',
  aborted: 'stopped',
}

export function TaskRow({ task }: { readonly task: Task }) {
  const { send } = useRole()
  const { unsent } = useSeat()
  const ending = unsent.some(({ command }) => command.type === 'complete-task' && command.run === task.run)
  return (
    <li className={styles.task}>
      <div className={styles.line}>
        <span className={styles.title}>{task.title}</span>
        <span className={styles.state} data-status={task.status}>
          {WORDS[task.status]}
          {task.status === 'running' &&
            (task.dueAt === null ? (
              <RunningTime task={task} />
            ) : (
              <>
                {' '}
                <Countdown until={task.dueAt} />
              </>
            ))}
        </span>
      </div>
      {task.status === 'running' && <Progress task={task} />}
      <div className={styles.under}>
        {!task.mine && <span>{task.roleTitle}</span>}
        {task.queuedBehind !== null && <span>waits for “{task.queuedBehind}”</span>}
        {task.mayEnd && task.status === 'running' && task.dueAt === null && (
          <Act
            label="Failed"
            says={`Failed: ${task.title}`}
            plain
            disabled={ending}
            run={() => void send({ type: 'complete-task', run: task.run, outcome: 'failed' })}
          />
        )}
        {task.mayEnd && task.status === 'running' && (
          <Act
            label="Done"
            says={`Done: ${task.title}`}
            busy={ending}
            run={() => void send({ type: 'complete-task', run: task.run, outcome: 'done' })}
          />
        )}
      </div>
    </li>
  )
}

/** In real time: how long it has been worked on, of how long it was meant to take. */
function RunningTime({ task }: { readonly task: Task }) {
  const second = useNow(({ exercise }) => Math.floor((exercise - (task.startedAt ?? exercise)) / SECOND))
  const ran = Math.max(0, second * SECOND)
  const over = ran - task.planned
  return (
    <span className={styles.ran} data-late={(task.planned > 0 && over > 0) || undefined}>
      {' '}
      {formatClock(ran)}
      {task.planned > 0 && (over > 0 ? `, late ${formatClock(over)}` : ` of ${formatClock(task.planned)}`)}
    </span>
  )
}

/** How far along its planned time; a task without a plan has no bar. */
function Progress({ task }: { readonly task: Task }) {
  const share = useNow(({ exercise }) => {
    if (task.startedAt === null) return -1
    const length = task.dueAt === null ? task.planned : task.dueAt - task.startedAt
    if (length <= 0) return -1
    return Math.round(Math.min(1, (exercise - task.startedAt) / length) * 200) / 2
  })
  if (share < 0) return null
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={`Progress of ${task.title}`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share)}
    >
      <div className={styles.fill} style={{ width: `${share}%` }} />
    </div>
  )
}
