import type { ExerciseMs } from '../base/time.ts'
import type { MarkName } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

export type Evidence = 'stated' | 'simulated' | 'observed'

/** A mark as it stands after corrections: its stated time counts, not when it was entered (DESIGN §4.7). */
export interface StatedMark {
  readonly mark: MarkName
  /** null: the whole. */
  readonly component: string | null
  readonly statedAt: ExerciseMs
  readonly evidence: Evidence
  /** Whether a person put it right afterwards, with a reason. */
  readonly corrected: boolean
  /** Journal lines: the mark, and its correction if there is one. */
  readonly seqs: readonly number[]
}

/** All marks in the order of the log. A corrected simulated mark is somebody's word: `stated`. */
export function statedMarks(log: ScoreLog): readonly StatedMark[] {
  return log.events.flatMap(({ event, seq }): readonly StatedMark[] => {
    if (event.type !== 'Marked') return []
    const correction = log.correctedAt.get(event.entry)
    const { mark, component } = event
    if (correction === undefined) {
      const { statedAt, evidence } = event
      return [{ mark, component, statedAt, evidence, corrected: false, seqs: [seq] }]
    }
    const { at, seq: correctedBy } = correction
    return [{ mark, component, statedAt: at, evidence: 'stated', corrected: true, seqs: [seq, correctedBy] }]
  })
}

/** The figure is as weak as its weakest instant: somebody's word, then the scenario's clock, then a measurement. */
export function weakestEvidence(evidence: readonly Evidence[]): Evidence {
  if (evidence.includes('stated')) return 'stated'
  return evidence.includes('simulated') ? 'simulated' : 'observed'
}
