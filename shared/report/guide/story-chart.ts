import { symbol, symbolDiamond, symbolTriangle } from 'd3-shape'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { type ExerciseMs, storyParts } from '../../base/time.ts'
import { icon, LANE_LEFT, LANE_RIGHT, type Lane, stackLanes } from '../charts/lane.ts'
import {
  backing,
  chart,
  cutTo,
  fittedLabel,
  GREY,
  INK,
  label,
  line,
  RED,
  rect,
  stagger,
  textWidth,
} from '../charts/svg.ts'
import { axisMarks, hoursAndMinutes, type TimeAxis, timeAxis } from '../charts/time-axis.ts'
import { placeMarks } from '../charts/timeline-marks.ts'
import type { GuideData, Placed } from './guide-data.ts'
import { type StoryTimer, storyTimers } from './timers.ts'

const LANE = 19
const ROW = 13
const TRIANGLE = symbol(symbolTriangle, 42)() ?? ''
const DIAMOND = symbol(symbolDiamond, 46)() ?? ''

/** The story on one page: what is expected, injects by channel, decisions, and what the clock does by itself. */
export function storyChart(data: GuideData): Element {
  const { scenario, model } = data
  const timers = storyTimers(data)
  const phases = scenario.expected.map(({ title, by }) => ({ title, at: model.onset + by }))
  const instants = [
    ...data.injects.flatMap(({ at }) => at ?? []),
    ...data.decisions.flatMap(({ at }) => at ?? []),
    ...timers.map(({ at }) => at),
    ...phases.map(({ at }) => at),
    scenario.length,
  ]
  const axis = timeAxis(instants, LANE_LEFT, LANE_RIGHT)
  const placed = placeMarks(phases, axis, LANE_RIGHT)
  const top = 8 + placed.height
  const lanes = [...injectLanes(data, axis), ...decisionLane(data, axis), ...timerLanes(timers, axis)]
  const { draw, bottom: end } = stackLanes(lanes, top)
  const bottom = end + 2
  const story = (at: ExerciseMs) => storyParts(scenario.startex, at)
  const days = story(0).date !== story(scenario.length).date
  const rows = [
    (at: ExerciseMs) => story(at).time.slice(0, 5),
    ...(days ? [(at: ExerciseMs) => `${story(at).weekday} ${Number(story(at).date.slice(-2))}`] : []),
  ]
  const foot = bottom + 13 + rows.length * 12
  return chart('The story from STARTEX to its planned end', foot + 25, [
    ...axisMarks(axis, top, bottom, ...rows),
    line(LANE_LEFT, bottom, LANE_RIGHT, bottom, GREY),
    label(LANE_LEFT - 20, bottom + 13, 'Exercise time, h:mm', { textAnchor: 'end', fill: GREY }),
    label(LANE_LEFT - 20, bottom + 25, 'Story time', { textAnchor: 'end', fill: GREY }),
    ...placed.lines(top, bottom),
    ...draw,
    ...placed.labels(top),
    ...legend(foot + 20),
  ])
}

function injectLanes(data: GuideData, axis: TimeAxis): readonly Lane[] {
  return data.scenario.channels.flatMap(({ id, title }) => {
    const own = data.injects.flatMap((inject) =>
      inject.def.via === id && inject.at !== null ? [{ ...inject, at: inject.at }] : [],
    )
    if (own.length === 0) return []
    return [
      numberedLane(title, own, axis, (inject, x, y) => [
        icon(
          TRIANGLE,
          x,
          y,
          inject.fixed ? colourOf(inject) : 'white',
          colourOf(inject),
          `${inject.number} ${inject.def.title}`,
        ),
      ]),
    ]
  })
}

function colourOf({ def }: GuideData['injects'][number]): string {
  return def.type === 'complication' ? RED : INK
}

function decisionLane(data: GuideData, axis: TimeAxis): readonly Lane[] {
  const own = data.decisions.flatMap((decision) =>
    decision.at === null ? [] : [{ ...decision, at: decision.at }],
  )
  if (own.length === 0) return []
  return [
    numberedLane('Decisions, usually', own, axis, ({ number, def }, x, y) => [
      icon(DIAMOND, x, y, 'white', INK, `${number} ${def.title}`),
    ]),
  ]
}

/** Symbols with their numbers, in as many rows as they need to stay apart. */
function numberedLane<Def>(
  title: string,
  points: readonly (Placed<Def> & { readonly at: ExerciseMs })[],
  axis: TimeAxis,
  draw: (point: Placed<Def>, x: number, y: number) => readonly Element[],
): Lane {
  const rows = stagger(
    points.map(({ at, number }) => ({ from: axis.x(at) - 6, to: axis.x(at) + 9 + textWidth(number, 8.5) })),
  )
  return {
    title,
    strong: false,
    height: LANE + Math.max(...rows) * ROW,
    labelAt: 13,
    draw: points.flatMap((point, index) => {
      const x = axis.x(point.at)
      const y = 10 + (rows[index] ?? 0) * ROW
      return [
        rect(x + 6, y - 4, textWidth(point.number, 8.5) + 1, 9, 'white'),
        ...draw(point, x, y),
        label(x + 6.5, y + 3.5, point.number, { fontSize: 8.5 }),
      ]
    }),
  }
}

/** What the clock does when nobody acts: a tick, and what the region turns to. */
function timerLanes(timers: readonly StoryTimer[], axis: TimeAxis): readonly Lane[] {
  const regions = [...new Set(timers.map(({ region }) => region))]
  return regions.map((region) => {
    const own = timers
      .filter((timer) => timer.region === region)
      .map((timer) => ({ ...labelled(timer, axis.x(timer.at)), guarded: timer.guard !== null }))
    const rows = stagger(own.map(({ from, to }) => ({ from, to })))
    return {
      title: region,
      strong: false,
      height: LANE + Math.max(...rows) * ROW,
      labelAt: 13,
      draw: own.flatMap(({ x, text, flip, room, guarded }, index) => {
        const y = 13 + (rows[index] ?? 0) * ROW
        const anchor = flip ? 'end' : 'start'
        const at = flip ? x - 4 : x + 4
        return [
          line(x, y - 9, x, y + 3, INK, {
            strokeWidth: 1.4,
            ...(guarded ? { strokeDasharray: '2 1.5' } : {}),
          }),
          backing(at, y, cutTo(text, room), anchor),
          fittedLabel(at, y, text, room, { textAnchor: anchor }),
        ]
      }),
    }
  })
}

function labelled({ becomes, at }: StoryTimer, x: number) {
  const text = becomes ?? `at ${hoursAndMinutes(at)}`
  const width = textWidth(text) + 8
  const flip = x + width > LANE_RIGHT && x - LANE_LEFT > LANE_RIGHT - x
  const room = flip ? x - LANE_LEFT - 4 : LANE_RIGHT - x - 4
  return { x, text, flip, room, from: flip ? x - width : x - 2, to: flip ? x + 2 : x + width }
}

/** Signs stand this far from the last text. */
const LEGEND_GAP = 30

function legend(y: number): readonly Element[] {
  const items: readonly (readonly [string, Element])[] = [
    ['inject at a fixed time', icon(TRIANGLE, 6, y - 3.5, INK, INK, '')],
    ['waits: where it usually comes', icon(TRIANGLE, 6, y - 3.5, 'white', INK, '')],
    ['complication', icon(TRIANGLE, 6, y - 3.5, RED, RED, '')],
    ['decision, usually', icon(DIAMOND, 6, y - 3.5, 'white', INK, '')],
    ['by itself', line(6, y - 9, 6, y + 1, INK, { strokeWidth: 1.4 })],
    ['dashed: only if', line(6, y - 9, 6, y + 1, INK, { strokeWidth: 1.4, strokeDasharray: '2 1.5' })],
  ]
  let x = 0
  return items.map(([text, sign]) => {
    const at = x
    x += textWidth(text, 8.5) + LEGEND_GAP
    return s('g', { transform: `translate(${at} 0)` }, [
      sign,
      label(14, y, text, { fill: GREY, fontSize: 8.5 }),
    ])
  })
}
