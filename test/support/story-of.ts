/** What of an exercise two tests may compare that came there on different ways. */
import { canonicalJson } from '../../shared/base/canonical-json.ts'
import type { ExerciseEvent } from '../../shared/contract/events.ts'
import type { Drive } from './drive.ts'

/** The story alone: no clock, nothing that undo leaves alone or leaves behind. */
export function storyOf({ state }: Drive): string {
  const { clock, count, lastAt, seats, projector, ...rest } = state
  const injects = Object.fromEntries(
    Object.entries(rest.injects).map(([id, inject]) => [
      id,
      inject.status === 'retracted' && inject.mayReturn
        ? { ...inject, status: 'pending', mayReturn: false }
        : inject,
    ]),
  )
  return canonicalJson({ ...rest, injects })
}

/** Events without wall instants, and without the jump that is being compared with a run. */
export function withoutWall(events: readonly ExerciseEvent[]): readonly string[] {
  return events
    .filter((event) => event.type !== 'ClockJumped')
    .map((event) =>
      canonicalJson('segment' in event ? { ...event, segment: { ...event.segment, wall: 0 } } : event),
    )
}
