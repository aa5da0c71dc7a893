import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { BY_SCENARIO, type Narration, told } from './narration.ts'
import type { Titles } from './titles.ts'

type ObligationEvent = EventOf<
  'ObligationTriggered' | 'ObligationMet' | 'ObligationMissed' | 'ObligationSettled'
>

export function narrateObligation(event: ObligationEvent, titles: Titles): Narration {
  const title = titles.obligation(event.obligation)
  switch (event.type) {
    case 'ObligationTriggered':
      return told('obligation', `${title}: due by ${formatClock(event.dueAt)}`, { who: BY_SCENARIO })
    case 'ObligationMet':
      return told(
        'obligation',
        event.text.trim() === '' ? `Sent: ${title}` : `Sent: ${title}, "${event.text.trim()}"`,
        {
          who: toldBy(event, titles),
          statedAt: event.statedAt,
          entry: event.instance,
        },
      )
    case 'ObligationMissed':
      return told('obligation', `${title}: the deadline passed`, { tone: 'breached', who: BY_SCENARIO })
    case 'ObligationSettled':
      return told('obligation', `${title}: ${SETTLED[event.how]}`, {
        tone: event.how === 'missed' ? 'breached' : 'quiet',
        who: event.how === 'ended' ? BY_SCENARIO : { from: 'actor' },
      })
    default:
      return assertNever(event)
  }
}

/** A notice that a task or the story itself sends is nobody's command, whoever's jump it fell into. */
function toldBy({ role, cause }: EventOf<'ObligationMet'>, titles: Titles): Narration['who'] {
  if (role !== null) return { from: 'role', title: titles.role(role) }
  if (cause.startsWith('task:')) return { from: 'role', title: titles.roleOfRun(cause.slice('task:'.length)) }
  return /^(?:inject|timer):/.test(cause) ? BY_SCENARIO : { from: 'actor' }
}

const SETTLED: Readonly<Record<EventOf<'ObligationSettled'>['how'], string>> = {
  kept: 'kept while the clock jumped',
  missed: 'missed while the clock jumped',
  'not-played': 'not played, the clock jumped over it',
  ended: 'no longer applies',
}
