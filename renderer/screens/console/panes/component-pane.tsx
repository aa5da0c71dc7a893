import type { ComponentView } from '../../../../shared/contract/views.ts'
import { BudgetBar, useBudgetText } from '../../../components/budget-bar.tsx'
import { LevelMark } from '../../../components/level-mark.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import styles from './component-pane.module.css'
import { EmptyPane, Pane } from './pane.tsx'

/** What is up, what is not, and how much of its time budget is left. */
export function ComponentPane() {
  const { view } = useConsole()
  const out = view.components.filter((component) => !component.served).length
  return (
    <Pane
      title="Components"
      name="components"
      note={out === 0 ? 'all served' : `${out} not served`}
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
  return (
    <li className={styles.row} data-out={budget !== null || undefined} title={component.because ?? undefined}>
      <LevelMark level={component.level} />
      <span className={styles.name}>{component.title}</span>
      <span className={styles.level} data-level={component.level}>
        {component.level}
      </span>
      {budget !== null && (
        <>
          <div className={styles.bar}>
            <BudgetBar component={component} />
          </div>
          <span className={styles.word}>
            {budget.word}
            {component.because === null ? '' : `, ${component.because}`}
            {component.writesStopped ? ', writes stopped' : ''}
          </span>
          <span className={styles.figure} data-tone={budget.tone}>
            {budget.digits} {budget.unit}
          </span>
        </>
      )}
    </li>
  )
}
