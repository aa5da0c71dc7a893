import { type CSSProperties, useRef } from 'react'
import type { MapView } from '../../../../shared/contract/story-views.ts'
import { DueIn } from '../../../components/clock-digits.tsx'
import { ScrollArea } from '../scroll-area.tsx'
import { type LaneFacts, laneFacts, type NextStep } from './lane-facts.ts'
import styles from './lane-rows.module.css'
import { type LaneGraph, laneGraphs } from './map-lanes.ts'
import { shareLines } from './share-lines.ts'
import { StateMark } from './state-mark.tsx'
import { StepText } from './step-text.tsx'
import { textWidth } from './text-fit.ts'
import { useSize } from './use-size.ts'

/** Height of a line: no less than type of 13 px needs, no more than the eye needs to stay in it. */
const LEAST_LINE = 15
const MOST_LINE = 22
const TYPE = 13
/** Above the first row. */
const ABOVE = 2
/** A mark and the gap beside it. */
const MARK = 10
/** Of the width of the pane. */
const MOST_NAME = 0.18
const MOST_CURRENT = 0.28

/** Every lane as one row that keeps its place: its states as marks, the current one, what can come next and why not yet. */
export function LaneRows({ map }: { readonly map: MapView }) {
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height: inside } = useSize(scroller)
  const height = inside - ABOVE
  const lanes = laneGraphs(map)
  const lines = shareLines(lanes.map(branching), Math.floor(height / LEAST_LINE))
  const total = lines.reduce((sum, each) => sum + each, 0)
  const line = Math.max(LEAST_LINE, Math.min(MOST_LINE, Math.floor(height / Math.max(1, total))))
  const most = Math.max(1, ...lanes.map((lane) => lane.states.length))
  const names = Math.max(...lanes.map(({ title }) => textWidth(title, TYPE)))
  const currents = Math.max(
    ...lanes.flatMap(({ states }) => states.map(({ title }) => textWidth(title, TYPE))),
  )
  const measures = {
    '--line-height': `${line}px`,
    '--marks': `${most * MARK}px`,
    '--names': `${Math.ceil(Math.min(names, width * MOST_NAME))}px`,
    '--current': `${Math.ceil(Math.min(currents, width * MOST_CURRENT))}px`,
  } as CSSProperties
  return (
    <ScrollArea ref={scroller} className={styles.scroller} label="Map of the scenario">
      <ul className={styles.rows} style={measures}>
        {lanes.map((lane, index) => (
          <Row key={lane.path} facts={laneFacts(map, lane)} lines={lines[index] ?? 1} />
        ))}
      </ul>
    </ScrollArea>
  )
}

/** How many states can follow one state of the lane at most. */
function branching({ states, edges }: LaneGraph): number {
  return Math.max(1, ...states.map(({ path }) => edges.filter(({ from }) => from === path).length))
}

function Row({ facts, lines }: { readonly facts: LaneFacts; readonly lines: number }) {
  const shown = facts.next.slice(0, lines)
  const more = facts.next.slice(lines)
  const each = shareLines(
    shown.map(() => lines),
    lines,
  )
  const past = facts.states.filter(({ look }) => look === 'past').map(({ title }) => title)
  return (
    <li className={styles.row} style={{ height: `calc(${lines} * var(--line-height))` }}>
      <span className={styles.lane} {...clamp(lines)} title={facts.title}>
        {facts.title}
      </span>
      <span className={styles.marks}>
        {facts.states.map(({ path, title, look }) => (
          <StateMark key={path} look={look} title={title} />
        ))}
      </span>
      <span className={styles.current} {...clamp(lines)} title={facts.current.join(', ')}>
        <span className="visually-hidden">now </span>
        {facts.current.join(', ')}
      </span>
      <span className={styles.next}>
        {facts.next.length === 0 && <span className={styles.none}>nothing more</span>}
        {shown.map((step, index) => (
          <span key={step.to} className={styles.step} title={told(step)}>
            <span className={styles.arrow} aria-hidden="true">
              →
            </span>
            <span className={styles.words} {...clamp(each[index] ?? 1)}>
              <span className="visually-hidden">, can come next: </span>
              <StepText step={step} bare />
            </span>
            {step.dueAt !== null && (
              <span className={styles.due} data-sure={step.sure || undefined}>
                <DueIn at={step.dueAt} />
              </span>
            )}
            {index === shown.length - 1 && more.length > 0 && (
              <span className={styles.more} title={more.map(told).join('\n')}>
                +{more.length}
                <span className="visually-hidden">: {more.map(({ title }) => title).join(', ')}</span>
              </span>
            )}
          </span>
        ))}
      </span>
      {past.length > 0 && <span className="visually-hidden">, was: {past.join(', ')}</span>}
    </li>
  )
}

/** Text of one line is cut where it ends, text of more lines between words. */
const clamp = (lines: number) =>
  lines === 1 ? { 'data-single': true } : { style: { WebkitLineClamp: lines } }

const told = ({ title, why }: NextStep) => (why === '' ? title : `${title}: ${why}`)
