import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ScoreView } from '../../contract/score-view.ts'
import { aside, nothing, section, table, words } from '../elements.ts'
import { longInstant, points } from '../format.ts'
import type { ReportData } from '../report-data.ts'

/** The score, line by line: what, by which rule, from which entries of the journal and which runbook step. */
export function score(data: ReportData): Element {
  const { parts, total } = data.score
  return section(
    'score',
    'Score, line by line',
    partTable(parts, total),
    ...parts.flatMap((part) => [
      h('h3', `${part.title}: ${part.score === null ? 'not present' : points(part.score)}`),
      lineTable(part),
    ]),
    ...recorded(data),
  )
}

function partTable(parts: ScoreView['parts'], total: number | null): Element {
  const present = parts.reduce((sum, part) => sum + (part.score === null ? 0 : part.weight), 0)
  return table(
    'Parts of the score',
    [
      { head: 'Part', width: 40 },
      { head: 'Weight', kind: 'number' },
      { head: 'Score', kind: 'number' },
      { head: 'Gives', kind: 'number' },
    ],
    [
      ...parts.map((part) => ({
        cells: [
          part.title,
          `${part.weight} %`,
          part.score === null ? 'not present' : points(part.score),
          part.score === null || present === 0 ? '\u2013' : points((part.score * part.weight) / present),
        ],
        ...(part.score === null ? { tone: 'quiet' as const } : {}),
      })),
      {
        cells: [h('b', 'Total'), `${present} %`, '', h('b', total === null ? 'no grade' : points(total))],
      },
    ],
  )
}

function lineTable(part: ScoreView['parts'][number]): Element {
  if (part.lines.length === 0) return nothing('Nothing to score; the other parts weigh more.')
  const rules = [...new Set(part.lines.map((line) => line.rule))]
  return h('div', [
    ...rules.map((rule) => h('p', { className: ['rule'] }, rule)),
    table(
      part.title,
      [
        { head: 'What' },
        { head: 'Points', kind: 'number', width: 9 },
        { head: 'Weight', kind: 'number', width: 9 },
        { head: 'Journal lines', width: 15 },
      ],
      part.lines.map((line) => ({
        cells: [
          [words(line.text), ...(line.step === null ? [] : [aside(line.step)])],
          points(line.score),
          line.weight === 0 ? 'factor' : String(line.weight),
          line.events.length === 0 ? '\u2013' : line.events.join(', '),
        ],
      })),
    ),
  ])
}

function recorded({ debrief }: ReportData): readonly Element[] {
  if (debrief.recorded.length === 0) return []
  return [
    h('h3', 'Recorded scores'),
    table(
      'Recorded scores',
      [
        { head: 'Closed' },
        { head: 'Result' },
        { head: 'Score', kind: 'number' },
        { head: 'Reopened because' },
      ],
      debrief.recorded.map((one) => ({
        cells: [
          longInstant(one.closedWall),
          one.verdict,
          one.total === null ? 'no grade' : points(one.total),
          words(one.reopened ?? '\u2013'),
        ],
      })),
    ),
  ]
}
