import { describe, expect, it } from 'vitest'
import type { PlacedEdge, PlacedState, Point } from '../../../renderer/screens/console/map/lane-layout.ts'
import { layoutFaults } from '../../../renderer/screens/console/map/layout-faults.ts'

const lanes = [
  { path: 'upper', title: '', y: 0, height: 100 },
  { path: 'lower', title: '', y: 100, height: 100 },
]
const box = (path: string, x: number, y: number): PlacedState => ({ path, x, y, width: 40, height: 20 })
const edge = (from: string, to: string, ...points: readonly (readonly [number, number])[]): PlacedEdge => ({
  id: `${from}>${to}`,
  from,
  to,
  transitions: [],
  points: points.map(([x, y]): Point => ({ x, y })),
})
const faults = (edges: readonly PlacedEdge[], states: readonly PlacedState[] = []) =>
  layoutFaults({ width: 300, lanes, states, edges })
const NONE = { crossings: [], merged: [], covered: [], outside: [] }

describe('what a reader would have to untangle', () => {
  it('nothing, where edges only begin and end at states', () => {
    const states = [box('a', 0, 10), box('b', 100, 10)]
    expect(faults([edge('a', 'b', [40, 20], [100, 20])], states)).toEqual(NONE)
  })

  it('two edges that cross', () => {
    const level = edge('a', 'b', [0, 50], [100, 50])
    const upright = edge('c', 'd', [40, 10], [40, 90])
    expect(faults([level, upright])).toEqual({ ...NONE, crossings: ['a>b x c>d'] })
  })

  it('edges into one state join without a crossing; out of a corner none is counted either', () => {
    const first = edge('a', 'd', [0, 20], [60, 20], [60, 50], [100, 50])
    const second = edge('b', 'd', [0, 80], [60, 80], [60, 50], [100, 50])
    const third = edge('c', 'd', [0, 50], [100, 50])
    expect(faults([first, second, third])).toEqual(NONE)
  })

  it('edges to different states that run on one another, level or upright', () => {
    const first = edge('a', 'c', [0, 50], [60, 50], [60, 20], [100, 20])
    const second = edge('b', 'd', [20, 50], [60, 50], [60, 10], [100, 10])
    expect(faults([first, second]).merged).toEqual(['a>c x b>d'])
    const up = edge('a', 'c', [50, 0], [50, 60])
    const down = edge('b', 'd', [50, 40], [50, 90])
    expect(faults([up, down]).merged).toEqual(['a>c x b>d'])
  })

  it('states that touch, and an edge that runs through a state', () => {
    expect(faults([], [box('a', 0, 10), box('b', 30, 20)]).covered).toEqual(['a | b'])
    expect(faults([], [box('a', 0, 10), box('b', 40, 10)]).covered).toEqual(['a | b'])
    expect(faults([], [box('a', 0, 10), box('b', 44, 10)])).toEqual(NONE)
    const through = edge('a', 'c', [40, 20], [200, 20])
    expect(faults([through], [box('b', 100, 10)]).covered).toEqual(['a>c | b'])
    const past = edge('a', 'c', [40, 31], [200, 31])
    expect(faults([past], [box('b', 100, 10)])).toEqual(NONE)
  })

  it('what leaves its lane or the drawing, where names and causes stand', () => {
    expect(faults([], [box('a', 0, 90)]).outside).toEqual(['a'])
    expect(faults([], [box('a', 280, 10)]).outside).toEqual(['a'])
    expect(faults([edge('a', 'b', [10, 50], [10, 150])]).outside).toEqual(['a>b'])
    expect(faults([edge('a', 'b', [-5, 50], [10, 50])]).outside).toEqual(['a>b'])
  })
})
