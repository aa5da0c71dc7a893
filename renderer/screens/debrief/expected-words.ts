import type { DurationMs } from '../../../shared/base/time.ts'
import type { ExpectedView } from '../../../shared/contract/story-views.ts'
import { evenAxis } from '../../components/expected.ts'
import { spanWords } from '../../format.ts'

/** A tick nearer to the beginning than this share of the axis could not be told from it. */
const NEAREST = 0.02

/** An axis that holds every phase, expected and reached: in time, or in even steps where minutes stand beside days. */
export function axisOf({ from, phases }: ExpectedView): {
  readonly toScale: boolean
  /** Place of a length of time since the first onset, 0-1. */
  readonly place: (since: DurationMs) => number
} {
  const took = phases.map(({ reachedAt }) => (reachedAt === null || from === null ? 0 : reachedAt - from))
  const ticks = phases.map(({ by }) => by)
  const end = Math.max(1, ...took, ...ticks)
  const toScale = Math.min(end, ...ticks) >= end * NEAREST
  return { toScale, place: toScale ? (since) => Math.min(1, Math.max(0, since / end)) : evenAxis(ticks) }
}

/** Reached less expected: `+12 min`, `−45 s`, `on time`. */
export function differenceWords(difference: DurationMs): string {
  if (Math.abs(difference) < 1_000) return 'on time'
  return `${difference < 0 ? '\u2212' : '+'}${spanWords(difference)}`
}
