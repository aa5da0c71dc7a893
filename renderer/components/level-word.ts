import type { ComponentView } from '../../shared/contract/story-views.ts'
import type { Level } from '../../shared/contract/view-words.ts'

/** What the room is told of a component: nobody knows that it is up before it was seen to come back. */
export function levelWord({ level, restoredAt }: ComponentView): Level | 'no alarm' {
  return level === 'up' && restoredAt === null ? 'no alarm' : level
}
