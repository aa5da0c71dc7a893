/** How closely the whole map is drawn; every length in px. */
export interface Density {
  /** Type of a state's title; the map's smallest is 11. */
  readonly font: number
  readonly line: number
  /** Inside a state's box, at the sides and above and below. */
  readonly side: number
  readonly rim: number
  /** Between states that stand above each other, and between an edge and a state that it passes. */
  readonly row: number
  readonly pass: number
  /** Between lines that run beside each other. */
  readonly track: number
  /** Between columns of states, before lines are drawn in it. */
  readonly channel: number
  /** Above and below what a lane holds. */
  readonly pad: number
}

const ROOMY: Density = {
  font: 13,
  line: 16,
  side: 8,
  rim: 6,
  row: 12,
  pass: 8,
  track: 8,
  channel: 28,
  pad: 10,
}
const PLAIN: Density = { font: 13, line: 16, side: 7, rim: 3, row: 8, pass: 6, track: 6, channel: 24, pad: 5 }
const CLOSE: Density = { font: 12, line: 14, side: 6, rim: 2, row: 6, pass: 5, track: 5, channel: 22, pad: 4 }
const TIGHT: Density = { font: 11, line: 12, side: 5, rim: 1, row: 3, pass: 3, track: 4, channel: 18, pad: 1 }

/** From the one that reads best to the one that takes least room. */
export const DENSITIES: readonly [Density, ...Density[]] = [ROOMY, PLAIN, CLOSE, TIGHT]
