/**
 * What can come of a scenario (docs/PREFLIGHT.md), for a facilitator who chooses one: bounds that no team beats, and what
 * invented teams found. For the facilitator alone: it tells how the story can end. All times in ms.
 */
import type { DurationMs, ExerciseMs } from '../base/time.ts'

export interface OutlookReached {
  readonly value: DurationMs
  /** Not over at the end of that play: at least this much. */
  readonly open: boolean
  /** How that team played, in words. */
  readonly team: string
}

export interface OutlookFigure {
  readonly target: DurationMs | null
  /** No team comes below it; null: nothing bounds it, or it never comes. */
  readonly bound: DurationMs | null
  /** False: the bound alone rules the target out. Null: nothing can be said. */
  readonly canBeMet: boolean | null
  /** Plays in which there was something to measure, and those of them within the target. */
  readonly exercised: number
  readonly met: number
  readonly best: OutlookReached | null
  readonly worst: OutlookReached | null
}

export interface OutlookComponent {
  readonly id: string
  readonly title: string
  readonly tier: number
  readonly rto: OutlookFigure
  readonly rpo: OutlookFigure
}

export interface OutlookWay {
  readonly at: ExerciseMs
  readonly team: string
}

export interface OutlookEnding {
  readonly id: string
  readonly title: string
  readonly kind: 'recovered' | 'partial' | 'lost'
  /** No play reaches it sooner; null: none reaches it. */
  readonly soonest: ExerciseMs | null
  /** No play reaches it later; null: nothing fixes that. */
  readonly latest: ExerciseMs | null
  readonly plays: number
  readonly shortest: OutlookWay | null
  readonly longest: OutlookWay | null
  /** Titles of decisions without whose answer it never comes. */
  readonly waitsFor: readonly string[]
}

export interface OutlookView {
  readonly pack: string
  readonly title: string
  /** Length of the story. */
  readonly length: DurationMs
  /** Plays made so far of so many; whoever asks again gets more until they are equal. */
  readonly plays: number
  readonly planned: number
  readonly endings: readonly OutlookEnding[]
  readonly withoutEnding: number
  readonly components: readonly OutlookComponent[]
  /** Stretches of an outage in which no team gave a role anything to do. */
  readonly idle: readonly { readonly title: string; readonly from: ExerciseMs; readonly to: ExerciseMs }[]
  /** What came in no play, by what it is. */
  readonly never: readonly { readonly what: string; readonly titles: readonly string[] }[]
  /** Plays that broke off, with the reason: an error of the scenario. */
  readonly broken: readonly string[]
  /** Where this over-approximates, one sentence each. */
  readonly limits: readonly string[]
}
