/** A score as it is shown, with the lines that explain it. */
import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { TimeSpentView } from './debrief-view.ts'
import type { FigureView } from './story-views.ts'
import type { Verdict } from './view-words.ts'

/** Rubric 1 (DESIGN §5); all scores in integer hundredths (0-10000), parts null when absent. */
export interface ScoreView {
  readonly rubric: 1
  readonly total: number | null
  readonly verdict: Verdict
  readonly verdictBecause: readonly string[]
  readonly parts: readonly {
    readonly part: 'recovery' | 'evaluation' | 'decisions' | 'adherence' | 'notifications'
    readonly title: string
    readonly weight: number
    readonly score: number | null
    readonly lines: readonly ScoreLine[]
  }[]
  readonly components: readonly ComponentScoreView[]
  readonly overall: { readonly rto: FigureView; readonly rpo: FigureView }
  readonly timeSpent: TimeSpentView
  /** Mean stated confidence against mean quality, both in hundredths of a per cent, beside the score, not scored. */
  readonly calibration: {
    readonly confidence: number
    readonly quality: number
    readonly decisions: number
  } | null
}

/** One point gained or lost: what, by which rule, from which events and runbook step. */
export interface ScoreLine {
  readonly text: string
  /** Hundredths, 0-10000, of this line before weighting. */
  readonly score: number
  readonly weight: number
  readonly rule: string
  readonly events: readonly number[]
  readonly step: string | null
}

export interface ComponentScoreView {
  readonly id: string
  readonly title: string
  readonly tier: number
  readonly rto: FigureView
  readonly rpo: FigureView
  readonly mtd: DurationMs | null
  readonly outages: readonly {
    readonly from: ExerciseMs
    readonly restored: ExerciseMs | null
    readonly verified: ExerciseMs | null
    readonly rto: DurationMs | null
    readonly convention: 'onset' | 'detected' | 'declared'
    readonly events: readonly number[]
    readonly timeSpent: TimeSpentView | null
  }[]
}
