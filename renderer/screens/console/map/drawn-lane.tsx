import type { MapView } from '../../../../shared/contract/story-views.ts'
import { DueIn } from '../../../components/clock-digits.tsx'
import styles from './drawn-lane.module.css'
import { LaneCauses } from './lane-causes.tsx'
import { isOpen, type LaneFacts, type Look } from './lane-facts.ts'
import type { PlacedEdge, PlacedState } from './lane-layout.ts'
import type { Lane, MapLayout } from './stack-lanes.ts'

type EdgeLook = 'rest' | 'taken' | 'next'
const LOOKS: readonly EdgeLook[] = ['rest', 'taken', 'next']
const WORD: Readonly<Record<Look, string>> = {
  current: ', now',
  next: ', can come next',
  past: ', was',
  rest: '',
}

/** The heads of the edges, once for all lanes. */
export const ARROWS = LOOKS.map((look) => (
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
    <path d="M0 0.5 7 4 0 7.5Z" className={styles[`${look}Head`]} />
  </marker>
))

export interface DrawnLaneProps {
  readonly map: MapView
  readonly facts: LaneFacts
  readonly lane: Lane
  readonly layout: MapLayout
  /** Width of the column that says what can come next, in px. */
  readonly causes: number
}

/** One lane of the whole map: its name, its states and the ways among them, and what can come next. */
export function DrawnLane({ map, facts, lane, layout, causes }: DrawnLaneProps) {
  const paths = new Set(facts.states.map(({ path }) => path))
  const edges = layout.edges.filter((edge) => paths.has(edge.from))
  return (
    <section className={styles.lane} style={{ height: lane.height }} aria-label={lane.title}>
      <h3 className={styles.name}>{lane.title}</h3>
      <div className={styles.drawing}>
        <svg width={layout.width} height={lane.height} aria-hidden="true">
          {LOOKS.flatMap((look) =>
            edges
              .filter((edge) => edgeLook(edge, map) === look)
              .map((edge) => (
                <g key={edge.id}>
                  <path d={lineOf(edge, lane)} className={styles.halo} />
                  <path d={lineOf(edge, lane)} className={styles[look]} markerEnd={`url(#arrow-${look})`} />
                </g>
              )),
          )}
        </svg>
        <ul aria-label="States">
          {layout.states
            .filter(({ path }) => paths.has(path))
            .map((placed) => (
              <StateBox
                key={placed.path}
                placed={placed}
                facts={facts}
                lane={lane}
                layout={layout}
                map={map}
              />
            ))}
        </ul>
      </div>
      <LaneCauses facts={facts} lane={lane} layout={layout} width={causes} />
    </section>
  )
}

interface StateBoxProps extends Omit<DrawnLaneProps, 'causes'> {
  readonly placed: PlacedState
}

function StateBox({ placed, facts, lane, layout, map }: StateBoxProps) {
  const state = facts.states.find(({ path }) => path === placed.path)
  if (state === undefined) return null
  const step = facts.next.find(({ to }) => to === placed.path)
  const { side, rim } = layout.density
  return (
    <li
      className={styles.state}
      data-look={state.look}
      data-active={state.look === 'current' || undefined}
      style={{
        left: placed.x,
        top: placed.y - lane.y,
        width: placed.width,
        height: placed.height,
        padding: `${rim}px ${side}px`,
      }}
      title={[state.title, ...causesInto(placed.path, map)].join('\n')}
    >
      <span>
        {state.title}
        <span className="visually-hidden">{WORD[state.look]}</span>
        {step?.timer === true && step.dueAt !== null && (
          <>
            {' '}
            <span className={styles.due}>
              <DueIn at={step.dueAt} />
            </span>
          </>
        )}
      </span>
    </li>
  )
}

function causesInto(path: string, map: MapView): readonly string[] {
  return map.transitions.filter(({ to, from }) => to === path && from !== path).map(({ label }) => label)
}

function edgeLook(edge: PlacedEdge, map: MapView): EdgeLook {
  const transitions = map.transitions.filter(({ id }) => edge.transitions.includes(id))
  if (transitions.some(isOpen)) return 'next'
  return transitions.some((transition) => transition.taken) ? 'taken' : 'rest'
}

function lineOf(edge: PlacedEdge, lane: Lane): string {
  return edge.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y - lane.y}`).join('')
}
