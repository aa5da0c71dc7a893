import type { ComponentView } from '../../../../shared/contract/story-views.ts'
import { BudgetBar, useBudgetText } from '../../../components/budget-bar.tsx'
import { DataBar, type DataText, useDataText, WritesStopped } from '../../../components/data-bar.tsx'
import { LevelMark } from '../../../components/level-mark.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import styles from './component-pane.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** What is up, what is not, and how much of its time budget is left. */
export function ComponentPane() {
  const { view } = useConsole()
  const out = view.components.filter((component) => !component.served).length
  const losing = view.components.some((component) => component.lossGrowsFrom !== null)
  return (
    <Pane
      title="Components"
      name="components"
      note={
        losing
          ? `${out === 0 ? 'all served' : `${out} out`}, losing data`
          : out === 0
            ? 'all served'
            : `${out} not served`
      }
      actions={<ActionButton id="component" look="plain" />}
    >
      <ul className={styles.list} aria-label="Components">
        {view.components.map((component) => (
          <Row key={component.id} component={component} />
        ))}
      </ul>
      {view.components.length === 0 && <EmptyPane>The pack has no components.</EmptyPane>}
      {view.facts.length > 0 && (
        <dl className={styles.facts}>
          {view.facts.map((fact) => (
            <div key={fact.id} className={styles.fact}>
              <dt title={fact.title}>{fact.title}</dt>
              <dd>
                {typeof fact.value === 'boolean' ? (fact.value ? 'yes' : 'no') : fact.value}
                {typeof fact.value === 'number' && fact.max !== null && (
                  <span className={styles.of}> of {fact.max}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Pane>
  )
}

function Row({ component }: { readonly component: ComponentView }) {
  const budget = useBudgetText(component)
  const lost = useDataText(component)
  const out = budget !== null || lost !== null || component.writesStopped
  return (
    <li className={styles.row} data-out={out || undefined} title={component.because ?? undefined}>
      <LevelMark level={component.level} />
      <span className={styles.name}>{component.title}</span>
      <span className={styles.level} data-level={component.level}>
        {component.level}
      </span>
      {budget !== null && (
        <>
          <div className={styles.bar}>
            {lost !== null && <span className={styles.axis}>time</span>}
            <BudgetBar component={component} />
          </div>
          <span className={styles.word}>
            {budget.word}
            {component.because === null ? '' : `, ${component.because}`}
            {component.evidence === 'observed' && ', observed'}
            {!component.noticed && ', not noticed'}
          </span>
          <span className={styles.figure} data-tone={budget.tone}>
            {budget.digits} {budget.unit}
          </span>
        </>
      )}
      <Data component={component} lost={lost} />
    </li>
  )
}

/** The second bar: what is lost against the RPO target, whether it grows, and what it amounts to. */
function Data({ component, lost }: { readonly component: ComponentView; readonly lost: DataText | null }) {
  const stopped = component.writesStopped
  if (lost === null && !stopped) return null
  return (
    <>
      <div className={styles.bar}>
        {stopped ? <WritesStopped /> : <span className={styles.axis}>data</span>}
        {lost !== null && <DataBar component={component} />}
      </div>
      {lost !== null && (
        <>
          <span className={styles.word}>
            {lost.word}
            {lost.growing && (
              <>
                , <strong data-tone={lost.tone}>growing</strong>
              </>
            )}
          </span>
          <span className={styles.figure} data-tone={lost.tone}>
            {lost.digits} lost
          </span>
          {lost.amount !== '' && <span className={styles.amount}>{lost.amount}</span>}
        </>
      )}
    </>
  )
}
