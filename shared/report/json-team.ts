import { toIsoDuration } from '../base/time.ts'
import { partyTitle } from '../projections/narrate-team.ts'
import type { ReportData } from './report-data.ts'
import type { ReportJson } from './report-schema.ts'
import { meanConfidence, observationsOf, reportPolls, sentMessages } from './team-data.ts'

/** What evaluators wrote down. */
export function observations(data: ReportData): ReportJson['observations'] {
  return observationsOf(data).map((one) => ({ ...one, at: toIsoDuration(one.at) }))
}

/** Who told whom what, by which channel, and what was lost. */
export function messages(data: ReportData): ReportJson['messages'] {
  return sentMessages(data).map(({ event, person }) => ({
    id: event.message,
    at: toIsoDuration(event.at),
    from: partyTitle(event.from, data.titles),
    person,
    to: event.to.map((party) => partyTitle(party, data.titles)),
    channel: event.via,
    subject: event.subject,
    text: event.text,
    outcome: event.outcome,
    because: event.because,
    obligation: event.obligation,
    inReplyTo: event.inReplyTo,
  }))
}

/** How the roles voted before the decision was taken. */
export function polls(data: ReportData): ReportJson['polls'] {
  return reportPolls(data).map((poll) => ({
    point: poll.point,
    title: data.titles.point(poll.point),
    asked: poll.asked.map(({ role }) => role),
    votes: poll.votes.map(({ role, person, option, confidence, rationale, at }) => ({
      role,
      person,
      option,
      confidence,
      rationale,
      at: toIsoDuration(at),
    })),
    agreement: poll.agreement,
    confidence: meanConfidence(poll),
    decided: data.record.state.decisions[poll.point]?.option ?? null,
  }))
}
