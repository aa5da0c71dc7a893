import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { undoable } from '../../../shared/exercise/undo.ts'
import type { Drive } from '../../support/drive.ts'
import { inject, startSmall, story } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const FIRST = { title: 'First', to: 'Customers', from: 'declared', within: '30m' }
const UPDATE = { title: 'Update', to: 'Customers', from: 'declared', every: '30m' }

describe('§5 obligations: when a duty counts as met', () => {
  it('§4.7 told in time but captured after the deadline: met, at the time it is stated for', () => {
    const drive = startSmall({ obligations: { first: FIRST } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(31))
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'missed', metAt: null })
    drive.must({ type: 'notify', obligation: 'first', ago: at(4) })
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'met', metAt: at(27) })
  })

  it('told at the very deadline is in time, a millisecond later is not', () => {
    const drive = startSmall({ obligations: { first: FIRST } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(30))
      .must({ type: 'notify', obligation: 'first' })
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'met', metAt: at(30) })
    const late = startSmall({ obligations: { first: FIRST } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(30) + 1)
      .must({ type: 'notify', obligation: 'first' })
    expect(late.state.obligations['first#1']).toMatchObject({ status: 'missed', metAt: at(30) + 1 })
  })

  it('§4.7 a backdated update fulfils the turn that it was told in, not the one that runs now', () => {
    const drive = startSmall({ obligations: { update: UPDATE } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(33))
      .must({ type: 'notify', obligation: 'update', ago: at(5) })
    expect(drive.state.obligations['update#1']).toMatchObject({ status: 'met', metAt: at(28) })
    expect(drive.state.obligations['update#2']).toMatchObject({ status: 'open', dueAt: at(60) })
  })

  it('is refused when it is fulfilled already', () => {
    const drive = startSmall({ obligations: { first: FIRST } })
      .must({ type: 'notify', obligation: 'first' })
      .wait(at(1))
    expect(drive.try({ type: 'notify', obligation: 'first' })).toMatchObject({
      ok: false,
      error: { code: 'already-told' },
    })
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'met', metAt: 0 })
  })

  it('told before its clock began, it does not begin again', () => {
    const drive = startSmall({ obligations: { first: FIRST } })
      .wait(at(1))
      .must({ type: 'notify', obligation: 'first' })
      .wait(at(1))
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(60))
    expect(Object.values(drive.state.obligations)).toMatchObject([{ status: 'met', metAt: at(1) }])
  })
})

describe('§5 obligations: where a clock starts', () => {
  it('§4.7 a duty from a mark counts from when the mark is stated for', () => {
    const drive = startSmall({ obligations: { first: FIRST } })
      .wait(at(10))
      .must({ type: 'mark', mark: 'declared', ago: at(4) })
    expect(drive.state.obligations['first#1']).toMatchObject({ dueAt: at(36) })
  })

  it('a turn that fell due before its mark was captured is missed, and the next keeps the beat', () => {
    const drive = startSmall({ obligations: { update: UPDATE } })
      .wait(at(50))
      .must({ type: 'mark', mark: 'declared', ago: at(40) })
    expect(drive.state.obligations['update#1']).toMatchObject({ dueAt: at(40), status: 'missed' })
    expect(drive.state.obligations['update#2']).toMatchObject({ dueAt: at(70), status: 'open' })
  })

  const CHAINED = {
    first: FIRST,
    final: { title: 'Final', to: 'Customers', after: 'first', within: '60m' },
  }

  it('a chained clock starts at its parent’s fulfilment', () => {
    const drive = startSmall({ obligations: CHAINED })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(20))
      .must({ type: 'notify', obligation: 'first', ago: at(5) })
    expect(drive.state.obligations['final#1']).toMatchObject({ dueAt: at(75), status: 'open' })
  })

  it('or at its parent’s deadline when that is missed; told late it stays there', () => {
    const drive = startSmall({ obligations: CHAINED }).must({ type: 'mark', mark: 'declared' }).wait(at(45))
    expect(drive.state.obligations['final#1']).toMatchObject({ dueAt: at(90), status: 'open' })
    drive.must({ type: 'notify', obligation: 'first' })
    expect(drive.state.obligations['final#1']).toMatchObject({ dueAt: at(90), status: 'open' })
  })

  it('§5 legal clocks: GDPR 33 72 h from awareness, NIS2 24 h, 72 h and a month, DORA 4 h, 72 h and a month', () => {
    const duty = (more: object) => ({ title: 'Notice', to: 'Authority', legal: true, ...more })
    const drive = startSmall({
      // months are those of the story: 30 January at 22:40 at STARTEX
      startex: '2026-01-30T22:40:00+01:00',
      facts: { aware: false, classified: false },
      injects: {
        aware: inject({ at: '30m', effects: [{ put: { aware: true } }] }),
        classified: inject({ at: '90m', effects: [{ put: { classified: true } }] }),
      },
      obligations: {
        gdpr: duty({ from: 'fact(aware)', within: '72h', basis: 'GDPR 33(1)' }),
        'nis2-early': duty({ from: 'fact(aware)', within: '24h', basis: 'NIS2 23(4)(a)' }),
        'nis2-notice': duty({ from: 'fact(aware)', within: '72h', basis: 'NIS2 23(4)(b)' }),
        'nis2-final': duty({ after: 'nis2-notice', withinMonths: 1, basis: 'NIS2 23(4)(d)' }),
        'dora-initial': duty({ from: 'fact(classified)', within: '4h' }),
        'dora-intermediate': duty({ after: 'dora-initial', within: '72h' }),
        'dora-final': duty({ after: 'dora-intermediate', withinMonths: 1 }),
      },
    })
    drive.wait(at(120)).must({ type: 'notify', obligation: 'dora-initial' })
    drive.must({ type: 'jump', until: at(60 * 80), force: true })
    const due = (instance: string) => (drive.state.obligations[instance]?.dueAt ?? Number.NaN) / (60 * MINUTE)
    expect([due('gdpr#1'), due('nis2-early#1'), due('nis2-notice#1')]).toEqual([72.5, 24.5, 72.5])
    // missed on 2 February at 23:10, so a month from then
    expect(due('nis2-final#1')).toBe(72.5 + 28 * 24)
    expect([due('dora-initial#1'), due('dora-intermediate#1')]).toEqual([5.5, 2 + 72])
    // missed on 3 February at 00:40
    expect(due('dora-final#1')).toBe(74 + 28 * 24)
  })

  it('a chained duty told before its parent does not begin again', () => {
    const drive = startSmall({ obligations: CHAINED })
      .must({ type: 'notify', obligation: 'final' })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(31))
    expect(drive.state.obligations['final#1']).toMatchObject({ status: 'met', metAt: 0 })
    expect(drive.state.obligations['final#2']).toBeUndefined()
  })
})

describe('§4.7 clocks that count from what is corrected', () => {
  const duties = {
    // the chain stands the other way round than it runs
    last: { title: 'Last', to: 'Customers', after: 'second', within: '60m' },
    second: { title: 'Second', to: 'Customers', after: 'first', within: '60m' },
    first: FIRST,
    update: UPDATE,
  }
  const due = (drive: Drive) =>
    Object.fromEntries(
      Object.values(drive.state.obligations).map((one) => [one.instance, [one.dueAt / MINUTE, one.status]]),
    )

  it('a duty from a corrected mark is due so long after the new instant; a turn that is over stays', () => {
    const drive = startSmall({ obligations: duties })
      .wait(at(10))
      .must({ type: 'mark', mark: 'declared' }, 'm')
      .wait(at(5))
      .must({ type: 'correct', entry: 'm', at: at(7), reason: 'It was said on the phone' })
    expect(due(drive)).toEqual({ 'first#1': [37, 'open'], 'update#1': [37, 'open'] })
    drive.wait(at(24)).must({ type: 'correct', entry: 'm', at: at(12), reason: 'No, after the call' })
    expect(due(drive)).toMatchObject({ 'first#1': [42, 'open'], 'update#1': [37, 'missed'] })
    drive.wait(at(4)).must({ type: 'undo', command: undoable(drive.lines)?.command ?? '' })
    expect(due(drive)).toMatchObject({ 'first#1': [37, 'missed'] })
  })

  it('is judged anew by its new deadline, be that behind already', () => {
    const drive = startSmall({ obligations: { first: FIRST } })
      .wait(at(10))
      .must({ type: 'mark', mark: 'declared' }, 'm')
      .wait(at(28))
      .must({ type: 'notify', obligation: 'first' })
      .must({ type: 'correct', entry: 'm', at: at(5), reason: 'Earlier' })
    expect(due(drive)).toEqual({ 'first#1': [35, 'missed'] })
    drive.must({ type: 'correct', entry: 'm', at: at(9), reason: 'Not so early' })
    expect(due(drive)).toEqual({ 'first#1': [39, 'met'] })
  })

  it('a chain follows its parent, corrected or captured late, down to its last link', () => {
    const drive = startSmall({ obligations: duties }).must({ type: 'mark', mark: 'declared' }).wait(at(95))
    expect(due(drive)).toMatchObject({ 'second#1': [90, 'missed'], 'last#1': [150, 'open'] })
    drive.must({ type: 'notify', obligation: 'first', ago: at(75) })
    expect(due(drive)).toMatchObject({
      'first#1': [30, 'met'],
      'second#1': [80, 'missed'],
      'last#1': [140, 'open'],
    })
    drive.must({ type: 'correct', entry: 'first#1', at: at(25), reason: 'By the mail' })
    expect(due(drive)).toMatchObject({ 'second#1': [85, 'missed'], 'last#1': [145, 'open'] })
  })

  it('one that began otherwise keeps its clock', () => {
    const injects = { call: inject({ at: '5m', effects: [{ oblige: 'first' }] }) }
    const drive = startSmall({ obligations: { first: FIRST }, injects })
      .wait(at(10))
      .must({ type: 'mark', mark: 'declared' }, 'm')
      .must({ type: 'correct', entry: 'm', at: at(2), reason: 'Earlier' })
    expect(due(drive)).toEqual({ 'first#1': [35, 'open'] })
  })
})

describe('§5 obligations: the end of a cadence', () => {
  it('ends at the instant its `until` holds, also when a turn falls due just then', () => {
    const drive = startSmall({ obligations: { update: { ...UPDATE, until: 'elapsed(30m)' } } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(120))
    expect(Object.values(drive.state.obligations)).toMatchObject([{ status: 'settled', metAt: null }])
  })

  it('a word after the end opens no new turn', () => {
    const drive = startSmall({ obligations: { update: { ...UPDATE, until: 'elapsed(40m)' } } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(50))
      .must({ type: 'notify', obligation: 'update' })
    expect(Object.values(drive.state.obligations).map((one) => one.status)).toEqual(['missed', 'settled'])
    expect(drive.state.obligations['update#1']?.metAt).toBe(at(50))
  })
})

describe('§4.4 machine events of duties and marks, whoever causes them', () => {
  const MACHINE = story({
    calm: { on: { 'met.first': 'told', 'marked.declared': 'declared', 'marked.restored': 'well' } },
    told: {},
    declared: {},
    well: {},
  })

  it('a notification by an effect is heard like one by a person', () => {
    const injects = { call: inject({ at: '5m', effects: [{ notify: 'first' }] }) }
    const drive = startSmall({ machine: MACHINE, obligations: { first: FIRST }, injects }).wait(at(6))
    expect(drive.state.machine?.value).toEqual({ story: 'told' })
  })

  it('a mark by an effect is heard', () => {
    const injects = { call: inject({ at: '5m', effects: [{ mark: 'declared' }] }) }
    const drive = startSmall({ machine: MACHINE, obligations: { first: FIRST }, injects }).wait(at(6))
    expect(drive.state.machine?.value).toEqual({ story: 'declared' })
  })

  it('a mark that follows from the components is heard', () => {
    const drive = startSmall({ machine: MACHINE, obligations: { first: FIRST } })
      .must({ type: 'set-component', component: 'app', level: 'down', reason: 'Fire' })
      .wait(at(1))
      .must({ type: 'set-component', component: 'app', level: 'up', reason: 'Out' })
    expect(drive.state.machine?.value).toEqual({ story: 'well' })
  })

  it('a cadence that a jump kept is heard as met', () => {
    const machine = story({ calm: { on: { 'met.update': 'told' } }, told: {} })
    const drive = startSmall({ machine, obligations: { update: UPDATE } })
      .must({ type: 'mark', mark: 'declared' })
      .must({ type: 'jump', until: at(40), force: true, cadences: 'kept' })
    expect(drive.state.machine?.value).toEqual({ story: 'told' })
  })
})

describe('§5 a cadence that ended', () => {
  it('begins anew when what ended it no longer holds', () => {
    const update = { title: 'Update', to: 'Customers', from: 'down(app)', every: '30m', until: 'up(app)' }
    const drive = startSmall({
      obligations: { update },
      machine: story({
        first: { entry: [{ set: { app: 'down' } }], after: { '10m': 'back' } },
        back: { entry: [{ set: { app: 'up' } }], after: { '60m': 'again' } },
        again: { entry: [{ set: { app: 'down' } }] },
      }),
    }).wait(at(75))
    expect(drive.state.obligations['update#1']).toMatchObject({ status: 'settled' })
    expect(drive.state.obligations['update#2']).toMatchObject({ status: 'open', dueAt: at(100) })
    expect(drive.state.obligations['update#3']).toBeUndefined()
  })
})
