import type { ExerciseRow } from '../../../shared/contract/library-views.ts'

type Words = Readonly<Record<ExerciseRow['phase'], string>>

export const PHASE_WORDS: Words = {
  briefing: 'not started',
  running: 'running',
  paused: 'paused',
  ended: 'in debrief',
  closed: 'closed',
}

/** What the primary action does with an exercise in this phase. */
export const NEXT_STEP: Words = {
  briefing: 'Open the briefing',
  running: 'Open the console',
  paused: 'Resume where it stood',
  ended: 'Go on with the debrief',
  closed: 'Open the report',
}
