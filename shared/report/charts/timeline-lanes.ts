import type { Element } from 'hast'
import { s } from 'hastscript'
import { symbol, symbolDiamond, symbolTriangle } from 'd3-shape'
import type { ExerciseMs } from '../../base/time.ts'
import { happened } from '../../projections/happened.ts'
import type { Outage } from '../../projections/outages.ts'
import { markTitle } from '../../projections/titles.ts'
import { MARK_NAMES } from '../../scenario/model.ts'
import type { ReportData } from '../report-data.ts'
import { CHART_WIDTH, FONT, fittedLabel, GREY, INK, label, line, RED, rect, round, stagger, textWidth } from './svg.ts'
import type { TimeAxis } from './time-axis.ts'

/** One band of the timeline; it draws from 0 down. */
export interface Lane {
  readonly title: string
  readonly strong: boolean
  readonly height: number
  readonly labelAt: number
  readonly draw: readonly Element[]
}

export interface ChartMark {
  readonly title: string
  readonly at: ExerciseMs
}

const PLOT_RIGHT = CHART_WIDTH - 8

/** The marks for the whole that stand, in the order of time. */
export function marksOf(data: ReportData): readonly ChartMark[] {
  const overall = data.debrief.markTable.find((row) => row.component === null)
  return MARK_NAMES.flatMap((mark) => {
    const at = overall?.cells.find((cell) => cell.mark === mark)?.at ?? null
    return at === null ? [] : [{ title: markTitle(mark), at }]
  }).toSorted((left, right) => left.at - right.at)
}

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
    data.record.scenario.injects.filter((inject) => inject.type === 'complication').map((inject) => inject.id),
  )
  const points = happened(data.record).flatMap(({ event }) => {
    if (event.type !== 'InjectDelivered') return []
    return [{ x: axis.x(event.at), title: data.titles.inject(event.inject), solid: complications.has(event.inject) }]
  })
  if (points.length === 0) return []
  const shape = symbol(symbolTriangle, 42)() ?? ''
  const draw = points.map(({ x, title, solid }) => icon(shape, x, 10, solid ? INK : 'white', INK, title))
  return [{ title: 'Injects (filled: complication)', strong: false, height: 19, labelAt: 13, draw }]
}

function decisionLane(data: ReportData, axis: TimeAxis): readonly Lane[] {
  const points = data.debrief.records.map((record, index) => ({ x: axis.x(record.statedAt), number: index + 1, title: record.title }))
  if (points.length === 0) return []
  const rows = stagger(points.map(({ x, number }) => ({ from: x - 6, to: x + 8 + textWidth(String(number)) })))
  const shape = symbol(symbolDiamond, 46)() ?? ''
  const draw = points.flatMap(({ x, number, title }, index) => {
    const y = 10 + (rows[index] ?? 0) * 13
    return [icon(shape, x, y, INK, INK, `${number} ${title}`), label(x + 6, y + 3.5, String(number), { fontSize: 8.5 })]
  })
  const height = 19 + Math.max(...rows) * 13
  return [{ title: 'Decisions, as numbered below', strong: false, height, labelAt: 13, draw }]
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
      ? s('path', { d: `M${round(x - 3.5)} 6.5l7 7m0 -7l-7 7`, stroke: RED, strokeWidth: 1.6, fill: 'none' }, [s('title', title)])
      : s('circle', { cx: round(x), cy: 10, r: 3.4, fill: 'white', stroke: INK }, [s('title', title)]),
  )
  return [{ title: 'Notifications (cross: late)', strong: false, height: 19, labelAt: 13, draw }]
}

function taskLane(data: ReportData, axis: TimeAxis): readonly Lane[] {
  const end = data.measures.log.end
  const bars = data.measures.runs.map((run) => {
    const from = axis.x(run.queuedAt)
    const to = axis.x(run.endedAt ?? end)
    const title = data.titles.task(run.task)
    const inside = to - from > textWidth(title) + 8
    const flip = !inside && to + textWidth(title) + 6 > PLOT_RIGHT
    const width = textWidth(title) + 8
    return { run, title, from, to, inside, flip, span: { from: flip ? from - width : from - 2, to: inside || flip ? to + 2 : to + width } }
  })
  if (bars.length === 0) return []
  const rows = stagger(bars.map((bar) => bar.span))
  const draw = bars.flatMap(({ run, title, from, to, inside, flip }, index) => {
    const y = 4 + (rows[index] ?? 0) * 14
    const started = run.startedAt === null ? to : axis.x(run.startedAt)
    const failed = run.outcome === 'failed' || run.outcome === 'aborted'
    const name = failed ? `${title} (${run.outcome})` : title
    const x = inside ? from + 4 : flip ? from - 4 : to + 4
    return [
      rect(from, y, started - from, 11, 'white', { stroke: GREY, strokeWidth: 0.6, strokeDasharray: '2 1.5' }),
      rect(started, y, to - started, 11, 'white', { stroke: failed ? RED : INK, strokeWidth: 0.8 }),
      fittedLabel(x, y + 8.7, name, flip ? from - 150 : PLOT_RIGHT - x, {
        fontSize: FONT - 0.5,
        textAnchor: flip ? 'end' : 'start',
        fill: failed ? RED : INK,
      }),
    ]
  })
  const height = 8 + (Math.max(...rows) + 1) * 14
  return [{ title: 'Tasks (dashed: waiting)', strong: false, height, labelAt: 13, draw }]
}

function componentLanes(data: ReportData, axis: TimeAxis, hatch: string): readonly Lane[] {
  return data.measures.components
    .filter((one) => one.outages.length > 0)
    .map(({ component, outages }) => ({
      title: component.title,
      strong: component.tier === 1,
      height: 17,
      labelAt: 12,
      draw: outages.flatMap((outage) => outageBar(outage, component.rto, axis, data.measures.log.end, hatch)),
    }))
}

function outageBar(outage: Outage, target: number | null, axis: TimeAxis, end: ExerciseMs, hatch: string): readonly Element[] {
  const back = outage.restored?.at ?? end
  const verified = outage.verified?.at ?? (outage.restored === null ? back : end)
  const limit = target === null ? Number.POSITIVE_INFINITY : outage.clockStart.at + target
  const inTime = Math.max(outage.onset.at, Math.min(back, limit))
  const bar = (from: ExerciseMs, to: ExerciseMs, fill: string, stroke: string) =>
    to > from ? [rect(axis.x(from), 4, axis.x(to) - axis.x(from), 9, fill, { stroke, strokeWidth: 0.5 })] : []
  return [
    ...bar(outage.onset.at, inTime, GREY, GREY),
    ...bar(inTime, back, RED, RED),
    ...bar(back, Math.min(Math.max(back, limit), verified), `url(#${hatch})`, GREY),
    ...bar(Math.max(back, limit), verified, `url(#${hatch}-red)`, RED),
    ...(outage.verified === null ? [] : [line(axis.x(verified), 2, axis.x(verified), 15, INK, { strokeWidth: 1.4 })]),
  ]
}

function icon(shape: string, x: number, y: number, fill: string, stroke: string, title: string): Element {
  return s('path', { d: shape, transform: `translate(${round(x)} ${y})`, fill, stroke, strokeWidth: 0.9 }, [s('title', title)])
}
