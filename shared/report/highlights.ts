import type { ExerciseEvent } from '../contract/events.ts'
import type { LogEntryView } from '../contract/story-views.ts'
import type { Happening } from '../projections/happened.ts'
import { narrate } from '../projections/narrate.ts'
import type { Titles } from '../projections/titles.ts'

/** What another chapter of the report lists one by one, or what follows from the entry beside it. */
export function highlights(
  timeline: readonly LogEntryView[],
  happened: readonly Happening[],
  titles: Titles,
): readonly LogEntryView[] {
  const started = new Set(
    happened.flatMap(({ event }) => (event.type === 'TaskStarted' ? [`${event.run} ${event.at}`] : [])),
  )
  const details = new Set(
    happened.flatMap(({ event, line }) =>
      isDetail(event, started) ? [keyOf(line.seq, narrate(event, titles)?.text ?? '')] : [],
    ),
  )
  return timeline.filter((entry) => !details.has(keyOf(entry.seq, entry.text)))
}

/** A line and its sentence name an entry well enough: the same sentence twice in a line says the same. */
export function keyOf(seq: number, text: string): string {
  return `${seq}\n${text}`
}

function isDetail(event: ExerciseEvent, started: ReadonlySet<string>): boolean {
  switch (event.type) {
    case 'TaskQueued':
      return started.has(`${event.run} ${event.at}`)
    case 'ObligationTriggered':
    case 'EntryCorrected':
    case 'DecisionMapped':
    case 'MessageSent':
    case 'ItemOpened':
    case 'PollAsked':
    case 'Voted':
    case 'Evaluated':
    case 'Observed':
      return true
    case 'StepTicked':
      return event.auto
    case 'Marked':
      return event.component !== null && event.entry.startsWith('auto:')
    default:
      return false
  }
}
