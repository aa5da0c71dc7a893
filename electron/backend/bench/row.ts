/** One measured figure, beside what it is held against. */
export interface BenchRow {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What it is compared with: a raw measurement, or the limit itself. */
  readonly baseline: number
  readonly ratio: number
  /** The most that `ratio` may be; null: shown, and held to nothing. */
  readonly limit: number | null
  readonly note: string
}

export function row(
  figure: string,
  value: number,
  unit: string,
  baseline: number,
  limit: number | null,
  note: string,
): BenchRow {
  return { figure, value, unit, baseline, ratio: value / baseline, limit, note }
}

/** A figure without a limit is never beyond it. */
export function isWithinLimit({ ratio, limit }: BenchRow): boolean {
  return limit === null || ratio <= limit
}

/** The value that a share of the sample does not exceed; `share` is 0-1. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN
}
