/** What the library and the history show: packs, exercises, closed drills. */
import type { Problem } from '../base/problem.ts'
import type { DurationMs, ExerciseMs, WallMs } from '../base/time.ts'
import type { PackDraft } from './pack-draft.ts'
import type { FigureView } from './story-views.ts'
import type { Verdict } from './view-words.ts'

export interface PackCard {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly organisation: string
  readonly level: string
  /** Story time. */
  readonly length: DurationMs
  /** Room time that a session takes; null: not said. */
  readonly room: DurationMs | null
  /** What the pack exercises, in short phrases. */
  readonly exercises: readonly string[]
  readonly roleTitles: readonly string[]
  readonly roles: number
  readonly injects: number
  readonly decisions: number
  readonly objectives: readonly string[]
  readonly channels: readonly string[]
  /** Overall targets. */
  readonly rto: DurationMs | null
  readonly rpo: DurationMs | null
  /** Drafted from a runbook and not yet gone over: its guesses are listed. */
  readonly draft: PackDraft | null
  readonly problems: readonly Problem[]
}

export interface PackDetail extends PackCard {
  readonly briefing: unknown
  readonly roleList: readonly {
    readonly id: string
    readonly title: string
    readonly backup: string | null
    readonly description: string | null
  }[]
  readonly componentList: readonly {
    readonly id: string
    readonly title: string
    readonly tier: number
    readonly rto: DurationMs | null
    readonly rpo: DurationMs | null
  }[]
  readonly runbooks: readonly {
    readonly file: string
    readonly title: string
    readonly sha256: string
    readonly procedures: number
    readonly steps: number
  }[]
  readonly sha256: string
}

export interface ExerciseRow {
  readonly id: string
  readonly title: string
  readonly team: string
  readonly packTitle: string
  readonly phase: 'briefing' | 'running' | 'paused' | 'ended' | 'closed'
  readonly elapsed: ExerciseMs
  readonly createdAt: WallMs
  readonly updatedAt: WallMs
  /** Was running when the app stopped: offered where it stood, paused. */
  readonly interrupted: boolean
  /** Journal damage found on opening, already cut off or preventing it. */
  readonly problems: readonly Problem[]
}

export interface HistoryRow {
  readonly id: string
  readonly date: WallMs
  readonly pack: string
  readonly scenario: string
  readonly title: string
  readonly team: string
  readonly record: 'rehearsal' | 'record'
  readonly verdict: Verdict
  /** Integer hundredths of a point, 0-10000; null: no grade. */
  readonly score: number | null
  readonly rto: FigureView
  readonly rpo: FigureView
  readonly closings: number
}
