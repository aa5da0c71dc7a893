import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import type { LogEntryView } from '../../contract/story-views.ts'
import { aside, nothing, section, table, words } from '../elements.ts'
import type { ReportData } from '../report-data.ts'

/** Nothing is erased: what was undone or corrected stands here (DESIGN §4.7). */
export function amendments(data: ReportData): Element {
  if (data.amended.length === 0) {
    return section(
      'amendments',
      'Corrections and undone entries',
      nothing('Nothing was corrected or undone.'),
    )
  }
  return section(
    'amendments',
    'Corrections and undone entries',
    table(
      'Corrections and undone entries',
      [
        { head: 'Line', kind: 'number', width: 7 },
        { head: 'T+', kind: 'number', width: 10 },
        { head: 'As first told' },
        { head: 'What became of it', width: 36 },
      ],
      data.amended.map((entry) => ({
        cells: [
          String(entry.seq),
          formatClock(entry.statedAt),
          [words(entry.text), aside(entry.who)],
          fate(entry),
        ],
      })),
    ),
  )
}

function fate({ corrected }: LogEntryView): readonly Element[] {
  if (corrected === null) return [words('Undone')]
  const at = corrected.newAt === null ? '' : ` to T+ ${formatClock(corrected.newAt)}`
  return [
    words(`Corrected${at}: ${corrected.reason}`),
    ...(corrected.text === null ? [] : [aside(corrected.text)]),
  ]
}
