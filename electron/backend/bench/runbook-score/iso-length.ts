import { DAY, type DurationMs, HOUR, MINUTE, SECOND } from '../../../../shared/base/time.ts'

const YEAR = 365.25 * DAY
const PARTS =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const LENGTHS = [YEAR, YEAR / 12, 7 * DAY, DAY, HOUR, MINUTE, SECOND]
/** A month may be counted as 30 days and a year as 52 weeks. */
const CALENDAR_SLACK = 0.02

/** @returns the length of an ISO 8601 duration, months and years as their mean; null when it is none */
export function isoLength(text: string): DurationMs | null {
  const parts = PARTS.exec(text)?.slice(1)
  if (parts === undefined) return null
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (LENGTHS[index] ?? 0), 0)
}

/** Exactly as long, or nearly where months and years are compared with days. Words compare as they are. */
export function sameLength(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return left === right
  const [a, b] = [isoLength(left), isoLength(right)]
  if (a === null || b === null) return left === right
  const isCalendar = [left, right].some((text) => /^P[^T]*[YM]/.test(text))
  return Math.abs(a - b) <= (isCalendar ? CALENDAR_SLACK * Math.max(a, b) : 0)
}
