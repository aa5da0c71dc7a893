import type { Element } from 'hast'
import { h } from 'hastscript'
import { nothing, prose, section } from '../elements.ts'
import type { ReportData } from '../report-data.ts'

/** What the team said right after, question by question. */
export function hotwash({ debrief }: ReportData): Element {
  if (debrief.hotwash.length === 0)
    return section('hotwash', 'Hotwash', nothing('The scenario asks no questions.'))
  return section(
    'hotwash',
    'Hotwash',
    ...debrief.hotwash.map(({ question, answer }) =>
      h('div', { className: ['answer'] }, [
        h('h3', question),
        ...(answer.trim() === '' ? [nothing('Not answered.')] : prose(answer)),
      ]),
    ),
  )
}
