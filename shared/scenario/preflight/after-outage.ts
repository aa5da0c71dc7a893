/** How long it takes at least, once a component went out, until something can bring it back. */
import type { DurationMs, ExerciseMs } from '../../base/time.ts'
import type { Carrier } from './carriers.ts'
import { isWithin } from './chart.ts'
import type { Story } from './story.ts'

/** The latest time at which an effect is carried out, if it ever is; Infinity when nothing fixes it. */
export function latestTime({ latest, scenario, injects }: Story, carrier: Carrier): ExerciseMs {
  switch (carrier.kind) {
    case 'enter':
      return latest.entered(carrier.state)
    case 'leave':
      return latest.left(carrier.state)
    case 'take':
      return latest.taken(carrier.transition)
    case 'inject': {
      const trigger = scenario.injects.find(({ id }) => id === carrier.inject)?.trigger
      const timed = trigger?.kind === 'at' && !injects.has(carrier.inject)
      return timed ? Math.max(0, trigger.at) : Infinity
    }
    case 'option':
    case 'task':
      return Infinity
  }
}

/**
 * The least time between an effect and another, as far as the delays of the machine's own states impose it: from the
 * state that the first one enters, each `after` on the way counts in full. Whatever may have begun before counts nothing.
 */
export function leastDelay(story: Story, from: Carrier, to: Carrier): DurationMs {
  const start =
    from.kind === 'enter' ? from.state : from.kind === 'take' ? (from.transition.to ?? null) : null
  if (start === null || (to.kind !== 'enter' && to.kind !== 'take')) return 0
  const distance = distancesFrom(story, start)
  if (to.kind === 'enter') return distance(to.state)
  const { from: source, cause } = to.transition
  const fresh = isFresh(story, start, source)
  return fresh ? distance(source) + (cause.kind === 'after' ? cause.delay : 0) : 0
}

/** Entered no earlier than `start`: inside it, or another state of the same region. */
function isFresh({ chart }: Story, start: string, path: string): boolean {
  if (isWithin(path, start)) return true
  if (isWithin(start, path)) return false
  const shared = chart.lineage(path).find((node) => isWithin(start, node.path))
  return shared?.type !== 'parallel'
}

const distances = new WeakMap<Story, Map<string, (path: string) => DurationMs>>()

/** Asked for each pair of effects, so worked out once for each state. */
function distancesFrom(story: Story, start: string): (path: string) => DurationMs {
  const kept = distances.get(story) ?? new Map<string, (path: string) => DurationMs>()
  distances.set(story, kept)
  const found = kept.get(start) ?? measureFrom(story, start)
  kept.set(start, found)
  return found
}

function measureFrom(story: Story, start: string): (path: string) => DurationMs {
  const known = new Map<string, DurationMs>()
  const distance = (path: string): DurationMs => {
    if (!isFresh(story, start, path) || isWithin(path, start)) return 0
    return known.get(path) ?? Infinity
  }
  for (let grew = true; grew; ) {
    grew = false
    for (const transition of story.transitions) {
      const { from, cause } = transition
      const delay = isFresh(story, start, from) && cause.kind === 'after' ? cause.delay : 0
      const at = distance(from) + delay
      for (const path of story.arrivals.get(transition) ?? []) {
        if (at >= distance(path)) continue
        known.set(path, at)
        grew = true
      }
    }
  }
  return distance
}
