import { Axis, Bars } from '../../components/plan-bars.tsx'
import { type PlanAxis, type PlanRow, planAxis, planGroups } from '../../components/plan-rows.ts'
import type { PartProps } from './part-props.ts'
import styles from './plan-section.module.css'

const LEGEND = [
  ['planned', 'planned'],
  ['guessed', 'guessed'],
  ['actual', 'actual'],
  ['late', 'later than planned'],
  ['goes-on', 'goes on'],
  ['critical', 'critical path'],
  ['tick', 'ticked, begin unknown; or a mark'],
] as const

/** Each procedure that was begun, and of a live drill its tasks, planned against actual as in the report. */
export function PlanSection({ view: { plan, endedAt } }: Pick<PartProps, 'view'>) {
  if (plan.procedures.length === 0 && plan.tasks.length === 0) return null
  const end = endedAt ?? 0
  const axis = planAxis(plan, end)
  return (
    <section className={styles.plan} aria-labelledby="planned-actual">
      <h2 id="planned-actual" className={styles.heading}>
        Planned against actual
      </h2>
      <p className="muted">
        A runbook’s limit is a window from what it counts from; a length, or an estimate of the scenario,
        counts from the step’s own start. Exercise time.
      </p>
      <ul className={styles.legend} aria-hidden="true">
        {LEGEND.map(([sign, word]) => (
          <li key={sign}>
            <span className={styles.sign} data-sign={sign} />
            {word}
          </li>
        ))}
      </ul>
      {planGroups(plan, axis, end, true).map(({ key, title, note, rows }) => (
        <div key={key} className={styles.group}>
          <h3 className={styles.title}>
            {title} <span className={styles.note}>{note}</span>
          </h3>
          <ul className={styles.rows} aria-label={`${title}, planned against actual`}>
            {rows.map((row) => (
              <Row key={row.key} row={row} axis={axis} />
            ))}
          </ul>
          <div className={styles.row}>
            <span className={styles.foot}>
              <Axis axis={axis} now={null} marks={plan.marks} />
            </span>
          </div>
        </div>
      ))}
    </section>
  )
}

function Row({ row, axis }: { readonly row: PlanRow; readonly axis: PlanAxis }) {
  const { number, title, who, word, says, state, critical } = row
  return (
    <li
      className={styles.row}
      data-state={state}
      data-critical={critical || undefined}
      title={`${title} ${says}`}
    >
      <span className={styles.number}>{number}</span>
      <span className={styles.name}>{title}</span>
      <span className={styles.who}>{who}</span>
      <Bars row={row} axis={axis} now={null} />
      <span className={styles.word}>{word}</span>
      <span className="visually-hidden">{says}</span>
    </li>
  )
}
