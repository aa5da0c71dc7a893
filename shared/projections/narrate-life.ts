import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { BY_SCENARIO, type Narration, told, withReason } from './narration.ts'
import { storedScore } from './stored-score.ts'
import type { Titles } from './titles.ts'

type LifeEvent = EventOf<
  | 'ExerciseCreated'
  | 'ExerciseStarted'
  | 'ExerciseEnded'
  | 'RealIncidentDeclared'
  | 'ExerciseClosed'
  | 'ExerciseReopened'
  | 'ScoreRecorded'
  | 'ClockPaused'
  | 'ClockResumed'
  | 'RateChanged'
  | 'ClockJumped'
  | 'EndingReached'
  | 'SeatChanged'
  | 'ProjectorSet'
  | 'ProjectorBlackout'
  | 'CommandUndone'
>

/** The life of the exercise and its stage: clock, seats, projector, undo. */
export function narrateLife(event: LifeEvent, titles: Titles): Narration | null {
  switch (event.type) {
    case 'ExerciseCreated':
      return told('other', `Exercise "${event.settings.title}" was set up`)
    case 'ExerciseStarted':
      return told('clock', 'The exercise started')
    case 'ExerciseEnded':
      return told('clock', withReason('The exercise ended', event.reason))
    case 'RealIncidentDeclared':
      return told('clock', withReason('REAL INCIDENT: the exercise stopped', event.reason), {
        tone: 'breached',
      })
    case 'ExerciseClosed':
      return told(
        'other',
        event.signedBy === ''
          ? 'The exercise was closed'
          : `The exercise was closed, signed by ${event.signedBy}`,
      )
    case 'ExerciseReopened':
      return told('other', withReason('The exercise was reopened', event.reason), { tone: 'attention' })
    case 'ScoreRecorded':
      return told('other', recordedText(event))
    case 'ClockPaused':
      // What stopped the clock tells of itself.
      if (event.kind === 'end' || event.kind === 'real-incident') return null
      return told('clock', withReason(PAUSED[event.kind] ?? 'Paused', event.reason), { tone: 'attention' })
    case 'ClockResumed':
      return told('clock', 'Resumed')
    case 'RateChanged':
      return told('clock', rateText(event), event.auto ? { who: BY_SCENARIO } : {})
    case 'ClockJumped':
      return told('clock', jumpText(event))
    case 'EndingReached':
      return told('state', `Ending reached: ${titles.ending(event.ending)}`, {
        tone: 'attention',
        who: BY_SCENARIO,
      })
    case 'SeatChanged':
      return told(
        'seat',
        `${event.person} ${event.present ? 'took' : 'left'} the seat of ${titles.role(event.role)}${event.standing === 'backup' ? ' as backup' : ''}`,
      )
    case 'ProjectorSet':
      return told('other', projectorText(event, titles))
    case 'ProjectorBlackout':
      return told('other', event.on ? 'The projector was blacked out' : 'The projector was lit again')
    case 'CommandUndone':
      return told('other', `Undone: ${event.label}`, { tone: 'attention' })
    default:
      return assertNever(event)
  }
}

const PAUSED: Readonly<Record<string, string>> = {
  break: 'Paused for a break',
  discussion: 'Paused for discussion',
  technical: 'Paused for a technical matter',
  sleep: 'Paused because the computer slept',
  crash: 'Paused because the app stopped',
}

function rateText(event: EventOf<'RateChanged'>): string {
  const override = event.override ? ', although people need time' : ''
  return withReason(`The clock runs at ${event.segment.rate}x${override}`, event.reason)
}

function jumpText(event: EventOf<'ClockJumped'>): string {
  const cadences =
    event.cadences === null
      ? ''
      : event.cadences === 'not-played'
        ? '; recurring duties in between were not played'
        : `; recurring duties in between were ${event.cadences}`
  const stopped = event.stoppedBy === null ? '' : `, stopped by: ${event.stoppedBy}`
  return `The clock jumped from ${formatClock(event.from)} to ${formatClock(event.to)}${stopped}${cadences}`
}

function projectorText(event: EventOf<'ProjectorSet'>, titles: Titles): string {
  switch (event.content) {
    case 'inject':
      return `The projector shows "${event.ref === null ? '' : titles.inject(event.ref)}"`
    case 'decision':
      return `The projector shows the question "${event.ref === null ? '' : titles.point(event.ref)}"`
    case 'message':
      return `The projector shows the message "${event.text}"`
    case 'join':
      return 'The projector shows how to join'
    case 'board':
      return 'The projector shows the board'
    case 'clock':
      return 'The projector shows the clock'
    default:
      return assertNever(event.content)
  }
}

function recordedText(event: EventOf<'ScoreRecorded'>): string {
  const score = storedScore(event)
  if (score === null) return 'The score was recorded'
  const total = score.total === null ? 'no grade' : `${(score.total / 100).toFixed(1)} of 100`
  return `The score was recorded: ${score.verdict}, ${total}`
}
