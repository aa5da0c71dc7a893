import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { Drive } from '../../support/drive.ts'
import { inject, startSmall, story, task } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const deliveries = (drive: Drive) =>
  drive.events.flatMap((event) =>
    event.type === 'InjectDelivered' ? [[event.inject, event.at / MINUTE]] : [],
  )

describe('§4.6 held injects', () => {
  const MACHINE = story({
    calm: { after: { '4m': 'stormy' } },
    stormy: { after: { '20m': 'over' } },
    over: {},
  })
  const injects = { call: inject({ in: 'story.stormy', after: '6m' }) }

  it('keeps its due time while it is held: released late it comes at once', () => {
    const drive = startSmall({ machine: MACHINE, injects })
      .wait(at(5))
      .must({ type: 'hold-inject', inject: 'call' })
    drive.wait(at(10)).must({ type: 'release-inject', inject: 'call' })
    expect(deliveries(drive)).toEqual([['call', 15]])
  })

  it('released early it comes at its due time, which counts from when its condition came true', () => {
    const drive = startSmall({ machine: MACHINE, injects }).must({ type: 'hold-inject', inject: 'call' })
    drive.wait(at(7)).must({ type: 'release-inject', inject: 'call' }).wait(at(10))
    expect(deliveries(drive)).toEqual([['call', 10]])
  })

  it('is pending when its condition ceased to hold while it was held', () => {
    const drive = startSmall({ machine: MACHINE, injects })
      .wait(at(5))
      .must({ type: 'hold-inject', inject: 'call' })
    drive.wait(at(25)).must({ type: 'release-inject', inject: 'call' }).wait(at(30))
    expect(deliveries(drive)).toEqual([])
    expect(drive.state.injects.call).toMatchObject({ status: 'pending', dueAt: null })
  })

  it('one that an effect made due is not lost by holding it', () => {
    const forced = {
      cause: inject({ at: '1m', effects: [{ inject: { call: '5m' } }] }),
      call: inject({ byHand: true }),
    }
    const before = startSmall({ injects: forced }).wait(at(2)).must({ type: 'hold-inject', inject: 'call' })
    before.wait(at(1)).must({ type: 'release-inject', inject: 'call' }).wait(at(5))
    expect(deliveries(before)).toEqual([
      ['cause', 1],
      ['call', 6],
    ])
    const while_ = startSmall({ injects: forced }).must({ type: 'hold-inject', inject: 'call' }).wait(at(9))
    expect(deliveries(while_)).toEqual([['cause', 1]])
    while_.must({ type: 'release-inject', inject: 'call' })
    expect(deliveries(while_)).toEqual([
      ['cause', 1],
      ['call', 9],
    ])
  })
})

describe('§4.7 an inject whose sending is undone waits again as it did before', () => {
  it('armed, at its old due time', () => {
    const machine = story({ calm: {} })
    const drive = startSmall({ machine, injects: { call: inject({ in: 'story.calm', after: '8m' }) } })
      .wait(at(5))
      .must({ type: 'send-inject', inject: 'call' }, 'sent')
      .wait(at(1))
      .must({ type: 'undo', command: 'sent' })
    expect(drive.state.injects.call).toMatchObject({ status: 'armed', dueAt: at(8) })
    expect(drive.events).toContainEqual(expect.objectContaining({ type: 'InjectRetracted', inject: 'call' }))
  })

  it('armed by an effect, also without a condition of its own', () => {
    const injects = {
      cause: inject({ at: '1m', effects: [{ inject: { call: '9m' } }] }),
      call: inject({ byHand: true }),
    }
    const drive = startSmall({ injects })
      .wait(at(3))
      .must({ type: 'send-inject', inject: 'call' }, 'sent')
      .must({ type: 'undo', command: 'sent' })
      .wait(at(10))
    expect(deliveries(drive)).toEqual([
      ['cause', 1],
      ['call', 3],
      ['call', 10],
    ])
  })

  it('held stays held, skipped stays skipped', () => {
    const drive = startSmall({ injects: { call: inject({ at: '5m' }) } })
      .must({ type: 'hold-inject', inject: 'call' })
      .wait(at(6))
      .must({ type: 'send-inject', inject: 'call' }, 'sent')
      .must({ type: 'undo', command: 'sent' })
      .wait(at(6))
    expect(drive.state.injects.call?.status).toBe('held')
    drive
      .must({ type: 'skip-inject', inject: 'call', reason: 'No time' })
      .must({ type: 'send-inject', inject: 'call' }, 'again')
      .must({ type: 'undo', command: 'again' })
      .wait(at(6))
    expect(drive.state.injects.call?.status).toBe('skipped')
  })
})

describe('channels', () => {
  const injects = { call: inject({ at: '5m', via: 'net', effects: [{ stopWrites: 'app' }] }) }
  const machine = story({ down: { entry: [{ set: { app: 'down' } }] } })

  it('without another channel an inject fails with its effects undone, and can be sent over one that lives', () => {
    const drive = startSmall({ machine, injects }).wait(at(6))
    expect(drive.state.injects.call).toMatchObject({ status: 'failed' })
    expect(drive.state.components.app?.writesStoppedAt).toBeNull()
    expect(drive.try({ type: 'send-inject', inject: 'call', via: 'net' })).toMatchObject({
      ok: false,
      error: { code: 'channel-dead' },
    })
    drive.must({ type: 'send-inject', inject: 'call', via: 'phone' })
    expect(drive.state.injects.call).toMatchObject({ status: 'delivered', via: 'phone', deliveredAt: at(6) })
    expect(drive.state.components.app?.writesStoppedAt).toBe(at(6))
  })

  it('what failed can be sent again over its own channel when the carrier is back', () => {
    const drive = startSmall({ machine, injects })
      .wait(at(6))
      .must({ type: 'set-component', component: 'app', level: 'degraded', reason: 'Half back' })
      .must({ type: 'send-inject', inject: 'call' })
    expect(drive.state.injects.call).toMatchObject({ status: 'delivered', via: 'net' })
  })

  it('what was retracted by hand and is sent again does not take effect twice', () => {
    const facts = { trust: { title: 'Trust', initial: 100 } }
    const drive = startSmall({
      facts,
      injects: { call: inject({ at: '5m', effects: [{ add: { trust: -10 } }] }) },
    })
      .wait(at(6))
      .must({ type: 'retract-inject', inject: 'call', reason: 'Wrong room' })
      .must({ type: 'send-inject', inject: 'call' })
    expect(drive.state.facts.trust).toBe(90)
  })
})

describe('§4.5 ties', () => {
  it('task end, timer, inject, deadline, then document order', () => {
    const late = { title: 'Way', asks: 'lead', question: 'Which?', within: '10m' }
    const options = {
      go: { label: 'Go', quality: 1, because: 'Yes.' },
      stay: { label: 'Stay', quality: 0, because: 'No.' },
    }
    const drive = startSmall({
      machine: {
        type: 'parallel',
        states: {
          one: { initial: 'a', states: { a: { after: { '10m': 'b' } }, b: {} } },
          two: { initial: 'a', states: { a: { after: { '10m': 'b' } }, b: {} } },
        },
      },
      tasks: { late: task({ by: 'lead' }), early: task(), third: task({ by: 'pair' }) },
      injects: { second: inject({ at: '10m' }), first: inject({ at: '10m' }) },
      decisions: { way: { ...late, when: 'elapsed(0s)', options } },
      obligations: { word: { title: 'Word', to: 'All', from: 'elapsed(0s)', within: '10m' } },
    })
      .must({ type: 'start-task', task: 'third' })
      .must({ type: 'start-task', task: 'early' })
      .must({ type: 'start-task', task: 'late' })
      .wait(at(11))
    const order = drive.events.flatMap((event) => {
      if (event.type === 'TaskEnded') return [event.task]
      if (event.type === 'TimerFired') return [event.timer]
      if (event.type === 'InjectDelivered') return [event.inject]
      if (event.type === 'DecisionLapsed') return [event.point]
      return event.type === 'ObligationMissed' ? [event.obligation] : []
    })
    expect(order).toEqual([
      'late',
      'early',
      'third',
      'xstate.after.600000.scenario.one.a',
      'xstate.after.600000.scenario.two.a',
      'second',
      'first',
      'way',
      'word',
    ])
  })
})
