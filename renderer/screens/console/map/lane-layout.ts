/** Where the states and edges of one lane stand: the way that tangles it least, as wide as there is room for. */
import type { ELK, ElkNode } from 'elkjs/lib/elk-api.js'
import { askElk, WAYS, type Way, words } from './ask-elk.ts'
import type { Density } from './density.ts'
import { layoutFaults } from './layout-faults.ts'
import type { LaneEdge, LaneGraph, LaneState } from './map-lanes.ts'
import { textWidth, widestWord } from './text-fit.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedState extends Point {
  readonly path: string
  readonly width: number
  readonly height: number
}

export interface PlacedEdge extends LaneEdge {
  readonly points: readonly Point[]
}

/** A lane from its own left upper corner. */
export interface PlacedLane {
  readonly width: number
  readonly height: number
  readonly states: readonly PlacedState[]
  readonly edges: readonly PlacedEdge[]
}

const WIDEST = 260
const NARROWEST = 72
/** The width of a state while ways are compared. */
const COMPARED_BOX = 130

/** The first way without faults, else the one that tangles the lane least, and among equals takes least room. */
export async function bestWay(elk: ELK, lane: LaneGraph, density: Density): Promise<Way> {
  let best: { readonly way: Way; readonly faults: number; readonly room: number } | null = null
  for (const way of WAYS) {
    const placed = read(lane, await askElk(elk, lane, COMPARED_BOX, density, way))
    const faults = faultsOf(placed)
    const room = placed.width * placed.height
    if (best === null || faults < best.faults || (faults === best.faults && room < best.room))
      best = { way, faults, room }
    if (faults === 0) break
  }
  return best?.way ?? {}
}

/** What a reader trips over, in crossings: what cannot be told apart at all is far worse than one. */
function faultsOf(placed: PlacedLane): number {
  const found = layoutFaults({ ...placed, lanes: [{ path: '', title: '', y: 0, height: placed.height }] })
  return found.crossings.length + 20 * (found.merged.length + found.covered.length)
}

/** @param width of the drawing, in px: states become as wide as there is room for, and no wider than their titles */
export async function placeLane(
  elk: ELK,
  lane: LaneGraph,
  width: number,
  density: Density,
  way: Way,
): Promise<PlacedLane> {
  const most = Math.min(WIDEST, Math.max(...lane.states.map((state) => boxWidth(state, density))))
  const least = Math.max(NARROWEST, ...lane.states.map((state) => leastWidth(state, density)))
  let box = Math.min(most, COMPARED_BOX)
  let placed = await askElk(elk, lane, box, density, way)
  for (let turn = 0; turn < 2; turn += 1) {
    const columns = new Set((placed.children ?? []).map((node) => Math.round(node.x ?? 0))).size
    const fitting = Math.floor(box + (width - (placed.width ?? 0)) / columns)
    const next = Math.max(least, Math.min(most, fitting))
    // A second turn only takes back what stands out: lines may need more room than they did.
    if (next === box || (turn > 0 && next > box)) break
    box = next
    placed = await askElk(elk, lane, box, density, way)
  }
  return read(lane, placed)
}

function read(lane: LaneGraph, placed: ElkNode): PlacedLane {
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    states: (placed.children ?? []).map((node) => ({
      path: node.id,
      x: node.x ?? 0,
      y: node.y ?? 0,
      width: node.width ?? 0,
      height: node.height ?? 0,
    })),
    edges: lane.edges.flatMap((edge) => {
      const drawn = placed.edges?.find((each) => each.id === edge.id)
      const points = (drawn?.sections ?? []).flatMap((section) => [
        section.startPoint,
        ...(section.bendPoints ?? []),
        section.endPoint,
      ])
      return points.length === 0 ? [] : [{ ...edge, points: points.map(({ x, y }) => ({ x, y })) }]
    }),
  }
}

const boxWidth = (state: LaneState, { font, side }: Density) =>
  Math.ceil(textWidth(words(state), font)) + 2 * side + 3

const leastWidth = (state: LaneState, { font, side }: Density) =>
  Math.ceil(widestWord(words(state), font)) + 2 * side + 3
