import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import type { Tone } from '../contract/views.ts'
import type { MarkName } from '../scenario/model.ts'
import { BY_SCENARIO, type Narration, told, withReason } from './narration.ts'
import { markTitle, type Titles } from './titles.ts'

type ToldEvent = EventOf<'Marked' | 'StepTicked' | 'NoteAdded' | 'AnswerImprovised' | 'EntryCorrected'>

/** What people put on record, or the clock for them: marks, runbook steps, notes, corrections. */
export function narrateTold(event: ToldEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'Marked':
      return told(
        'mark',
        `${event.component === null ? 'Overall' : titles.component(event.component)}: ${markTitle(event.mark).toLowerCase()}`,
        {
          tone: MARK_TONE[event.mark] ?? 'quiet',
          who: event.evidence === 'simulated' ? BY_SCENARIO : { from: 'actor' },
          statedAt: event.statedAt,
          entry: event.entry,
        },
      )
    case 'StepTicked':
      return told('runbook', tickText(event, titles), {
        tone: event.status === 'deviated' ? 'attention' : 'quiet',
        who:
          event.role === null
            ? event.auto
              ? BY_SCENARIO
              : { from: 'actor' }
            : { from: 'role', title: titles.role(event.role) },
        statedAt: event.statedAt,
        entry: event.entry,
      })
    case 'NoteAdded':
      return told('note', event.text, {
        who: event.by === '' ? { from: 'actor' } : { from: 'role', title: event.by },
        statedAt: event.statedAt,
        entry: event.entry,
      })
    case 'AnswerImprovised':
      return told('note', `Asked: ${event.question} Answered: ${event.answer}`, { entry: event.entry })
    case 'EntryCorrected':
      return told('note', correctionText(event))
    default:
      return assertNever(event)
  }
}

const MARK_TONE: Readonly<Partial<Record<MarkName, Tone>>> = {
  onset: 'breached',
  declared: 'attention',
  restored: 'recovered',
  verified: 'recovered',
  'business-resumed': 'recovered',
}

const TICKED: Readonly<Record<EventOf<'StepTicked'>['status'], string>> = {
  done: 'Step done',
  'not-applicable': 'Step not applicable',
  deviated: 'Deviated from step',
  open: 'Step open again',
}

function tickText(event: EventOf<'StepTicked'>, titles: Titles): string {
  const reason = event.reason.trim() === '' ? '' : `. Reason: ${event.reason.trim()}`
  return `${TICKED[event.status]}: ${titles.step(event.ref)}${reason}${event.justified ? ' (justified)' : ''}`
}

function correctionText(event: EventOf<'EntryCorrected'>): string {
  const changes = [
    ...(event.newAt === null ? [] : [`it happened at ${formatClock(event.newAt)}`]),
    ...(event.text === null ? [] : [`it reads "${event.text}"`]),
  ]
  return withReason(
    `An entry was corrected${changes.length === 0 ? '' : `, ${changes.join(' and ')}`}`,
    event.reason,
  )
}
