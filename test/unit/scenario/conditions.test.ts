import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  elapsedInstants,
  evaluateCondition,
  explainCondition,
  type World,
} from '../../../shared/scenario/conditions.ts'
import type { Condition, Scenario } from '../../../shared/scenario/model.ts'
import { parseCondition } from '../../../shared/scenario/parse-condition.ts'
import { loadPack } from '../../support/load-pack.ts'

const NOTHING: World = {
  at: 0,
  inState: () => false,
  optionDecided: () => null,
  lapsed: () => false,
  taskIs: () => false,
  level: () => 'up',
  fact: () => 0,
  delivered: () => false,
  marked: () => false,
  met: () => false,
  missed: () => false,
}

function read(text: string): Condition {
  const parsed = parseCondition(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`)
  return parsed.value
}

function tiny(): Scenario {
  const { scenario } = loadPack()
  if (scenario === null) throw new Error('The tiny pack does not load')
  return scenario
}

describe('parseCondition', () => {
  it.each([
    ['in(supply.failing)', { kind: 'in', state: 'supply.failing' }],
    ['decided(route)', { kind: 'decided', point: 'route', option: null }],
    ['decided( route , second )', { kind: 'decided', point: 'route', option: 'second' }],
    ['lapsed(route)', { kind: 'lapsed', point: 'route' }],
    ['queued(t)', { kind: 'task', task: 't', status: 'queued' }],
    ['failed(t)', { kind: 'task', task: 't', status: 'failed' }],
    ['degraded(login)', { kind: 'component', component: 'login', level: 'degraded' }],
    ['fact(sso-ready)', { kind: 'fact', fact: 'sso-ready', op: '=', value: true }],
    ['fact(trust)>=60', { kind: 'fact', fact: 'trust', op: '>=', value: 60 }],
    ['fact(trust) < -1.5', { kind: 'fact', fact: 'trust', op: '<', value: -1.5 }],
    ['fact(a) != false', { kind: 'fact', fact: 'a', op: '!=', value: false }],
    ['marked(verified, login)', { kind: 'marked', mark: 'verified', component: 'login' }],
    ['declared', { kind: 'marked', mark: 'declared', component: null }],
    ['recovery-started', { kind: 'marked', mark: 'recovery-started', component: null }],
    ['elapsed(1h30m)', { kind: 'elapsed', at: 5_400_000 }],
  ])('reads %s', (text, condition) => {
    expect(read(text)).toEqual(condition)
  })

  it('binds not before and, and before or; parentheses override', () => {
    const [a, b, c] = [read('met(a)'), read('met(b)'), read('met(c)')]
    expect(read('met(a) or met(b) and not met(c)')).toEqual({
      kind: 'any',
      of: [a, { kind: 'all', of: [b, { kind: 'not', of: c }] }],
    })
    expect(read('(met(a) or met(b)) and met(c)')).toEqual({
      kind: 'all',
      of: [{ kind: 'any', of: [a, b] }, c],
    })
    expect(read('not not met(a)')).toEqual({ kind: 'not', of: { kind: 'not', of: a } })
  })

  it.each([
    ['', 0],
    ['decide(route)', 0],
    ['met(a) met(b)', 7],
    ['met(a) and', 10],
    ['met(a', 5],
    ['marked(nothing)', 7],
    ['met(a, b)', 7],
    ['elapsed(soon)', 8],
    ['fact(a) >= true', 11],
    ['fact(a) = x', 10],
    ['met(a) && met(b)', 7],
    ['and', 0],
  ])('tells where %j goes wrong', (text, offset) => {
    const parsed = parseCondition(text)
    expect(parsed.ok ? null : parsed.error.offset).toBe(offset)
  })

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'and',
      'or',
      'not',
      '(',
      ')',
      ',',
      'met',
      'fact',
      'a',
      '>=',
      '60',
      'declared',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => parseCondition(text).ok || true,
      ),
    )
    expect(parseCondition('('.repeat(3_000)).ok).toBe(false)
    expect(parseCondition('not '.repeat(999)).ok).toBe(false)
  })
})

describe('evaluateCondition', () => {
  it.each([
    ['in(a.b)', { inState: (path: string) => path === 'a.b' }],
    ['decided(p)', { optionDecided: () => '' }],
    ['decided(p, x)', { optionDecided: () => 'x' }],
    ['lapsed(p)', { lapsed: () => true }],
    ['running(t)', { taskIs: (_: string, status: string) => status === 'running' }],
    ['down(c)', { level: () => 'down' as const }],
    ['fact(f) >= 60', { fact: () => 60 }],
    ['fact(f)', { fact: () => true }],
    ['delivered(i)', { delivered: () => true }],
    [
      'marked(verified, c)',
      { marked: (mark: string, component: string | null) => mark === 'verified' && component === 'c' },
    ],
    ['met(o)', { met: () => true }],
    ['missed(o)', { missed: () => true }],
    ['elapsed(1m)', { at: 60_000 }],
  ])('%s holds when the world says so, and only then', (text, change) => {
    expect(evaluateCondition(read(text), NOTHING)).toBe(false)
    expect(evaluateCondition(read(text), { ...NOTHING, ...change })).toBe(true)
    expect(evaluateCondition(read(`not ${text}`), { ...NOTHING, ...change })).toBe(false)
  })

  it('an option asked for is not any option, and a truth is not a number', () => {
    expect(evaluateCondition(read('decided(p, x)'), { ...NOTHING, optionDecided: () => 'y' })).toBe(false)
    expect(evaluateCondition(read('fact(f) >= 1'), { ...NOTHING, fact: () => true })).toBe(false)
  })
})

describe('explainCondition', () => {
  const scenario = tiny()
  const why = (text: string, world: Partial<World> = {}) =>
    explainCondition(read(text), { ...NOTHING, ...world }, scenario)

  it('§4.6 tells what an armed condition waits for, by title and time', () => {
    expect(why('decided(route) and elapsed(40m)')).toBe('waits for decision "Route" and for 0:40:00')
    expect(why('decided(route) and elapsed(40m)', { at: 2_400_000 })).toBe('waits for decision "Route"')
    expect(why('in(supply.back) or down(gateway)')).toBe(
      'waits for state "Codes arrive again" or for "SMS gateway" to be down',
    )
    expect(why('(met(authority) or lapsed(route)) and fact(trust) >= 60', { fact: () => 40 })).toBe(
      'waits for (notification "Supervisory authority" to be given or for decision "Route" to lapse) and for "Customer trust" to be at least 60 (it is 40)',
    )
  })

  it('§4.6 tells what stands in the way of a negation', () => {
    expect(why('not in(supply.failing)', { inState: () => true })).toBe(
      'waits for state "Codes do not arrive" to end',
    )
    expect(why('not (met(authority) and declared)', { met: () => true, marked: () => true })).toBe(
      'waits for notification "Supervisory authority" not to be given or for no mark "declared"',
    )
    expect(why('decided(route, second)', { optionDecided: () => 'stay' })).toBe(
      'waits for decision "Route" to be "Second provider" (it was decided otherwise)',
    )
  })

  it('says so when it holds, and always says something else when it does not', () => {
    expect(why('elapsed(0s)')).toBe('holds')
    expect(explainCondition({ kind: 'any', of: [] }, NOTHING, scenario)).toBe(
      'waits for something that never comes',
    )
    const atoms = [
      'met(authority)',
      'declared',
      'elapsed(5m)',
      'fact(trust) > 1',
      'running(restore-wal)',
      'in(data.gone)',
    ]
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...atoms),
        tie('node').map((part) => `not (${part})`),
        fc
          .tuple(tie('node'), fc.constantFrom('and', 'or'), tie('node'))
          .map(([left, word, right]) => `(${left}) ${word} (${right})`),
      ),
    })).node
    fc.assert(
      fc.property(tree, fc.boolean(), fc.nat(600_000), (text, yes, at) => {
        const world: World = {
          ...NOTHING,
          at,
          met: () => yes,
          marked: () => !yes,
          fact: () => at % 3,
          inState: () => yes,
        }
        const told = explainCondition(read(text), world, scenario)
        expect(told === 'holds').toBe(evaluateCondition(read(text), world))
      }),
    )
  })
})

describe('elapsedInstants', () => {
  it('lists every instant that a condition waits for, once and in order', () => {
    const scenario = tiny()
    expect(elapsedInstants(scenario)).toEqual([])
    const until = read('elapsed(2h) or not elapsed(1h)')
    const decisions = scenario.decisions.map((decision) => ({ ...decision, until }))
    expect(elapsedInstants({ ...scenario, decisions })).toEqual([3_600_000, 7_200_000])
  })
})
