import { symbol, symbolDiamond, symbolTriangle } from 'd3-shape'
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ExerciseMs } from '../../base/time.ts'
import { happened } from '../../projections/happened.ts'
import type { Outage } from '../../projections/outages.ts'
import type { RunSpan } from '../../projections/task-runs.ts'
import type { ReportData } from '../report-data.ts'
import { icon, LANE_RIGHT, type Lane } from './lane.ts'
import {
  backing,
  cutTo,
  fittedLabel,
  GREY,
  INK,
  label,
  line,
  RED,
  rect,
  round,
  stagger,
  textWidth,
} from './svg.ts'
import type { TimeAxis } from './time-axis.ts'

/** Injects, decisions, notifications, tasks, then one lane per component that was out. */
export function lanesOf(data: ReportData, axis: TimeAxis, hatch: string): readonly Lane[] {
  return [
    ...injectLane(data, axis),
    ...decisionLane(data, axis),
    ...notificationLane(data, axis),
    ...taskLane(data, axis),
    ...componentLanes(data, axis, hatch),
  ]
}

function injectLane(data: ReportData, axis: TimeAxis): readonly Lane[] {
  const complications = new Set(
    data.record.scenario.injects
      .filter((inject) => inject.type === 'complication')
      .map((inject) => inject.id),
  )
  const points = happened(data.record).flatMap(({ event }) => {
    if (event.type !== 'InjectDelivered') return []
    return [
      {
        x: axis.x(event.at),
        title: data.titles.inject(event.inject),
        solid: complications.has(event.inject),
      },
    ]
  })
  if (points.length === 0) return []
  const shape = symbol(symbolTriangle, 42)() ?? ''
  const draw = points.map(({ x, title, solid }) => icon(shape, x, 11, solid ? INK : 'white', INK, title))
  return [{ title: 'Injects', strong: false, height: 21, labelAt: 14, draw }]
}

function decisionLane(data: ReportData, axis: TimeAxis): readonly Lane[] {
  const points = data.debrief.records.map((record, index) => ({
    x: axis.x(record.statedAt),
    number: index + 1,
    title: record.title,
  }))
  if (points.length === 0) return []
  const rows = stagger(
    points.map(({ x, number }) => ({ from: x - 6, to: x + 8 + textWidth(String(number)) })),
  )
  const shape = symbol(symbolDiamond, 46)() ?? ''
  const draw = points.flatMap(({ x, number, title }, index) => {
    const y = 11 + (rows[index] ?? 0) * 13
    return [
      icon(shape, x, y, INK, INK, `${number} ${title}`),
      label(x + 6, y + 3.5, String(number), { fontSize: 8.5 }),
    ]
  })
  const height = 21 + Math.max(...rows) * 13
  return [{ title: 'Decisions, by number', strong: false, height, labelAt: 14, draw }]
}

function notificationLane(data: ReportData, axis: TimeAxis): readonly Lane[] {
  const points = data.measures.obligations.flatMap(({ obligation, instances }) =>
    instances.flatMap((one) => {
      const at = one.metAt ?? (one.status === 'missed' ? one.dueAt : null)
      return at === null || at > data.measures.log.end
        ? []
        : [{ x: axis.x(at), late: one.status === 'missed', title: obligation.title }]
    }),
  )
  if (points.length === 0) return []
  const draw = points.map(({ x, late, title }) =>
    late
      ? s(
          'path',
          { d: `M${round(x - 3.5)} 7.5l7 7m0 -7l-7 7`, stroke: RED, strokeWidth: 1.6, fill: 'none' },
          [s('title', title)],
        )
      : s('circle', { cx: round(x), cy: 11, r: 3.4, fill: 'white', stroke: INK }, [s('title', title)]),
  )
  return [{ title: 'Notifications', strong: false, height: 21, labelAt: 14, draw }]
}

const MOST_TASK_ROWS = 12

function taskLane(data: ReportData, axis: TimeAxis): readonly Lane[] {
  const bars = data.measures.runs.map((run) => taskBar(run, data, axis))
  if (bars.length === 0) return []
  const rows = stagger(bars.map((bar) => bar.span))
  if (Math.max(...rows) >= MOST_TASK_ROWS) return unnamedTasks(bars)
  const draw = bars.flatMap((bar, index) => bar.draw(4 + (rows[index] ?? 0) * 16))
  return [{ title: 'Tasks', strong: false, height: 8 + (Math.max(...rows) + 1) * 16, labelAt: 14, draw }]
}

/** With many tasks their names would take the page: bars alone show who had too much to do at once. */
function unnamedTasks(bars: readonly ReturnType<typeof taskBar>[]): readonly Lane[] {
  const rows = stagger(bars.map(({ from, to }) => ({ from, to: to + 1 })))
  const draw = bars.flatMap((bar, index) => bar.bar(4 + (rows[index] ?? 0) * 9, 6))
  const height = 8 + (Math.max(...rows) + 1) * 9
  return [{ title: 'Tasks', strong: false, height: Math.max(21, height), labelAt: 14, draw }]
}

/** A run from being asked for to its end; its name stands inside when there is room, else beside it. */
function taskBar(run: RunSpan, data: ReportData, axis: TimeAxis) {
  const failed = run.outcome === 'failed' || run.outcome === 'aborted'
  const title = data.titles.task(run.task)
  const name = failed ? `${title} (${run.outcome})` : title
  const from = axis.x(run.queuedAt)
  const to = axis.x(run.endedAt ?? data.measures.log.end)
  const started = run.startedAt === null ? to : axis.x(run.startedAt)
  const width = textWidth(name) + 8
  const inside = to - from > width
  const left = !inside && to + width > LANE_RIGHT
  const x = inside ? from + 4 : left ? from - 4 : to + 4
  const room = inside ? to - from : left ? from - 150 : LANE_RIGHT - x
  const anchor = left ? 'end' : 'start'
  const bar = (y: number, height: number): readonly Element[] => [
    rect(from, y, started - from, height, 'white', {
      stroke: GREY,
      strokeWidth: 0.6,
      strokeDasharray: '2 1.5',
    }),
    rect(started, y, to - started, height, 'white', { stroke: failed ? RED : INK, strokeWidth: 0.8 }),
  ]
  return {
    from,
    to,
    bar,
    span: { from: left ? from - width : from - 2, to: inside || left ? to + 2 : to + width },
    draw: (y: number): readonly Element[] => [
      ...bar(y, 12),
      backing(x, y + 9.5, cutTo(name, room), anchor),
      fittedLabel(x, y + 9.5, name, room, { textAnchor: anchor, fill: failed ? RED : INK }),
    ],
  }
}

function componentLanes(data: ReportData, axis: TimeAxis, hatch: string): readonly Lane[] {
  return data.measures.components
    .filter((one) => one.outages.length > 0)
    .map(({ component, outages }) => ({
      title: component.title,
      strong: component.tier === 1,
      height: 20,
      labelAt: 14,
      draw: outages.flatMap((outage) => outageBar(outage, component.rto, axis, data.measures.log.end, hatch)),
    }))
}

function outageBar(
  outage: Outage,
  target: number | null,
  axis: TimeAxis,
  end: ExerciseMs,
  hatch: string,
): readonly Element[] {
  const back = outage.restored?.at ?? end
  const verified = outage.verified?.at ?? (outage.restored === null ? back : end)
  const limit = target === null ? Number.POSITIVE_INFINITY : outage.clockStart.at + target
  const inTime = Math.max(outage.onset.at, Math.min(back, limit))
  const bar = (from: ExerciseMs, to: ExerciseMs, fill: string, stroke: string) =>
    to > from
      ? [rect(axis.x(from), 5, axis.x(to) - axis.x(from), 10, fill, { stroke, strokeWidth: 0.5 })]
      : []
  return [
    ...bar(outage.onset.at, inTime, GREY, GREY),
    ...bar(inTime, back, RED, RED),
    ...bar(back, Math.min(Math.max(back, limit), verified), `url(#${hatch})`, GREY),
    ...bar(Math.max(back, limit), verified, `url(#${hatch}-red)`, RED),
    ...(outage.verified === null
      ? []
      : [line(axis.x(verified), 2, axis.x(verified), 18, INK, { strokeWidth: 1.4 })]),
  ]
}
