/**
 * Where states and transitions stand on the map: one lane per region, left to right, orthogonal edges (ART, Map).
 * Laid out from the structure alone, never from what is active, and kept: the map does not move during play.
 */
import type { ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { MapView } from '../../../../shared/contract/views.ts'

export const NODE_WIDTH = 136
/** Two lines of title; between the rows there is room for a line of cause and countdown. */
export const BOX_HEIGHT = 38
const CAUSE_HEIGHT = 20
const LANE_PADDING = 5

export interface PlacedState {
  readonly path: string
  readonly x: number
  readonly y: number
}

export interface PlacedEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Ids of the transitions that this edge stands for: one line for all causes between two states. */
  readonly transitions: readonly string[]
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

export interface Lane {
  readonly path: string
  readonly title: string
  readonly y: number
  readonly height: number
}

export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly states: readonly PlacedState[]
  readonly edges: readonly PlacedEdge[]
}

export interface LaneGraph {
  readonly path: string
  readonly title: string
  readonly states: readonly string[]
  readonly edges: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly transitions: readonly string[]
  }[]
}

const kept = new Map<string, Promise<MapLayout>>()

/** The layout of a map; computed once for its structure. */
export function layoutOf(map: MapView): Promise<MapLayout> {
  const key = structureKey(map)
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = place(laneGraphs(map))
  kept.set(key, made)
  return made
}

/** Says whether two maps have the same structure, whatever is active in them. */
export function structureKey(map: MapView): string {
  return JSON.stringify([
    map.states.map((state) => [state.path, state.title]),
    map.transitions.map((edge) => [edge.id, edge.from, edge.to]),
  ])
}

/** The leaf states of each region and the edges among them; an edge to a compound state leads to its initial one. */
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
    const states = leaves
      .filter((state) => lane === '' || regionOf(state.path) === lane)
      .map((state) => state.path)
    const edges = new Map<string, { from: string; to: string; transitions: string[] }>()
    for (const transition of map.transitions) {
      const from = leafOf(transition.from)
      const to = leafOf(transition.to)
      if (from === null || to === null || from === to || !states.includes(from) || !states.includes(to))
        continue
      const id = `${from}>${to}`
      const edge = edges.get(id) ?? { from, to, transitions: [] }
      edge.transitions.push(transition.id)
      edges.set(id, edge)
    }
    const title = map.states.find((state) => state.path === lane)?.title ?? ''
    return { path: lane, title, states, edges: [...edges].map(([id, edge]) => ({ id, ...edge })) }
  })
}

async function place(lanes: readonly LaneGraph[]): Promise<MapLayout> {
  // Loaded when a map is first shown: it is larger than the rest of the screen.
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  const elk = new Elk()
  const graph = (lane: LaneGraph): Promise<ElkNode> =>
    elk.layout({
      id: lane.path === '' ? 'lane' : `lane:${lane.path}`,
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'RIGHT',
        'elk.edgeRouting': 'ORTHOGONAL',
        'elk.padding': '[top=0,left=0,bottom=0,right=0]',
        'elk.spacing.nodeNode': String(CAUSE_HEIGHT + 4),
        'elk.spacing.edgeNode': '10',
        'elk.spacing.edgeEdge': '6',
        'elk.layered.spacing.nodeNodeBetweenLayers': '24',
        'elk.layered.spacing.edgeNodeBetweenLayers': '10',
        'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
        'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
        'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
        'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
      },
      children: lane.states.map((path) => ({ id: path, width: NODE_WIDTH, height: BOX_HEIGHT })),
      edges: lane.edges.map((edge) => ({ id: edge.id, sources: [edge.from], targets: [edge.to] })),
    })
  const placed = await Promise.all(lanes.map(graph))
  const states: PlacedState[] = []
  const edges: PlacedEdge[] = []
  const rows: Lane[] = []
  let top = 0
  let width = 0
  for (const [index, lane] of lanes.entries()) {
    const result = placed[index]
    if (result === undefined) continue
    const dy = top + LANE_PADDING
    for (const node of result.children ?? [])
      states.push({ path: node.id, x: node.x ?? 0, y: dy + (node.y ?? 0) })
    for (const edge of result.edges ?? []) {
      const source = lane.edges.find((each) => each.id === edge.id)
      const points = (edge.sections ?? []).flatMap((section) => [
        section.startPoint,
        ...(section.bendPoints ?? []),
        section.endPoint,
      ])
      if (source !== undefined)
        edges.push({ ...source, points: points.map((point) => ({ x: point.x, y: dy + point.y })) })
    }
    const height = (result.height ?? BOX_HEIGHT) + CAUSE_HEIGHT + 2 * LANE_PADDING
    rows.push({ path: lane.path, title: lane.title, y: top, height })
    top += height
    width = Math.max(width, result.width ?? 0)
  }
  return { width, height: top, lanes: rows, states, edges }
}
