import type { ExerciseMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import type { ObligationDef } from '../scenario/model.ts'
import type { Context } from './decide.ts'
import { meetObligation } from './obligations.ts'
import { refuse } from './refuse.ts'
import { retime } from './retime.ts'

/** What was told to fulfil a duty. */
export interface Telling {
  /** When it was told, on exercise time. */
  readonly at: ExerciseMs
  readonly text: string
  readonly role: string | null
}

/** A notification duty is fulfilled, whether somebody says so or a message that got through does it. */
export function tellDuty(
  { run, request, now }: Context,
  duty: ObligationDef,
  { at, text, role }: Telling,
  remedy: string,
): Refusal | null {
  const before = run.state
  meetObligation(run, duty.id, at, text, role, now, request.id)
  if (run.state === before) return refuse('already-told', `"${duty.title}" is fulfilled already.`, remedy)
  retime(run, before, now, request.id)
  return null
}
