import type { ExerciseMs, WallMs } from '../base/time.ts'
import type { ExerciseEvent, JournalLine } from '../contract/events.ts'
import { effectiveLines } from '../exercise/fold.ts'

/** One event that counts, with the sequence number of its journal line. */
export interface LoggedEvent {
  readonly seq: number
  readonly wall: WallMs
  readonly event: ExerciseEvent
}

/** What measures read: the effective log, flattened, and the instants between which it measures. */
export interface ScoreLog {
  readonly events: readonly LoggedEvent[]
  /** Latest corrected instant of an entry, by entry id (DESIGN §4.7). */
  readonly correctedAt: ReadonlyMap<string, { readonly at: ExerciseMs; readonly seq: number }>
  /** ENDEX, or the last thing that happened while the exercise still runs. */
  readonly end: ExerciseMs
  /** Journal line that ended the exercise; null while it runs. */
  readonly endedBy: number | null
  readonly mode: 'tabletop' | 'live'
}

/** Reads the lines of a journal, undone commands left out. */
export function scoreLog(lines: readonly JournalLine[]): ScoreLog {
  const events = effectiveLines(lines).flatMap((line) =>
    line.events.map((event) => ({ seq: line.seq, wall: line.wall, event })),
  )
  const correctedAt = new Map<string, { readonly at: ExerciseMs; readonly seq: number }>()
  let last = 0
  let ended: LoggedEvent | null = null
  let mode: ScoreLog['mode'] = 'tabletop'
  for (const logged of events) {
    const { event, seq } = logged
    last = Math.max(last, event.at)
    if (event.type === 'ExerciseCreated') mode = event.settings.mode
    if (event.type === 'ExerciseEnded') ended = logged
    if (event.type === 'EntryCorrected' && event.newAt !== null) {
      correctedAt.set(event.entry, { at: event.newAt, seq })
    }
  }
  return { events, correctedAt, end: ended?.event.at ?? last, endedBy: ended?.seq ?? null, mode }
}
