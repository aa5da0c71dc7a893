import {
  DAY,
  type DurationMs,
  type ExerciseMs,
  formatClock,
  type StoryStart,
  storyParts,
  type WallMs,
} from '../base/time.ts'
import type { FigureView } from '../contract/story-views.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `10 March 2026`, of a UTC date. */
export function longDate(wall: WallMs): string {
  const date = new Date(wall)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
}

/** `10 March 2026, 07:40 UTC`. */
export function longInstant(wall: WallMs): string {
  return `${longDate(wall)}, ${new Date(wall).toISOString().slice(11, 16)} UTC`
}

/** `10 March 2026` of `2026-03-10`. */
export function longDay(day: string): string {
  return longDate(Date.parse(`${day}T00:00:00Z`))
}

/**
 * Hour in the story, with its weekday where it is not the day of STARTEX, and its date from six days on: `08:46:00`,
 * `Thu 08:46:00`, `28 Feb 08:46:00`.
 */
export function storyTime(start: StoryStart, at: ExerciseMs): string {
  const parts = storyParts(start, at)
  if (parts.date === storyParts(start, 0).date) return parts.time
  if (Math.abs(at) < 6 * DAY) return `${parts.weekday} ${parts.time}`
  const month = MONTHS[Number(parts.date.slice(5, 7)) - 1] ?? ''
  return `${Number(parts.date.slice(8))} ${month.slice(0, 3)} ${parts.time}`
}

/** `T+ 1:42:07`, or `T- 0:05:00` before STARTEX. */
export function exerciseTime(at: ExerciseMs): string {
  return at < 0 ? `T- ${formatClock(-at)}` : `T+ ${formatClock(at)}`
}

/** Hundredths of a point as points: `72.4`. */
export function points(hundredths: number): string {
  return (hundredths / 100).toFixed(1)
}

/** Duration, or a dash for none. */
export function clockOrDash(ms: DurationMs | null): string {
  return ms === null ? '\u2013' : formatClock(ms)
}

/** `1:42:07`, `at least 2:00:00`, `not exercised`. */
export function achievedText(figure: FigureView): string {
  if (figure.achieved !== null) return formatClock(figure.achieved)
  if (figure.status === 'not-exercised') return 'not exercised'
  if (figure.atLeast !== null) return `at least ${formatClock(figure.atLeast)}`
  return figure.evidence === null ? '\u2013' : 'not recovered'
}

const STATUS: Readonly<Record<FigureView['status'], string>> = {
  met: 'Met',
  missed: 'Missed',
  open: 'Open',
  'not-exercised': 'Not exercised',
  'no-target': 'No target',
}

/** The status of a figure as a word. */
export function statusText(figure: FigureView): string {
  return STATUS[figure.status]
}
