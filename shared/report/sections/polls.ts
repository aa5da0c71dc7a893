import type { Element } from 'hast'
import { h } from 'hastscript'
import { formatClock } from '../../base/time.ts'
import type { PollView } from '../../contract/seat-views.ts'
import { listed } from '../../projections/narration.ts'
import { aside, nothing, section, table, words } from '../elements.ts'
import type { ReportData } from '../report-data.ts'
import { meanConfidence, reportPolls } from '../team-data.ts'

/** How the roles voted before the decision was taken; no chapter where nobody was asked. */
export function polls(data: ReportData): Element | null {
  const found = reportPolls(data)
  if (found.length === 0) return null
  return section('polls', 'Votes', ...found.flatMap((poll) => onePoll(data, poll)))
}

function onePoll(data: ReportData, poll: PollView): readonly Element[] {
  const { titles } = data
  return [
    h('h3', titles.point(poll.point)),
    nothing(agreement(data, poll)),
    ...(poll.votes.length === 0
      ? []
      : [
          table(
            `Votes on ${titles.point(poll.point)}`,
            [
              { head: 'T+', kind: 'number', width: 9 },
              { head: 'Who', width: 27 },
              { head: 'Vote', width: 28 },
              { head: 'Why' },
              { head: 'Sure', kind: 'number', width: 8 },
            ],
            poll.votes.map((vote) => ({
              cells: [
                formatClock(vote.at),
                [words(vote.roleTitle), ...(vote.person === '' ? [] : [aside(vote.person)])],
                words(titles.option(poll.point, vote.option)),
                words(vote.rationale),
                vote.confidence === null ? '\u2013' : `${Math.round(vote.confidence * 100)} %`,
              ],
            })),
          ),
        ]),
  ]
}

function agreement({ record, titles }: ReportData, poll: PollView): string {
  const voted = new Set(poll.votes.map(({ role }) => role))
  const silent = poll.asked.filter(({ role }) => !voted.has(role)).map(({ title }) => title)
  const sure = meanConfidence(poll)
  const option = record.state.decisions[poll.point]?.option ?? null
  const parts = [
    `${poll.votes.length} of ${poll.asked.length} voted`,
    ...(poll.agreement === null ? [] : [`agreement ${Math.round(poll.agreement * 100)} %`]),
    ...(sure === null ? [] : [`mean confidence ${Math.round(sure * 100)} %`]),
    ...(silent.length === 0 ? [] : [`no vote from ${listed(silent)}`]),
    option === null ? 'not decided' : `decided: ${titles.option(poll.point, option)}`,
  ]
  return `${parts.join('; ')}.`
}
