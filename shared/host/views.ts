import type { WallMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import { debriefView } from '../projections/debrief-view.ts'
import { facilitatorView } from '../projections/facilitator-view.ts'
import { projectorView } from '../projections/projector-view.ts'
import type { ExerciseRecord } from '../projections/record.ts'

export type ViewName = 'facilitator' | 'projector' | 'debrief'

/**
 * A view of an exercise, made on the host so that nothing else leaves it (DESIGN §4.8).
 * @param notices what is wrong with the host itself, for those who run the exercise
 */
export function makeView(
  name: ViewName,
  record: ExerciseRecord,
  wall: WallMs,
  notices: readonly Refusal[],
): unknown {
  switch (name) {
    case 'projector':
      return projectorView(record, wall)
    case 'debrief':
      return debriefView(record, wall)
    case 'facilitator': {
      const view = facilitatorView(record, wall)
      const own = notices.map(({ code, message, remedy }) => ({
        id: code,
        text: `${message} ${remedy}`,
        tone: 'breached' as const,
      }))
      return { ...view, notices: [...own, ...view.notices] }
    }
  }
}
