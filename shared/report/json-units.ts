import { type DurationMs, type StoryStart, toIsoDuration, type WallMs } from '../base/time.ts'

/** ISO 8601, or null for none. */
export function duration(ms: DurationMs | null): string | null {
  return ms === null ? null : toIsoDuration(ms)
}

/** Hundredths of a point as points. */
export function hundredths(value: number | null): number | null {
  return value === null ? null : value / 100
}

/** A wall instant in UTC, or null for none. */
export function instant(wall: WallMs | null): string | null {
  return wall === null ? null : new Date(wall).toISOString()
}

/** `2026-03-10T08:46:00+01:00`, in the story's own zone. */
export function storyInstant(start: StoryStart, at: number): string {
  const local = new Date(start.instant + at + start.offsetMinutes * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(start.offsetMinutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${local}${start.offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
