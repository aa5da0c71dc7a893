import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { buildMachine } from '../../../shared/scenario/build-machine.ts'
import type { World } from '../../../shared/scenario/conditions.ts'
import type { Scenario } from '../../../shared/scenario/model.ts'
import { parsePack } from '../../../shared/scenario/parse-pack.ts'
import { tinyWith } from '../../support/bad-pack.ts'
import { loadPack, packFiles, TINY_PACK } from '../../support/load-pack.ts'
import { sha256 } from '../../support/sha256.ts'

function must(scenario: Scenario | null): Scenario {
  if (scenario === null) throw new Error('The pack does not load')
  return scenario
}

const tiny = must(loadPack().scenario)
const changed = (from: string, to: string) =>
  must(
    parsePack({ files: { ...packFiles(TINY_PACK), 'scenario.yaml': tinyWith(from, to) }, sha256 }).scenario,
  )

const world: World = {
  at: 0,
  inState: () => false,
  optionDecided: () => null,
  lapsed: () => false,
  taskIs: () => false,
  level: () => 'down',
  fact: () => 0,
  delivered: () => false,
  marked: () => false,
  met: () => false,
  missed: () => false,
}
const bare = (actions: readonly { readonly type: string; readonly params: unknown }[]) =>
  actions.map(({ type, params }) => ({ type, params }))
const set = (component: string, level: string) => ({
  type: 'effect',
  params: { effect: { kind: 'set', component, level } },
})
const timer = (id: string, delay: number) => ({
  type: 'xstate.raise',
  params: { event: { type: id }, id, delay },
})

const BACK = 'xstate.after.2400000.scenario.supply.failing'
const DAMAGE = 'xstate.after.600000.scenario.data.sound'

describe('§4.4 the machine of a scenario is stepped by pure functions only', () => {
  const machine = buildMachine(tiny)
  const [start, first] = initialTransition(machine, { world })
  const step = (value: Record<string, string>, event: string, facts: World = world) => {
    const before = machine.resolveState({
      value,
      historyValue: start.historyValue,
      context: { world: facts },
    })
    const [after, actions] = transition(machine, before, { type: event })
    return { value: after.value, actions: bare(actions) }
  }

  it('enters the initial states with their effects and delays as data', () => {
    expect(start.value).toEqual({ supply: 'failing', data: 'sound' })
    expect(bare(first)).toEqual([set('gateway', 'down'), timer(BACK, 2_400_000), timer(DAMAGE, 600_000)])
  })

  it('leaves a state on a decision, cancels its delay, and enters the next', () => {
    expect(step({ supply: 'failing', data: 'sound' }, 'decided.route.second')).toEqual({
      value: { supply: 'switching', data: 'sound' },
      actions: [{ type: 'xstate.cancel', params: { sendId: BACK } }],
    })
  })

  it('takes a delayed transition when the scheduler sends its event', () => {
    expect(step({ supply: 'failing', data: 'sound' }, DAMAGE)).toEqual({
      value: { supply: 'failing', data: 'damaged' },
      actions: [
        { type: 'xstate.cancel', params: { sendId: DAMAGE } },
        set('database', 'down'),
        { type: 'effect', params: { effect: { kind: 'put', fact: 'aware', value: true } } },
        timer('xstate.after.10800000.scenario.data.damaged', 10_800_000),
      ],
    })
  })

  it('evaluates `always` against the world that it is given, at any event', () => {
    const at = { supply: 'back', data: 'repaired' }
    expect(step(at, 'facts.changed').value).toEqual(at)
    const healed: World = { ...world, inState: (path) => path === 'data.repaired', level: () => 'up' }
    expect(step(at, 'facts.changed', healed)).toEqual({
      value: { supply: 'steady', data: 'repaired' },
      actions: [{ type: 'effect', params: { effect: { kind: 'end', ending: 'recovered' } } }],
    })
  })

  it('changes nothing on an event that no state takes, and says so before', () => {
    const before = machine.resolveState({ value: { supply: 'back', data: 'sound' }, context: { world } })
    expect(before.can({ type: 'decided.route.second' })).toBe(false)
    expect(step({ supply: 'back', data: 'sound' }, 'decided.route.second').actions).toEqual([])
  })

  it('asks a guard on a delay at the moment it is due', () => {
    const gone = 'xstate.after.10800000.scenario.data.damaged'
    const restoring: World = {
      ...world,
      taskIs: (task, status) => task === 'restore-wal' && status === 'running',
    }
    expect(step({ supply: 'back', data: 'damaged' }, gone, restoring).value).toEqual({
      supply: 'back',
      data: 'damaged',
    })
    expect(step({ supply: 'back', data: 'damaged' }, gone).value).toEqual({ supply: 'back', data: 'gone' })
  })

  it('is built once per scenario', () => {
    expect(buildMachine(tiny)).toBe(machine)
    expect(buildMachine({ ...tiny })).not.toBe(machine)
  })

  it('starts a state over that names itself: its effects and its delay', () => {
    const again = buildMachine(changed('after: { 40m: back }', 'after: { 40m: failing }'))
    const before = again.resolveState({ value: { supply: 'failing', data: 'sound' }, context: { world } })
    const [, actions] = transition(again, before, { type: BACK })
    expect(bare(actions)).toEqual([
      { type: 'xstate.cancel', params: { sendId: BACK } },
      set('gateway', 'down'),
      timer(BACK, 2_400_000),
    ])
  })

  it('gives transitions after the same delay, written differently, one timer; the first that holds is taken', () => {
    const scenario = changed(
      'after: { 40m: back }',
      'after: { 40m: { to: steady, if: declared }, 2400s: back }',
    )
    const both = buildMachine(scenario)
    const [, actions] = initialTransition(both, { world })
    expect(actions.filter(({ type }) => type === 'xstate.raise')).toHaveLength(2)
    const go = (facts: World) => {
      const before = both.resolveState({
        value: { supply: 'failing', data: 'sound' },
        context: { world: facts },
      })
      return transition(both, before, { type: BACK })[0].value
    }
    expect(go(world)).toEqual({ supply: 'back', data: 'sound' })
    expect(go({ ...world, marked: (mark) => mark === 'declared' })).toEqual({
      supply: 'steady',
      data: 'sound',
    })
  })

  it('survives JSON: a machine from a stored scenario steps the same', () => {
    const stored = buildMachine({ ...tiny, machine: JSON.parse(JSON.stringify(tiny.machine)) })
    const [again, actions] = initialTransition(stored, { world })
    expect(again.value).toEqual(start.value)
    expect(bare(actions)).toEqual(bare(first))
  })

  it('refuses what no pack compiles to', () => {
    expect(() => buildMachine({ ...tiny, machine: { ...tiny.machine, invoke: { src: 'x' } } })).toThrow()
  })
})

describe('the map of a scenario', () => {
  it('lists states with titles, and transitions with causes told in words', () => {
    expect(tiny.states.slice(0, 2)).toEqual([
      { path: 'supply', title: 'Supply of codes', parent: null, type: 'compound', initial: 'failing' },
      {
        path: 'supply.failing',
        title: 'Codes do not arrive',
        parent: 'supply',
        type: 'atomic',
        initial: null,
      },
    ])
    expect(tiny.transitions.map(({ from, to, label }) => `${from} > ${to}: ${label}`)).toEqual([
      'supply.failing > supply.back: after 0:40:00',
      'supply.failing > supply.switching: Route decided: Second provider',
      'supply.switching > supply.back: task done: Contract a second provider',
      'supply.back > supply.steady: when "Data is repaired" is the case and Login by code is up',
      'data.sound > data.damaged: after 0:10:00',
      'data.damaged > data.gone: after 3:00:00, if "Restore to the minute before the damage" is not running',
      'data.damaged > data.repaired: task done: Restore to the minute before the damage',
    ])
    expect(new Set(tiny.transitions.map(({ id }) => id)).size).toBe(tiny.transitions.length)
  })
})
