import type { Element } from 'hast'
import { s } from 'hastscript'
import { type ExerciseMs, storyParts } from '../../base/time.ts'
import type { ReportData } from '../report-data.ts'
import { type ChartMark, type Lane, lanesOf, marksOf } from './timeline-lanes.ts'
import { axisMarks, hoursAndMinutes, type TimeAxis, timeAxis } from './time-axis.ts'
import { CHART_WIDTH, chart, fittedLabel, GREY, hatch, INK, label, line, PALE, RED, stagger, textWidth } from './svg.ts'

const LEFT = 150
const RIGHT = CHART_WIDTH - 8
const MARK_ROW = 13
const HATCH = 'timeline-hatch'

/** The exercise on one page: marks, what came in, what was decided, done and owed, and what was out. */
export function timelineChart(data: ReportData): Element {
  const marks = marksOf(data)
  const end = data.measures.log.end
  const axis = timeAxis([...instantsOf(data), ...marks.map((mark) => mark.at), end], LEFT, RIGHT)
  const lanes = lanesOf(data, axis, HATCH)
  const placed = placeMarks(marks, axis)
  const top = 4 + placed.rows * MARK_ROW + 4
  const tops = lanes.reduce<readonly number[]>((all, lane) => [...all, (all.at(-1) ?? top) + lane.height], [top])
  const bottom = (tops.at(-1) ?? top) + 2
  const story = (at: ExerciseMs) => storyParts(data.record.scenario.startex, at).time.slice(0, 5)
  return chart(`Timeline of ${data.debrief.title}`, bottom + 46, [
    s('defs', [hatch(HATCH, GREY), hatch(`${HATCH}-red`, RED)]),
    ...axisMarks(axis, top, bottom, story),
    line(LEFT, bottom, RIGHT, bottom, GREY),
    label(LEFT - 10, bottom + 13, 'Exercise time, h:mm', { textAnchor: 'end', fill: GREY }),
    label(LEFT - 10, bottom + 25, 'Story time', { textAnchor: 'end', fill: GREY }),
    ...lanes.flatMap((lane, index) => laneElements(lane, tops[index] ?? top)),
    ...placed.elements(top, bottom),
    legend(bottom + 41),
  ])
}

function laneElements(lane: Lane, top: number): readonly Element[] {
  return [
    line(0, top, RIGHT, top, PALE),
    fittedLabel(0, top + lane.labelAt, lane.title, LEFT - 12, { fontWeight: lane.strong ? 600 : 400 }),
    s('g', { transform: `translate(0 ${top})` }, [...lane.draw]),
  ]
}

/** Labels of marks stand in as many rows as they need to stay apart. */
function placeMarks(marks: readonly ChartMark[], axis: TimeAxis) {
  const spans = marks.map((mark) => {
    const x = axis.x(mark.at)
    const text = `${mark.title} ${hoursAndMinutes(mark.at)}`
    const width = textWidth(text) + 8
    const flip = x + width > RIGHT
    return { x, text, flip, from: flip ? x - width : x, to: flip ? x : x + width }
  })
  const rows = stagger(spans)
  return {
    rows: Math.max(0, ...rows.map((row) => row + 1)),
    elements: (top: number, bottom: number) =>
      spans.flatMap(({ x, text, flip }, index) => {
        const y = top - 8 - (rows[index] ?? 0) * MARK_ROW
        return [
          line(x, y - 7, x, bottom, INK, { strokeDasharray: '2 2' }),
          label(flip ? x - 3 : x + 3, y, text, { fontWeight: 600, textAnchor: flip ? 'end' : 'start' }),
        ]
      }),
  }
}

function legend(y: number): Element {
  const items: readonly (readonly [string, string])[] = [
    ['out', GREY],
    ['out beyond its RTO', RED],
    ['back, not yet verified', `url(#${HATCH})`],
  ]
  let x = LEFT
  return s(
    'g',
    items.flatMap(([text, fill]) => {
      const at = x
      x += textWidth(text) + 30
      return [
        s('rect', { x: at, y: y - 8, width: 14, height: 8, fill, stroke: fill.startsWith('url') ? GREY : fill, strokeWidth: 0.5 }),
        label(at + 18, y, text, { fill: GREY }),
      ]
    }),
  )
}

function instantsOf({ measures, timeline }: ReportData): readonly ExerciseMs[] {
  const outages = measures.components.flatMap((one) =>
    one.outages.flatMap((outage) => [outage.onset.at, outage.restored?.at ?? outage.onset.at, outage.verified?.at ?? outage.onset.at]),
  )
  const runs = measures.runs.flatMap((run) => [run.queuedAt, run.startedAt ?? run.queuedAt, run.endedAt ?? run.queuedAt])
  const told = timeline.filter((entry) => entry.kind !== 'clock').map((entry) => entry.statedAt)
  return [...outages, ...runs, ...told]
}
