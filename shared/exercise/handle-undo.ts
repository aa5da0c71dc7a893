import { exerciseNow } from '../base/clock.ts'
import type { ExerciseMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import { advance, runDue } from './advance.ts'
import type { Context } from './decide.ts'
import { effectiveLines, foldLines } from './fold.ts'
import type { CommandOf, Handlers } from './handlers.ts'
import { refuse } from './refuse.ts'
import type { Run } from './run.ts'
import { settle } from './settle.ts'
import { type ExerciseState, type InjectState, isLive } from './state.ts'
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
  run.events.push(...undone.events)
  run.state = foldLines(bundle.scenario, [...bundle.lines, undone])
  replay(context, last.command)
  const now = exerciseNow(run.state.clock, request.wall)
  retract(run, seen, now)
  if (isLive(run.state.phase)) {
    settle(run, now)
    runDue(run, () => (isLive(run.state.phase) ? Math.max(now, run.state.lastAt) : null))
  }
  return null
}

/**
 * What falls due between the undone command and now. After a jump the clock is back and time runs again from there, its
 * rate included. Otherwise the clock stands as it is; only the story begins where it was when the command came, however
 * late the things that undo leaves alone (a draft, a pause) were.
 */
function replay({ run, bundle, request }: Context, command: string): void {
  const kept = effectiveLines(bundle.lines)
  const index = kept.findIndex((line) => line.id === command)
  if (kept[index]?.events.some((event) => event.type === 'ClockJumped')) {
    for (const event of advance(bundle.scenario, run.state, request.wall)) run.take(event)
    return
  }
  if (!isLive(run.state.phase)) return
  const now = exerciseNow(run.state.clock, request.wall)
  run.state = { ...run.state, lastAt: lastOf(kept.slice(0, index)) }
  run.fitsRate = false
  runDue(run, () => now)
  run.fitsRate = true
}

function lastOf(lines: readonly JournalLine[]): ExerciseMs {
  let last = 0
  for (const line of lines)
    for (const event of line.events) if (event.type !== 'CommandUndone') last = Math.max(last, event.at)
  return last
}

function retract(run: Run, seen: ExerciseState, now: ExerciseMs): void {
  for (const [id, before] of Object.entries(seen.injects)) {
    const after = run.state.injects[id]
    if (after === undefined || !isToldAnew(before, after)) continue
    run.emit(
      { type: 'InjectRetracted', inject: id, reason: 'What brought it was undone' },
      now,
      `undo:${run.id}`,
    )
  }
}

/** Shown and no longer so; or retracted by an earlier undo that this one reaches behind. */
function isToldAnew(before: InjectState, after: InjectState): boolean {
  if (before.status === 'delivered') return after.status !== 'delivered' && after.status !== 'retracted'
  return before.status === 'retracted' && before.mayReturn && after.status === 'pending'
}
