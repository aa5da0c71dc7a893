import { NOT_UNDOABLE } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import { effectiveLines } from './fold.ts'

const CLOCK: ReadonlySet<string> = new Set(['pause', 'resume', 'rate'])
const BARRIER: ReadonlySet<string> = new Set(['create', 'start', 'end', 'close', 'reopen'])

/** The command that one press of undo leaves out, last in first out, and what to call it; null when there is none. */
export function undoable(
  lines: readonly JournalLine[],
): { readonly command: string; readonly label: string } | null {
  let clockSteered = false
  const kept = effectiveLines(lines)
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const line = kept[index]
    if (line === undefined || BARRIER.has(line.command)) return null
    if (CLOCK.has(line.command)) clockSteered = true
    if (isUndoable(line.command)) {
      // a jump can only be taken back while nobody has steered the clock since
      const jumped = line.events.some((event) => event.type === 'ClockJumped')
      return jumped && clockSteered ? null : { command: line.id, label: line.label }
    }
  }
  return null
}

function isUndoable(command: string): boolean {
  return ![...NOT_UNDOABLE].some((type) => type === command)
}
