/**
 * Where states and transitions stand on the whole map: one lane per region under the other, left to right, orthogonal
 * edges (ART, Map). Laid out from the structure and the room alone, never from what is active, and kept: the map does
 * not move during play.
 */
import type { ELK } from 'elkjs/lib/elk-api.js'
import type { MapView } from '../../../../shared/contract/story-views.ts'
import type { Way } from './ask-elk.ts'
import { DENSITIES, type Density } from './density.ts'
import { bestWay, type PlacedLane, placeLane } from './lane-layout.ts'
import { type LaneGraph, laneGraphs, structureKey } from './map-lanes.ts'
import { type MapLayout, type Room, stackLanes } from './stack-lanes.ts'

const ways = new Map<string, Promise<readonly Way[]>>()
const kept = new Map<string, Promise<MapLayout>>()

/** The layout of a map in a room, at the largest type that fits; computed once for its structure. */
export function layoutOf(map: MapView, room: Room): Promise<MapLayout> {
  const structure = structureKey(map)
  return once(kept, JSON.stringify([room.width, room.height, room.names, structure]), async () => {
    const lanes = laneGraphs(map)
    const elk = await loadElk()
    return drawFitting(elk, lanes, await waysOf(structure, lanes, elk), room)
  })
}

function waysOf(structure: string, lanes: readonly LaneGraph[], elk: ELK): Promise<readonly Way[]> {
  return once(ways, structure, async () => {
    const found: Way[] = []
    for (const lane of lanes) found.push(await bestWay(elk, lane, DENSITIES[0]))
    return found
  })
}

/** Loaded when a map is first shown: it is larger than the rest of the screen. */
async function loadElk(): Promise<ELK> {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
  return new Elk()
}

/** The largest type that fits, found by halving: each try lays out every lane. */
async function drawFitting(
  elk: ELK,
  lanes: readonly LaneGraph[],
  found: readonly Way[],
  room: Room,
): Promise<MapLayout> {
  const draw = async (density: Density) => {
    const placed: PlacedLane[] = []
    for (const [index, lane] of lanes.entries())
      placed.push(await placeLane(elk, lane, room.width, density, found[index] ?? {}))
    return stackLanes(lanes, placed, density, room)
  }
  let [low, high] = [0, DENSITIES.length - 1]
  let fitting: MapLayout | null = null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const tried = await draw(DENSITIES[middle] ?? DENSITIES[0])
    if (tried.height <= room.height && tried.width <= room.width) {
      fitting = tried
      high = middle
    } else low = middle + 1
  }
  const chosen = DENSITIES[low] ?? DENSITIES[0]
  return fitting?.density === chosen ? fitting : draw(chosen)
}

function once<Value>(
  store: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = store.get(key)
  if (known !== undefined) return known
  const made = make()
  store.set(key, made)
  made.catch(() => store.delete(key))
  return made
}
