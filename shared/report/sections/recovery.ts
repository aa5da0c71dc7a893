import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { FigureView } from '../../contract/story-views.ts'
import { budgetBars } from '../charts/budget-bars.ts'
import { type Content, figure, note, nothing, section, table, words } from '../elements.ts'
import { achievedText, clockOrDash, statusText } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** Actual against target RTO and RPO, per component and for the whole. */
export function recovery(data: ReportData): Element {
  const { components, overall } = data.score
  const rows = [
    ...components.map((one) => ({
      title: one.title,
      sub: `tier ${one.tier}`,
      rto: one.rto,
      rpo: one.rpo,
      mtd: one.mtd,
    })),
    { title: 'Overall', sub: 'worst of tier 1', rto: overall.rto, rpo: overall.rpo, mtd: null },
  ]
  return section(
    'recovery',
    'Recovery against targets',
    table(
      'Actual against target RTO and RPO',
      [
        { head: 'Component', width: 32 },
        { head: 'RTO target', kind: 'number' },
        { head: 'RTO actual', kind: 'number' },
        { head: 'MTD', kind: 'number' },
        { head: 'RPO target', kind: 'number' },
        { head: 'RPO actual', kind: 'number' },
      ],
      rows.map(({ title, sub, rto, rpo, mtd }) => ({
        cells: [
          [words(title), note(sub)],
          clockOrDash(rto.target),
          achieved(rto),
          clockOrDash(mtd),
          clockOrDash(rpo.target),
          achieved(rpo),
        ],
        ...(rto.status === 'not-exercised' && rpo.evidence === null ? { tone: 'quiet' as const } : {}),
      })),
    ),
    ...charts(data),
  )
}

/** The figure, and below it how it stands and on what evidence. */
function achieved(figure: FigureView): readonly Content[] {
  const status = statusText(figure).toLowerCase()
  if (figure.evidence === null) return ['\u2013', note(status)]
  return [
    h('span', { className: figure.status === 'missed' ? ['missed'] : [] }, achievedText(figure)),
    note(`${status} \u00b7 ${figure.evidence}`),
  ]
}

function charts({ score }: ReportData): readonly Element[] {
  const rto = score.components.filter((one) => one.rto.evidence !== null && one.rto.target !== null)
  const rpo = score.components.filter((one) => one.rpo.evidence !== null && one.rpo.target !== null)
  return [
    ...(rto.length === 0
      ? [nothing('No component with an RTO left its served level: recovery was not exercised.')]
      : [
          figure(
            'rto-budgets',
            'RTO: time used of the budget, from the start of the clock. Tick: target; hatched: to the MTD; red: beyond the target; +: still open.',
            budgetBars(
              'rto',
              'RTO budgets',
              rto.map((one) => ({ title: one.title, figure: one.rto, mtd: one.mtd })),
            ),
            rto.map((one) => inWords(one.title, 'RTO', one.rto)),
          ),
        ]),
    ...(rpo.length === 0
      ? []
      : [
          figure(
            'rpo-budgets',
            'RPO: data lost, as time. Tick: target; red: beyond the target.',
            budgetBars(
              'rpo',
              'RPO budgets',
              rpo.map((one) => ({ title: one.title, figure: one.rpo, mtd: null })),
            ),
            rpo.map((one) => inWords(one.title, 'RPO', one.rpo)),
          ),
        ]),
  ]
}

function inWords(title: string, name: string, one: FigureView): string {
  const target = one.target === null ? 'no target' : `target ${formatClock(one.target)}`
  return `${title}: ${name} ${achievedText(one)}, ${target}, ${statusText(one).toLowerCase()}, ${one.evidence ?? 'not exercised'}`
}
