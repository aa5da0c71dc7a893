/** Clocks as digits; each renders again only when a digit changes. */
import {
  type DurationMs,
  type ExerciseMs,
  formatClock,
  type StoryStart,
  storyParts,
} from '../../shared/base/time.ts'
import { useNow } from './clock-context.tsx'

/** `0:17:12` since STARTEX. */
export function ElapsedDigits() {
  return <>{useNow((now) => formatClock(now.exercise))}</>
}

/** `08:57:12`, the hour in the story. */
export function StoryDigits({ story }: { readonly story: StoryStart }) {
  return <>{useNow((now) => storyParts(story, now.exercise).time)}</>
}

/** `Tue 2026-03-10`, the date in the story. */
export function StoryDate({ story }: { readonly story: StoryStart }) {
  return (
    <>
      {useNow((now) => {
        const parts = storyParts(story, now.exercise)
        return `${parts.weekday} ${parts.date}`
      })}
    </>
  )
}

/** What is left until an exercise instant: `0:12:30`, or `0:01:10 over`; `bare` leaves out the word. */
export function Countdown({ until, bare = false }: { readonly until: ExerciseMs; readonly bare?: boolean }) {
  return (
    <>
      {useNow((now) =>
        bare ? formatClock(Math.abs(until - now.exercise)) : remainingText(until - now.exercise),
      )}
    </>
  )
}

/** `in 0:12:30`, and once it is there for the host to act on: `now`. */
export function DueIn({ at }: { readonly at: ExerciseMs }) {
  return <>{useNow((now) => (at <= now.exercise ? 'now' : `in ${formatClock(at - now.exercise)}`))}</>
}

/** Is the instant nearer than `within`, or past? For the word beside a countdown and its colour. */
export function useNearness(until: ExerciseMs | null, within: DurationMs): 'far' | 'near' | 'past' {
  return useNow((now) => {
    if (until === null) return 'far'
    const left = until - now.exercise
    return left < 0 ? 'past' : left <= within ? 'near' : 'far'
  })
}

/** `0:12:30` while there is time, `0:01:10 over` after. */
export function remainingText(left: DurationMs): string {
  return left < 0 ? `${formatClock(-left)} over` : formatClock(left)
}

/** `09:50` on the clock of the room. */
export function roomTime(wall: number): string {
  const date = new Date(wall)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}
