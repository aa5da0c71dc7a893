import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { EventOf } from '../../contract/events.ts'
import { hostKey, hostOf } from '../../contract/probes.ts'
import { criticalPath, type PathLink } from '../../projections/critical-path.ts'
import { nothing, section, table, words, wrong } from '../elements.ts'
import { exerciseTime } from '../format.ts'
import type { ReportData } from '../report-data.ts'
import { plannedSteps, plannedTasks } from './planned.ts'

/**
 * Planned against actual: in a live drill steps, tasks, the critical path, and what probes observed; in a tabletop the
 * steps, where a document plans what was done.
 */
export function liveDrill(data: ReportData): Element | null {
  const steps = plannedSteps(data)
  if (data.debrief.settings.mode !== 'live')
    return steps.length === 0 ? null : section('live-drill', 'Planned against actual', ...steps)
  return section(
    'live-drill',
    'Planned against actual',
    ...(steps.length === 0
      ? [nothing('No step was done of which the runbook or the scenario says how long.')]
      : steps),
    h('h3', 'Tasks'),
    ...plannedTasks(data),
    h('h3', 'Critical path'),
    ...path(data),
    h('h3', 'What probes observed'),
    probes(data),
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
