/** Bounds worked out by hand: each comment is the sum. Times in minutes. */
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { type Bounds, boundsOf } from '../../../shared/scenario/preflight/bounds.ts'
import { option, point, regions, smallPack } from '../../support/forecast-kit.ts'

type Section = Readonly<Record<string, unknown>>

const bounds = (sections: Section): Bounds => boundsOf(smallPack(sections).scenario)
const minutes = (ms: number | null | undefined) => (ms == null ? ms : ms / MINUTE)

/** The bound of ending `good`, reached in state `over`. */
function good(states: Section, more: Section = {}) {
  const found = bounds({
    machine: regions({ story: { ...states, over: { entry: [{ end: 'good' }] } } }),
    ...more,
  }).endings.find(({ id }) => id === 'good')
  if (found === undefined) throw new Error('no ending')
  return { ...found, soonest: minutes(found.soonest), latest: minutes(found.latest) }
}

const task = (estimate: unknown, more: Section = {}): Section => ({
  title: 'Work',
  by: 'tech',
  estimate,
  ...more,
})

describe('the soonest and the latest way to an ending', () => {
  it('adds up delays and the optimistic time of tasks', () => {
    // 10 until the question can be asked, + 2 that it waits, + 0 to decide, + 5 optimistic = 17
    const found = good(
      { calm: { after: { '10m': 'trouble' } }, trouble: { on: { 'done.mend': 'over' } } },
      {
        tasks: { mend: task(['5m', '8m', '12m']) },
        decisions: {
          way: point({ go: option([{ start: 'mend' }]) }, { when: 'in(story.trouble)', after: '2m' }),
        },
      },
    )
    expect(found).toMatchObject({ soonest: 17, latest: null, waitsFor: ['way'], needsTeam: true })
  })

  it('takes the later part of `and`, the sooner of `or`, and nothing for `not`', () => {
    const on = (guard: string) => good({ calm: { always: { to: 'over', if: guard } } }).soonest
    expect(on('elapsed(20m) and elapsed(30m)')).toBe(30)
    expect(on('elapsed(20m) or elapsed(30m)')).toBe(20)
    // `not elapsed(20m)` holds at 0; that it cannot hold together with the other is forgotten
    expect(on('not elapsed(20m) and elapsed(30m)')).toBe(30)
    expect(on('not (elapsed(20m) and not elapsed(40m))')).toBe(0)
  })

  it('asks a guard of a delay at its instant only', () => {
    // entered at 0 and only then: at 10 nothing of 30 can be true, so 60 it is
    const found = good({
      calm: { after: { '10m': { to: 'over', if: 'elapsed(30m)' }, '60m': 'over' } },
    })
    expect(found.soonest).toBe(60)
    expect(found.latest).toBe(60)
    expect(good({ calm: { after: { '10m': { to: 'over', if: 'elapsed(30m)' } } } })).toMatchObject({
      soonest: null,
      latest: null,
    })
  })

  it('forgets what comes after a state was left for good', () => {
    // `early` is left at 5 whatever happens, and the task cannot be done before 6
    const found = good(
      { early: { after: { '5m': 'late' }, on: { 'done.mend': 'over' } }, late: { after: { '90m': 'over' } } },
      {
        tasks: { mend: task('6m') },
        decisions: { way: point({ go: option([{ start: 'mend' }]) }) },
      },
    )
    // 5 + 90
    expect(found).toMatchObject({ soonest: 95, latest: 95 })
  })

  it('adds up facts: the best option of a decision, each as often as it can come', () => {
    const states = { calm: { always: { to: 'over', if: 'fact(n) >= 50' } } }
    const more = (second: number) => ({
      facts: { n: 0 },
      tasks: { mend: task('10m', { onDone: [{ add: { n: 25 } }] }) },
      decisions: {
        way: point({ a: option([{ add: { n: 20 } }]), b: option([{ add: { n: 15 } }, { start: 'mend' }]) }),
      },
      injects: {
        call: {
          title: 'Call',
          at: '40m',
          to: ['lead'],
          via: 'phone',
          from: 'Someone',
          says: 'Hello.',
          effects: [{ add: { n: second } }],
        },
      },
    })
    // a (20) and b (15) exclude each other: 20 + 25 (the task, at 10) = 45 is too little; with the call at 40: 45 + 5
    expect(good(states, more(5)).soonest).toBe(40)
    expect(good(states, more(4)).soonest).toBe(null)
  })

  it('gives no limit to what goes round in a circle', () => {
    // + 1 each time `turn` is entered: as often as it takes, so once it can come at all: at 3
    const found = good(
      { calm: { always: { to: 'over', if: 'fact(n) >= 100' } } },
      {
        facts: { n: 0 },
        machine: regions({
          story: {
            calm: { always: { to: 'over', if: 'fact(n) >= 100' } },
            over: { entry: [{ end: 'good' }] },
          },
          wheel: {
            rest: { after: { '3m': 'turn' } },
            turn: { entry: [{ add: { n: 1 } }], after: { '3m': 'rest' } },
          },
        }),
      },
    )
    expect(found.soonest).toBe(3)
  })

  it('is not led astray by an addition of nothing', () => {
    // found by the packs drawn at random: nothing, as often as you like, is still nothing
    const wheel = {
      rest: { after: { '3m': 'turn' } },
      turn: { entry: [{ add: { n: 0 } }], after: { '3m': 'rest' } },
    }
    const calm = { after: { '7m': { to: 'more', do: [{ add: { n: 5 } }] } } }
    const more = { always: { to: 'over', if: 'fact(n) > 4' } }
    const found = good(
      {},
      {
        facts: { n: 0 },
        machine: regions({ story: { calm, more, over: { entry: [{ end: 'good' }] } }, wheel }),
      },
    )
    expect(found.soonest).toBe(7)
  })

  it('shortens tasks by all that may shorten them', () => {
    const found = good(
      { calm: { on: { 'done.mend': 'over' } } },
      {
        tasks: { mend: task('20m') },
        decisions: {
          // of one decision the strongest: 0.5; of two decisions both: 20 x 0.5 x 0.8 = 8
          way: point({ a: option([{ stretch: { mend: 0.5 } }]), b: option([{ stretch: { mend: 0.9 } }]) }),
          other: point({
            a: option([{ stretch: { mend: 0.8 } }, { start: 'mend' }]),
            b: option([{ stretch: { mend: 2 } }]),
          }),
        },
      },
    )
    expect(found.soonest).toBe(8)
  })

  it('knows duties, their chains and what is missed', () => {
    const more = {
      obligations: {
        first: { title: 'First', to: 'All', from: 'elapsed(10m)', within: '20m' },
        second: { title: 'Second', to: 'All', after: 'first', within: '15m' },
        never: { title: 'Never', to: 'All', from: 'lapsed(way) and fact(n) > 0', within: '15m' },
      },
      facts: { n: 0 },
      decisions: { way: point({ go: option() }, { within: '5m' }) },
    }
    // 10 + 20 missed; second begins with the first's fulfilment, at 10 at once, and is missed 15 later
    expect(good({ calm: { on: { 'missed.first': 'over' } } }, more).soonest).toBe(30)
    expect(good({ calm: { on: { 'missed.second': 'over' } } }, more).soonest).toBe(25)
    const { obligations } = bounds(more)
    expect(obligations.map(({ soonest }) => minutes(soonest))).toEqual([10, 10, null])
  })

  it('tells what nobody can put off, and what a silent team never sees', () => {
    const machine = regions({
      story: {
        calm: {
          on: { 'decided.way.go': 'over' },
          after: { '2h': 'lost' },
        },
        over: { entry: [{ end: 'good' }] },
        lost: { entry: [{ end: 'bad' }] },
      },
    })
    const options = { go: option(), stay: option([{ mark: 'declared' }]) }
    const open = bounds({ machine, decisions: { way: point(options) } })
    // Whoever answers or not: at 120 the state is left for one ending or the other.
    expect(minutes(open.endsBy)).toBe(120)
    expect(open.endings).toMatchObject([
      { id: 'good', soonest: 0, needsTeam: true, waitsFor: ['way'] },
      { id: 'bad', soonest: 120 * MINUTE, latest: 120 * MINUTE, needsTeam: false, waitsFor: [] },
    ])
    // What is taken for them when their time runs out needs no team: 0 by answering, at 10 by itself.
    const lapsing = bounds({
      machine,
      decisions: { way: point(options, { within: '10m', onTimeout: 'go' }) },
    })
    expect(lapsing.endings[0]).toMatchObject({ soonest: 0, needsTeam: false, waitsFor: [] })
    // Two ways lead there: neither is waited for, and a silent team takes neither.
    const two = bounds({
      machine: regions({
        story: {
          calm: { on: { 'decided.way.go': 'over', 'decided.other.go': 'over' } },
          over: { entry: [{ end: 'good' }] },
        },
      }),
      decisions: { way: point(options), other: point(options) },
    })
    expect(two.endings[0]).toMatchObject({ soonest: 0, needsTeam: true, waitsFor: [] })
    expect(two.endsBy).toBeNull()
  })

  it('knows that the time itself ends a story, also one that goes to and fro', () => {
    const until = (end: string) => ({ to: 'lost', if: `elapsed(90m) and elapsed(${end})` })
    const found = bounds({
      machine: regions({
        story: {
          calm: { on: { 'marked.declared': 'busy' }, always: until('1h') },
          busy: { on: { 'marked.verified': 'calm' }, after: { '20m': 'calm' }, always: until('100m') },
          lost: { entry: [{ end: 'bad' }] },
        },
      }),
    })
    // `calm` is empty from 90 on, `busy` from 100 on: what is entered in between is left by then
    expect(minutes(found.endsBy)).toBe(100)
    expect(found.endings[1]).toMatchObject({ soonest: 90 * MINUTE, latest: 100 * MINUTE })
  })

  it('enters all regions of a parallel state from outside', () => {
    const found = bounds({
      machine: {
        initial: 'calm',
        states: {
          calm: { after: { '5m': 'trouble.left.deep' } },
          trouble: {
            type: 'parallel',
            states: {
              left: { initial: 'shallow', states: { shallow: {}, deep: {} } },
              right: {
                initial: 'on',
                states: { on: { after: { '7m': 'off' } }, off: { entry: [{ end: 'good' }] } },
              },
            },
          },
        },
      },
    })
    // 5 + 7: `right` begins with `left`
    expect(minutes(found.endings[0]?.soonest)).toBe(12)
  })
})
