/**
 * One exercise's journal and its fold, a step ahead of the disk: commands are decided on what is about to be durable,
 * and answered once it is (DESIGN §4.2). When the disk refuses, the fold falls back to what is durable.
 */
import { fail, ok, type Result } from '../base/result.ts'
import type { Refusal } from '../contract/commands.ts'
import type { JournalLine } from '../contract/events.ts'
import { evolve } from '../exercise/evolve.ts'
import { foldLines } from '../exercise/fold.ts'
import type { ExerciseState } from '../exercise/state.ts'
import type { Scenario } from '../scenario/model.ts'
import type { Journal, LineDraft } from './ports.ts'

export interface Fold {
  readonly lines: readonly JournalLine[]
  readonly state: ExerciseState
}

export interface ExerciseLog {
  /** With what is on its way to the disk: what the next command is decided on. */
  tip(): Fold
  /** What is on the disk: what views show. */
  durable(): Fold
  append(draft: LineDraft): Promise<Result<JournalLine, Refusal>>
}

/** @param start the lines that are on the disk already */
export function createExerciseLog(
  scenario: Scenario,
  journal: Journal,
  start: readonly JournalLine[],
): ExerciseLog {
  let durable: Fold = { lines: start, state: foldLines(scenario, start) }
  /** What is on its way to the disk, each with all that goes before it. */
  let pending: readonly Fold[] = []
  const tip = () => pending.at(-1) ?? durable

  return {
    tip,
    durable: () => durable,
    append: async (draft) => {
      const before = tip()
      const seq = before.lines.length
      // Its place in the chain is known when it is durable; nothing reads it before.
      const line: JournalLine = { v: 1, seq, ...draft, prev: '' }
      const entry: Fold = { lines: [...before.lines, line], state: follow(scenario, before, line) }
      pending = [...pending, entry]
      const written = await journal.append(draft, seq)
      if (!pending.includes(entry)) return fail(written.ok ? LOST : written.error)
      if (!written.ok) {
        pending = []
        return written
      }
      pending = pending.filter((one) => one !== entry)
      durable = { lines: [...durable.lines, written.value], state: entry.state }
      return ok(written.value)
    },
  }
}

/** An undo changes what earlier lines mean; everything else only adds. */
function follow(scenario: Scenario, before: Fold, line: JournalLine): ExerciseState {
  if (line.events.some((event) => event.type === 'CommandUndone'))
    return foldLines(scenario, [...before.lines, line])
  return line.events.reduce((state, event) => evolve(scenario, state, event), before.state)
}

const LOST: Refusal = {
  code: 'stale',
  message: 'What this follows could not be recorded.',
  remedy: 'Press the key again.',
}
