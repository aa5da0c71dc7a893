import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import type { Tone } from '../contract/view-words.ts'
import type { ComponentLevel, PointState } from '../scenario/model.ts'
import { durationWords } from './duration-words.ts'
import { BY_SCENARIO, type Narration, told, withReason } from './narration.ts'
import type { Titles } from './titles.ts'

type WorldEvent = EventOf<
  | 'ComponentSet'
  | 'WritesStopped'
  | 'WritesResumed'
  | 'PointStateSet'
  | 'PointRestored'
  | 'DataCorrupted'
  | 'DataHealed'
  | 'Reconciled'
  | 'FactPut'
>

/** @returns null for a fact that the pack gave no title: it is machinery. */
export function narrateWorld(event: WorldEvent, titles: Titles): Narration | null {
  switch (event.type) {
    case 'ComponentSet':
      return told(
        'component',
        withReason(`${titles.component(event.component)} is ${event.level}`, event.reason),
        {
          tone: LEVEL_TONE[event.level],
          who: event.reason === '' ? BY_SCENARIO : { from: 'actor' },
        },
      )
    case 'WritesStopped':
      return told('component', `${titles.component(event.component)}: writes are stopped`, {
        who: BY_SCENARIO,
      })
    case 'WritesResumed':
      return told('component', `${titles.component(event.component)}: writes go on`, { who: BY_SCENARIO })
    case 'PointStateSet':
      return told('component', `${titles.recoveryPoint(event.point)} is ${POINT_WORDS[event.state]}`, {
        tone: event.state === 'clean' ? 'quiet' : 'attention',
        who: BY_SCENARIO,
      })
    case 'PointRestored':
      return told(
        'component',
        `${titles.component(event.component)} was restored from ${titles.recoveryPoint(event.point)}, data as of ${formatClock(event.to)}`,
        { who: BY_SCENARIO },
      )
    case 'DataCorrupted':
      return told(
        'component',
        event.since < event.at
          ? `${titles.component(event.component)}: what was written since ${formatClock(event.since)} is bad`
          : `${titles.component(event.component)}: what is written from now on is bad`,
        { tone: 'attention', who: BY_SCENARIO },
      )
    case 'DataHealed':
      return told('component', `${titles.component(event.component)}: the bad data was repaired in place`, {
        tone: 'recovered',
        who: BY_SCENARIO,
      })
    case 'Reconciled':
      return told(
        'component',
        `${titles.component(event.component)}: ${durationWords(event.amount)} of lost data were won back`,
        {
          who: BY_SCENARIO,
        },
      )
    case 'FactPut': {
      const title = titles.fact(event.fact)
      if (title === null) return null
      return told(
        'state',
        `${title} is now ${typeof event.value === 'boolean' ? (event.value ? 'yes' : 'no') : event.value}`,
        {
          who: BY_SCENARIO,
        },
      )
    }
    default:
      return assertNever(event)
  }
}

const LEVEL_TONE: Readonly<Record<ComponentLevel, Tone>> = {
  up: 'quiet',
  degraded: 'attention',
  down: 'breached',
}

const POINT_WORDS: Readonly<Record<PointState, string>> = {
  clean: 'clean',
  corrupt: 'corrupt',
  encrypted: 'encrypted',
  unverified: 'not verified',
}
