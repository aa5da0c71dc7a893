import { NOT_UNDOABLE } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import { effectiveLines } from './fold.ts'

const BARRIER: ReadonlySet<string> = new Set(['create', 'start', 'end', 'close', 'reopen'])
const BY_ITSELF: ReadonlySet<string> = new Set(['advance', 'undo'])

/** The command that one press of undo leaves out, last in first out, and what to call it; null when there is none. */
export function undoable(
  lines: readonly JournalLine[],
): { readonly command: string; readonly label: string } | null {
  let personSince = false
  const kept = effectiveLines(lines)
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const line = kept[index]
    if (line === undefined || BARRIER.has(line.command)) return null
    if (isUndoable(line.command)) {
      // a jump takes its clock back, which must not run back past what a person has done since (DESIGN §4.7)
      const jumped = line.events.some((event) => event.type === 'ClockJumped')
      return jumped && personSince ? null : { command: line.id, label: line.label }
    }
    if (!BY_ITSELF.has(line.command)) personSince = true
  }
  return null
}

function isUndoable(command: string): boolean {
  return ![...NOT_UNDOABLE].some((type) => type === command)
}
