import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { decision, inject, startSmall, story } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const FREELY = { type: 'decide-freely', decision: 'f1', role: 'lead', text: 'Something else' } as const

describe('free decisions', () => {
  const decisions = {
    way: decision({ when: 'elapsed(0s)', until: 'elapsed(20m)' }),
    other: decision({ when: 'elapsed(0s)', until: 'elapsed(20m)' }),
    late: decision({ when: 'elapsed(30m)' }),
  }
  const toOption = (point: string) =>
    ({ type: 'map-decision', decision: 'f1', mapping: { to: 'option', point, option: 'go' } }) as const

  it('a point decided freely is decided for conditions too, before it is mapped', () => {
    const injects = { call: inject({ when: 'decided(way)' }), wrong: inject({ when: 'decided(way, stay)' }) }
    const drive = startSmall({ decisions, injects }).must({ ...FREELY, point: 'way' })
    expect(drive.state.injects).toMatchObject({ call: { status: 'delivered' }, wrong: { status: 'pending' } })
  })

  it('maps to its own point after that point would have closed', () => {
    const drive = startSmall({ decisions })
      .must({ ...FREELY, point: 'way' })
      .wait(at(25))
      .must(toOption('way'))
    expect(drive.state.decisions).toMatchObject({
      way: { status: 'decided', option: 'go', decision: 'f1' },
      other: { status: 'closed', option: null },
    })
  })

  it('maps to another point only while that is open', () => {
    const drive = startSmall({ decisions })
      .must({ ...FREELY, point: null })
      .wait(at(25))
    expect(drive.try(toOption('other'))).toMatchObject({ ok: false, error: { code: 'point-not-open' } })
    expect(drive.try(toOption('late'))).toMatchObject({ ok: false, error: { code: 'point-not-open' } })
    drive.wait(at(6)).must(toOption('late'))
    expect(drive.state.decisions.late).toMatchObject({ status: 'decided', option: 'go', decision: 'f1' })
  })

  it('§4.10 a rationale for a decision that nobody took is refused', () => {
    const drive = startSmall({ decisions }).must({ ...FREELY, point: null })
    drive.must({ type: 'explain', decision: 'f1', rationale: 'We had done it before' })
    const unknown = drive.try({ type: 'explain', decision: 'f2', rationale: 'x' })
    expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown-decision' } })
  })
})

describe('the life of a decision point', () => {
  it('`until` closes it unanswered, and it never opens once that holds', () => {
    const decisions = {
      way: decision({ when: 'elapsed(0s)', until: 'declared' }),
      later: decision({ when: 'elapsed(0s)', after: '10m', until: 'declared' }),
    }
    const drive = startSmall({ decisions }).wait(at(5)).must({ type: 'mark', mark: 'declared' }).wait(at(20))
    expect(drive.state.decisions).toMatchObject({
      way: { status: 'closed' },
      later: { status: 'pending', opensAt: null },
    })
    const answer = drive.try({ type: 'decide', point: 'way', option: 'go', role: 'lead' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'point-not-open' } })
  })

  it('at the very instant its `until` comes with its deadline, it closes and does not lapse', () => {
    const way = decision({ when: 'elapsed(0s)', until: 'elapsed(10m)', within: '10m', onTimeout: 'stay' })
    const drive = startSmall({ decisions: { way } }).wait(at(11))
    expect(drive.state.decisions.way).toMatchObject({ status: 'closed', option: null, late: false })
  })

  it('opens so long after its condition came true, and not when that ceased to hold meanwhile', () => {
    const machine = story({ calm: { after: { '4m': 'stormy' } }, stormy: {} })
    const decisions = {
      early: decision({ in: 'story.calm', after: '3m' }),
      never: decision({ in: 'story.calm', after: '5m' }),
    }
    const drive = startSmall({ machine, decisions }).wait(at(9))
    expect(drive.state.decisions).toMatchObject({
      early: { status: 'open', openedAt: at(3) },
      never: { status: 'pending', opensAt: null },
    })
  })

  it('§4.10 says why it takes no answer any more', () => {
    const decisions = {
      lapsed: decision({ when: 'elapsed(0s)', within: '5m', onTimeout: 'stay' }),
      closed: decision({ when: 'elapsed(0s)', until: 'elapsed(5m)' }),
      pending: decision({ when: 'elapsed(9m)' }),
    }
    const drive = startSmall({ decisions }).wait(at(6))
    const message = (point: string) => {
      const answer = drive.try({ type: 'decide', point, option: 'go', role: 'lead' })
      return answer.ok ? '' : answer.error.message
    }
    expect(message('lapsed')).toContain('was decided for them when its time ran out')
    expect(message('closed')).toContain('was closed')
    expect(message('pending')).toContain('is not open yet')
  })

  it('waits for a late answer; §4.7 one captured late is timely by its stated time', () => {
    const way = decision({ when: 'elapsed(0s)', within: '10m' })
    const drive = startSmall({ decisions: { way } }).wait(at(11))
    expect(drive.state.decisions.way).toMatchObject({ status: 'open', late: true })
    drive.must({ type: 'decide', point: 'way', option: 'go', role: 'lead', ago: at(2) })
    expect(drive.events.at(-1)).toMatchObject({ type: 'Decided', at: at(11), statedAt: at(9) })
  })
})

describe('the world by conditions', () => {
  it('an `elapsed` inside a condition fires on time, alone or with something that came first', () => {
    const injects = {
      alone: inject({ when: 'elapsed(7m)' }),
      both: inject({ when: 'declared and elapsed(9m)' }),
      after: inject({ when: 'declared and elapsed(1m)', after: '2m' }),
    }
    const drive = startSmall({ injects }).wait(at(3)).must({ type: 'mark', mark: 'declared' }).wait(at(30))
    const delivered = drive.events.flatMap((event) =>
      event.type === 'InjectDelivered' ? [[event.inject, event.at / MINUTE]] : [],
    )
    expect(delivered).toEqual([
      ['after', 5],
      ['alone', 7],
      ['both', 9],
    ])
  })

  it('the story goes on after an ending, and the first ending stands', () => {
    const machine = story({
      calm: { after: { '5m': 'good' } },
      good: { entry: [{ end: 'well' }], after: { '5m': 'bad' } },
      bad: { entry: [{ end: 'ill' }] },
    })
    const endings = {
      well: { title: 'Well', kind: 'recovered', says: 'Well.' },
      ill: { title: 'Ill', kind: 'lost', says: 'Ill.' },
    }
    const drive = startSmall({ machine, endings, injects: { call: inject({ at: '8m' }) } }).wait(at(20))
    expect(drive.state).toMatchObject({
      ending: 'well',
      phase: 'running',
      machine: { value: { story: 'bad' } },
    })
    expect(drive.state.injects.call?.status).toBe('delivered')
    expect(drive.events.filter((event) => event.type === 'EndingReached')).toHaveLength(1)
  })

  it('§4.4 the machine is asked again after each of its own steps, until it rests', () => {
    const machine = {
      type: 'parallel',
      states: {
        third: { initial: 'off', states: { off: { always: { to: 'on', if: 'in(second.on)' } }, on: {} } },
        second: { initial: 'off', states: { off: { always: { to: 'on', if: 'in(first.on)' } }, on: {} } },
        first: { initial: 'off', states: { off: { always: { to: 'on', if: 'declared' } }, on: {} } },
      },
    }
    const drive = startSmall({ machine }).must({ type: 'mark', mark: 'declared' })
    expect(drive.state.machine?.value).toEqual({ first: 'on', second: 'on', third: 'on' })
  })

  it('§4.4 a machine that does not come to rest is a fault that is named, not a hang', () => {
    const machine = story({ ping: { always: 'pong' }, pong: { always: 'ping' } })
    expect(() => startSmall({ machine })).toThrow(/Infinite loop/)
  })
})
