import type { DebriefView } from '../contract/debrief-view.ts'
import type { ScoreView } from '../contract/score-view.ts'
import type { Happening } from './happened.ts'
import { storedScore } from './stored-score.ts'
import type { ViewContext } from './view-context.ts'

/** The scores that closings recorded, oldest first; a reopening names why the one before it was not the last. */
export function recordedScores({ happened }: Pick<ViewContext, 'happened'>): DebriefView['recorded'] {
  const recorded: DebriefView['recorded'][number][] = []
  for (const { event, line } of happened) {
    if (event.type === 'ScoreRecorded') {
      const score = storedScore(event)
      if (score === null) continue
      recorded.push({ closedWall: line.wall, total: score.total, verdict: score.verdict, reopened: null })
    } else if (event.type === 'ExerciseReopened') {
      const last = recorded.pop()
      if (last !== undefined) recorded.push({ ...last, reopened: event.reason })
    }
  }
  return recorded
}

/** The score of the latest closing; null when there is none that this version can read. */
export function lastStoredScore(happened: readonly Happening[]): ScoreView | null {
  const last = happened.findLast(({ event }) => event.type === 'ScoreRecorded')?.event
  return last?.type === 'ScoreRecorded' ? storedScore(last) : null
}
