/** The statechart as lanes: the leaf states of each region and the ways among them (ART, Map). */
import type { MapView } from '../../../../shared/contract/story-views.ts'

export interface LaneState {
  readonly path: string
  readonly title: string
  /** The story begins here. */
  readonly initial: boolean
  /** Where a timer can lead here, its longest countdown as it is shown: `in 1:35:00`, unbroken. */
  readonly countdown: string | null
}

export interface LaneEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Ids of the transitions that this edge stands for: one line for all causes between two states. */
  readonly transitions: readonly string[]
}

export interface LaneGraph {
  readonly path: string
  readonly title: string
  readonly states: readonly LaneState[]
  readonly edges: readonly LaneEdge[]
}

/** Says whether two maps have the same structure, whatever is active in them. */
export function structureKey(map: MapView): string {
  return JSON.stringify([
    map.states.map((state) => [state.path, state.title]),
    map.transitions.map((edge) => [edge.id, edge.from, edge.to, delayOf(edge)]),
  ])
}

/** One lane per region; an edge to a compound state leads to its initial one, a state's way to itself is left out. */
export function laneGraphs(map: MapView): readonly LaneGraph[] {
  const parents = new Set(map.states.flatMap((state) => (state.parent === null ? [] : [state.parent])))
  const leaves = map.states.filter((state) => !parents.has(state.path))
  const leafOf = (path: string): string | null => {
    if (!parents.has(path)) return path
    const children = map.states.filter((state) => state.parent === path)
    const first = children.find((state) => state.initial) ?? children[0]
    return first === undefined ? null : leafOf(first.path)
  }
  const regionOf = (path: string): string => {
    const state = map.states.find((each) => each.path === path)
    return state?.parent == null ? path : regionOf(state.parent)
  }
  const regions = [...new Set(leaves.map((state) => regionOf(state.path)))]
  const compound = regions.some((region) => parents.has(region))
  const lanes = compound ? regions : ['']
  return lanes.map((lane) => {
    const inside = leaves.filter((state) => lane === '' || regionOf(state.path) === lane)
    const paths = new Set(inside.map((state) => state.path))
    const edges = new Map<string, { from: string; to: string; transitions: string[] }>()
    const countdowns = new Map<string, string>()
    for (const transition of map.transitions) {
      const from = leafOf(transition.from)
      const to = leafOf(transition.to)
      if (from === null || to === null || from === to || !paths.has(from) || !paths.has(to)) continue
      const id = `${from}>${to}`
      const edge = edges.get(id) ?? { from, to, transitions: [] }
      edge.transitions.push(transition.id)
      edges.set(id, edge)
      const delay = delayOf(transition)
      const longest = countdowns.get(to) ?? ''
      if (delay !== null && delay.length + 3 > longest.length) countdowns.set(to, `in\u00a0${delay}`)
    }
    const begins = lane === '' ? (map.states.find((state) => state.initial)?.path ?? null) : leafOf(lane)
    return {
      path: lane,
      title: map.states.find((state) => state.path === lane)?.title ?? '',
      states: inside.map(({ path, title }) => ({
        path,
        title,
        initial: path === begins,
        countdown: countdowns.get(path) ?? null,
      })),
      edges: [...edges].map(([id, edge]) => ({ id, ...edge })),
    }
  })
}

/** `1:35:00` of a transition that a timer causes; its label says so: `after 1:35:00, if ...`. */
function delayOf({ label }: MapView['transitions'][number]): string | null {
  return /^after ([\d:]+)/.exec(label)?.[1] ?? null
}
