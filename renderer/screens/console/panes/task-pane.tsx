import { formatClock } from '../../../../shared/base/time.ts'
import type { TaskView } from '../../../../shared/contract/story-views.ts'
import { useNow, useReadNow } from '../../../components/clock-context.tsx'
import { Countdown } from '../../../components/clock-digits.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { taskMenu } from '../menus.ts'
import rows from '../pane-row.module.css'
import styles from './duty-rows.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** Work that takes story time: who does what, what waits for whom. */
export function TaskPane() {
  const { view, emit } = useConsole()
  const read = useReadNow()
  const open = view.tasks.filter((task) => task.status === 'running' || task.status === 'queued')
  const over = view.tasks.filter((task) => !open.includes(task)).toReversed()
  const openMenu = (index: number) => {
    const item = taskMenu(view, read().exercise).items[index]
    if (item?.pick.go === 'menu') emit({ type: 'menu', menu: item.pick.menu })
  }
  return (
    <Pane
      title="Tasks"
      name="tasks"
      note={open.length === 0 ? 'none under way' : `${open.length} under way`}
      actions={<ActionButton id="task" look="plain" label="Change" />}
    >
      <ul className={rows.list} aria-label="Tasks">
        {open.map((task, index) => (
          <li key={task.run}>
            <button
              type="button"
              className={`${rows.row} ${styles.row}`}
              aria-keyshortcuts={`K ${index + 1}`}
              onClick={() => openMenu(index)}
            >
              <span className={styles.digit}>{index < 9 ? index + 1 : ''}</span>
              <span className={styles.name}>
                {task.title}
                <span className={styles.under}>
                  {task.roleTitle}
                  {task.queuedBehind === null ? '' : `, busy with ${task.queuedBehind}`}
                </span>
                <Progress task={task} />
              </span>
              <span className={styles.state}>
                {task.status === 'queued' ? (
                  'queued'
                ) : task.dueAt === null ? (
                  'running'
                ) : (
                  <Countdown until={task.dueAt} />
                )}
              </span>
            </button>
          </li>
        ))}
        {over.map((task) => (
          <li key={task.run} className={`${rows.row} ${styles.row}`} data-over>
            <span className={styles.digit} />
            <span className={styles.name}>{task.title}</span>
            <span className={styles.state} data-tone={task.status === 'failed' ? 'breached' : 'quiet'}>
              {task.status} {task.endedAt === null ? '' : formatClock(task.endedAt)}
            </span>
          </li>
        ))}
      </ul>
      {view.tasks.length === 0 && (
        <EmptyPane>What a decision starts appears here with its time. K starts one by hand.</EmptyPane>
      )}
    </Pane>
  )
}

function Progress({ task }: { readonly task: TaskView }) {
  const share = useNow(({ exercise }) => {
    if (task.status !== 'running' || task.startedAt === null || task.dueAt === null) return null
    return (
      Math.round(
        Math.min(1, Math.max(0, (exercise - task.startedAt) / Math.max(1, task.dueAt - task.startedAt))) *
          200,
      ) / 2
    )
  })
  if (share === null) return null
  return (
    <span className={styles.progress} aria-hidden="true">
      <span style={{ width: `${share}%` }} />
    </span>
  )
}
