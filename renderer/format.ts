/** Dates, scores and figures as words and digits; no rule of the exercise is computed here. */
import { type DurationMs, formatClock, type WallMs } from '../shared/base/time.ts'
import type { FigureView } from '../shared/contract/story-views.ts'

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `10 Mar 2026`, in the zone of this computer. */
export function formatDate(wall: WallMs): string {
  return DATE.format(wall)
}

/** `10 Mar 2026, 14:05`, in the zone of this computer. */
export function formatMoment(wall: WallMs): string {
  return `${DATE.format(wall)}, ${TIME.format(wall)}`
}

/** Hundredths of a point as `71.4`; a score that is not there is a dash. */
export function formatScore(hundredths: number | null): string {
  return hundredths === null ? '–' : (hundredths / 100).toFixed(1)
}

/** `1:42:07`; what has no length is a dash. */
export function formatLength(ms: DurationMs | null): string {
  return ms === null ? '–' : formatClock(ms)
}

/** How long a story is: `4:00:00`, and from two days on `30 d`. */
export function formatStory(ms: DurationMs): string {
  return ms < 48 * 3_600_000 ? formatClock(ms) : spanWords(ms)
}

/** What was achieved: `1:42:07`, `at least 3:10:00`, or a dash. */
export function formatAchieved(figure: FigureView): string {
  if (figure.achieved !== null) return formatClock(figure.achieved)
  return figure.atLeast === null ? '–' : `at least ${formatClock(figure.atLeast)}`
}

export const FIGURE_WORDS: Readonly<Record<FigureView['status'], string>> = {
  met: 'met',
  missed: 'missed',
  open: 'still open',
  'not-exercised': 'not exercised',
  'no-target': 'no target',
}

/** `1 role`, `3 roles`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}

/**
 * Reads what people type for a length of time: `1:15:00`, `1:15` (h:mm), `75m`, `1h 15m`.
 * @returns milliseconds, or `null` when it is none of these
 */
export function readLength(text: string): DurationMs | null {
  const trimmed = text.trim().toLowerCase()
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(trimmed)
  if (clock) return (Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) * 1000
  const words = /^(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+)\s*m(?:in)?)?\s*(?:(\d+)\s*s)?$/.exec(trimmed)
  if (trimmed === '' || !words) return null
  return Math.round(
    (Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number(words[3] ?? 0)) * 1000,
  )
}

/** As people say it in a sentence: `45 s`, `34 min`, `1 h 30 min`, `2 d 4 h`; the two largest units, cut not rounded. */
export function spanWords(ms: DurationMs): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor((seconds % 86_400) / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'min'],
    [seconds % 60, 's'],
  ] as const
  const first = parts.findIndex(([amount]) => amount > 0)
  if (first < 0) return '0 s'
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ')
}
