import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
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

  it('a chained duty told before its parent does not begin again', () => {
    const drive = startSmall({ obligations: CHAINED })
      .must({ type: 'notify', obligation: 'final' })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(31))
    expect(drive.state.obligations['final#1']).toMatchObject({ status: 'met', metAt: 0 })
    expect(drive.state.obligations['final#2']).toBeUndefined()
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

describe('machine events of duties and marks, whoever causes them', () => {
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
