import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { decision, inject, startSmall, story, task } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE

describe('§6 tasks and hands', () => {
  const tasks = {
    one: task({ by: 'pair' }),
    two: task({ by: 'pair' }),
    three: task({ by: 'pair' }),
    solo: task(),
  }

  it('a role with two hands works on two tasks; the third queues and starts when the first hand is free', () => {
    const drive = startSmall({ tasks })
    for (const id of ['one', 'two', 'three']) drive.must({ type: 'start-task', task: id }).wait(at(1))
    expect(drive.state.tasks).toMatchObject({
      'one#1': { status: 'running', dueAt: at(10) },
      'two#1': { status: 'running', dueAt: at(11) },
      'three#1': { status: 'queued' },
    })
    drive.wait(at(8))
    expect(drive.state.tasks['three#1']).toMatchObject({
      status: 'running',
      startedAt: at(10),
      dueAt: at(20),
    })
  })

  it('a queued task may be handed to a busy role and waits there; a running one may not', () => {
    const drive = startSmall({ tasks: { ...tasks, more: task() } })
    for (const id of ['one', 'two', 'three', 'solo', 'more']) drive.must({ type: 'start-task', task: id })
    drive.must({ type: 'hand-over-task', run: 'three#1', role: 'tech' })
    expect(drive.state.tasks['three#1']).toMatchObject({ status: 'queued', role: 'tech' })
    expect(drive.try({ type: 'hand-over-task', run: 'solo#1', role: 'pair' })).toMatchObject({
      ok: false,
      error: { code: 'role-busy' },
    })
    drive.must({ type: 'hand-over-task', run: 'solo#1', role: 'lead' })
    expect(drive.state.tasks).toMatchObject({
      'solo#1': { status: 'running', role: 'lead', dueAt: at(10) },
      // first come, first served: it was asked for before "more"
      'three#1': { status: 'running', startedAt: 0 },
      'more#1': { status: 'queued' },
    })
  })

  it('a task that is stretched while it waits or runs takes so much longer, and later runs too', () => {
    const injects = {
      snag: inject({ at: '4m', effects: [{ stretch: { solo: 2 } }, { stretch: { after: 1.5 } }] }),
    }
    const drive = startSmall({ tasks: { solo: task(), after: task() }, injects })
      .must({ type: 'start-task', task: 'solo' })
      .must({ type: 'start-task', task: 'after' })
      .wait(at(5))
    // 6 minutes were left and become 12
    expect(drive.state.tasks['solo#1']).toMatchObject({ status: 'running', dueAt: at(16) })
    expect(drive.state.tasks['after#1']).toMatchObject({ status: 'queued', duration: at(15) })
    drive.wait(at(12))
    expect(drive.state.tasks['after#1']).toMatchObject({
      status: 'running',
      startedAt: at(16),
      dueAt: at(31),
    })
    drive.must({ type: 'start-task', task: 'solo', role: 'lead' })
    expect(drive.state.tasks['solo#2']).toMatchObject({ attempt: 2, dueAt: at(17 + 20) })
  })

  it('deciding does not occupy: who works decides, and who decides works', () => {
    const decisions = { way: decision({ when: 'elapsed(0s)', asks: 'tech' }) }
    const drive = startSmall({ tasks, decisions })
      .must({ type: 'start-task', task: 'solo' })
      .wait(at(1))
      .must({ type: 'decide', point: 'way', option: 'go', role: 'tech' })
      .wait(at(9))
    expect(drive.state.decisions.way).toMatchObject({ status: 'decided' })
    expect(drive.state.tasks['solo#1']).toMatchObject({ status: 'done', endedAt: at(10) })
  })

  it('one person may hold two seats; latecomers and leavers have times', () => {
    const drive = startSmall(
      {},
      {
        seats: [
          { role: 'lead', person: 'Ada', standing: 'primary' },
          { role: 'tech', person: 'Ada', standing: 'primary' },
        ],
      },
    )
      .wait(at(5))
      .must({ type: 'seat', role: 'tech', person: 'Bo', present: true, standing: 'backup' })
      .wait(at(5))
      .must({ type: 'seat', role: 'lead', person: 'Ada', present: false })
    expect(drive.state.seats).toEqual({
      'lead/primary/Ada': { person: 'Ada', present: false, standing: 'primary' },
      'tech/primary/Ada': { person: 'Ada', present: true, standing: 'primary' },
      'tech/backup/Bo': { person: 'Bo', present: true, standing: 'backup' },
    })
    const times = drive.events.flatMap((event) =>
      event.type === 'SeatChanged' ? [[event.person, event.at / MINUTE]] : [],
    )
    expect(times).toEqual([
      ['Bo', 5],
      ['Ada', 10],
    ])
    expect(drive.try({ type: 'seat', role: 'nobody', person: 'Cy', present: true })).toMatchObject({
      ok: false,
    })
  })

  it('an aborted task frees its hand at once', () => {
    const drive = startSmall({ tasks: { solo: task(), after: task() } })
      .must({ type: 'start-task', task: 'solo' })
      .must({ type: 'start-task', task: 'after' })
      .wait(at(3))
      .must({ type: 'abort-task', run: 'solo#1', reason: 'Wrong idea' })
    expect(drive.state.tasks).toMatchObject({
      'solo#1': { status: 'aborted', endedAt: at(3), dueAt: null },
      'after#1': { status: 'running', startedAt: at(3) },
    })
  })

  it('finished by hand as failed it does what a failure does; what is over cannot be finished again', () => {
    const drive = startSmall({
      tasks: {
        solo: task({ onDone: [{ mark: 'verified' }], onFail: [{ start: 'plan-b' }] }),
        'plan-b': task(),
      },
    })
      .must({ type: 'start-task', task: 'solo' })
      .wait(at(3))
      .must({ type: 'complete-task', run: 'solo#1', outcome: 'failed' })
    expect(drive.state.tasks).toMatchObject({
      'solo#1': { status: 'failed', endedAt: at(3) },
      'plan-b#1': { status: 'running', startedAt: at(3) },
    })
    expect(drive.state.marks).not.toHaveProperty('verified')
    expect(drive.try({ type: 'complete-task', run: 'solo#1' })).toMatchObject({
      ok: false,
      error: { code: 'task-over' },
    })
  })

  it('§6 in a live drill a task ends when someone says so', () => {
    const drive = startSmall({ tasks }, { mode: 'live' })
      .must({ type: 'start-task', task: 'solo' })
      .wait(at(90))
    expect(drive.state.tasks['solo#1']).toMatchObject({ status: 'running', dueAt: null })
    drive.must({ type: 'complete-task', run: 'solo#1' })
    expect(drive.state.tasks['solo#1']).toMatchObject({ status: 'done', endedAt: at(90) })
  })

  it('§4.1 a failure is drawn from hash(seed, task, attempt), not from the order of things', () => {
    const risky = { tasks: { risky: task({ failChance: 0.5 }), solo: task({ by: 'lead' }) } }
    const outcomes = (seed: string, before: boolean) => {
      const drive = startSmall(risky, { seed })
      if (before) drive.must({ type: 'start-task', task: 'solo' })
      for (let run = 0; run < 6; run += 1) drive.must({ type: 'start-task', task: 'risky' }).wait(at(11))
      return Object.values(drive.state.tasks).flatMap((one) => (one.task === 'risky' ? [one.status] : []))
    }
    expect(outcomes('a', true)).toEqual(outcomes('a', false))
    expect(new Set([...outcomes('a', false), ...outcomes('b', false)])).toEqual(new Set(['done', 'failed']))
  })
})

describe('§5 what a restore brings back', () => {
  const recoveryPoints = {
    log: { title: 'Log', component: 'app', kind: 'pitr', taken: '-5h', state: 'clean' },
    twin: { title: 'Twin', component: 'app', kind: 'replica', taken: '-5h', lag: '3m', state: 'clean' },
    disk: { title: 'Disk', component: 'app', kind: 'snapshot', taken: '-2h', state: 'clean' },
  }
  const restored = (restores: unknown, effects: readonly unknown[], level: 'up' | 'down' = 'down') => {
    const drive = startSmall({
      recoveryPoints,
      tasks: { restore: task({ restores, recovers: ['app'] }) },
      injects: { trouble: inject({ at: '20m', effects: [{ set: { app: level } }, ...effects] }) },
    })
      .wait(at(30))
      .must({ type: 'start-task', task: 'restore' })
      .wait(at(11))
    return drive.state.components.app?.restoredTo
  }

  it('a snapshot brings back its own instant, point-in-time recovery the chosen one', () => {
    expect(restored('disk', [])).toBe(-at(120))
    expect(restored({ point: 'log', to: '18m' }, [])).toBe(at(18))
  })

  it('a replica reaches up to its lag before the outage', () => {
    expect(restored('twin', [])).toBe(at(17))
  })

  it('or before the stop of writes when the component was never down', () => {
    expect(restored('twin', [{ stopWrites: 'app' }], 'up')).toBe(at(17))
  })

  it('or before the start of the restore when nothing was down or stopped', () => {
    expect(restored('twin', [], 'up')).toBe(at(27))
  })

  it('a point that turns bad while it is being restored restores nothing', () => {
    const drive = startSmall({
      recoveryPoints,
      tasks: { restore: task({ restores: 'disk' }) },
      injects: { worm: inject({ at: '5m', effects: [{ point: { disk: 'encrypted' } }] }) },
      machine: story({ calm: { on: { 'failed.restore': 'lost' } }, lost: {} }),
    })
      .must({ type: 'start-task', task: 'restore' })
      .wait(at(11))
    expect(drive.state.components.app?.restoredTo).toBeNull()
    expect(drive.state.machine?.value).toEqual({ story: 'lost' })
  })
})
