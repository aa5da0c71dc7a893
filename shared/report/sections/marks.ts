import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import { markTitle } from '../../projections/titles.ts'
import { MARK_NAMES } from '../../scenario/model.ts'
import { note, nothing, table, words } from '../elements.ts'
import type { ReportData } from '../report-data.ts'

/** The marks that every figure counts from and to, of the whole and per component. */
export function marks(data: ReportData): readonly Element[] {
  return [
    h('h3', 'Marks'),
    h(
      'p',
      { className: ['rule'] },
      'Exercise time; simulated on the scenario\u2019s clock unless it says otherwise.',
    ),
    markTable(data),
  ]
}

function markTable({ debrief }: ReportData): Element {
  const rows = debrief.markTable.filter((row) => row.cells.some((cell) => cell.at !== null))
  if (rows.length === 0) return nothing('Nothing was marked.')
  const used = MARK_NAMES.filter((mark) =>
    rows.some((row) => row.cells.some((cell) => cell.mark === mark && cell.at !== null)),
  )
  return table(
    'Marks on exercise time',
    [
      { head: 'Component', width: 26 },
      ...used.map((mark) => ({ head: markTitle(mark), kind: 'number' as const })),
    ],
    rows.map((row) => ({
      cells: [
        words(row.title),
        ...used.map((mark) => {
          const cell = row.cells.find((one) => one.mark === mark)
          return cell?.at == null
            ? '\u2013'
            : cell.evidence === 'simulated'
              ? formatClock(cell.at)
              : [formatClock(cell.at), note(cell.evidence ?? '')]
        }),
      ],
    })),
  )
}
