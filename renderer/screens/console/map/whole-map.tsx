import type { CSSProperties } from 'react'
import type { MapView } from '../../../../shared/contract/story-views.ts'
import { ScrollArea } from '../scroll-area.tsx'
import { ARROWS, DrawnLane } from './drawn-lane.tsx'
import { laneFacts } from './lane-facts.ts'
import { laneGraphs } from './map-lanes.ts'
import type { MapRoom } from './map-room.ts'
import type { MapLayout } from './stack-lanes.ts'
import styles from './whole-map.module.css'

export interface WholeMapProps {
  readonly map: MapView
  readonly room: MapRoom
  readonly layout: MapLayout | 'failed' | null
}

/** The whole machine, each lane with its branching; beside it what can come next and what that waits for. */
export function WholeMap({ map, room, layout }: WholeMapProps) {
  if (layout === null) return <p className={styles.wait}>Drawing the map…</p>
  if (layout === 'failed')
    return (
      <p className={styles.wait}>The map cannot be drawn. The pane below the current thing still tells it.</p>
    )
  const causes = room.beside - layout.width
  const measures = {
    '--names': `${room.names}px`,
    '--causes': `${causes}px`,
    '--font': `${layout.density.font}px`,
    '--leading': `${layout.density.line}px`,
  } as CSSProperties
  return (
    <ScrollArea className={styles.scroller} label="Whole map of the scenario">
      <div className={styles.lanes} style={measures}>
        <svg className={styles.arrows} aria-hidden="true">
          <defs>{ARROWS}</defs>
        </svg>
        {laneGraphs(map).map((graph, index) => {
          const lane = layout.lanes[index]
          if (lane === undefined) return null
          const facts = laneFacts(map, graph)
          return <DrawnLane key={graph.path} {...{ map, facts, lane, layout }} causes={causes} />
        })}
      </div>
    </ScrollArea>
  )
}
