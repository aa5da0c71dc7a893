import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import { worstOutage } from '../../projections/rto.ts'
import { timeSpent } from '../../projections/time-spent.ts'
import { LABELS, type SpentRow, timeSpentChart } from '../charts/time-spent-chart.ts'
import { figure, note, nothing, section, table, words } from '../elements.ts'
import type { ReportData } from '../report-data.ts'
import { marks } from './marks.ts'

/** Where the time of each outage went: the labels sum to its RTO. */
export function timeWent(data: ReportData): Element {
  const rows = spentRows(data)
  if (rows.length === 0) {
    return section(
      'time-went',
      'Where the time went',
      nothing('Nothing was out, so there is no time to account for.'),
      marks(data),
    )
  }
  return section(
    'time-went',
    'Where the time went',
    figure(
      'time-spent',
      'Time from the start of the clock to verification, longest outage of each component; simulated on the scenario\u2019s clock, from marks as stated.',
      timeSpentChart(rows),
      [],
    ),
    table(
      'Where the time went',
      [
        { head: 'Component', width: 26 },
        ...LABELS.map((name) => ({
          head: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
          kind: 'number' as const,
        })),
        { head: 'RTO', kind: 'number' },
      ],
      rows.map(({ title, spent, open, evidence }) => ({
        cells: [
          words(title),
          ...LABELS.map((name) => formatClock(spent[name])),
          [`${open ? 'at least ' : ''}${formatClock(spent.total)}`, note(evidence)],
        ],
      })),
    ),
    marks(data),
  )
}

function spentRows({ measures, record }: ReportData): readonly (SpentRow & { readonly open: boolean })[] {
  return measures.components.flatMap(({ component, outages, rto }) => {
    const worst = worstOutage(outages)
    if (worst === null) return []
    return [
      {
        title: component.title,
        spent: timeSpent(record.scenario, measures.runs, worst),
        open: worst.verified === null,
        evidence: rto.evidence ?? '',
      },
    ]
  })
}
