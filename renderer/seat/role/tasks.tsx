import { Act } from '../../components/act.tsx'
import { ScrollArea } from '../../screens/console/scroll-area.tsx'
import { Nothing, Pane } from '../parts/pane.tsx'
import { useSeat } from '../seat-context.tsx'
import { OwnSteps } from './own-steps.tsx'
import { useRole } from './role-context.tsx'
import { TaskRow } from './task-row.tsx'
import styles from './tasks.module.css'

/** Work under way: one's own first, what it waits for, and what can be begun. */
export function Tasks() {
  const { view, send } = useRole()
  const { unsent } = useSeat()
  const isLive = (task: (typeof view.tasks)[number]) => task.status === 'running' || task.status === 'queued'
  const mine = view.tasks.filter((task) => task.mine && isLive(task))
  const others = view.tasks.filter((task) => !task.mine && isLive(task))
  const over = view.tasks.filter((task) => !isLive(task)).toReversed()
  const starting = (task: string) =>
    unsent.some(({ command }) => command.type === 'start-task' && command.task === task)
  return (
    <ScrollArea className={styles.scroll} label="Tasks">
      <Pane title="Yours" note={mine.length > 0 ? mine.length : undefined}>
        {mine.length === 0 && (
          <Nothing>You have no work under way. Decisions start it, and so do you below.</Nothing>
        )}
        <ul className={styles.list}>
          {mine.map((task) => (
            <TaskRow key={task.run} task={task} />
          ))}
        </ul>
      </Pane>
      <OwnSteps />
      {view.startable.length > 0 && (
        <Pane title="Can be started">
          <ul className={styles.list}>
            {view.startable.map(({ task, title }) => (
              <li key={task} className={styles.startable}>
                <span>{title}</span>
                <Act
                  label="Start"
                  says={`Start ${title}`}
                  busy={starting(task)}
                  run={() => void send({ type: 'start-task', task, role: view.role.id })}
                />
              </li>
            ))}
          </ul>
        </Pane>
      )}
      {others.length > 0 && (
        <Pane title="Others’">
          <ul className={styles.list}>
            {others.map((task) => (
              <TaskRow key={task.run} task={task} />
            ))}
          </ul>
        </Pane>
      )}
      {over.length > 0 && (
        <Pane title="Over">
          <ul className={styles.list}>
            {over.map((task) => (
              <TaskRow key={task.run} task={task} />
            ))}
          </ul>
        </Pane>
      )}
    </ScrollArea>
  )
}
