/** What the debrief shows. */
import type { DurationMs, ExerciseMs, StoryStart, WallMs } from '../base/time.ts'
import type { FacilitatorView } from './facilitator-view.ts'
import type { PlanView } from './plan-view.ts'
import type { ScoreView } from './score-view.ts'
import type { Settings } from './settings.ts'
import type {
  DataSheetView,
  DecisionRecordView,
  ExpectedView,
  LogEntryView,
  ObligationView,
  RunbookView,
} from './story-views.ts'
import type { Rating, Verdict } from './view-words.ts'

export interface DebriefView {
  readonly view: 'debrief'
  readonly exercise: string
  readonly phase: FacilitatorView['phase']
  readonly title: string
  readonly settings: Settings
  readonly startedWall: WallMs | null
  readonly endedAt: ExerciseMs | null
  readonly story: StoryStart
  readonly score: ScoreView
  /** null: the pack has no expected timeline. */
  readonly expected: ExpectedView | null
  /** Runbook steps and tasks planned against actual, of what was begun; empty where nothing of it was planned. */
  readonly plan: PlanView
  readonly dataSheets: readonly DataSheetView[]
  /** Scores recorded by closings, oldest first. */
  readonly recorded: readonly {
    readonly closedWall: WallMs
    readonly total: number | null
    readonly verdict: Verdict
    readonly reopened: string | null
  }[]
  readonly marks: FacilitatorView['marks']
  readonly markTable: readonly {
    readonly component: string | null
    readonly title: string
    readonly cells: readonly {
      readonly mark: string
      readonly at: ExerciseMs | null
      readonly entry: string | null
      readonly evidence: string | null
    }[]
  }[]
  readonly records: readonly (DecisionRecordView & {
    readonly quality: number | null
    readonly because: string | null
    readonly question: string | null
  })[]
  readonly runbooks: readonly RunbookView[]
  readonly obligations: readonly ObligationView[]
  readonly objectives: readonly {
    readonly id: string
    readonly title: string
    readonly critical: boolean
    readonly weight: number
    readonly rating: Rating | null
    readonly comment: string
    /** Of the evaluators, side by side; they count while there is no rating. */
    readonly evaluations: readonly {
      readonly person: string
      readonly rating: Rating
      readonly comment: string
    }[]
  }[]
  readonly hotwash: readonly { readonly index: number; readonly question: string; readonly answer: string }[]
  readonly findings: readonly {
    readonly id: string
    readonly title: string
    readonly kind: 'strength' | 'issue'
    readonly severity: 'low' | 'medium' | 'high' | 'critical'
    readonly detail: string
    readonly ref: string | null
  }[]
  readonly actions: readonly {
    readonly id: string
    readonly title: string
    readonly owner: string
    readonly due: string | null
    readonly status: 'open' | 'in-progress' | 'done'
    readonly finding: string | null
  }[]
  /** Findings the record suggests (missed deadlines, failed tasks, skipped steps), not yet taken over. */
  readonly suggestions: readonly {
    readonly id: string
    readonly title: string
    readonly severity: 'low' | 'medium' | 'high' | 'critical'
    readonly detail: string
    readonly ref: string | null
  }[]
  /** Where the team departed from a document, as edits that its owner may take over. */
  readonly drift: readonly RunbookDriftView[]
  readonly log: readonly LogEntryView[]
  readonly undo: FacilitatorView['undo']
}

export interface RunbookDriftView {
  readonly file: string
  readonly title: string
  readonly edits: readonly {
    readonly ref: string | null
    readonly what: string
    readonly events: readonly number[]
  }[]
}

export interface TimeSpentView {
  readonly detection: DurationMs
  readonly decision: DurationMs
  readonly waiting: DurationMs
  readonly execution: DurationMs
  readonly verification: DurationMs
  readonly total: DurationMs
  /** The labelled stretches in order, for the bar. */
  readonly spans: readonly {
    readonly from: ExerciseMs
    readonly to: ExerciseMs
    readonly label: 'detection' | 'decision' | 'waiting' | 'execution' | 'verification'
  }[]
}
