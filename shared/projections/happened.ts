import type { ExerciseEvent, JournalLine } from '../contract/events.ts'
import { effectiveLines } from '../exercise/fold.ts'
import type { ExerciseRecord } from './record.ts'

/** An event that counts, with the line that it came in. */
export interface Happening {
  readonly event: ExerciseEvent
  readonly line: JournalLine
}

const read = new WeakMap<
  readonly JournalLine[],
  { readonly length: number; readonly events: readonly Happening[] }
>()

/** Every event of the log that counts, in order: undone commands and what they caused left out (DESIGN §4.7). */
export function happened(record: ExerciseRecord): readonly Happening[] {
  const cached = read.get(record.lines)
  if (cached !== undefined && cached.length === record.lines.length) return cached.events
  const events = effectiveLines(record.lines).flatMap((line) => line.events.map((event) => ({ event, line })))
  read.set(record.lines, { length: record.lines.length, events })
  return events
}
