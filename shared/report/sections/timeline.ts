import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import type { LogEntryView } from '../../contract/story-views.ts'
import { aside, note, nothing, section, table, words, wrong } from '../elements.ts'
import { storyTime } from '../format.ts'
import { type ReportData, shownAt } from '../report-data.ts'

/** What happened, on exercise and story time; ticks, duties and corrections have chapters of their own. */
export function timeline(data: ReportData): Element {
  const start = data.record.scenario.startex
  if (data.highlights.length === 0)
    return section('timeline', 'Timeline', nothing('Nothing has happened yet.'))
  return section(
    'timeline',
    'Timeline',
    table(
      'Timeline',
      [
        { head: 'T+', kind: 'number', width: 10 },
        { head: 'Story time', kind: 'number', width: 13 },
        { head: 'What happened' },
        { head: 'Who', width: 24 },
      ],
      data.highlights.map((entry) => ({
        cells: [
          formatClock(shownAt(entry)),
          storyTime(start, shownAt(entry)),
          [(entry.tone === 'breached' ? wrong : words)(entry.corrected?.text ?? entry.text), ...late(entry)],
          words(entry.who),
        ],
      })),
    ),
  )
}

/** Backdated or corrected entries say both times (DESIGN §4.7). */
function late(entry: LogEntryView): readonly Element[] {
  if (entry.corrected !== null)
    return [aside(`corrected: ${entry.corrected.reason}; first told for T+ ${formatClock(entry.statedAt)}`)]
  return entry.statedAt === entry.at ? [] : [note(`told at T+ ${formatClock(entry.at)}`)]
}
