import type { ExerciseMs } from '../base/time.ts'
import type { StepRef } from '../runbook/model.ts'
import type { ScoreLog } from './score-log.ts'

/** What stands about a runbook step at the end: the last tick, and when it was first carried out. */
export interface StepTick {
  readonly ref: StepRef
  readonly status: 'done' | 'not-applicable' | 'deviated' | 'open'
  /** Stated or corrected time; of a step done twice the first. */
  readonly at: ExerciseMs
  readonly role: string | null
  readonly reason: string
  /** A deviation that the facilitator accepts. */
  readonly justified: boolean
  readonly seqs: readonly number[]
}

/** The ticks that stand, by step. */
export function stepTicks(log: ScoreLog): ReadonlyMap<StepRef, StepTick> {
  const ticks = new Map<StepRef, StepTick>()
  for (const { event, seq } of log.events) {
    if (event.type !== 'StepTicked') continue
    const { ref, status, role, reason, justified } = event
    const correction = log.correctedAt.get(event.entry)
    const at = correction?.at ?? event.statedAt
    const seqs = correction === undefined ? [seq] : [seq, correction.seq]
    const old = ticks.get(ref)
    const again = old?.status === 'done' && status === 'done'
    ticks.set(
      ref,
      again
        ? { ...old, at: Math.min(old.at, at), role: old.role ?? role, seqs: [...old.seqs, ...seqs] }
        : { ref, status, at, role, reason, justified, seqs },
    )
  }
  return ticks
}
