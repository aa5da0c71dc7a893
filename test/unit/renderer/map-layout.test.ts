import { expect, it } from 'vitest'
import { laneGraphs, structureKey } from '../../../renderer/screens/console/map/map-lanes.ts'
import { layoutOf } from '../../../renderer/screens/console/map/map-layout.ts'
import { map } from '../../fixtures/views/sms-outage-story.ts'

const ROOM = { width: 860, height: 620, names: 100 }

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
  expect(await layoutOf(played, ROOM)).toBe(await layoutOf(map, ROOM))
})

it('keeps room for the longest countdown where a timer can lead', () => {
  const [from, to] = map.states.filter(({ parent }) => parent !== null)
  if (from === undefined || to === undefined) throw new Error('The fixture has no states.')
  const way = { from: from.path, to: to.path, taken: false, next: false, dueAt: null, waitsFor: null }
  const timed = {
    ...map,
    transitions: [
      { ...way, id: 'a', label: 'after 0:35:00' },
      { ...way, id: 'b', label: 'after 528:00:00, if "x" is true' },
      { ...way, id: 'c', label: 'task done: after lunch' },
    ],
  }
  const states = laneGraphs(timed).flatMap((lane) => lane.states)
  expect(states.find(({ path }) => path === to.path)?.countdown).toBe('in\u00a0528:00:00')
  expect(states.find(({ path }) => path === from.path)?.countdown).toBeNull()
})

it('runs left to right, with the initial state first and every state in its own lane', async () => {
  const layout = await layoutOf(map, ROOM)
  const at = (path: string) => {
    const state = layout.states.find((each) => each.path === path)
    if (state === undefined) throw new Error(`${path} is not drawn`)
    return state
  }
  expect(at('supply.known').x).toBeGreaterThan(at('supply.failing').x + at('supply.failing').width)
  expect(at('confidence.patient').x).toBeLessThan(at('confidence.worried').x)
  for (const state of layout.states) {
    const lane = layout.lanes.find((each) => state.y >= each.y && state.y < each.y + each.height)
    expect(state.path.startsWith(lane?.path ?? 'none')).toBe(true)
  }
})

it('takes larger type where there is room, and never less than 11 px where there is none', async () => {
  const large = await layoutOf(map, { width: 1320, height: 980, names: 150 })
  const none = await layoutOf(map, { width: 400, height: 100, names: 60 })
  expect(large.density.font).toBe(13)
  expect(none.density.font).toBe(11)
  expect(none.height).toBeGreaterThan(100)
})
