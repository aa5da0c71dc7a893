import { Act } from '../../components/act.tsx'
import { Pane } from '../parts/pane.tsx'
import { Board } from '../parts/world.tsx'
import { Timer } from './decision-form.tsx'
import styles from './now-column.module.css'
import { OwnSteps } from './own-steps.tsx'
import { isAsked } from './parts.ts'
import { useRole } from './role-context.tsx'
import { TaskRow } from './task-row.tsx'

/** Beside whatever is read or written: what is asked of this seat, its work, and what is up and down. */
export function NowColumn() {
  const { view, go, part, handOver } = useRole()
  const asked = view.decisions.filter(isAsked)
  const mine = view.tasks.filter(
    (task) => task.mine && (task.status === 'running' || task.status === 'queued'),
  )
  return (
    <>
      {asked.length > 0 && part !== 'decide' && !handOver.isOpen && (
        <Pane title="Asked of you">
          <ul className={styles.asked}>
            {asked.map((point) => (
              <li key={point.id} className={styles.point} data-decides={point.mayDecide || undefined}>
                <p className={styles.head}>
                  <span className={styles.label}>{point.mayDecide ? 'You decide' : 'Your vote'}</span>
                  <Timer dueAt={point.dueAt} late={point.late} />
                </p>
                <p>{point.question}</p>
                <Act
                  label={point.mayDecide ? 'Decide' : 'Vote'}
                  says={`Go to: ${point.title}`}
                  run={() => go('decide')}
                />
              </li>
            ))}
          </ul>
        </Pane>
      )}
      {mine.length > 0 && part !== 'tasks' && !handOver.isOpen && (
        <Pane title="Your tasks">
          <ul className={styles.asked}>
            {mine.map((task) => (
              <TaskRow key={task.run} task={task} />
            ))}
          </ul>
        </Pane>
      )}
      {part !== 'tasks' && <OwnSteps openOnly />}
      <Board components={view.components} probes={view.probes} />
    </>
  )
}
