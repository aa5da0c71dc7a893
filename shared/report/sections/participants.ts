import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import { section, table, words } from '../elements.ts'
import type { Participant } from '../participants.ts'
import type { ReportData } from '../report-data.ts'

/** Who took part, in which role, and when they were there. */
export function participants(data: ReportData): Element {
  return section(
    'participants',
    'Participants',
    table(
      'Participants with roles',
      [
        { head: 'Name', width: 34 },
        { head: 'Role', width: 34 },
        { head: 'Seat', width: 12 },
        { head: 'Attendance' },
      ],
      data.participants.map((one) => ({
        cells: [
          words(one.person),
          words(one.role),
          one.standing === null ? '' : one.standing === 'primary' ? 'Primary' : 'Backup',
          attendance(one),
        ],
      })),
    ),
  )
}

function attendance({ attendance: spans }: Participant): string {
  if (spans === null) return 'Throughout'
  if (spans.length === 0) return 'Absent'
  return spans
    .map(({ from, to }) => `${formatClock(from)} to ${to === null ? 'the end' : formatClock(to)}`)
    .join(', ')
}
