import { assertNever } from '../base/assert-never.ts'
import type { EventOf } from '../contract/events.ts'
import { type Narration, told, withReason } from './narration.ts'
import type { Titles } from './titles.ts'

type DebriefEvent = EventOf<
  'ObjectiveRated' | 'HotwashAnswered' | 'FindingPut' | 'FindingRemoved' | 'ActionPut' | 'ActionRemoved'
>

export function narrateDebrief(event: DebriefEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'ObjectiveRated':
      return told(
        'other',
        event.rating === null
          ? `Objective "${titles.objective(event.objective)}" is not rated any more`
          : withReason(
              `Objective "${titles.objective(event.objective)}" rated ${event.rating}`,
              event.comment,
            ),
      )
    case 'HotwashAnswered':
      return told('other', `Hotwash question ${event.question + 1} answered`)
    case 'FindingPut':
      return told('other', `${event.kind === 'strength' ? 'Strength' : 'Issue'} noted: ${event.title}`)
    case 'FindingRemoved':
      return told('other', 'A finding was removed')
    case 'ActionPut':
      return told('other', `Action item: ${event.title}${event.owner === '' ? '' : `, owner ${event.owner}`}`)
    case 'ActionRemoved':
      return told('other', 'An action item was removed')
    default:
      return assertNever(event)
  }
}
