import { type DurationMs, MINUTE } from './time.ts'

/** What is written in a minute of normal work, as a pack says it: 42 `policy changes`. */
export interface WrittenPerMinute {
  readonly unit: string
  readonly perMinute: number
}

/**
 * What a length of lost writing comes to, in words: `about 1,430 policy changes`. Only as exact as a rate per minute
 * can be: whole below a hundred, tens above, and never more than three figures of a large one.
 */
export function aboutWritten(lost: DurationMs, data: WrittenPerMinute): string {
  return `about ${aboutCount((lost / MINUTE) * data.perMinute)} ${data.unit}`
}

/** `87`, `530`, `1,430`, `142,000`: a count that is an estimate and is read as one. */
export function aboutCount(count: number): string {
  const whole = Math.max(0, Math.round(count))
  const step = whole < 100 ? 1 : Math.max(10, 10 ** (String(whole).length - 3))
  return grouped(Math.round(whole / step) * step)
}

/** `12,345` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
