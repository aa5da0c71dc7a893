import type { ExerciseEvent, JournalLine } from '../contract/events.ts'
import type { Scenario } from '../scenario/model.ts'
import { evolveAll } from './evolve.ts'
import { initialState } from './initial-state.ts'
import type { ExerciseState } from './state.ts'

/** The state that a journal tells of: the fold of what its undos left standing (DESIGN §4.1, §4.7). */
export function foldLines(scenario: Scenario, lines: readonly JournalLine[]): ExerciseState {
  return evolveAll(scenario, initialState(scenario), eventsOf(effectiveLines(lines)))
}

function* eventsOf(lines: readonly JournalLine[]): Generator<ExerciseEvent> {
  for (const line of lines) yield* line.events
}

/**
 * The lines that count. An undo leaves out the command it names and all that happened by itself since, be it in an
 * `advance` or in the line of an earlier undo, for what would have happened anyway stands again, at its own due time, in
 * the undo's own line. What only steers the clock stays, since the clock does not run back; but undoing a jump takes the
 * jump's clock back too.
 */
export function effectiveLines(lines: readonly JournalLine[]): readonly JournalLine[] {
  const kept: JournalLine[] = []
  for (const line of lines) {
    for (const event of line.events) if (event.type === 'CommandUndone') leaveOut(kept, event.command)
    kept.push(line)
  }
  return kept
}

function leaveOut(kept: JournalLine[], command: string): void {
  const index = kept.findLastIndex((line) => line.id === command)
  if (index < 0) return
  const jump = kept[index]?.events.some((event) => event.type === 'ClockJumped') ?? false
  const span = kept.splice(index)
  for (const line of span) {
    if (line.id !== command && !isByItself(line)) kept.push(line)
    else if (!jump) {
      const events = line.events.filter(steersClock)
      if (events.length > 0) kept.push({ ...line, events })
    }
  }
}

/** Lines that no person wrote the story with: what falls due in them falls due again. */
function isByItself(line: JournalLine): boolean {
  return line.command === 'advance' || line.command === 'undo'
}

function steersClock(event: ExerciseEvent): boolean {
  return event.type === 'RateChanged' || event.type === 'ClockPaused' || event.type === 'ClockResumed'
}
