import type { ExerciseMs } from '../base/time.ts'
import type { ExpectedView } from '../contract/story-views.ts'
import type { ExpectedPhase, Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'
import { type StatedMark, statedMarks } from './stated-marks.ts'

/**
 * The runbook's expected timeline against what happened (both on exercise time). Expected instants count from the first
 * onset; a phase that waits for a mark is reached when the mark is stated for, corrections included (DESIGN §4.7).
 * @returns null when the pack has no expected timeline.
 */
export function expectedTimeline(scenario: Scenario, log: ScoreLog): ExpectedView | null {
  if (scenario.expected.length === 0) return null
  const marks = statedMarks(log)
  const from = earliest(marks.filter(({ mark, component }) => mark === 'onset' && component === null))
  const reached = new Map<string, { readonly at: ExerciseMs; readonly seq: number }>()
  for (const { event, seq } of log.events)
    if (event.type === 'PhaseReached') reached.set(event.phase, { at: event.at, seq })
  return {
    from,
    phases: scenario.expected.map((phase) => {
      const held = reached.get(phase.id)
      const stated = held === undefined ? null : statedFor(phase, marks)
      return {
        id: phase.id,
        title: phase.title,
        by: phase.by,
        expectedAt: from === null ? null : from + phase.by,
        reachedAt: held === undefined ? null : Math.min(stated ?? held.at, held.at),
        events: held === undefined ? [] : [held.seq],
      }
    }),
  }
}

function statedFor({ reached }: ExpectedPhase, marks: readonly StatedMark[]): ExerciseMs | null {
  if (reached.kind !== 'marked') return null
  return earliest(
    marks.filter(({ mark, component }) => mark === reached.mark && component === reached.component),
  )
}

function earliest(marks: readonly StatedMark[]): ExerciseMs | null {
  return marks.reduce<ExerciseMs | null>(
    (best, { statedAt }) => (best === null || statedAt < best ? statedAt : best),
    null,
  )
}
