/** Lengths of time between a report (ISO 8601), the draft (milliseconds) and a pack (`1h30m`). */
import { DAY, type DurationMs, HOUR, MINUTE, SECOND } from '../base/time.ts'
import type { IsoDuration } from '../contract/runbook-report.ts'
import { minutesOf } from '../runbook/understand/durations.ts'

/** Months count as 30 days. Null for what is no length, or none at all. */
export function msOf(iso: IsoDuration | null): DurationMs | null {
  if (iso === null) return null
  const ms = Math.round(minutesOf(iso) * MINUTE)
  return Number.isFinite(ms) && ms > 0 ? ms : null
}

/** As packs write it, to the second: `45s`, `95m`, `4h`, `1h30m`, `2d`; `-5h` before STARTEX. */
export function packLength(ms: DurationMs): string {
  const whole = Math.round(Math.abs(ms) / SECOND) * SECOND
  const sign = ms < 0 && whole > 0 ? '-' : ''
  if (whole % DAY === 0 && whole >= 2 * DAY) return `${sign}${whole / DAY}d`
  const hours = Math.floor(whole / HOUR)
  const minutes = Math.floor((whole % HOUR) / MINUTE)
  const seconds = (whole % MINUTE) / SECOND
  const text = `${hours > 0 ? `${hours}h` : ''}${minutes > 0 ? `${minutes}m` : ''}${seconds > 0 ? `${seconds}s` : ''}`
  return `${sign}${text === '' ? '0s' : text}`
}

/** The same for people to read, in the signs that every language has: `45 s`, `1 h 30 min`, `2 d`. */
export function shownLength(ms: DurationMs): string {
  const units: Readonly<Record<string, string>> = { d: 'd', h: 'h', m: 'min', s: 's' }
  return packLength(ms).replace(
    /(\d+)([dhms])(?=(\d)?)/g,
    (_, count: string, unit: string, next?: string) => {
      return `${count} ${units[unit] ?? unit}${next === undefined ? '' : ' '}`
    },
  )
}

/** To a length that people say: 5 seconds below 2 minutes, the minute below 3 hours, else 5 minutes. Never 0. */
export function rounded(ms: DurationMs): DurationMs {
  const grain = ms < 2 * MINUTE ? 5 * SECOND : ms < 3 * HOUR ? MINUTE : 5 * MINUTE
  return Math.max(grain, Math.round(ms / grain) * grain)
}
