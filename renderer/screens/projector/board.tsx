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
          {WORD[component.level]}
        </span>
        <span className={styles.figure} data-tone={budget?.tone}>
          {budget?.digits}
        </span>
        <span className={styles.unit}>{budget === null ? '' : unit(component, budget.unit)}</span>
      </div>
      {budget !== null && (
        <div className={styles.bar}>
          <BudgetBar component={component} />
        </div>
      )}
    </li>
  )
}

/** What the figure says; that a restored component still waits for its verification comes first. */
function unit(component: ComponentView, counted: string): string {
  if (component.verifiedAt !== null) return 'verified'
  return component.restoredAt === null ? counted : 'verify'
}
