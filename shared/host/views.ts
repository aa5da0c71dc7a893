import type { WallMs } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import type { FacilitatorView } from '../contract/facilitator-view.ts'
import type { ProjectorView } from '../contract/projector-view.ts'
import { debriefView } from '../projections/debrief-view.ts'
import { facilitatorView } from '../projections/facilitator-view.ts'
import { NO_RUNS, type RunsOf } from '../projections/probe-views.ts'
import { projectorView } from '../projections/projector-view.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { evaluatorView } from '../projections/seats/evaluator-view.ts'
import { observerView } from '../projections/seats/observer-view.ts'
import { roleViewFrom } from '../projections/seats/role-view.ts'
import { type SeatContext, seatContext } from '../projections/seats/seat-context.ts'

/** What the wall shows so that people can join. */
export type JoinCard = NonNullable<ProjectorView['join']>

/** One view of an exercise, and of whom. */
export type SeatView =
  | { readonly view: 'facilitator' }
  | { readonly view: 'projector' }
  | { readonly view: 'debrief' }
  | { readonly view: 'observer' }
  | { readonly view: 'role'; readonly role: string }
  | { readonly view: 'evaluator'; readonly person: string }

/** The same for the same view. */
export function viewKey(wish: SeatView): string {
  switch (wish.view) {
    case 'role':
      return `role ${wish.role}`
    case 'evaluator':
      return `evaluator ${wish.person}`
    default:
      return wish.view
  }
}

/**
 * Views of an exercise at one instant, made on the host so that nothing else leaves it (DESIGN §4.8).
 * @param notices what is wrong with the host itself, for those who run the exercise
 * @param options `join`: how the open room is joined, for the wall; `runs`: the last results of the probes; `typed`:
 * what seats have typed and not sent, for the facilitator alone
 */
export function viewsOf(
  record: ExerciseRecord,
  wall: WallMs,
  notices: readonly Refusal[],
  {
    join = null,
    runs = NO_RUNS,
    typed = () => [],
  }: {
    readonly join?: JoinCard | null
    readonly runs?: RunsOf
    readonly typed?: () => FacilitatorView['typed']
  } = {},
): (wish: SeatView) => unknown {
  let seats: SeatContext | null = null
  /** The same for all seats; made when the first one is. */
  const common = () => {
    seats ??= seatContext(record, wall)
    return seats
  }
  const withJoin = (view: ProjectorView): ProjectorView =>
    view.content === 'join' ? { ...view, join } : view
  return (wish) => {
    switch (wish.view) {
      case 'projector':
        return withJoin(projectorView(record, wall, runs))
      case 'debrief':
        return debriefView(record, wall)
      case 'observer':
        return observerView(common())
      case 'role':
        return roleViewFrom(common(), wish.role)
      case 'evaluator':
        return evaluatorView(common(), wish.person)
      case 'facilitator': {
        const view = facilitatorView(record, wall, runs)
        const own = notices.map(({ code, message, remedy }) => ({
          id: code,
          text: `${message} ${remedy}`,
          tone: 'breached' as const,
        }))
        return {
          ...view,
          typed: typed(),
          projector: withJoin(view.projector),
          notices: [...own, ...view.notices],
        }
      }
    }
  }
}
