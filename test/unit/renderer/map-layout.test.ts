import { expect, it } from 'vitest'
import {
  laneGraphs,
  layoutOf,
  NODE_WIDTH,
  structureKey,
} from '../../../renderer/screens/console/map/map-layout.ts'
import { map } from '../../fixtures/views/sms-outage-story.ts'

const played = {
  states: map.states.map((state) => ({ ...state, active: !state.active, visited: true })),
  transitions: map.transitions.map((edge) => ({
    ...edge,
    taken: true,
    next: false,
    dueAt: 1,
    waitsFor: 'x',
  })),
}

it('has one lane per region, each with its own states', () => {
  expect(laneGraphs(map).map((lane) => [lane.title, lane.states.length])).toEqual([
    ['SMS supply', 5],
    ['Signed-in users', 4],
    ['Customers', 3],
  ])
})

it('draws one line for several causes between two states, and none to itself', () => {
  const [first] = map.transitions
  if (first === undefined) throw new Error('The fixture has no transitions.')
  const more = {
    ...map,
    transitions: [...map.transitions, { ...first, id: 'again' }, { ...first, id: 'self', to: first.from }],
  }
  const [supply] = laneGraphs(more)
  expect(supply?.edges.find((edge) => edge.from === first.from && edge.to === first.to)?.transitions).toEqual(
    [first.id, 'again'],
  )
  expect(supply?.edges.every((edge) => edge.from !== edge.to)).toBe(true)
})

it('leads an edge to a compound state to its initial state', () => {
  const nested = {
    states: [
      ...map.states,
      {
        path: 'supply.deep',
        title: 'Deep',
        parent: 'supply',
        type: 'compound',
        initial: false,
        active: false,
        visited: false,
      },
      {
        path: 'supply.deep.b',
        title: 'B',
        parent: 'supply.deep',
        type: 'atomic',
        initial: false,
        active: false,
        visited: false,
      },
      {
        path: 'supply.deep.a',
        title: 'A',
        parent: 'supply.deep',
        type: 'atomic',
        initial: true,
        active: false,
        visited: false,
      },
    ],
    transitions: [
      {
        id: 't',
        from: 'supply.back',
        to: 'supply.deep',
        label: '',
        taken: false,
        next: false,
        dueAt: null,
        waitsFor: null,
      },
    ],
  }
  expect(laneGraphs(nested)[0]?.edges).toEqual([
    { id: 'supply.back>supply.deep.a', from: 'supply.back', to: 'supply.deep.a', transitions: ['t'] },
  ])
})

it('puts a machine without regions into one lane', () => {
  const flat = {
    states: map.states
      .filter((state) => state.parent === 'supply')
      .map((state) => ({ ...state, parent: null })),
    transitions: map.transitions.slice(0, 5),
  }
  expect(laneGraphs(flat)).toHaveLength(1)
  expect(laneGraphs(flat)[0]?.edges).toHaveLength(5)
})

it('does not move during play: what is active has no part in the layout', async () => {
  expect(structureKey(played)).toBe(structureKey(map))
  expect(await layoutOf(played)).toBe(await layoutOf(map))
})

it('runs left to right without overlap, with the initial state first', async () => {
  const layout = await layoutOf(map)
  const x = (path: string) => layout.states.find((state) => state.path === path)?.x ?? Number.NaN
  expect(x('supply.failing')).toBe(0)
  expect(x('supply.known')).toBeGreaterThan(NODE_WIDTH)
  expect(x('confidence.patient')).toBeLessThan(x('confidence.worried'))
  for (const state of layout.states) {
    const lane = layout.lanes.find((each) => state.y >= each.y && state.y < each.y + each.height)
    expect(state.path.startsWith(lane?.path ?? 'none')).toBe(true)
  }
})
