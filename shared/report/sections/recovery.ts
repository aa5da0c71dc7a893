import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { FigureView } from '../../contract/views.ts'
import { markTitle } from '../../projections/titles.ts'
import { MARK_NAMES } from '../../scenario/model.ts'
import { budgetBars } from '../charts/budget-bars.ts'
import { aside, figure, nothing, section, table, words } from '../elements.ts'
import { achievedText, clockOrDash, statusText } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** Actual against target RTO and RPO, per component and for the whole. */
export function recovery(data: ReportData): Element {
  const { components, overall } = data.score
  const rows = [
    ...components.map((one) => ({ title: one.title, sub: `tier ${one.tier}`, rto: one.rto, rpo: one.rpo, mtd: one.mtd })),
    { title: 'Overall', sub: 'worst of tier 1', rto: overall.rto, rpo: overall.rpo, mtd: null },
  ]
  return section(
    'recovery',
    'Recovery against targets',
    table(
      'Actual against target RTO and RPO',
      [
        { head: 'Component', width: 26 },
        { head: 'RTO target', kind: 'number' },
        { head: 'RTO actual', kind: 'number' },
        { head: 'MTD', kind: 'number' },
        { head: 'RTO' },
        { head: 'RPO target', kind: 'number' },
        { head: 'RPO actual', kind: 'number' },
        { head: 'RPO' },
      ],
      rows.map(({ title, sub, rto, rpo, mtd }) => ({
        cells: [
          [words(title), aside(sub)],
          clockOrDash(rto.target),
          achieved(rto),
          clockOrDash(mtd),
          judged(rto),
          clockOrDash(rpo.target),
          achieved(rpo),
          judged(rpo),
        ],
        ...(rto.status === 'not-exercised' && rpo.evidence === null ? { tone: 'quiet' as const } : {}),
      })),
    ),
    ...charts(data),
    h('h3', 'Marks'),
    marks(data),
  )
}

function achieved(figure: FigureView): Element {
  const text = figure.evidence === null ? '\u2013' : achievedText(figure)
  return h('span', { className: figure.status === 'missed' ? ['missed'] : [] }, text)
}

function judged(figure: FigureView): readonly Element[] {
  const status = h('span', { className: figure.status === 'missed' ? ['missed'] : [] }, statusText(figure))
  return figure.evidence === null ? [status] : [status, aside(figure.evidence)]
}

function charts({ score }: ReportData): readonly Element[] {
  const rto = score.components.filter((one) => one.rto.evidence !== null)
  const rpo = score.components.filter((one) => one.rpo.evidence !== null && one.rpo.status !== 'no-target')
  return [
    ...(rto.length === 0
      ? [nothing('No component left its served level: recovery was not exercised.')]
      : [
          figure(
            'rto-budgets',
            'RTO: time used of the budget, from the start of the clock. Tick: target; hatched: to the MTD; red: beyond the target.',
            budgetBars('rto', 'RTO budgets', 'h:mm out', rto.map((one) => ({ title: one.title, figure: one.rto, mtd: one.mtd }))),
            rto.map((one) => inWords(one.title, 'RTO', one.rto)),
          ),
        ]),
    ...(rpo.length === 0
      ? []
      : [
          figure(
            'rpo-budgets',
            'RPO: data lost, as time. Tick: target; red: beyond the target.',
            budgetBars('rpo', 'RPO budgets', 'h:mm of data', rpo.map((one) => ({ title: one.title, figure: one.rpo, mtd: null }))),
            rpo.map((one) => inWords(one.title, 'RPO', one.rpo)),
          ),
        ]),
  ]
}

function inWords(title: string, name: string, one: FigureView): string {
  const target = one.target === null ? 'no target' : `target ${formatClock(one.target)}`
  return `${title}: ${name} ${achievedText(one)}, ${target}, ${statusText(one).toLowerCase()}, ${one.evidence ?? 'not exercised'}`
}

function marks({ debrief }: ReportData): Element {
  const rows = debrief.markTable.filter((row) => row.cells.some((cell) => cell.at !== null))
  if (rows.length === 0) return nothing('Nothing was marked.')
  const used = MARK_NAMES.filter((mark) => rows.some((row) => row.cells.some((cell) => cell.mark === mark && cell.at !== null)))
  return table(
    'Marks on exercise time',
    [{ head: 'Exercise time', width: 26 }, ...used.map((mark) => ({ head: markTitle(mark), kind: 'number' as const }))],
    rows.map((row) => ({
      cells: [
        words(row.title),
        ...used.map((mark) => {
          const cell = row.cells.find((one) => one.mark === mark)
          return cell?.at == null ? '\u2013' : [formatClock(cell.at), aside(cell.evidence ?? '')]
        }),
      ],
    })),
  )
}
