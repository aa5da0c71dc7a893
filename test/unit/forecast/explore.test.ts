import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { explore } from '../../../shared/forecast/explore.ts'
import { outlookOf } from '../../../shared/forecast/outlook.ts'
import { option, point, regions, smallPack } from '../../support/forecast-kit.ts'

type Section = Readonly<Record<string, unknown>>

const call = (more: Section): Section => ({
  title: 'Call',
  to: ['lead'],
  via: 'phone',
  from: 'Someone',
  says: 'Hello.',
  ...more,
})

/**
 * Out at 0. `good` starts a task of 20 likely minutes (optimistic 10), `poor` one of 60; nobody answering, it is back at
 * 150. Whoever chose `poor` is asked once more, at once, and may start the quick task after all.
 */
const PACK: Section = {
  roles: { lead: { title: 'Lead' }, tech: { title: 'Tech' }, press: { title: 'Press' } },
  machine: regions({
    story: {
      out: {
        entry: [{ set: { app: 'down' } }],
        on: { 'done.quick': 'back', 'done.long': 'back' },
        after: { '150m': 'late' },
      },
      back: { entry: [{ set: { app: 'up' } }, { mark: 'verified' }, { end: 'good' }] },
      late: { entry: [{ set: { app: 'up' } }, { mark: 'verified' }, { end: 'bad' }] },
    },
  }),
  tasks: {
    quick: { title: 'Quick', by: 'tech', estimate: ['10m', '20m', '30m'] },
    long: { title: 'Long', by: 'tech', estimate: '60m' },
  },
  decisions: {
    way: point(
      { good: option([{ start: 'quick' }], 1), poor: option([{ start: 'long' }], 0) },
      { within: '10m' },
    ),
    again: point(
      { quick: option([{ abort: 'long' }, { start: 'quick' }], 1), stay: option([{ mark: 'declared' }], 0) },
      { when: 'decided(way, poor)', after: '5m', within: '10m' },
    ),
  },
  injects: {
    call: call({ at: '5m' }),
    never: call({ when: 'elapsed(1m) and fact(n) > 0' }),
    byHand: call({ byHand: true }),
  },
  facts: { n: 0 },
  obligations: {
    tell: { title: 'Tell', to: 'All', from: 'elapsed(2m)', within: '10m', by: 'lead' },
    cadence: { title: 'Updates', to: 'All', from: 'elapsed(2m)', every: '10m', by: 'lead' },
    unheard: { title: 'Unheard', to: 'All', from: 'fact(n) > 0', within: '10m' },
  },
}

describe('an exploration', () => {
  const { scenario, runbooks } = smallPack(PACK)
  const found = explore(scenario, runbooks, { plays: 30, seed: 'here' })
  const ending = (id: string) => found.endings.find((one) => one.id === id)

  it('names the shortest and the longest way to each ending, and who went it', () => {
    // The best team: decides at 0, 20 likely minutes. Random teams draw from 10 to 30.
    const shortest = ending('good')?.shortest
    expect(shortest?.at).toBeLessThanOrEqual(20 * MINUTE)
    expect(shortest?.at).toBeGreaterThanOrEqual(10 * MINUTE)
    expect(shortest?.decisions.map(({ point: one, option: two }) => `${one}.${two}`)).toContain('way.good')
    // `poor` at the last minute (9), `stay`: 9 + 60
    expect(ending('good')?.longest).toMatchObject({
      at: 69 * MINUTE,
      team: 'the worst option, at the last minute; nobody is told',
      decisions: [
        { at: 9 * MINUTE, point: 'way', option: 'poor', byLapse: false },
        // asked at 14, answered in the last minute of ten
        { at: 23 * MINUTE, point: 'again', option: 'stay', byLapse: false },
      ],
    })
    // Only the silent team waits for it.
    expect(ending('bad')).toMatchObject({
      plays: 1,
      shortest: { at: 150 * MINUTE, team: 'no answer to anything', decisions: [] },
    })
    expect(found.withoutEnding).toBe(0)
  })

  it('measures the best and the worst recovery', () => {
    const app = found.components.find(({ id }) => id === 'app')
    expect(app?.rto).toMatchObject({
      target: 60 * MINUTE,
      exercised: 30,
      worst: { value: 150 * MINUTE, open: false },
    })
    expect(app?.rto.best?.value).toBe(ending('good')?.shortest?.at)
    // All but the silent team and those that took the long way late met the hour.
    expect(app?.rto.met).toBeGreaterThan(0)
    expect(app?.rto.met).toBeLessThan(30)
  })

  it('finds the role that nobody gives anything to do', () => {
    // The press is idle from the outage at 0 on, in at least half of the teams until the best ones are back.
    const press = found.idle.filter(({ role }) => role === 'press')
    expect(press).toHaveLength(1)
    expect(press[0]).toMatchObject({ from: 0, title: 'Press' })
    expect(found.idle.some(({ role }) => role === 'lead')).toBe(false)
  })

  it('names what no play saw', () => {
    expect(found.never).toEqual({
      obligations: [{ id: 'unheard', title: 'Unheard' }],
      injects: [{ id: 'never', title: 'Call' }],
      decisions: [],
      options: [],
      phases: [],
    })
  })

  it('is the same for the same seed, and another for another', () => {
    expect(explore(scenario, runbooks, { plays: 12, seed: 'here' })).toEqual(
      explore(scenario, runbooks, { plays: 12, seed: 'here' }),
    )
    const other = explore(scenario, runbooks, { plays: 30, seed: 'there' })
    expect(other.components).not.toEqual(found.components)
  })

  it('keeps to its budget, tells how far it is, and stops when told to', () => {
    const told: string[] = []
    const stopped = explore(scenario, runbooks, { plays: 9, seed: 'here' }, (done, planned) => {
      told.push(`${done}/${planned}`)
      return done < 4
    })
    expect(told).toEqual(['1/9', '2/9', '3/9', '4/9'])
    expect(stopped).toMatchObject({ plays: 4, planned: 9 })
    // One other answer to `way` only: `again` is not asked of the best team.
    expect(found.deviationsLeftOut).toBe(0)
    expect(explore(scenario, runbooks, { plays: 5, seed: 'here' }).deviationsLeftOut).toBe(1)
  })

  it('stands beside the bounds, which nobody beat', () => {
    const { bounds, exploration, limits } = outlookOf(scenario, runbooks, { plays: 10, seed: 'here' })
    for (const { id, soonest, latest } of bounds.endings) {
      const one = exploration?.endings.find((other) => other.id === id)
      expect(one?.shortest?.at ?? Infinity).toBeGreaterThanOrEqual(soonest ?? Infinity)
      expect(one?.longest?.at ?? 0).toBeLessThanOrEqual(latest ?? Infinity)
    }
    expect(limits.length).toBeGreaterThan(3)
    expect(outlookOf(scenario, runbooks, null).exploration).toBeNull()
  })
})

describe('marks that only people make', () => {
  it('are said by teams, and not before they are true', () => {
    const { scenario, runbooks } = smallPack({
      machine: regions({
        story: {
          out: { entry: [{ set: { app: 'down' } }], on: { 'marked.declared': 'led' } },
          led: { after: { '10m': 'back' } },
          back: { entry: [{ set: { app: 'up' } }], on: { 'marked.verified': 'over' } },
          over: { entry: [{ end: 'good' }] },
        },
      }),
    })
    const { endings, components, withoutEnding } = explore(scenario, runbooks, { plays: 5, seed: 'here' })
    // Declared at 0, back at 10, verified at once; the slow ones say each word 15 later: 15 + 10 + 15.
    expect(endings[0]?.shortest).toMatchObject({ at: 10 * MINUTE, team: 'the best option, at once' })
    expect(endings[0]?.longest?.at).toBe(40 * MINUTE)
    expect(components[0]?.rto.best?.value).toBe(10 * MINUTE)
    // The silent team says nothing, and nothing ends its story.
    expect(withoutEnding).toBe(1)
  })
})

describe('a story that chases itself', () => {
  it('is told, and does not end the exploration', () => {
    const { scenario, runbooks } = smallPack({
      facts: { n: 0 },
      machine: regions({
        story: {
          calm: { on: { 'decided.way.go': 'a' } },
          a: { entry: [{ put: { n: 1 } }], always: { to: 'b', if: 'fact(n) = 1' } },
          b: { entry: [{ put: { n: 0 } }], always: { to: 'a', if: 'fact(n) = 0' } },
        },
      }),
      decisions: { way: point({ go: option([], 1), stay: option([], 0) }) },
    })
    const { broken, plays } = explore(scenario, runbooks, { plays: 5, seed: 'here' })
    expect(plays).toBe(5)
    expect(broken.map(({ team }) => team)).toContain('the best option, at once')
    expect(broken.map(({ team }) => team)).not.toContain('no answer to anything')
  })

  it('is told too when it makes the same task ever shorter', () => {
    const { scenario, runbooks } = smallPack({
      tasks: {
        wheel: {
          title: 'Wheel',
          by: 'tech',
          estimate: '10m',
          onDone: [{ stretch: { wheel: 0.9 } }, { start: 'wheel' }],
        },
      },
      decisions: { way: point({ go: option([{ start: 'wheel' }], 1), stay: option([], 0) }) },
    })
    // 10 + 9 + 8.1 and so on never comes to 100: Zeno's exercise, and the four hours are never over
    const { broken } = explore(scenario, runbooks, { plays: 2, seed: 'here' })
    expect(broken).toHaveLength(1)
    expect(broken[0]?.message).toMatch(/over and over|faster than time/)
  })
})
