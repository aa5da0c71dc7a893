import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import type { MeasuredInstance, MeasuredObligation } from '../../projections/obligations-score.ts'
import { aside, note, nothing, type Row, section, table, words, wrong } from '../elements.ts'
import { storyTime } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** Duties to notify, with their deadlines. */
export function obligations(data: ReportData): Element {
  const duties = data.measures.obligations
  if (duties.length === 0)
    return section('obligations', 'Notifications owed', nothing('The scenario holds no duty to notify.'))
  return section(
    'obligations',
    'Notifications owed',
    table(
      'Duties to notify, with deadlines',
      [
        { head: 'Duty', width: 34 },
        { head: 'To', width: 22 },
        { head: 'Due', kind: 'number' },
        { head: 'Sent', kind: 'number' },
        { head: 'Status', width: 16 },
      ],
      duties.flatMap((duty) =>
        duty.instances.length === 0 ? [never(duty)] : duty.instances.map((one) => row(data, duty, one)),
      ),
    ),
  )
}

function never({ obligation }: MeasuredObligation): Row {
  return {
    cells: [name(obligation.title, obligation), words(obligation.to), '\u2013', '\u2013', 'Never fell due'],
    tone: 'quiet',
  }
}

function row(data: ReportData, { obligation, instances }: MeasuredObligation, one: MeasuredInstance): Row {
  const start = data.record.scenario.startex
  const title = instances.length > 1 ? `${obligation.title}, no. ${one.number}` : obligation.title
  return {
    cells: [
      name(title, obligation),
      words(obligation.to),
      [formatClock(one.dueAt), note(storyTime(start, one.dueAt))],
      one.metAt === null ? '\u2013' : [formatClock(one.metAt), note(storyTime(start, one.metAt))],
      one.status === 'missed' ? wrong(STATUS[one.status]) : STATUS[one.status],
    ],
  }
}

const STATUS: Readonly<Record<MeasuredInstance['status'], string>> = {
  met: 'In time',
  missed: 'Missed',
  open: 'Open, not yet due',
  excluded: 'Not counted',
}

function name(title: string, { basis, legal }: MeasuredObligation['obligation']): readonly Element[] {
  const note = [basis, legal ? 'legal clock' : null].filter((part) => part !== null).join(', ')
  return note === '' ? [words(title)] : [words(title), aside(note)]
}
