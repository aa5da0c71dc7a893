/** What was planned against what happened: runbook steps and tasks, for the console, the report and its data. */
import type { DurationMs, ExerciseMs } from '../base/time.ts'

/**
 * Where a plan comes from. `stated`: the team's own document says it; `estimated`: the scenario's author gave the work
 * that length; `guessed`: nobody said it, a draft filled it in, or the document counts from something that has no mark.
 */
export type PlanBasis = 'stated' | 'estimated' | 'guessed'

/**
 * What an instant of a step or task rests on. `recorded`: somebody pressed it in a live drill when it happened; the
 * others are the evidence labels of marks.
 */
export type PlanEvidence = 'recorded' | 'stated' | 'simulated' | 'observed'

export interface PlannedSpan {
  /** null: not known before what it counts from has happened. */
  readonly from: ExerciseMs | null
  readonly to: ExerciseMs | null
  readonly basis: PlanBasis
  /** As the document has it, e.g. `within 15 min of onset`; empty for an estimate. */
  readonly says: string
}

export interface ActualSpan {
  /** null: only its end is known, by a tick. */
  readonly from: ExerciseMs | null
  /** null: it goes on. */
  readonly to: ExerciseMs | null
  readonly evidence: PlanEvidence
}

export interface PlanStepView {
  readonly ref: string
  /** Place in its procedure, from 1. */
  readonly number: number
  readonly text: string
  /** Title of the role that the document names; null: nobody. */
  readonly owner: string | null
  readonly status: 'open' | 'running' | 'done' | 'failed' | 'deviated' | 'not-applicable'
  /** null: nobody said how long or by when. */
  readonly planned: PlannedSpan | null
  /** null: not begun, or left out. */
  readonly actual: ActualSpan | null
  /** Title of the role that did it or does it; empty: not known. */
  readonly who: string
  /** Of what has ended, against the end that was planned; below 0: early. */
  readonly lateBy: DurationMs | null
  /** A task of it lies on the critical path. */
  readonly critical: boolean
  /** Journal lines. */
  readonly events: readonly number[]
}

export interface PlanTaskView {
  readonly run: string
  readonly task: string
  readonly title: string
  readonly roleTitle: string
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'aborted'
  /** From its own start. */
  readonly planned: PlannedSpan
  readonly actual: ActualSpan | null
  readonly lateBy: DurationMs | null
  readonly critical: boolean
  readonly events: readonly number[]
}

export interface PlanView {
  /** Procedures that were begun, and those of which a required step has a deadline that runs; in document order. */
  readonly procedures: readonly {
    readonly id: string
    readonly title: string
    readonly steps: readonly PlanStepView[]
  }[]
  /** In the order in which they were asked for. */
  readonly tasks: readonly PlanTaskView[]
  /** Marks of the whole, and what probes observed of a component. */
  readonly marks: readonly {
    readonly title: string
    readonly at: ExerciseMs
    readonly evidence: 'stated' | 'simulated' | 'observed'
  }[]
}
