import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { hostKey, hostOf } from '../contract/probes.ts'
import { type Narration, told } from './narration.ts'
import type { Titles } from './titles.ts'

type ProbeEvent = EventOf<
  'ProbeConfigured' | 'ProbeRemoved' | 'HostConfirmed' | 'ProbeFailed' | 'ProbePassed'
>

/** What a live drill measures, and where it was allowed to ask. */
export function narrateProbe(event: ProbeEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'ProbeConfigured':
      return told(
        'component',
        `Probe "${event.probe.title}" watches ${titles.component(event.probe.component)} at ${hostKey(hostOf(event.probe.check))}`,
      )
    case 'ProbeRemoved':
      return told('component', `The probe "${event.probe}" was removed`)
    case 'HostConfirmed':
      return told('component', `Probes may send to ${hostKey(event)}`)
    case 'ProbeFailed':
      return told('component', `${titles.component(event.component)}: its probe fails, ${event.detail}`, {
        tone: 'breached',
        statedAt: event.since,
      })
    case 'ProbePassed':
      return told(
        'component',
        `${titles.component(event.component)}: its probe passes, ${event.detail}${event.dataAt === null ? '' : `; data as of ${formatClock(event.dataAt)}`}`,
        { statedAt: event.since },
      )
    default:
      return assertNever(event)
  }
}
