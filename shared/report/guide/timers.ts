import type { DurationMs, ExerciseMs } from '../../base/time.ts'
import type { Condition } from '../../scenario/model.ts'
import type { ChartNode } from '../../scenario/preflight/chart.ts'
import type { GuideData } from './guide-data.ts'

/** A change that the story's clock makes when nobody acts. */
export interface StoryTimer {
  readonly region: string
  readonly at: ExerciseMs
  /** What it turns to; null: the state stays, only something happens. */
  readonly becomes: string | null
  readonly from: string
  readonly delay: DurationMs
  readonly guard: Condition | null
}

/** Chains are followed so far; a story that goes in circles by itself would have no end. */
const LONGEST_CHAIN = 12

/**
 * The timers that lead from STARTEX on without anybody's doing, region by region: each state's own timers, and those
 * of the state that its first timer leads to. Those that wait for a condition are told with it.
 */
export function storyTimers({ chart, scenario }: GuideData): readonly StoryTimer[] {
  const initial = chart.entered('').filter(({ type }) => type === 'atomic')
  return initial
    .flatMap((leaf) => chainOf(leaf.path, 0, LONGEST_CHAIN))
    .filter(({ at }) => at <= scenario.length)
    .toSorted((left, right) => left.at - right.at)

  function chainOf(path: string, since: ExerciseMs, left: number): readonly StoryTimer[] {
    const node = chart.nodes.get(path)
    if (node === undefined || left === 0) return []
    const own = chart
      .lineage(path)
      .flatMap(({ transitions }) => transitions)
      .flatMap((one) => (one.cause.kind === 'after' ? [{ ...one, delay: one.cause.delay }] : []))
    const timers = own.map(({ to, delay, guard }) => ({
      region: regionOf(node),
      at: since + delay,
      becomes: to === null ? null : (chart.nodes.get(to)?.title ?? to),
      from: node.title,
      delay,
      guard,
    }))
    const next = own
      .filter(({ guard, to }) => guard === null && to !== null)
      .toSorted((one, other) => one.delay - other.delay)[0]
    const target = next?.to == null ? undefined : chart.entered(next.to).at(-1)
    return next === undefined || target === undefined || target.path === path
      ? timers
      : [...timers, ...chainOf(target.path, since + next.delay, left - 1)]
  }

  function regionOf(node: ChartNode): string {
    const top = chart.lineage(node.path).at(-2)
    return top === undefined ? node.title : top.title
  }
}
