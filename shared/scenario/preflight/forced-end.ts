/** By when every play has come to some ending, whatever anybody does; Infinity when nothing sees to that. */
import type { ExerciseMs } from '../../base/time.ts'
import type { Effect } from '../model.ts'
import type { ChartNode, ChartTransition } from './chart.ts'
import { isWithin } from './chart.ts'
import type { Story } from './story.ts'

/** The earliest that any region forces: one that the story begins in, and that cannot stay clear of an ending. */
export function forcedEnd(story: Story): ExerciseMs {
  const begun = story.initial.flatMap((path) => story.chart.nodes.get(path) ?? [])
  return Math.min(
    Infinity,
    ...begun.filter(({ type }) => type === 'compound').map((one) => byRegion(story, one)),
  )
}

/**
 * The states of a region that it can be in without an ending: where each of them is left by some time, by the last of
 * these times the region is in one with an ending.
 */
function byRegion(story: Story, region: ChartNode): ExerciseMs {
  const { chart, latest, arrivals } = story
  const entersEnding = (path: string) => hasEnd(chart.nodes.get(path)?.entry ?? [])
  if (region.initial === null || entersEnding(region.initial)) return region.initial === null ? Infinity : 0
  const without = new Set([region.initial])
  let last = 0
  for (const path of without) {
    last = Math.max(last, latest.left(path))
    for (const transition of waysOut(story, path)) {
      const entered = arrivals.get(transition) ?? []
      if (hasEnd(transition.effects) || entered.some(entersEnding)) continue
      const next = entered.find((one) => chart.nodes.get(one)?.parent === region.path)
      // Left for somewhere else altogether: nothing is known of that.
      if (next === undefined) return Infinity
      without.add(next)
    }
  }
  return last
}

/** Transitions that leave a state, its own and those of the states around it. */
function waysOut({ chart }: Story, path: string): readonly ChartTransition[] {
  return chart
    .lineage(path)
    .flatMap(({ transitions }) => transitions)
    .filter(({ from, to }) => to !== null && (from !== path || to === path || !isWithin(to, path)))
}

function hasEnd(effects: readonly Effect[]): boolean {
  return effects.some(({ kind }) => kind === 'end')
}
