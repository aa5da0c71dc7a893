import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import type { ComponentView } from '../../../shared/contract/story-views.ts'
import { BudgetBar, useBudgetText } from '../../components/budget-bar.tsx'
import { useNow } from '../../components/clock-context.tsx'
import { DataBar, useDataText, WritesStopped } from '../../components/data-bar.tsx'
import { LevelMark } from '../../components/level-mark.tsx'
import { levelWord } from '../../components/level-word.ts'
import { ProbeTicks } from '../../components/probe-ticks.tsx'
import styles from './board.module.css'
import { boardRows, fittingRows, isBreached, isCrowded } from './tense.ts'

/** Two thirds of the wall: what is up, what is not, and how much of its budget is left. */
export function Board({
  components,
  duties,
  probes = [],
}: {
  readonly components: readonly ComponentView[]
  /** The foot of the wall tells who must be told. */
  readonly duties: boolean
  readonly probes?: ProjectorView['probes']
}) {
  const all = boardRows(components)
  const crowded = useNow((now) => isCrowded(all, now.exercise, duties))
  const shown = useNow((now) =>
    fittingRows(all, now.exercise, duties)
      .map(({ id }) => id)
      .join(' '),
  ).split(' ')
  const rows = all.filter(({ id }) => shown.includes(id))
  return (
    <ul className={styles.board} aria-label="Components" data-crowded={crowded || undefined}>
      {rows.map((component) => (
        <Row
          key={component.id}
          component={component}
          probes={probes.filter((probe) => probe.component === component.id)}
        />
      ))}
    </ul>
  )
}

function Row({
  component,
  probes,
}: {
  readonly component: ComponentView
  readonly probes: ProjectorView['probes']
}) {
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
          {component.level === 'down' ? 'DOWN' : levelWord(component)}
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
      {probes.length > 0 && (
        <p className={styles.probes}>
          {component.evidence === 'observed' && <span>observed</span>}
          {probes.map((probe) => (
            <span key={probe.title} data-failing={probe.status === 'failing' || undefined}>
              {probe.title} <ProbeTicks ticks={probe.ticks} />
            </span>
          ))}
        </p>
      )}
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
