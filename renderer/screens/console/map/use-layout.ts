import { useEffect, useMemo, useState } from 'react'
import type { MapView } from '../../../../shared/contract/story-views.ts'
import { structureKey } from './map-lanes.ts'
import { layoutOf } from './map-layout.ts'
import type { MapRoom } from './map-room.ts'
import type { MapLayout } from './stack-lanes.ts'

/** Before it is wanted, and after it is: a window that is being resized says so many times. */
const SOON_MS = 3000
const AT_ONCE_MS = 80

/**
 * The layout of the map in its room. Before it is wanted it is made once the console has come to rest, so that the map
 * opens at once; after a change of the room the last one stays until the next is there.
 */
export function useLayout(map: MapView, room: MapRoom, wanted: boolean): MapLayout | 'failed' | null {
  const key = useMemo(() => structureKey(map), [map])
  const [placed, setPlaced] = useState<{
    readonly key: string
    readonly layout: MapLayout | 'failed'
  } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the structure of the map
  useEffect(() => {
    let shown = true
    const start = setTimeout(
      () => {
        layoutOf(map, room)
          .catch(() => 'failed' as const)
          .then((layout) => {
            if (shown) setPlaced({ key, layout })
          })
      },
      wanted ? AT_ONCE_MS : SOON_MS,
    )
    return () => {
      shown = false
      clearTimeout(start)
    }
  }, [key, room.width, room.height, wanted])
  return placed?.key === key ? placed.layout : null
}
