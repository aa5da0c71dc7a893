import { assertNever } from '../base/assert-never.ts'
import type { Party } from '../contract/commands.ts'
import type { EventOf } from '../contract/events.ts'
import { RATING_TITLE } from './evaluation-score.ts'
import { listed, type Narration, told, withRationale, withReason } from './narration.ts'
import { messageTitle, type Titles } from './titles.ts'

type TeamEvent = EventOf<'MessageSent' | 'ItemOpened' | 'PollAsked' | 'Voted' | 'Evaluated' | 'Observed'>

/** What the team did at its seats: messages, what was opened, votes; and what evaluators wrote down. */
export function narrateTeam(event: TeamEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'MessageSent':
      return told('message', messageText(event, titles), {
        tone: event.outcome === 'delivered' ? 'quiet' : 'attention',
        who: { from: 'role', title: partyTitle(event.from, titles) },
      })
    case 'ItemOpened':
      return told('inject', `"${itemTitle(event.item, titles)}" was ${OPENED[event.how]}`, {
        who: { from: 'role', title: titles.role(event.role) },
      })
    case 'PollAsked':
      return told(
        'vote',
        `${titles.point(event.point)}: ${listed(event.roles.map(titles.role))} ${event.roles.length === 1 ? 'is' : 'are'} asked to vote`,
      )
    case 'Voted': {
      const sure = event.confidence === null ? '' : `, ${Math.round(event.confidence * 100)} % sure`
      const choice = `${titles.point(event.point)}: votes for "${titles.option(event.point, event.option)}"${sure}`
      return told('vote', withRationale(choice, event.rationale), {
        who: { from: 'role', title: titles.role(event.role) },
      })
    }
    case 'Evaluated': {
      const objective = titles.objective(event.objective)
      const text =
        event.rating === null
          ? `${objective}: the rating was withdrawn`
          : `${objective}: ${event.rating}, ${RATING_TITLE[event.rating].toLowerCase()}`
      return told('note', withReason(text, event.comment), { who: { from: 'role', title: event.by } })
    }
    case 'Observed':
      return told('note', event.text, {
        who: { from: 'role', title: event.by },
        statedAt: event.statedAt,
        entry: event.entry,
      })
    default:
      return assertNever(event)
  }
}

/** A role by its title, somebody outside by name. */
export function partyTitle(party: Party, titles: Pick<Titles, 'role'>): string {
  return party.kind === 'role' ? titles.role(party.role) : party.name
}

const OPENED: Readonly<Record<EventOf<'ItemOpened'>['how'], string>> = {
  opened: 'opened',
  answered: 'answered',
  declined: 'declined',
}

function messageText(event: EventOf<'MessageSent'>, titles: Titles): string {
  const to = listed(event.to.map((party) => partyTitle(party, titles)))
  const what = `"${messageTitle(event)}" to ${to} by ${titles.channel(event.via)}`
  if (event.outcome === 'delivered') return `Message ${what}`
  const how = event.outcome === 'refused' ? 'was refused' : 'never arrived'
  return withReason(`Message ${what} ${how}`, event.because ?? '')
}

function itemTitle(id: string, titles: Titles): string {
  const inject = titles.inject(id)
  return inject === id ? titles.message(id) : inject
}
