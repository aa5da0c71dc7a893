import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { MapView } from '../../../../shared/contract/views.ts'
import { DueIn } from '../../../components/clock-digits.tsx'
import { ActionButton } from '../action-button.tsx'
import { useConsole } from '../console-context.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import {
  BOX_HEIGHT,
  layoutOf,
  type MapLayout,
  NODE_WIDTH,
  type PlacedEdge,
  structureKey,
} from './map-layout.ts'
import styles from './state-map.module.css'
import { useDragToPan } from './use-drag-to-pan.ts'

type Transition = MapView['transitions'][number]
type State = MapView['states'][number]
/** Room at the left for the name of each lane. */
const GUTTER = 88
const MARGIN = 8

export interface MapHandle {
  readonly centre: () => void
}

/** The statechart: where the story stands, what can happen next and why not yet. */
export function StateMap({ handle }: { readonly handle: Ref<MapHandle> }) {
  const { view } = useConsole()
  const layout = useLayout(view.map)
  const scroller = useRef<HTMLDivElement>(null)
  useDragToPan(scroller)
  const centre = () =>
    scroller.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'center', inline: 'center' })
  useImperativeHandle(handle, () => ({ centre }))
  return (
    <section className={styles.pane} aria-label="Map" data-pane="map">
      <ScrollArea ref={scroller} className={styles.scroller} label="Map of the scenario">
        {layout === null ? (
          <p className={styles.wait}>Drawing the map…</p>
        ) : (
          <Drawing map={view.map} layout={layout} />
        )}
      </ScrollArea>
      <div className={styles.corner}>
        <ActionButton id="centre-map" look="plain" />
      </div>
    </section>
  )
}

function useLayout(map: MapView): MapLayout | null {
  const key = structureKey(map)
  const [placed, setPlaced] = useState<{ readonly key: string; readonly layout: MapLayout } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the structure of the map
  useEffect(() => {
    let shown = true
    layoutOf(map).then((layout) => {
      if (shown) setPlaced({ key, layout })
    })
    return () => {
      shown = false
    }
  }, [key])
  return placed?.key === key ? placed.layout : null
}

function Drawing({ map, layout }: { readonly map: MapView; readonly layout: MapLayout }) {
  const byPath = new Map(map.states.map((state) => [state.path, state]))
  const byId = new Map(map.transitions.map((transition) => [transition.id, transition]))
  const width = GUTTER + layout.width + MARGIN
  return (
    <div className={styles.drawing} style={{ width, height: layout.height }}>
      {layout.lanes.map((lane) => (
        <div key={lane.path} className={styles.lane} style={{ top: lane.y, height: lane.height }}>
          <span className={styles.laneTitle} style={{ width: GUTTER - 20 }}>
            {lane.title}
          </span>
        </div>
      ))}
      <svg className={styles.edges} width={width} height={layout.height} aria-hidden="true">
        <defs>
          {(['rest', 'next', 'taken'] as const).map((look) => (
            <marker
              key={look}
              id={`arrow-${look}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0.5 7 4 0 7.5Z" className={styles[`${look}Fill`]} />
            </marker>
          ))}
        </defs>
        {layout.edges.map((edge) => {
          const look = edgeLook(edge, byId)
          return (
            <path key={edge.id} d={line(edge)} className={styles[look]} markerEnd={`url(#arrow-${look})`} />
          )
        })}
      </svg>
      <ul aria-label="States">
        {layout.states.map((placed) => {
          const state = byPath.get(placed.path)
          if (state === undefined) return null
          const into = layout.edges
            .filter((edge) => edge.to === placed.path)
            .flatMap((edge) => edge.transitions.flatMap((id) => byId.get(id) ?? []))
          return <Node key={placed.path} state={state} into={into} x={GUTTER + placed.x} y={placed.y} />
        })}
      </ul>
    </div>
  )
}

function Node({
  state,
  into,
  x,
  y,
}: {
  readonly state: State
  readonly into: readonly Transition[]
  readonly x: number
  readonly y: number
}) {
  const next = into
    .filter((transition) => transition.next)
    .toSorted((left, right) => (left.dueAt ?? Number.MAX_VALUE) - (right.dueAt ?? Number.MAX_VALUE))
  const [first] = next
  const look = state.active ? 'current' : first !== undefined ? 'next' : state.visited ? 'past' : 'rest'
  const causes = into.map(
    (transition) => `${transition.label}${transition.waitsFor === null ? '' : ` (${transition.waitsFor})`}`,
  )
  return (
    <li
      className={styles.node}
      data-look={look}
      data-active={state.active || undefined}
      style={{ left: x, top: y, width: NODE_WIDTH }}
      title={[state.title, ...causes].join('\n')}
    >
      <span className={styles.box} style={{ height: BOX_HEIGHT }}>
        <span className={styles.name}>{state.title}</span>
        <span className="visually-hidden">{WORD[look]}</span>
      </span>
      {first !== undefined && !state.active && (
        <span className={styles.cause} style={{ maxWidth: NODE_WIDTH + 18 }}>
          {first.dueAt === null ? (
            shortCause(first.label)
          ) : (
            <>
              <DueIn at={first.dueAt} />
              {first.label.startsWith('after') ? '' : `, ${shortCause(first.label)}`}
            </>
          )}
        </span>
      )}
    </li>
  )
}

/** What tells one cause from another: `Route decided: Second provider` is told by its option. */
function shortCause(label: string): string {
  return label.includes(': ') ? label.slice(label.indexOf(': ') + 2) : label
}

const WORD = { current: ', current', next: ', can be next', past: ', was', rest: '' } as const

function edgeLook(edge: PlacedEdge, byId: ReadonlyMap<string, Transition>): 'rest' | 'next' | 'taken' {
  const transitions = edge.transitions.flatMap((id) => byId.get(id) ?? [])
  if (transitions.some((transition) => transition.next)) return 'next'
  return transitions.some((transition) => transition.taken) ? 'taken' : 'rest'
}

function line(edge: PlacedEdge): string {
  return edge.points
    .map((point, index) => `${index === 0 ? 'M' : 'L'}${GUTTER + point.x} ${point.y}`)
    .join('')
}
