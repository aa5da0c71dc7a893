import type { ComponentView } from '../../../shared/contract/views.ts'
import { BudgetBar, useBudgetText } from '../../components/budget-bar.tsx'
import { useNow } from '../../components/clock-context.tsx'
import { LevelMark } from '../../components/level-mark.tsx'
import styles from './board.module.css'
import { boardRows, isBreached } from './tense.ts'

const WORD = { up: 'up', degraded: 'degraded', down: 'DOWN' } as const

/** Two thirds of the wall: what is up, what is not, and how much of its budget is left. */
export function Board({ components }: { readonly components: readonly ComponentView[] }) {
  return (
    <ul className={styles.board} aria-label="Components">
      {boardRows(components).map((component) => (
        <Row key={component.id} component={component} />
      ))}
    </ul>
  )
}

function Row({ component }: { readonly component: ComponentView }) {
  const budget = useBudgetText(component)
  const breached = useNow((now) => isBreached(component, now.exercise))
  const over = component.verifiedAt !== null
  return (
    <li
      className={styles.row}
      data-breached={breached || undefined}
      data-quiet={budget === null || over || undefined}
    >
      <div className={styles.line}>
        <LevelMark level={component.level} />
        <span className={styles.name}>{component.title}</span>
        <span className={styles.word} data-level={component.level}>
          {budget !== null && component.level === 'up' ? budget.word : WORD[component.level]}
        </span>
        <span className={styles.figure} data-tone={budget?.tone}>
          {budget?.figure.replace(/ (left|over|in all|so far)$/, '') ?? ''}
          <span className={styles.unit}>
            {/ (left|over|in all|so far)$/.exec(budget?.figure ?? '')?.[1] ?? ''}
          </span>
        </span>
      </div>
      {budget !== null && <BudgetBar component={component} />}
    </li>
  )
}
