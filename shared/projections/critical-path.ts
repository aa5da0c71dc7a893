import type { DurationMs, ExerciseMs } from '../base/time.ts'
import type { ScoreLog } from './score-log.ts'
import { type RunSpan, taskRuns } from './task-runs.ts'

/** A run of a task as it was planned and as it went. */
export interface PlannedRun extends RunSpan {
  /** ms that its estimate gave it when it was asked for. */
  readonly planned: DurationMs
  /** ms from its start to its end; null: it has not ended. */
  readonly actual: DurationMs | null
}

export interface PathLink {
  readonly run: PlannedRun
  /** ms between the end of the link before, or the beginning of the exercise, and its own start. */
  readonly gap: DurationMs
  /** Why it came after the link before. */
  readonly because: 'first' | 'started-by' | 'waited-for-role' | 'started-by-hand'
}

/** Every run that began, in the order in which they were asked for, planned against actual. */
export function plannedRuns(log: ScoreLog): readonly PlannedRun[] {
  const planned = new Map(
    log.events.flatMap(({ event }) => (event.type === 'TaskQueued' ? [[event.run, event.duration]] : [])),
  )
  return taskRuns(log).flatMap((span) => {
    const { run, startedAt, endedAt } = span
    if (startedAt === null) return []
    return [
      { ...span, planned: planned.get(run) ?? 0, actual: endedAt === null ? null : endedAt - startedAt },
    ]
  })
}

/**
 * The chain of runs that decided when the work was over, first to last. Rule: it ends with the run that ended last.
 * Before a run stands, when it waited for its role, the run of that role whose end let it begin; else the run whose end
 * started it (the cause in the log); else, when a person or the story started it, the last run that had ended by then.
 * A gap between two links is time in which people decided or waited.
 */
export function criticalPath(log: ScoreLog): readonly PathLink[] {
  const runs = plannedRuns(log).filter((run) => run.endedAt !== null && run.outcome !== 'aborted')
  const causes = new Map(
    log.events.flatMap(({ event }) => (event.type === 'TaskQueued' ? [[event.run, event.cause]] : [])),
  )
  const path: PathLink[] = []
  let here = lastEnded(runs)
  while (here !== null) {
    const at = here
    const start = at.startedAt ?? at.queuedAt
    const left = runs.filter(
      (run) => (run.endedAt ?? start + 1) <= start && !path.some((link) => link.run === run) && run !== at,
    )
    const waited =
      start > at.queuedAt
        ? lastEnded(left.filter((run) => run.role === at.role && run.endedAt === start))
        : null
    const starter = left.find((run) => `task:${run.run}` === causes.get(at.run)) ?? null
    const before = waited ?? starter ?? lastEnded(left)
    path.unshift({
      run: at,
      gap: Math.max(0, start - (before?.endedAt ?? 0)),
      because:
        before === null
          ? 'first'
          : before === waited
            ? 'waited-for-role'
            : before === starter
              ? 'started-by'
              : 'started-by-hand',
    })
    here = before
  }
  return path
}

function lastEnded(runs: readonly PlannedRun[]): PlannedRun | null {
  const ended = (run: PlannedRun): ExerciseMs => run.endedAt ?? Number.NEGATIVE_INFINITY
  return runs.reduce<PlannedRun | null>(
    (last, run) => (last === null || ended(run) >= ended(last) ? run : last),
    null,
  )
}
