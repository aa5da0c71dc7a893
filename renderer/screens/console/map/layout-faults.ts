/**
 * What a reader would have to untangle in a drawn map, counted. A layout is chosen by it, and the shipped packs are held
 * to it by a test, so that neither a new pack nor a changed layout tangles the map unseen.
 */
import type { PlacedEdge, PlacedState, Point } from './lane-layout.ts'
import type { MapLayout } from './stack-lanes.ts'

export interface LayoutFaults {
  /** Pairs of edges that cross. Edges into the same state join; that is no crossing. */
  readonly crossings: readonly string[]
  /** Pairs of edges to different states that run on one another: nobody can tell them apart. */
  readonly merged: readonly string[]
  /** States that touch each other, and edges that run through a state. */
  readonly covered: readonly string[]
  /** States and edges that leave their lane or the drawing, where titles and causes stand. */
  readonly outside: readonly string[]
}

type Drawn = Pick<MapLayout, 'width' | 'lanes' | 'states' | 'edges'>

interface Segment {
  readonly edge: PlacedEdge
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const HAIR = 0.5

/** Counts what is wrong with a drawn map. */
export function layoutFaults(layout: Drawn): LayoutFaults {
  const segments = layout.edges.flatMap(segmentsOf)
  const crossings = new Set<string>()
  const merged = new Set<string>()
  for (const [index, one] of segments.entries()) {
    for (const other of segments.slice(index + 1)) {
      if (one.edge === other.edge) continue
      const pair = [one.edge.id, other.edge.id].sort().join(' x ')
      if (one.edge.to !== other.edge.to && runsOn(one, other)) merged.add(pair)
      if (crosses(one, other)) crossings.add(pair)
    }
  }
  return {
    crossings: [...crossings],
    merged: [...merged],
    covered: covered(layout, segments),
    outside: outside(layout),
  }
}

function segmentsOf(edge: PlacedEdge): readonly Segment[] {
  return edge.points.slice(1).map((to, index) => {
    const from = edge.points[index] ?? to
    return {
      edge,
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    }
  })
}

const isLevel = (segment: Segment) => segment.bottom - segment.top < HAIR

/** One lies across the other, and neither ends there. */
function crosses(one: Segment, other: Segment): boolean {
  if (isLevel(one) === isLevel(other)) return false
  const [level, upright] = isLevel(one) ? [one, other] : [other, one]
  return (
    upright.left > level.left + HAIR &&
    upright.left < level.right - HAIR &&
    level.top > upright.top + HAIR &&
    level.top < upright.bottom - HAIR
  )
}

/** Both run the same way on the same line for a while. */
function runsOn(one: Segment, other: Segment): boolean {
  if (isLevel(one) !== isLevel(other)) return false
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return isLevel(one)
    ? Math.abs(one.top - other.top) < HAIR && wide > HAIR
    : Math.abs(one.left - other.left) < HAIR && high > HAIR
}

function covered({ states }: Drawn, segments: readonly Segment[]): readonly string[] {
  const touching = states.flatMap((one, index) =>
    states
      .slice(index + 1)
      .filter((other) => meets(boxOf(one), boxOf(other), -HAIR))
      .map((other) => `${one.path} | ${other.path}`),
  )
  const through = segments.flatMap((segment) =>
    states
      .filter((state) => meets(segment, boxOf(state), HAIR))
      .map((state) => `${segment.edge.id} | ${state.path}`),
  )
  return [...touching, ...new Set(through)]
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const boxOf = ({ x, y, width, height }: PlacedState): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
})

/** @param slack px by which the two may overlap unseen; below 0, how far apart they must be */
function meets(one: Box, other: Box, slack: number): boolean {
  return (
    one.left < other.right - slack &&
    one.right > other.left + slack &&
    one.top < other.bottom - slack &&
    one.bottom > other.top + slack
  )
}

function outside({ width, lanes, states, edges }: Drawn): readonly string[] {
  const laneOf = (y: number) => lanes.find((lane) => y >= lane.y && y <= lane.y + lane.height)
  const out = (points: readonly Point[]): boolean => {
    const lane = laneOf(points[0]?.y ?? Number.NaN)
    return points.some(
      ({ x, y }) => lane === undefined || y < lane.y || y > lane.y + lane.height || x < 0 || x > width,
    )
  }
  return [
    ...states
      .filter(({ x, y, width: wide, height }) =>
        out([
          { x, y },
          { x: x + wide, y: y + height },
        ]),
      )
      .map((state) => state.path),
    ...edges.filter((edge) => out(edge.points)).map((edge) => edge.id),
  ]
}
