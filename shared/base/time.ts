/** Exercise time: milliseconds since STARTEX on the exercise's own clock (DESIGN §1). */
export type ExerciseMs = number
/** A wall instant: milliseconds since the Unix epoch, UTC. Always an argument, never read here. */
export type WallMs = number
/** A length of time in milliseconds. */
export type DurationMs = number

export const SECOND: DurationMs = 1_000
export const MINUTE: DurationMs = 60_000
export const HOUR: DurationMs = 3_600_000
export const DAY: DurationMs = 86_400_000

const UNIT: Readonly<Record<string, DurationMs>> = { d: DAY, h: HOUR, m: MINUTE, s: SECOND }

/**
 * Reads a duration as packs and the command line write it: `95m`, `1h30m`, `45s`, `2d`, `-5h40m`.
 * @returns milliseconds (negative for a leading minus), or `null` when the text is not a duration.
 */
export function parseDuration(text: string): DurationMs | null {
  const match = /^(-)?((?:\d+(?:\.\d+)?[dhms])+)$/.exec(text.trim())
  if (match?.[2] === undefined) return null
  let total = 0
  for (const part of match[2].matchAll(/(\d+(?:\.\d+)?)([dhms])/g)) {
    total += Number(part[1]) * (UNIT[part[2] ?? ''] ?? Number.NaN)
  }
  return (match[1] === '-' ? -1 : 1) * Math.round(total)
}

/**
 * `1:42:07`, `0:05:00`, `-0:00:30`, from two days on `31d 4:22:09`; whole seconds, cut not rounded, so that a clock never
 * shows the future.
 */
export function formatClock(ms: DurationMs): string {
  const whole = Math.floor(Math.abs(ms) / SECOND)
  if (whole >= 48 * 3600) {
    const days = Math.floor(whole / 86_400)
    return `${ms < 0 ? '-' : ''}${days}d ${formatClock((whole % 86_400) * SECOND)}`
  }
  const hours = Math.floor(whole / 3600)
  const pad = (value: number) => String(value).padStart(2, '0')
  const sign = ms < 0 && whole > 0 ? '-' : ''
  return `${sign}${hours}:${pad(Math.floor((whole % 3600) / 60))}:${pad(whole % 60)}`
}

/** ISO 8601 duration to the millisecond, e.g. `PT1H42M7S`, `PT0S`, `-PT30S`. */
export function toIsoDuration(ms: DurationMs): string {
  const absolute = Math.abs(ms)
  const hours = Math.floor(absolute / HOUR)
  const minutes = Math.floor((absolute % HOUR) / MINUTE)
  const seconds = (absolute % MINUTE) / SECOND
  const body = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`
  return `${ms < 0 ? '-' : ''}PT${body || '0S'}`
}

/** STARTEX in the story: a UTC instant and the zone offset that the pack wrote, so that no `Intl` is needed. */
export interface StoryStart {
  /** UTC instant of STARTEX in the story. */
  readonly instant: WallMs
  /** Offset of story time from UTC in minutes, e.g. 60 for +01:00. */
  readonly offsetMinutes: number
}

/**
 * Reads `2026-03-10T08:40:00+01:00`. @returns `null` when it is not a full ISO date-time with a zone.
 */
export function parseStoryStart(text: string): StoryStart | null {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})$/.exec(text.trim())
  if (match === null) return null
  const instant = Date.parse(text.trim())
  if (Number.isNaN(instant)) return null
  const zone = match[2] ?? 'Z'
  const sign = zone.startsWith('-') ? -1 : 1
  const offsetMinutes = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))
  return { instant, offsetMinutes }
}

export interface StoryParts {
  /** `2026-03-10` */
  readonly date: string
  /** `08:40:00` */
  readonly time: string
  /** `Tue` */
  readonly weekday: string
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

/** Date and hour in the story at an exercise instant, in the pack's own zone. */
export function storyParts(start: StoryStart, at: ExerciseMs): StoryParts {
  const local = new Date(start.instant + at + start.offsetMinutes * MINUTE)
  const iso = local.toISOString()
  return { date: iso.slice(0, 10), time: iso.slice(11, 19), weekday: WEEKDAYS[local.getUTCDay()] ?? '' }
}
