/** One measured figure, beside what it is held against. */
export interface BenchRow {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** What it is compared with: a raw measurement, or the limit itself. */
  readonly baseline: number
  readonly ratio: number
  /** The most that `ratio` may be. */
  readonly limit: number
  readonly note: string
}

export function row(
  figure: string,
  value: number,
  unit: string,
  baseline: number,
  limit: number,
  note: string,
): BenchRow {
  return { figure, value, unit, baseline, ratio: value / baseline, limit, note }
}

/** The value that a share of the sample does not exceed; `share` is 0-1. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN
}
