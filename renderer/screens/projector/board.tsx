import type { ComponentView } from '../../../shared/contract/views.ts'
import { BudgetBar, useBudgetText } from '../../components/budget-bar.tsx'
import { useNow } from '../../components/clock-context.tsx'
import { DataBar, useDataText, WritesStopped } from '../../components/data-bar.tsx'
import { LevelMark } from '../../components/level-mark.tsx'
import styles from './board.module.css'
import { boardRows, isBreached, isCrowded } from './tense.ts'

const WORD = { up: 'up', degraded: 'degraded', down: 'DOWN' } as const

/** Two thirds of the wall: what is up, what is not, and how much of its budget is left. */
export function Board({ components }: { readonly components: readonly ComponentView[] }) {
  const rows = boardRows(components)
  const crowded = useNow((now) => isCrowded(rows, now.exercise))
  return (
    <ul className={styles.board} aria-label="Components" data-crowded={crowded || undefined}>
      {rows.map((component) => (
        <Row key={component.id} component={component} />
      ))}
    </ul>
  )
}

function Row({ component }: { readonly component: ComponentView }) {
  const budget = useBudgetText(component)
  const lost = useDataText(component)
  const breached = useNow((now) => isBreached(component, now.exercise))
  const calm = lost === null && (budget === null || component.verifiedAt !== null)
  return (
    <li
      className={styles.row}
      data-breached={breached || undefined}
      data-data={lost !== null || component.writesStopped || undefined}
      data-quiet={(calm && !component.writesStopped) || undefined}
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
      <Data component={component} />
    </li>
  )
}

/** What is lost, on a bar of its own, and whether it still grows; what it amounts to where the wall has room. */
function Data({ component }: { readonly component: ComponentView }) {
  const lost = useDataText(component)
  const label = component.writesStopped ? <WritesStopped /> : 'data'
  if (lost === null) return component.writesStopped ? <p className={styles.data}>{label}</p> : null
  return (
    <>
      <div className={styles.data} data-growing={lost.growing || undefined}>
        <span className={styles.axis}>{label}</span>
        <DataBar component={component} />
        <span className={styles.figure} data-tone={lost.tone}>
          {lost.digits}
        </span>
        <span className={styles.unit} data-growing={lost.growing || undefined}>
          {lost.growing ? 'growing' : 'lost'}
        </span>
      </div>
      <p className={styles.amount}>
        <span>{lost.word}</span>
        {lost.amount !== '' && <span>{lost.amount} lost</span>}
      </p>
    </>
  )
}

/** What the figure says; that a restored component still waits for its verification comes first. */
function unit(component: ComponentView, counted: string): string {
  if (component.verifiedAt !== null) return 'verified'
  return component.restoredAt === null ? counted : 'verify'
}
