import type { Element } from 'hast'
import { s } from 'hastscript'
import { CHART_WIDTH, fittedLabel, line, PALE, round } from './svg.ts'

/** Where lanes begin and end: their titles stand left of it. */
export const LANE_LEFT = 148
export const LANE_RIGHT = CHART_WIDTH - 16

/** One band of a timeline; it draws from 0 down. */
export interface Lane {
  readonly title: string
  readonly strong: boolean
  readonly height: number
  readonly labelAt: number
  readonly draw: readonly Element[]
}

/** Lanes below each other, from `top` on. @returns what is drawn, and where they end */
export function stackLanes(
  lanes: readonly Lane[],
  top: number,
): { readonly draw: readonly Element[]; readonly bottom: number } {
  let next = top
  const draw = lanes.flatMap((lane) => {
    const at = next
    next += lane.height
    return [
      line(0, at, LANE_RIGHT, at, PALE),
      fittedLabel(0, at + lane.labelAt, lane.title, LANE_LEFT - 12, { fontWeight: lane.strong ? 600 : 400 }),
      s('g', { transform: `translate(0 ${at})` }, [...lane.draw]),
    ]
  })
  return { draw, bottom: next }
}

/** A symbol of d3-shape at a place, with its title for who points at it. */
export function icon(
  shape: string,
  x: number,
  y: number,
  fill: string,
  stroke: string,
  title: string,
): Element {
  return s('path', { d: shape, transform: `translate(${round(x)} ${y})`, fill, stroke, strokeWidth: 0.9 }, [
    s('title', title),
  ])
}
