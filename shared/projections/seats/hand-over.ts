import type { RoleView } from '../../contract/seat-views.ts'
import type { ViewContext } from '../view-context.ts'

/**
 * The last time that a person sat down where another had sat before, after STARTEX: who takes over has to be told what
 * is open. Whoever comes back to an own seat that nobody had meanwhile takes nothing over.
 */
export function handOverOf({ happened }: ViewContext, role: string): RoleView['handOver'] {
  let holder: string | null = null
  let isStarted = false
  let last: RoleView['handOver'] = null
  for (const { event } of happened) {
    if (event.type === 'ExerciseStarted') isStarted = true
    if (event.type !== 'SeatChanged' || event.role !== role || !event.present) continue
    if (isStarted && holder !== null && holder !== event.person)
      last = { from: holder, to: event.person, at: event.at }
    holder = event.person
  }
  return last
}
