import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import type { ExpectedView } from '../../contract/story-views.ts'
import { expectedChart } from '../charts/expected-chart.ts'
import { figure, note, section, table, words, wrong } from '../elements.ts'
import { clockOrDash } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** The runbook's expected timeline against the actual one; null when the pack has none. */
export function expected({ debrief, measures }: ReportData): Element | null {
  const view = debrief.expected
  if (view === null) return null
  const start = view.from ?? 0
  return section(
    'expected',
    'Expected against actual timeline',
    figure(
      'expected-timeline',
      'From the first onset to the end of each phase. Tick: expected; red: longer than expected; outlined: not reached by the end. Simulated on the scenario\u2019s clock, marks as stated.',
      expectedChart(view, measures.log.end),
      [],
    ),
    table(
      'Expected against actual timeline',
      [
        { head: 'Phase', width: 40 },
        { head: 'Expected', kind: 'number' },
        { head: 'Actual', kind: 'number' },
        { head: 'Difference', kind: 'number' },
        { head: 'Of the phase itself', kind: 'number' },
      ],
      view.phases.map((phase, index) => {
        const took = phase.reachedAt === null ? null : phase.reachedAt - start
        const late = took === null ? measures.log.end - start > phase.by : took > phase.by
        const difference = took === null ? 'not reached' : signed(took - phase.by)
        return {
          cells: [
            words(phase.title),
            formatClock(phase.by),
            clockOrDash(took),
            late ? wrong(difference) : difference,
            ownTime(view, index, start),
          ],
        }
      }),
    ),
  )
}

/** How long the phase itself took, from the end of the one before, and how long it was meant to. */
function ownTime({ phases }: ExpectedView, index: number, start: number): (Element | string)[] {
  const phase = phases[index]
  const before = phases[index - 1]
  if (phase === undefined || phase.reachedAt === null || before?.reachedAt === null) return ['\u2013']
  const took = phase.reachedAt - (before?.reachedAt ?? start)
  const meant = phase.by - (before?.by ?? 0)
  return [took < 0 ? 'before the one above' : formatClock(took), note(`expected ${formatClock(meant)}`)]
}

function signed(ms: number): string {
  return ms === 0 ? 'on time' : `${ms > 0 ? '+' : '-'}${formatClock(Math.abs(ms))}`
}
