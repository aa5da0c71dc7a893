import { DAY, type DurationMs, HOUR } from '../../base/time.ts'
import { durationWords } from '../../projections/duration-words.ts'

const LONGEST_IN_HOURS = 4 * DAY

/** A target or a limit as rules name it: `24 h` and `72 h` rather than days; longer ones in days. */
export function limitWords(ms: DurationMs): string {
  return ms >= DAY && ms < LONGEST_IN_HOURS && ms % HOUR === 0 ? `${ms / HOUR} h` : durationWords(ms)
}
