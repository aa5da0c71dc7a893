import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import type { Tone } from '../contract/view-words.ts'
import type { MarkName } from '../scenario/model.ts'
import { BY_SCENARIO, type Narration, told, withRationale, withReason } from './narration.ts'
import { markTitle, type Titles } from './titles.ts'

type ToldEvent = EventOf<'Marked' | 'StepTicked' | 'NoteAdded' | 'AnswerImprovised' | 'EntryCorrected'>

/** What people put on record, or the clock for them: marks, runbook steps, notes, corrections. */
export function narrateTold(event: ToldEvent, titles: Titles): Narration {
  switch (event.type) {
    case 'Marked':
      return told('mark', markText(event, titles), {
        tone: MARK_TONE[event.mark] ?? 'quiet',
        who: event.evidence === 'simulated' ? BY_SCENARIO : { from: 'actor' },
        statedAt: event.statedAt,
        entry: event.entry,
      })
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

/** Green is for what somebody verified; that the scenario's clock restored something is not that yet. */
const MARK_TONE: Readonly<Partial<Record<MarkName, Tone>>> = {
  onset: 'breached',
  verified: 'recovered',
  'business-resumed': 'recovered',
}

/** What follows from component levels is told as such; what people say, by the name of the mark. */
function markText({ mark, component, evidence }: EventOf<'Marked'>, titles: Titles): string {
  const about = component === null ? 'Overall' : titles.component(component)
  if (evidence !== 'stated' && component !== null) {
    const by = evidence === 'observed' ? ', observed' : ''
    if (mark === 'onset') return `${about} is out of service (onset${by})`
    if (mark === 'restored') return `${about} is back in service (restored${by})`
  }
  return `${about}: ${markTitle(mark).toLowerCase()}`
}

const TICKED: Readonly<Record<EventOf<'StepTicked'>['status'], string>> = {
  done: 'Step done',
  'not-applicable': 'Step not applicable',
  deviated: 'Deviated from step',
  open: 'Step open again',
}

function tickText(event: EventOf<'StepTicked'>, titles: Titles): string {
  const text = withRationale(`${TICKED[event.status]}: ${titles.step(event.ref)}`, event.reason)
  return event.justified ? `${text} (justified)` : text
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
