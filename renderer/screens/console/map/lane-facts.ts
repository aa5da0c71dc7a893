/** What a lane says now: where the story stands in it, what can come next and why not yet. */
import type { ExerciseMs } from '../../../../shared/base/time.ts'
import type { MapView } from '../../../../shared/contract/story-views.ts'
import { causesOf, comesByItself, headOf, isTimer, type Transition } from './cause-words.ts'
import type { LaneGraph } from './map-lanes.ts'

export type Look = 'current' | 'next' | 'past' | 'rest'

/** A state that can come next. */
export interface NextStep {
  readonly to: string
  readonly title: string
  /** When it comes, or, where something else must hold too, when it could first. */
  readonly dueAt: ExerciseMs | null
  /** `dueAt` is a timer's, not the planned end of a task. */
  readonly timer: boolean
  /** Nothing but time is missing. */
  readonly sure: boolean
  /** Its causes, and what they still wait for; empty when only time is missing. */
  readonly why: string
}

export interface LaneFacts {
  readonly path: string
  readonly title: string
  readonly states: readonly { readonly path: string; readonly title: string; readonly look: Look }[]
  /** Titles of the current states; more than one only where regions lie within a region. */
  readonly current: readonly string[]
  /** What time alone brings first, the soonest before all. */
  readonly next: readonly NextStep[]
}

/** The facts of one lane of a map. */
export function laneFacts(map: MapView, lane: LaneGraph): LaneFacts {
  const byPath = new Map(map.states.map((state) => [state.path, state]))
  const open = new Map<string, Transition[]>()
  for (const edge of lane.edges) {
    const ways = map.transitions.filter((way) => edge.transitions.includes(way.id) && isOpen(way))
    if (ways.length > 0) open.set(edge.to, [...(open.get(edge.to) ?? []), ...ways])
  }
  const lookOf = (path: string): Look => {
    const state = byPath.get(path)
    if (state?.active === true) return 'current'
    if (open.has(path)) return 'next'
    return state?.visited === true ? 'past' : 'rest'
  }
  const states = lane.states.map(({ path, title }) => ({ path, title, look: lookOf(path) }))
  const instead = (way: Transition) => {
    const winner = wayBefore(way, map.transitions.filter(isOpen))
    return winner === null || winner.to === way.to ? null : (byPath.get(winner.to)?.title ?? null)
  }
  const next = states.flatMap(({ path, title, look }) => {
    const ways = open.get(path)
    return look === 'next' && ways !== undefined ? [nextStep(path, title, ways, instead)] : []
  })
  return {
    path: lane.path,
    title: lane.title,
    states,
    current: states.filter(({ look }) => look === 'current').map(({ title }) => title),
    next: next.toSorted((left, right) => rank(left) - rank(right) || dueOf(left) - dueOf(right)),
  }
}

/** Can be taken from a current state, and no decision has passed it by. */
export function isOpen({ next, waitsFor }: Transition): boolean {
  const passed = waitsFor?.includes('(it was decided otherwise)') === true && !waitsFor.includes(' or ')
  return next && !passed
}

const dueOf = ({ dueAt }: NextStep) => dueAt ?? Number.MAX_SAFE_INTEGER
const rank = ({ sure, dueAt }: NextStep) => (sure ? 0 : dueAt === null ? 2 : 1)

function nextStep(
  to: string,
  title: string,
  ways: readonly Transition[],
  instead: (way: Transition) => string | null,
): NextStep {
  const [sure = null] = soonest(ways.filter((way) => comesByItself(way) && instead(way) === null))
  const [timed = null] = sure === null ? soonest(ways.filter(({ dueAt }) => dueAt !== null)) : [sure]
  const others = ways.filter((way) => way.dueAt === null)
  const first = timed === null || (timed === sure && isTimer(timed)) ? [] : [timed]
  const winner = timed === null ? null : instead(timed)
  const causes = causesOf([...first, ...others].filter((way) => !comesByItself(way) || !isTimer(way)))
  // What stands behind a countdown reads as its condition: another cause says that it is one.
  const other = sure !== null && isTimer(sure) && causes.length > 0 ? 'or ' : ''
  return {
    to,
    title,
    dueAt: timed?.dueAt ?? null,
    timer: timed !== null && isTimer(timed),
    sure: sure !== null,
    why: other + [...(winner === null ? [] : [`if not “${winner}”`]), ...causes].join('; or '),
  }
}

const soonest = (ways: readonly Transition[]) =>
  ways.toSorted((left, right) => (left.dueAt ?? 0) - (right.dueAt ?? 0))

/** Of several ways with one cause the first whose condition holds is taken: the one before this, if any. `open` in document order. */
function wayBefore(way: Transition, open: readonly Transition[]): Transition | null {
  const rivals = open.filter((other) => other.from === way.from && headOf(other) === headOf(way))
  return rivals.slice(0, rivals.indexOf(way)).find(comesByItself) ?? null
}
