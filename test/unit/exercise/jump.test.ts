import { describe, expect, it } from 'vitest'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE, SECOND } from '../../../shared/base/time.ts'
import type { Drive } from '../../support/drive.ts'
import { decision, inject, startSmall, story, task } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const now = (drive: Drive) => exerciseNow(drive.state.clock, drive.wall)

describe('§4.5 a jump stops before the first item that needs people', () => {
  it('also when something else falls due at the same instant', () => {
    const drive = startSmall({
      injects: { call: inject({ at: '10m' }) },
      tasks: { work: task() },
      machine: story({ calm: { after: { '10m': 'stormy' } }, stormy: {} }),
    })
      .must({ type: 'start-task', task: 'work' })
      .must({ type: 'jump', until: at(30) })
    expect(now(drive)).toBe(at(10) - SECOND)
    expect(drive.state.injects.call?.status).toBe('armed')
    expect(drive.state.tasks['work#1']?.status).toBe('running')
    expect(drive.events.at(-1)).toMatchObject({ type: 'ClockJumped', stoppedBy: 'Inject: Call' })
  })

  it('where a question opens on the way, even as another closes', () => {
    const drive = startSmall({
      machine: story({ calm: { after: { '10m': 'stormy' } }, stormy: {} }),
      decisions: {
        first: decision({ in: 'story.calm', until: 'in(story.stormy)' }),
        second: decision({ in: 'story.stormy' }),
      },
    }).must({ type: 'jump', until: at(30) })
    expect(drive.state.decisions).toMatchObject({ first: { status: 'closed' }, second: { status: 'open' } })
    expect(now(drive)).toBe(at(10))
  })

  it('at its very end, too', () => {
    const drive = startSmall({ injects: { call: inject({ at: '10m' }) } }).must({
      type: 'jump',
      until: at(10),
    })
    expect(now(drive)).toBe(at(10) - SECOND)
    drive.must({ type: 'jump', until: at(10), force: true })
    expect(drive.state.injects.call).toMatchObject({ status: 'delivered', deliveredAt: at(10) })
  })

  it('passes what only runs by itself', () => {
    const drive = startSmall({
      tasks: { work: task() },
      machine: story({ calm: { after: { '10m': 'stormy' } }, stormy: {} }),
    })
      .must({ type: 'start-task', task: 'work' })
      .must({ type: 'jump', until: at(30) })
    expect(now(drive)).toBe(at(30))
    expect(drive.state).toMatchObject({
      machine: { value: { story: 'stormy' } },
      tasks: { 'work#1': { endedAt: at(10) } },
    })
  })
})

describe('a jump during a pause', () => {
  it('moves the story and stays paused', () => {
    const drive = startSmall({ injects: { call: inject({ at: '10m' }) } })
      .must({ type: 'pause', reason: 'Lunch', kind: 'break' })
      .must({ type: 'jump', until: at(24 * 60), force: true })
      .wait(at(30))
    expect(now(drive)).toBe(at(24 * 60))
    expect(drive.state).toMatchObject({ phase: 'paused', injects: { call: { deliveredAt: at(10) } } })
  })

  it('next event goes there, one at a time', () => {
    const drive = startSmall({ injects: { call: inject({ at: '10m' }), again: inject({ at: '12m' }) } })
      .must({ type: 'pause', reason: 'Lunch' })
      .must({ type: 'next-event' })
    expect([now(drive), drive.state.injects.again?.status]).toEqual([at(10), 'armed'])
    drive.must({ type: 'next-event' })
    expect(now(drive)).toBe(at(12))
    expect(drive.try({ type: 'next-event' })).toMatchObject({ ok: false, error: { code: 'nothing-due' } })
  })
})

describe('next event', () => {
  it('passes over instants of `elapsed` from which nothing follows, and stops at those from which something does', () => {
    const injects = {
      never: inject({ when: 'declared and elapsed(5m)' }),
      soon: inject({ when: 'elapsed(7m)', after: '3m' }),
    }
    const drive = startSmall({ injects }).must({ type: 'next-event' })
    expect([now(drive), drive.state.injects.soon]).toMatchObject([at(7), { status: 'armed', dueAt: at(10) }])
    drive.must({ type: 'next-event' })
    expect([now(drive), drive.state.injects.soon?.status]).toEqual([at(10), 'delivered'])
    expect(drive.try({ type: 'next-event' })).toMatchObject({ ok: false, error: { code: 'nothing-due' } })
  })
})

describe('§4.5 cadences inside a jump', () => {
  const update = { title: 'Update', to: 'Customers', from: 'elapsed(0s)', every: '30m' }
  const statuses = (cadences: 'kept' | 'missed' | 'not-played') =>
    Object.values(
      startSmall({ obligations: { update } }).must({ type: 'jump', until: at(70), cadences }).state
        .obligations,
    ).map((one) => [one.status, one.dueAt / MINUTE])

  it('are kept, missed or left out as the facilitator says; the last turn stays open', () => {
    expect(statuses('kept')).toEqual([
      ['met', 30],
      ['met', 60],
      ['open', 90],
    ])
    expect(statuses('missed')).toEqual([
      ['missed', 30],
      ['missed', 60],
      ['open', 90],
    ])
    expect(statuses('not-played')).toEqual([
      ['settled', 30],
      ['settled', 60],
      ['open', 90],
    ])
  })

  it('are asked about also when they begin inside it', () => {
    const drive = startSmall({ obligations: { update: { ...update, from: 'elapsed(10m)' } } })
    const refused = drive.try({ type: 'jump', until: at(70), force: true })
    expect(refused).toMatchObject({ ok: false, error: { code: 'cadences-unanswered' } })
    expect(now(drive)).toBe(0)
    drive.must({ type: 'jump', until: at(70), force: true, cadences: 'kept' })
    const turns = Object.values(drive.state.obligations).map((one) => [one.status, one.dueAt / MINUTE])
    expect(turns).toEqual([
      ['met', 40],
      ['met', 70],
      ['open', 100],
    ])
  })
})
