import type { ExerciseMs } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import type { PollView } from '../contract/seat-views.ts'
import { happened } from '../projections/happened.ts'
import { pollViews } from '../projections/poll-views.ts'
import { titlesOf } from '../projections/titles.ts'
import type { ReportData } from './report-data.ts'

/** An evaluator's note as it reads now. */
export interface Observation {
  readonly person: string
  readonly text: string
  readonly at: ExerciseMs
  readonly about: number | null
  readonly objective: string | null
}

export interface SentMessage {
  readonly event: EventOf<'MessageSent'>
  /** Who sent it from the seat; empty: the facilitator entered it. */
  readonly person: string
}

/** Every message, oldest first, with the person who sent it. */
export function sentMessages({ record }: ReportData): readonly SentMessage[] {
  return happened(record).flatMap(({ event, line }) =>
    event.type === 'MessageSent'
      ? [{ event, person: line.actor.kind === 'player' ? line.actor.name : '' }]
      : [],
  )
}

/** What evaluators wrote down, corrections applied, in the order of what it is about. */
export function observationsOf({ record, debrief }: ReportData): readonly Observation[] {
  const corrections = new Map(debrief.log.map(({ entry, corrected }) => [entry, corrected]))
  return happened(record)
    .flatMap(({ event }): readonly Observation[] => {
      if (event.type !== 'Observed') return []
      const correction = corrections.get(event.entry)
      return [
        {
          person: event.by,
          text: correction?.text ?? event.text,
          at: correction?.newAt ?? event.statedAt,
          about: event.about,
          objective: event.objective,
        },
      ]
    })
    .toSorted((left, right) => left.at - right.at)
}

/** Polls as they stood at the end. */
export function reportPolls({ record }: ReportData): readonly PollView[] {
  const { scenario, state } = record
  return pollViews({ scenario, state, titles: titlesOf(record), happened: happened(record) })
}

/** Mean of the stated confidences, 0-1; null: nobody stated one. */
export function meanConfidence({ votes }: PollView): number | null {
  const stated = votes.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
  return stated.length === 0 ? null : stated.reduce((sum, one) => sum + one, 0) / stated.length
}
