import type { Scenario } from '../scenario/model.ts'
import type { ScoreLog } from './score-log.ts'

/**
 * Whether the exercise went on to its planned end: an ending of the story, the story's length, or the room's
 * planned length, whichever came first. One that was cut short or still runs did not; what is open then is not
 * yet due.
 */
export function plannedEndReached(scenario: Scenario, log: ScoreLog): boolean {
  if (log.endedBy === null) return false
  if (log.end >= scenario.length) return true
  let planned: number | null = null
  let started: number | null = null
  for (const { event, wall } of log.events) {
    if (event.type === 'EndingReached') return true
    if (event.type === 'ExerciseCreated') planned = event.settings.plannedLength
    if (event.type === 'ExerciseStarted') started = event.segment.wall
    if (event.type === 'ExerciseEnded' && planned !== null && started !== null && wall - started >= planned)
      return true
  }
  return false
}
