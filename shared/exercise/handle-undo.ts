import { exerciseNow } from '../base/clock.ts'
import type { Refusal } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import { runDue } from './advance.ts'
import type { Context } from './decide.ts'
import { foldLines } from './fold.ts'
import type { CommandOf, Handlers } from './handlers.ts'
import { refuse } from './refuse.ts'
import { settle } from './settle.ts'
import type { ExerciseState } from './state.ts'
import { undoable } from './undo.ts'

export const undoHandlers: Handlers<'undo'> = { undo }

/**
 * Last in, first out (DESIGN §4.7): the log up to now is folded without the command; what would have happened all the
 * same happens again at its old due time, in this very line; injects that nobody would have seen become retracted.
 */
function undo(context: Context, command: CommandOf<'undo'>): Refusal | null {
  const { run, bundle, request } = context
  const last = undoable(bundle.lines)
  if (last === null)
    return refuse('nothing-to-undo', 'There is nothing to undo.', 'Correct an entry with a reason instead.')
  if (last.command !== command.command) {
    return refuse('not-the-last', `The last thing done is "${last.label}".`, 'Undo that first.')
  }
  const seen = run.state
  const undone: JournalLine = {
    v: 1,
    seq: 0,
    id: request.id,
    command: 'undo',
    actor: request.actor,
    wall: request.wall,
    label: '',
    prev: '',
    events: [
      { type: 'CommandUndone', command: last.command, label: last.label, at: seen.lastAt, cause: request.id },
    ],
  }
  run.state = foldLines(bundle.scenario, [...bundle.lines, undone])
  run.events.push(...undone.events)
  const now = Math.max(exerciseNow(run.state.clock, request.wall), 0)
  const live = run.state.phase === 'running' || run.state.phase === 'paused'
  if (live) runDue(run, () => now)
  retract(run, seen, now)
  // a retracted inject is armed again where its condition still holds
  if (live) settle(run, now)
  return null
}

function retract(run: Context['run'], seen: ExerciseState, now: number): void {
  for (const [id, before] of Object.entries(seen.injects)) {
    if (before.status !== 'delivered' || run.state.injects[id]?.status === 'delivered') continue
    if (run.state.injects[id] === undefined) continue
    run.emit(
      { type: 'InjectRetracted', inject: id, reason: 'What brought it was undone' },
      now,
      `undo:${run.id}`,
    )
  }
}
