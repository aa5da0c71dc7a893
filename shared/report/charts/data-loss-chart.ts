import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { type DurationMs, type ExerciseMs, formatClock } from '../../base/time.ts'
import type { DataSheetView } from '../../contract/story-views.ts'
import {
  backing,
  CHART_WIDTH,
  chart,
  GREY,
  hatch,
  INK,
  label,
  line,
  PALE,
  RED,
  rect,
  stagger,
  textWidth,
} from './svg.ts'
import { axisMarks, timeAxis } from './time-axis.ts'

type Why = DataSheetView['stretches'][number]['why']

/** What a stretch of lost writing is called; the same words stand in the table beside the chart. */
export const WHY_WORDS: Readonly<Record<Why, string>> = {
  'good-data': 'Sound, but newer than the point that was restored',
  'not-in-point': 'Newer than the point that was restored',
  'before-known': 'Written bad before anybody knew',
  'after-known': 'Written after somebody knew, until the writes stopped',
}
const SHORT: Readonly<Record<Why, string>> = {
  'good-data': 'sound, but newer than the point',
  'not-in-point': 'newer than the point',
  'before-known': 'bad, nobody knew',
  'after-known': 'bad, somebody knew',
}
const FILL: Readonly<Record<Why, string>> = {
  'good-data': 'white',
  'not-in-point': PALE,
  'before-known': GREY,
  'after-known': RED,
}
const SHOWN: readonly Why[] = ['good-data', 'not-in-point', 'before-known', 'after-known']

const AXIS_LEFT = 16
const AXIS_RIGHT = CHART_WIDTH - 16
const FLAG_ROW = 13
const BAR = 24
const ROW = 24
const LEFT = 132
const RIGHT = CHART_WIDTH - 88

/**
 * The way of the data on exercise time: what was written and is gone, cut where it went bad and where somebody knew;
 * below it the ledger, gross less won back, against the target. Bars of the ledger share one scale.
 */
export function dataLossChart(id: string, sheet: DataSheetView): Element {
  const hatching = `${id}-hatch`
  const flags = flagsOf(sheet)
  const axis = timeAxis(
    flags.map(({ at }) => at),
    AXIS_LEFT,
    AXIS_RIGHT,
  )
  const rows = stagger(
    flags.map(({ at, text }) => {
      const width = textWidth(text) + 14
      const from = anchorOf(axis.x(at), width) === 'start' ? axis.x(at) : axis.x(at) - width
      return { from, to: from + width }
    }),
  )
  const top = 20 + (Math.max(0, ...rows) + 1) * FLAG_ROW
  const bottom = top + BAR + 4
  const ledger = bottom + 44
  return chart('Where the lost data went', ledger + 3 * ROW + 18, [
    s('defs', [hatch(hatching, GREY)]),
    ...legend(sheet),
    ...axisMarks(axis, top - 4, bottom),
    line(AXIS_LEFT, bottom, AXIS_RIGHT, bottom, GREY),
    label(AXIS_LEFT, bottom + 25, 'Exercise time, h:mm', { fill: GREY }),
    ...sheet.stretches.map(({ from, to, why }) =>
      rect(axis.x(from), top, Math.max(1.5, axis.x(to) - axis.x(from)), BAR, FILL[why], {
        stroke: INK,
        strokeWidth: 0.6,
      }),
    ),
    ...flags.flatMap(({ at, text, strong }, index) => {
      const x = axis.x(at)
      const y = top - 8 - (rows[index] ?? 0) * FLAG_ROW
      const anchor = anchorOf(x, textWidth(text) + 14)
      const at4 = anchor === 'start' ? x + 4 : x - 4
      return [
        line(x, y - 8, x, bottom, strong ? RED : INK, { strokeWidth: strong ? 1.6 : 0.9 }),
        backing(at4, y, text, anchor),
        label(at4, y, text, {
          textAnchor: anchor,
          fill: strong ? RED : INK,
          fontWeight: strong ? 600 : 400,
        }),
      ]
    }),
    ...ledgerRows(sheet, ledger, hatching),
  ])
}

interface Flag {
  readonly at: ExerciseMs
  readonly text: string
  readonly strong: boolean
}

function flagsOf(sheet: DataSheetView): readonly Flag[] {
  const { dataAt, corruptSince, knownAt, writtenUntil, restoredAt, until } = sheet
  const all: readonly (readonly [ExerciseMs | null, string, boolean])[] = [
    [dataAt, 'Newest data that is left', false],
    [corruptSince === dataAt ? null : corruptSince, 'Corruption begins', false],
    [knownAt, 'Somebody knows', false],
    [writtenUntil, 'Last lost write', true],
    [restoredAt, 'Restored', false],
    [restoredAt === until ? null : until, sheet.known ? 'In use again' : 'End', false],
  ]
  return all
    .flatMap(([at, text, strong]) => (at === null ? [] : [{ at, text: `${text} ${signed(at)}`, strong }]))
    .toSorted((left, right) => left.at - right.at)
}

function anchorOf(x: number, width: number): 'start' | 'end' {
  return x + width > CHART_WIDTH ? 'end' : 'start'
}

function signed(at: ExerciseMs): string {
  return at < 0 ? `-${formatClock(-at)}` : formatClock(at)
}

function legend(sheet: DataSheetView): readonly Element[] {
  let at = AXIS_LEFT
  return SHOWN.filter((why) => sheet.stretches.some((one) => one.why === why)).flatMap((why) => {
    const x = at
    at += textWidth(SHORT[why]) + 34
    return [rect(x, 2, 14, 9, FILL[why], { stroke: INK, strokeWidth: 0.6 }), label(x + 19, 10, SHORT[why])]
  })
}

function ledgerRows(sheet: DataSheetView, top: number, hatching: string): readonly Element[] {
  const { gross, reconciled, lost, target, stretches, earlier } = sheet
  const most = Math.max(gross, target ?? 0, 1)
  const x = scaleLinear([0, most], [LEFT, RIGHT])
  let at: DurationMs = earlier
  const parts = stretches.map((one) => {
    const from = at
    at += one.lost
    return { from, to: at, why: one.why }
  })
  const barY = (row: number) => top + row * ROW + 6
  const bottom = top + 3 * ROW + 2
  return [
    ...(earlier > 0
      ? [rect(x(0), barY(0), x(earlier) - x(0), 13, PALE, { stroke: INK, strokeWidth: 0.6 })]
      : []),
    ...parts.map(({ from, to, why }) =>
      rect(x(from), barY(0), x(to) - x(from), 13, FILL[why], { stroke: INK, strokeWidth: 0.6 }),
    ),
    rect(x(gross - reconciled), barY(1), x(gross) - x(gross - reconciled), 13, `url(#${hatching})`, {
      stroke: INK,
      strokeWidth: reconciled > 0 ? 0.6 : 0,
    }),
    rect(x(0), barY(2), x(Math.min(lost, target ?? lost)) - x(0), 13, GREY),
    ...(target !== null && lost > target ? [rect(x(target), barY(2), x(lost) - x(target), 13, RED)] : []),
    ...(target === null
      ? []
      : [
          line(x(target), top, x(target), bottom, INK, { strokeWidth: 1.4 }),
          label(x(target), bottom + 11, `target ${formatClock(target)}`, {
            textAnchor: 'middle',
            fill: GREY,
          }),
        ]),
    ...(
      [
        ['Written and gone', formatClock(gross), INK],
        ['Won back', reconciled > 0 ? `-${formatClock(reconciled)}` : formatClock(0), INK],
        [
          sheet.known ? 'Lost: achieved RPO' : 'Lost so far',
          formatClock(lost),
          target !== null && lost > target ? RED : INK,
        ],
      ] as const
    ).flatMap(([title, amount, fill], row) => [
      label(0, barY(row) + 10, title, { fontWeight: row === 2 ? 600 : 400 }),
      label(CHART_WIDTH, barY(row) + 10, amount, { textAnchor: 'end', fontWeight: 600, fill }),
    ]),
  ]
}
