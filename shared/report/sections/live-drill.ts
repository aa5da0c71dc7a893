import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { EventOf } from '../../contract/events.ts'
import { hostKey, hostOf } from '../../contract/probes.ts'
import { criticalPath, type PathLink, plannedRuns } from '../../projections/critical-path.ts'
import { nothing, section, table, words, wrong } from '../elements.ts'
import { exerciseTime } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** What only a live drill has: each task planned against actual, the critical path, and what probes observed. */
export function liveDrill(data: ReportData): Element | null {
  if (data.debrief.settings.mode !== 'live') return null
  return section(
    'live-drill',
    'Planned against actual',
    planned(data),
    h('h3', 'Critical path'),
    ...path(data),
    h('h3', 'What probes observed'),
    probes(data),
  )
}

function planned({ measures, titles }: ReportData): Element {
  const runs = plannedRuns(measures.log)
  if (runs.length === 0) return nothing('No task was begun.')
  return table(
    'Tasks, planned against actual',
    [
      { head: 'Task', width: 34 },
      { head: 'Role' },
      { head: 'Started', kind: 'number' },
      { head: 'Planned', kind: 'number' },
      { head: 'Actual', kind: 'number' },
      { head: 'Difference', kind: 'number' },
    ],
    runs.map((run) => {
      const over = run.actual === null ? 0 : run.actual - run.planned
      const difference = `${over < 0 ? '-' : '+'}${formatClock(Math.abs(over))}`
      return {
        cells: [
          words(titles.task(run.task)),
          words(titles.role(run.role)),
          exerciseTime(run.startedAt ?? run.queuedAt),
          formatClock(run.planned),
          run.actual === null
            ? 'not ended'
            : `${formatClock(run.actual)}${run.outcome === 'done' ? '' : `, ${run.outcome}`}`,
          run.actual === null ? '' : over > 0 ? wrong(difference) : difference,
        ],
      }
    }),
  )
}

function path({ measures, titles }: ReportData): readonly Element[] {
  const links = criticalPath(measures.log)
  if (links.length === 0) return [nothing('No task was ended.')]
  const gaps = links.reduce((sum, link) => sum + link.gap, 0)
  return [
    h(
      'p',
      `From the run that ended last back through what let each begin. ${formatClock(gaps)} of it were spent between tasks: deciding, or waiting.`,
    ),
    table(
      'Critical path',
      [
        { head: 'Task', width: 34 },
        { head: 'From', kind: 'number' },
        { head: 'To', kind: 'number' },
        { head: 'Gap before', kind: 'number' },
        { head: 'It came then because' },
      ],
      links.map(({ run, gap, because }) => ({
        cells: [
          words(titles.task(run.task)),
          exerciseTime(run.startedAt ?? run.queuedAt),
          exerciseTime(run.endedAt ?? run.queuedAt),
          formatClock(gap),
          BECAUSE[because],
        ],
      })),
    ),
  ]
}

const BECAUSE: Readonly<Record<PathLink['because'], string>> = {
  first: 'it was the first',
  'started-by': 'the task before started it',
  'waited-for-role': 'its role was busy with the task before',
  'started-by-hand': 'it was started after the task before',
}

type Finding = EventOf<'ProbeFailed' | 'ProbePassed'>

function probes({ record, measures, titles }: ReportData): Element {
  const findings = measures.log.events.flatMap(({ event, seq }): { event: Finding; seq: number }[] =>
    event.type === 'ProbeFailed' || event.type === 'ProbePassed' ? [{ event, seq }] : [],
  )
  if (findings.length === 0) return nothing('No probe found anything.')
  return table(
    'What probes observed',
    [
      { head: 'First seen', kind: 'number' },
      { head: 'Confirmed', kind: 'number' },
      { head: 'Component', width: 24 },
      { head: 'Probe' },
      { head: 'Found (observed)' },
      { head: 'Journal line', kind: 'number' },
    ],
    findings.map(({ event, seq }) => {
      const probe = record.state.probes[event.probe]?.probe
      const fresh =
        event.type === 'ProbePassed' && event.dataAt !== null
          ? `; data as of ${exerciseTime(event.dataAt)}`
          : ''
      return {
        cells: [
          exerciseTime(event.since),
          exerciseTime(event.at),
          words(titles.component(event.component)),
          words(probe === undefined ? event.probe : `${probe.title}, ${hostKey(hostOf(probe.check))}`),
          event.type === 'ProbeFailed' ? wrong(`failed, ${event.detail}`) : `passed, ${event.detail}${fresh}`,
          String(seq),
        ],
      }
    }),
  )
}
