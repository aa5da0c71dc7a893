import { UTCDate } from '@date-fns/utc'
import { addMonths } from 'date-fns'
import { type ExerciseMs, MINUTE, type StoryStart } from './time.ts'

/**
 * So many calendar months of story time after an exercise instant (DESIGN §5: months are calendar months of story
 * time); the 31st becomes the last day of a shorter month. @returns exercise time in ms.
 */
export function addStoryMonths(start: StoryStart, from: ExerciseMs, months: number): ExerciseMs {
  const offset = start.offsetMinutes * MINUTE
  const local = new UTCDate(start.instant + from + offset)
  return addMonths(local, months).getTime() - offset - start.instant
}
