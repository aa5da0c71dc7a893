import type { DurationMs } from '../../../shared/base/time.ts'
import type { ExpectedView } from '../../../shared/contract/views.ts'
import { spanWords } from '../../format.ts'

/** Length of the axis that holds every phase, expected and reached, ms since the first onset. */
export function axisEnd({ from, phases }: ExpectedView): DurationMs {
  const took = phases.map(({ reachedAt }) => (reachedAt === null || from === null ? 0 : reachedAt - from))
  return Math.max(1, ...took, ...phases.map(({ by }) => by))
}

/** Reached less expected: `+12 min`, `−45 s`, `on time`. */
export function differenceWords(difference: DurationMs): string {
  if (Math.abs(difference) < 1_000) return 'on time'
  return `${difference < 0 ? '\u2212' : '+'}${spanWords(difference)}`
}
