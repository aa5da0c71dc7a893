/** Lanes laid out one by one become one map: under each other, with the room that is left over between them. */
import type { Density } from './density.ts'
import type { PlacedEdge, PlacedLane, PlacedState } from './lane-layout.ts'
import type { LaneGraph } from './map-lanes.ts'
import { lineCount } from './text-fit.ts'

/** The room of the drawing, in px; what stands beside it is not counted. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Width of the column in which the lanes' names stand. */
  readonly names: number
}

export interface Lane {
  readonly path: string
  readonly title: string
  readonly y: number
  readonly height: number
}

export interface MapLayout {
  readonly width: number
  /** More than the room's when the map does not fit at its smallest type. */
  readonly height: number
  readonly density: Density
  readonly lanes: readonly Lane[]
  readonly states: readonly PlacedState[]
  readonly edges: readonly PlacedEdge[]
}

/** The most that a lane gets of room that is left over, in px. */
const MOST_AIR = 64

/** Lanes under each other; room that is left over becomes air in them. */
export function stackLanes(
  graphs: readonly LaneGraph[],
  placed: readonly PlacedLane[],
  density: Density,
  room: Room,
): MapLayout {
  const needed = graphs.map((graph, index) => laneHeight(graph, placed[index], density, room.names))
  const spare = room.height - needed.reduce((sum, height) => sum + height, 0)
  const air = Math.max(0, Math.min(MOST_AIR, Math.floor(spare / Math.max(1, graphs.length))))
  const lanes: Lane[] = []
  const states: PlacedState[] = []
  const edges: PlacedEdge[] = []
  let y = 0
  for (const [index, graph] of graphs.entries()) {
    const drawn = placed[index]
    const height = (needed[index] ?? 0) + air
    const down = y + Math.round((height - (drawn?.height ?? 0)) / 2)
    lanes.push({ path: graph.path, title: graph.title, y, height })
    for (const state of drawn?.states ?? []) states.push({ ...state, y: down + state.y })
    for (const edge of drawn?.edges ?? [])
      edges.push({ ...edge, points: edge.points.map((point) => ({ x: point.x, y: down + point.y })) })
    y += height
  }
  const width = Math.max(0, ...placed.map((lane) => lane.width))
  return { width, height: y, density, lanes, states, edges }
}

/** As high as its drawing, as its name, and as what can come next from its most branching state takes beside it. */
function laneHeight(
  { title, states, edges }: LaneGraph,
  placed: PlacedLane | undefined,
  { font, line, pad }: Density,
  names: number,
): number {
  const most = Math.max(1, ...states.map(({ path }) => edges.filter(({ from }) => from === path).length))
  const lines = Math.max(most, lineCount(title, font, names))
  return Math.ceil(Math.max(placed?.height ?? 0, lines * line)) + 2 * pad
}
