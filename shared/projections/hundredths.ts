import type { DurationMs } from '../base/time.ts'

/** 10000 hundredths: the whole of a score. */
export const FULL = 10_000

/** A share 0-1 as integer hundredths of a point, 0-10000. */
export function hundredths(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * FULL)
}

/** Weighted mean of integer hundredths, rounded; null when nothing weighs. */
export function weightedMean(
  items: readonly { readonly score: number; readonly weight: number }[],
): number | null {
  const weight = items.reduce((sum, item) => sum + item.weight, 0)
  if (weight <= 0) return null
  return Math.round(items.reduce((sum, item) => sum + item.score * item.weight, 0) / weight)
}

/**
 * s(r) of rubric 1 (DESIGN §5) in hundredths: 1 for r = actual / target <= 1, else max(0, 1 - log2(r) / 2); 0 beyond
 * the MTD; with target 0 it is 1 or 0.
 */
export function targetScore(actual: DurationMs, target: DurationMs, mtd: DurationMs | null): number {
  if (mtd !== null && actual > mtd) return 0
  if (actual <= target) return FULL
  return target === 0 ? 0 : hundredths(1 - Math.log2(actual / target) / 2)
}
