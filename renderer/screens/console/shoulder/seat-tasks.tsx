import { formatClock } from '../../../../shared/base/time.ts'
import type { RoleView } from '../../../../shared/contract/seat-views.ts'
import { Countdown } from '../../../components/clock-digits.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import styles from './seat-parts.module.css'

/** The seat's own work and the duties it may fulfil. */
export function SeatTasks({ tasks, obligations }: Pick<RoleView, 'tasks' | 'obligations'>) {
  const mine = tasks.filter((task) => task.mine)
  return (
    <ScrollArea className={styles.scroll} label="Tasks and duties">
      <h4 className={styles.heading}>Tasks and duties</h4>
      <ul className={styles.list}>
        {mine.map((task) => (
          <li key={task.run} className={styles.item} data-over={task.endedAt !== null || undefined}>
            <span className={styles.who}>{task.title}</span>
            <span className={styles.at}>
              {task.endedAt !== null ? (
                `${task.status} ${formatClock(task.endedAt)}`
              ) : task.dueAt === null ? (
                task.status
              ) : (
                <Countdown until={task.dueAt} />
              )}
            </span>
          </li>
        ))}
        {obligations.map((duty) => (
          <li key={duty.obligation} className={styles.item} data-over={duty.status !== 'open' || undefined}>
            <span className={styles.who}>
              {duty.title}
              <span className={styles.channel}>, to {duty.to}</span>
            </span>
            <span className={styles.at}>
              {duty.status === 'open' && duty.dueAt !== null ? <Countdown until={duty.dueAt} /> : duty.status}
            </span>
          </li>
        ))}
      </ul>
      {mine.length + obligations.length === 0 && <p className={styles.empty}>No work, no duty.</p>}
    </ScrollArea>
  )
}
