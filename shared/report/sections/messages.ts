import type { Element } from 'hast'
import { formatClock } from '../../base/time.ts'
import { partyTitle } from '../../projections/narrate-team.ts'
import { listed } from '../../projections/narration.ts'
import { aside, type Content, nothing, section, table, words, wrong } from '../elements.ts'
import type { ReportData } from '../report-data.ts'
import { type SentMessage, sentMessages } from '../team-data.ts'

/** Who told whom what, by which channel, and what was lost on the way; no chapter where nobody wrote. */
export function messages(data: ReportData): Element | null {
  const sent = sentMessages(data)
  if (sent.length === 0) return null
  const lost = sent.filter(({ event }) => event.outcome !== 'delivered').length
  return section(
    'messages',
    'Messages',
    nothing(
      `${sent.length} ${sent.length === 1 ? 'message' : 'messages'}; ${lost === 0 ? 'all of them arrived' : `${lost} did not arrive`}.`,
    ),
    table(
      'Messages',
      [
        { head: 'T+', kind: 'number', width: 9 },
        { head: 'From', width: 19 },
        { head: 'To', width: 19 },
        { head: 'By', width: 14 },
        { head: 'Message' },
      ],
      sent.map((message) => ({
        cells: [
          formatClock(message.event.at),
          from(data, message),
          words(listed(message.event.to.map((party) => partyTitle(party, data.titles)))),
          [words(data.titles.channel(message.event.via)), ...fate(message)],
          what(data, message),
        ],
      })),
    ),
  )
}

function from({ titles }: ReportData, { event, person }: SentMessage): readonly Content[] {
  const role = words(partyTitle(event.from, titles))
  return person === '' ? [role] : [role, aside(person)]
}

function fate({ event }: SentMessage): readonly Content[] {
  if (event.outcome === 'delivered') return []
  const how = event.outcome === 'refused' ? 'Refused' : 'Never arrived'
  return [wrong(how), ...(event.because === null ? [] : [aside(event.because)])]
}

function what({ titles }: ReportData, { event }: SentMessage): readonly Content[] {
  return [
    ...(event.subject === '' ? [] : [words(event.subject)]),
    event.subject === '' ? words(event.text) : aside(event.text),
    ...(event.obligation === null ? [] : [aside(`Sent for: ${titles.obligation(event.obligation)}`)]),
  ]
}
