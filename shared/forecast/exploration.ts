/**
 * What an exploration found (docs/PREFLIGHT.md): witnesses, not proofs. Plain data; all times in ms of exercise time, ids
 * as in the pack. What no team found may still exist; what is named here, a team really did.
 */
import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { DecisionTaken } from './observe.ts'

/** One team's way to an ending. */
export interface Way {
  readonly at: ExerciseMs
  /** How the team played, in words. */
  readonly team: string
  readonly decisions: readonly DecisionTaken[]
}

export interface EndingFound {
  readonly id: string
  readonly title: string
  /** Plays that came to it. */
  readonly plays: number
  readonly shortest: Way | null
  readonly longest: Way | null
}

export interface Reached {
  readonly value: DurationMs
  /** Not over at the end of the play: at least this much. */
  readonly open: boolean
  readonly team: string
}

export interface FigureFound {
  readonly target: DurationMs | null
  /** Plays in which there was something to measure. */
  readonly exercised: number
  readonly met: number
  /** Of those that were over: the least, and whose it was. */
  readonly best: Reached | null
  /** One that was not over is worse than any that was. */
  readonly worst: Reached | null
}

export interface ComponentFound {
  readonly id: string
  readonly title: string
  readonly rto: FigureFound
  readonly rpo: FigureFound
}

export interface IdleFound {
  readonly role: string
  readonly title: string
  readonly from: ExerciseMs
  readonly to: ExerciseMs
}

export interface Named {
  readonly id: string
  readonly title: string
}

export interface Exploration {
  /** Plays made; fewer than `planned` when it was stopped. */
  readonly plays: number
  readonly planned: number
  readonly seed: string
  /** One-option deviations from the best team that the budget left out. */
  readonly deviationsLeftOut: number
  readonly endings: readonly EndingFound[]
  /** Plays that came to no ending within the length of the scenario. */
  readonly withoutEnding: number
  /** A team that came to no ending, if any. */
  readonly withoutEndingTeam: string | null
  readonly components: readonly ComponentFound[]
  /** Roles that no team gave anything to do in that stretch of an outage. */
  readonly idle: readonly IdleFound[]
  readonly never: {
    /** Duties whose clock no play started. */
    readonly obligations: readonly Named[]
    /** Injects that came in no play; those by hand left out. */
    readonly injects: readonly Named[]
    /** Decisions that no play asked. */
    readonly decisions: readonly Named[]
    /** Options of decisions that were asked, and that nobody took: `POINT.OPTION`. */
    readonly options: readonly Named[]
    readonly phases: readonly Named[]
  }
  /** Plays that broke off: the story chased itself without end. */
  readonly broken: readonly { readonly team: string; readonly message: string }[]
}
