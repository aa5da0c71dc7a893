import type { ComponentView, Level } from '../../shared/contract/views.ts'

/** What the room is told of a component: nobody knows that it is up before it was seen to come back. */
export function levelWord({ level, restoredAt }: ComponentView): Level | 'no alarm' {
  return level === 'up' && restoredAt === null ? 'no alarm' : level
}
