import { assertNever } from '../base/assert-never.ts'
import type { EventOf } from '../contract/events.ts'
import { BY_SCENARIO, listed, type Narration, told, withReason } from './narration.ts'
import type { Titles } from './titles.ts'

type InjectEvent = EventOf<
  | 'InjectDelivered'
  | 'InjectFailed'
  | 'InjectHeld'
  | 'InjectReleased'
  | 'InjectSkipped'
  | 'InjectRetracted'
  | 'InjectAdded'
  | 'InjectAcknowledged'
>

export function narrateInject(event: InjectEvent, titles: Titles): Narration | null {
  const name = `"${titles.inject(event.inject)}"`
  switch (event.type) {
    case 'InjectDelivered': {
      const to = listed(event.to.map(titles.role))
      const over = `${titles.channel(event.via)}${event.fallback ? ', as the usual channel is dead' : ''}`
      return told('inject', `${name} reached ${to} by ${over}`, { who: BY_SCENARIO })
    }
    case 'InjectFailed':
      return told(
        'inject',
        withReason(`${name} did not arrive by ${titles.channel(event.via)}`, event.reason),
        {
          tone: 'breached',
          who: BY_SCENARIO,
        },
      )
    case 'InjectHeld':
      return told('inject', `${name} is held back`)
    case 'InjectReleased':
      return told('inject', `${name} is no longer held back`)
    case 'InjectSkipped':
      return told('inject', withReason(`${name} was skipped`, event.reason))
    case 'InjectRetracted':
      return told('inject', withReason(`${name} was taken back`, event.reason), { tone: 'attention' })
    case 'InjectAdded':
      return told('inject', `${name} was added for ${listed(event.to.map(titles.role))}`)
    case 'InjectAcknowledged':
      // whoever opened it is told of
      if (event.cause.startsWith('item:')) return null
      return told('inject', withReason(`Response to ${name} seen`, event.response))
    default:
      return assertNever(event)
  }
}
