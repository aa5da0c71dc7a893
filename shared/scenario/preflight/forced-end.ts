/** By when every play has come to some ending, whatever anybody does; Infinity when nothing sees to that. */
import type { ExerciseMs } from '../../base/time.ts'
import type { Effect } from '../model.ts'
import type { ChartTransition } from './chart.ts'
import type { Story } from './story.ts'

export function forcedEnd(story: Story): ExerciseMs {
  const { chart, initial, latest, arrivals } = story
  const known = new Map<string, ExerciseMs>()
  const ends = (effects: readonly Effect[]) => effects.some(({ kind }) => kind === 'end')

  const byState = (path: string): ExerciseMs => {
    const before = known.get(path)
    if (before !== undefined) return before
    // A state that is on the way to itself forces nothing; its latest time is unknown anyhow.
    known.set(path, Infinity)
    const found = leaving(path)
    known.set(path, found)
    return found
  }
  const leaving = (path: string): ExerciseMs => {
    const node = chart.nodes.get(path)
    if (node === undefined) return Infinity
    if (ends(node.entry)) return latest.entered(path)
    if (latest.left(path) === Infinity) return Infinity
    return Math.max(...waysOut(path).map(byTransition))
  }
  const byTransition = (transition: ChartTransition): ExerciseMs => {
    if (ends(transition.effects)) return latest.taken(transition)
    const entered = (arrivals.get(transition) ?? []).map(byState)
    return Math.min(Infinity, ...entered)
  }
  /** Every transition that leaves the state: its own, and those of the states around it. */
  const waysOut = (path: string) =>
    chart
      .lineage(path)
      .flatMap((node) => node.transitions)
      .filter(({ to }) => to !== null)
  return Math.min(Infinity, ...initial.map(byState))
}
