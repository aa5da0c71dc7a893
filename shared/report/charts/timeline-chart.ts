import type { Element } from 'hast'
import { s } from 'hastscript'
import { type ExerciseMs, storyParts } from '../../base/time.ts'
import type { ReportData } from '../report-data.ts'
import { LANE_LEFT, LANE_RIGHT, stackLanes } from './lane.ts'
import { chart, GREY, hatch, label, line, RED, textWidth } from './svg.ts'
import { axisMarks, timeAxis } from './time-axis.ts'
import { lanesOf } from './timeline-lanes.ts'
import { marksOf, placeMarks } from './timeline-marks.ts'

const HATCH = 'timeline-hatch'

/** The exercise on one page: marks, what came in, what was decided, done and owed, and what was out. */
export function timelineChart(data: ReportData): Element {
  const marks = marksOf(data)
  const end = data.measures.log.end
  const axis = timeAxis([...instantsOf(data), ...marks.map((mark) => mark.at), end], LANE_LEFT, LANE_RIGHT)
  const lanes = lanesOf(data, axis, HATCH)
  const placed = placeMarks(marks, axis, LANE_RIGHT)
  const top = 8 + placed.height
  const stacked = stackLanes(lanes, top)
  const bottom = stacked.bottom + 2
  const story = (at: ExerciseMs) => storyParts(data.record.scenario.startex, at).time.slice(0, 5)
  return chart('Timeline of the exercise', bottom + 50, [
    s('defs', [hatch(HATCH, GREY), hatch(`${HATCH}-red`, RED)]),
    ...axisMarks(axis, top, bottom, story),
    line(LANE_LEFT, bottom, LANE_RIGHT, bottom, GREY),
    label(LANE_LEFT - 20, bottom + 13, 'Exercise time, h:mm', { textAnchor: 'end', fill: GREY }),
    label(LANE_LEFT - 20, bottom + 25, 'Story time', { textAnchor: 'end', fill: GREY }),
    ...placed.lines(top, bottom),
    ...stacked.draw,
    ...placed.labels(top),
    legend(bottom + 45),
  ])
}

function legend(y: number): Element {
  const items: readonly (readonly [string, string])[] = [
    ['out', GREY],
    ['out beyond its RTO', RED],
    ['back, not yet verified', `url(#${HATCH})`],
  ]
  const notes = 'filled triangle: complication \u00b7 cross: late \u00b7 dashed: waiting for a busy role'
  let x = 0
  return s('g', [
    ...items.flatMap(([text, fill]) => {
      const at = x
      x += textWidth(text) + 26
      return [
        s('rect', {
          x: at,
          y: y - 8,
          width: 14,
          height: 8,
          fill,
          stroke: fill.startsWith('url') ? GREY : fill,
          strokeWidth: 0.5,
        }),
        label(at + 18, y, text, { fill: GREY }),
      ]
    }),
    label(LANE_RIGHT, y, notes, { fill: GREY, textAnchor: 'end' }),
  ])
}

function instantsOf({ measures, timeline }: ReportData): readonly ExerciseMs[] {
  const outages = measures.components.flatMap((one) =>
    one.outages.flatMap((outage) => [
      outage.onset.at,
      outage.restored?.at ?? outage.onset.at,
      outage.verified?.at ?? outage.onset.at,
    ]),
  )
  const runs = measures.runs.flatMap((run) => [
    run.queuedAt,
    run.startedAt ?? run.queuedAt,
    run.endedAt ?? run.queuedAt,
  ])
  const told = timeline.filter((entry) => entry.kind !== 'clock').map((entry) => entry.statedAt)
  return [...outages, ...runs, ...told]
}
