import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { Drive } from '../../support/drive.ts'
import { startSmall, story, task } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const DATA = { title: 'Data', tier: 1, rto: '1h', rpo: '5m' }
const POINTS = {
  nightly: { title: 'Nightly', component: 'data', kind: 'snapshot', taken: '-3h', state: 'clean' },
  newest: { title: 'Newest', component: 'data', kind: 'snapshot', taken: '-2m', state: 'clean' },
  wal: { title: 'Any instant', component: 'data', kind: 'pitr', taken: '-7d', state: 'clean' },
  standby: { title: 'Standby', component: 'data', kind: 'replica', taken: '0s', lag: '1m', state: 'clean' },
}

/** Its data is bad since five minutes before STARTEX; one task restores what the test names. */
function corrupt(restores: unknown, after?: string): Drive {
  return startSmall({
    components: { data: DATA },
    channels: { phone: { title: 'Phone' } },
    recoveryPoints: POINTS,
    tasks: {
      restore: task({ restores, recovers: ['data'] }),
      mend: task({ estimate: '5m', onDone: [{ heal: 'data' }] }),
    },
    machine: story({
      bad: {
        entry: [{ corrupt: { data: '-5m' } }],
        ...(after === undefined ? { always: 'restoring' } : { after: { [after]: 'restoring' } }),
      },
      restoring: { entry: [{ start: 'restore' }] },
    }),
  }).wait(at(60))
}
const ended = (drive: Drive) => drive.events.find((event) => event.type === 'TaskEnded')
const restored = (drive: Drive) => drive.events.find((event) => event.type === 'PointRestored')

describe('§5 data that went bad', () => {
  it('a point from before it is restored, and ends it', () => {
    const drive = corrupt('nightly')
    expect(restored(drive)).toMatchObject({ point: 'nightly', to: at(-180), at: at(10) })
    expect(drive.state.components.data?.corruptSince).toBeNull()
  })

  it('a snapshot from after it is corrupt, although it was declared clean: its time is lost', () => {
    const drive = corrupt('newest')
    expect(ended(drive)).toMatchObject({ outcome: 'failed', at: at(10) })
    expect(ended(drive)).toMatchObject({ reason: expect.stringContaining('Newest is corrupt') })
    expect(restored(drive)).toBeUndefined()
    expect(drive.state.components.data?.corruptSince).toBe(at(-5))
  })

  it('of a window, an instant up to the corruption restores and a later one does not', () => {
    expect(restored(corrupt({ point: 'wal', to: '-5m' }))).toMatchObject({ to: at(-5) })
    expect(ended(corrupt({ point: 'wal', to: '-4m' }))).toMatchObject({ outcome: 'failed' })
  })

  it('"ten minutes ago" counts from the start of the task: right when started soon, corrupt when late', () => {
    expect(restored(corrupt({ point: 'wal', ago: '10m' }, '5m'))).toMatchObject({ to: at(-5), at: at(15) })
    expect(ended(corrupt({ point: 'wal', ago: '10m' }, '6m'))).toMatchObject({
      outcome: 'failed',
      at: at(16),
    })
  })

  it('a replica has copied the bad data as well', () => {
    expect(ended(corrupt('standby'))).toMatchObject({ outcome: 'failed' })
  })

  it('repaired in place, points count by what is declared of them again', () => {
    const drive = corrupt('newest', '30m')
    expect(restored(drive)).toBeUndefined()
    const mended = startSmall({
      components: { data: DATA },
      channels: { phone: { title: 'Phone' } },
      recoveryPoints: POINTS,
      tasks: { restore: task({ restores: 'newest' }), mend: task({ onDone: [{ heal: 'data' }] }) },
      machine: story({
        bad: { entry: [{ corrupt: 'data' }, { start: 'mend' }], on: { 'done.mend': 'good' } },
        good: { entry: [{ start: 'restore' }] },
      }),
    }).wait(at(30))
    expect(mended.events.find((event) => event.type === 'DataHealed')).toMatchObject({ at: at(10) })
    expect(restored(mended)).toMatchObject({ at: at(20) })
  })

  it('a window needs an instant or an age, and not both', () => {
    expect(() => corrupt('wal')).toThrow(/restore-instant/)
    expect(() => corrupt({ point: 'wal', to: '-5m', ago: '10m' })).toThrow(/not both/)
    expect(() => corrupt({ point: 'newest', ago: '10m' })).toThrow(/restore-instant/)
  })
})

describe('the expected timeline', () => {
  const PHASES = {
    declared: { title: 'Declared', by: '5m', reached: 'declared' },
    bad: { title: 'Found bad', by: '10m', reached: 'in(story.bad)' },
  }
  const states = { calm: { after: { '7m': 'bad' } }, bad: { after: { '5m': 'calm' } } }

  it('a phase is reached once, the first time that its condition holds', () => {
    const drive = startSmall({ expected: PHASES, machine: story(states) })
      .wait(at(3))
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(40))
    expect(drive.events.filter((event) => event.type === 'PhaseReached')).toMatchObject([
      { phase: 'declared', at: at(3) },
      { phase: 'bad', at: at(7) },
    ])
    expect(drive.state.phases).toEqual({ declared: at(3), bad: at(7) })
  })

  it('phases stand in the order of their times', () => {
    const turned = { late: { ...PHASES.bad, by: '20m' }, declared: PHASES.declared }
    expect(() => startSmall({ expected: turned, machine: story(states) })).toThrow(/phase-order/)
  })
})

describe('a replica that was cut off', () => {
  it('holds nothing from after that, however late it takes over', () => {
    // cut off at 2, lag 1: data of 1, although the component fails at 30 only
    const standby = { ...POINTS.standby, cutOff: '2m' }
    const drive = startSmall({
      components: { data: DATA },
      channels: { phone: { title: 'Phone' } },
      recoveryPoints: { standby },
      tasks: { restore: task({ restores: 'standby' }) },
      machine: story({
        up: { after: { '30m': 'out' } },
        out: { entry: [{ set: { data: 'down' } }, { start: 'restore' }] },
      }),
    }).wait(at(60))
    expect(restored(drive)).toMatchObject({ to: at(1), at: at(40) })
  })
})
