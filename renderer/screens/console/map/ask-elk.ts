/**
 * One lane laid out by ELK: left to right, the initial state first. Edges into one state join before it, edges out of
 * one state stay apart, and a way back goes round the states instead of through a line that leads onward.
 */
import type { ELK, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js'
import type { Density } from './density.ts'
import type { LaneGraph, LaneState } from './map-lanes.ts'
import { lineCount } from './text-fit.ts'

/** A way of asking ELK; which one tangles a lane least depends on the lane. */
export type Way = LayoutOptions

/** In the order in which they are tried: each was needed by some lane of the shipped packs. */
export const WAYS: readonly Way[] = [
  { 'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST', 'elk.randomSeed': '1' },
  { 'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER', 'elk.randomSeed': '1' },
  { 'elk.layered.cycleBreaking.strategy': 'GREEDY', 'elk.randomSeed': '7' },
]

/** A state's words, with room for a countdown where a timer can lead to it. */
export const words = ({ title, countdown }: LaneState) =>
  countdown === null ? title : `${title} ${countdown}`

const boxHeight = (state: LaneState, box: number, { font, line, side, rim }: Density) =>
  lineCount(words(state), font, box - 2 * side - 2) * line + 2 * rim + 2
/** @param box width of every state, in px */
export function askElk(elk: ELK, lane: LaneGraph, box: number, density: Density, way: Way): Promise<ElkNode> {
  return elk.layout({
    id: `lane:${lane.path}`,
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.padding': '[top=0,left=0,bottom=0,right=0]',
      'elk.spacing.nodeNode': String(density.row),
      'elk.spacing.edgeNode': String(density.pass),
      'elk.spacing.edgeEdge': String(density.track),
      'elk.spacing.portPort': String(density.track),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(density.channel),
      'elk.layered.spacing.edgeNodeBetweenLayers': String(density.pass + 4),
      'elk.layered.spacing.edgeEdgeBetweenLayers': String(density.track),
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      ...way,
    },
    children: lane.states.map((state) => ({
      id: state.path,
      width: box,
      height: boxHeight(state, box, density),
      layoutOptions: {
        'elk.portConstraints': 'FIXED_SIDE',
        ...(state.initial ? { 'elk.layered.layering.layerConstraint': 'FIRST' } : {}),
      },
      ports: [
        port(`${state.path}<`, 'WEST'),
        ...lane.edges.filter((edge) => edge.from === state.path).map((edge) => port(`${edge.id}>`, 'EAST')),
      ],
    })),
    edges: lane.edges.map((edge) => ({ id: edge.id, sources: [`${edge.id}>`], targets: [`${edge.to}<`] })),
  })
}

const port = (id: string, side: 'EAST' | 'WEST') => ({
  id,
  width: 0,
  height: 0,
  layoutOptions: { 'elk.port.side': side },
})
