import type { TimeSpentView } from '../../../shared/contract/debrief-view.ts'
import { Empty } from '../../components/empty.tsx'
import { Figure, Table } from '../../components/table.tsx'
import { formatLength } from '../../format.ts'
import styles from './debrief.module.css'
import { ExpectedTable } from './expected-table.tsx'
import type { PartProps } from './part-props.ts'
import { PlanSection } from './plan-section.tsx'

const LABELS = ['detection', 'decision', 'waiting', 'execution', 'verification'] as const
const SAYS: Readonly<Record<(typeof LABELS)[number], string>> = {
  detection: 'Detection: nobody knew yet',
  decision: 'Decision: known, nothing under way',
  waiting: 'Waiting: work queued for a busy role',
  execution: 'Execution: recovery work under way',
  verification: 'Verification: restored, not yet confirmed',
}

/** One bar for the whole and one for each outage, all on the same axis; then what was planned against what happened. */
export function TimePart({ view }: PartProps) {
  const bars = [
    { key: 'overall', title: 'Overall', spent: view.score.timeSpent },
    ...view.score.components.flatMap((component) =>
      component.outages.flatMap((outage, index) =>
        outage.timeSpent === null
          ? []
          : [
              {
                key: `${component.id}-${outage.from}`,
                title:
                  component.outages.length === 1
                    ? component.title
                    : `${component.title}, outage ${index + 1}`,
                spent: outage.timeSpent,
              },
            ],
      ),
    ),
  ].filter((bar) => bar.spent.total > 0)
  const end = Math.max(1, ...bars.flatMap((bar) => bar.spent.spans.map((span) => span.to)))
  const planned = (
    <>
      {view.expected !== null && <ExpectedTable expected={view.expected} />}
      <PlanSection view={view} />
    </>
  )
  if (bars.length === 0) {
    return (
      <>
        <Empty within title="No outage has been measured">
          It needs an onset and a verified mark. Set them under Times.
        </Empty>
        {planned}
      </>
    )
  }
  return (
    <>
      <ul className={styles.legend} aria-hidden="true">
        {LABELS.map((label) => (
          <li key={label}>
            <span className={styles.swatch} data-label={label} />
            {SAYS[label]}
          </li>
        ))}
      </ul>
      <div className={styles.bars} aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar.key} className={styles.barRow}>
            <span className={styles.barTitle}>{bar.title}</span>
            <SpentBar spent={bar.spent} end={end} />
            <span className="num">{formatLength(bar.spent.total)}</span>
          </div>
        ))}
        <div className={styles.barRow}>
          <span />
          <div className={styles.axis}>
            {[0, 0.25, 0.5, 0.75, 1].map((part) => (
              <span key={part} style={{ left: `${part * 100}%` }}>
                {formatLength(Math.round((end * part) / 1000) * 1000)}
              </span>
            ))}
          </div>
          <span />
        </div>
      </div>
      <Table
        caption="The same in figures"
        columns={[
          { title: '', says: 'Outage' },
          ...LABELS.map((label) => ({ title: label, figure: true })),
          { title: 'total', figure: true },
        ]}
      >
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">{bar.title}</th>
            {LABELS.map((label) => (
              <Figure key={label}>{bar.spent[label] === 0 ? '–' : formatLength(bar.spent[label])}</Figure>
            ))}
            <Figure>{formatLength(bar.spent.total)}</Figure>
          </tr>
        ))}
      </Table>
      {planned}
    </>
  )
}

function SpentBar({ spent, end }: { readonly spent: TimeSpentView; readonly end: number }) {
  return (
    <div className={styles.bar}>
      {spent.spans.map((span) => (
        <span
          key={`${span.from}${span.label}`}
          className={styles.swatch}
          data-label={span.label}
          style={{ left: `${(span.from / end) * 100}%`, width: `${((span.to - span.from) / end) * 100}%` }}
        />
      ))}
    </div>
  )
}
