import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { ExerciseEvent } from '../../../shared/contract/events.ts'
import { effectiveLevel } from '../../../shared/exercise/world.ts'
import { startTiny } from '../../support/drive.ts'

const at = (minutes: number) => minutes * MINUTE
const ofType = <Type extends ExerciseEvent['type']>(events: readonly ExerciseEvent[], type: Type) =>
  events.filter((event): event is Extract<ExerciseEvent, { type: Type }> => event.type === type)

describe('a story that runs by itself', () => {
  it('§4.5 stamps each thing with its own due time, however late the tick', () => {
    const drive = startTiny().wait(at(41))
    expect(ofType(drive.events, 'InjectDelivered').map(({ inject, at: when }) => [inject, when])).toEqual([
      ['first-calls', at(4)],
      ['pager-alarm', at(6)],
      ['damage-seen', at(12)],
    ])
    expect(drive.state.machine?.value).toEqual({ supply: 'back', data: 'damaged' })
  })

  it('§4.4 a dependent component is as bad as what it requires, and its outage is marked', () => {
    const drive = startTiny()
    expect(effectiveLevel(drive.scenario, drive.state, 'login')).toBe('down')
    expect(drive.state.marks['onset:login']?.at).toBe(0)
    drive.wait(at(40))
    expect(effectiveLevel(drive.scenario, drive.state, 'login')).toBe('up')
    expect(drive.state.marks['restored:login']?.at).toBe(at(40))
    expect(drive.state.marks.restored).toBeUndefined()
  })

  it('sends over the fallback when the channel died with its carrier', () => {
    const [alarm] = ofType(startTiny().wait(at(7)).events, 'InjectDelivered').filter(
      (event) => event.inject === 'pager-alarm',
    )
    expect(alarm).toMatchObject({ via: 'email', fallback: true, at: at(6) })
  })

  it('§4.6 disarms an inject whose condition ceases to hold and arms it again', () => {
    const drive = startTiny().wait(at(1))
    drive.must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    expect(drive.state.injects['pager-alarm']).toMatchObject({ status: 'pending', dueAt: null })
  })

  it('a decision starts its task, ticks its steps and moves the machine', () => {
    const drive = startTiny()
      .wait(at(5))
      .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    expect(drive.state.machine?.value).toMatchObject({ supply: 'switching' })
    expect(drive.state.tasks['switch-provider#1']).toMatchObject({ status: 'running', dueAt: at(25) })
    expect(drive.state.ticks['outage-response/2']).toBe('done')
    expect(drive.state.timers).not.toHaveProperty('xstate.after.2400000.scenario.supply.failing')
    drive.wait(at(20))
    expect(drive.state.machine?.value).toMatchObject({ supply: 'back' })
    expect(drive.state.ticks['outage-response/3']).toBe('done')
  })

  it('§6 a task for a busy role queues and starts when the role is free; it can be handed over', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    drive.wait(at(12)).must({ type: 'decide', point: 'source', option: 'wal', role: 'technician' })
    expect(drive.state.tasks['restore-wal#1']).toMatchObject({ status: 'queued' })
    const waiting = drive.try({ type: 'set-task-left', run: 'restore-wal#1', left: 0 })
    expect(waiting).toMatchObject({ ok: false, error: { code: 'task-queued' } })
    drive.must({ type: 'hand-over-task', run: 'restore-wal#1', role: 'commander' })
    expect(drive.state.tasks['restore-wal#1']).toMatchObject({
      status: 'running',
      role: 'commander',
      dueAt: at(43),
    })
  })

  it('§5 a corrupt point restores nothing: the restore fails, its time is lost, the next one is started', () => {
    const drive = startTiny()
      .wait(at(13))
      .must({ type: 'decide', point: 'source', option: 'nightly', role: 'technician' })
    drive.wait(at(60))
    expect(ofType(drive.events, 'TaskEnded')[0]).toMatchObject({
      run: 'restore-nightly#1',
      outcome: 'failed',
      at: at(33),
      reason: 'Nightly snapshot is corrupt',
    })
    expect(drive.state.facts.trust).toBe(90)
    expect(ofType(drive.events, 'PointRestored')).toMatchObject([{ point: 'wal', to: at(8), at: at(63) }])
    expect(drive.state.components.database).toMatchObject({
      restoredTo: at(8),
      reconciled: MINUTE,
      writesStoppedAt: at(12),
    })
  })

  it('takes the option that a lapsed decision names, and says that it lapsed', () => {
    const drive = startTiny().wait(at(23))
    expect(drive.state.decisions.source).toMatchObject({ status: 'lapsed', option: 'nightly', late: true })
    expect(drive.state.decisions.route).toMatchObject({ status: 'open', late: true })
    expect(ofType(drive.events, 'Decided')).toMatchObject([{ point: 'source', byLapse: true, at: at(22) }])
  })

  it('reaches the ending when all is repaired', () => {
    const drive = startTiny()
      .wait(at(13))
      .must({ type: 'decide', point: 'source', option: 'wal', role: 'technician' })
      .wait(at(40))
    expect(drive.state.ending).toBe('recovered')
    expect(drive.state.marks.restored?.at).toBe(at(43))
  })
})

describe('§5 obligations', () => {
  it('runs a clock from its trigger, a cadence from the last notification, and notes what was missed', () => {
    const drive = startTiny().wait(at(10)).must({ type: 'mark', mark: 'declared' })
    expect(drive.state.obligations['customers-first#1']).toMatchObject({ dueAt: at(40), status: 'open' })
    drive.wait(at(25)).must({ type: 'notify', obligation: 'customers-update' })
    expect(drive.state.obligations['customers-update#2']).toMatchObject({ dueAt: at(65), status: 'open' })
    drive.wait(at(35))
    expect(drive.state.obligations['customers-first#1']).toMatchObject({ status: 'missed' })
    expect(drive.state.obligations['customers-update#2']).toMatchObject({ status: 'missed' })
    expect(drive.state.obligations['customers-update#3']).toMatchObject({ dueAt: at(95) })
  })

  it('a late notification is recorded but does not make a missed duty met', () => {
    const drive = startTiny()
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(31))
      .must({ type: 'notify', obligation: 'customers-first' })
    expect(drive.state.obligations['customers-first#1']).toMatchObject({ status: 'missed', metAt: at(31) })
  })

  it('§4.7 a backdated notification counts at the time it is stated for', () => {
    const drive = startTiny().must({ type: 'mark', mark: 'declared' }).wait(at(29))
    drive.must({ type: 'notify', obligation: 'customers-first', ago: at(4) })
    expect(drive.state.obligations['customers-first#1']).toMatchObject({ status: 'met', metAt: at(25) })
  })

  it('a chained clock starts when its parent is fulfilled, in calendar months of story time', () => {
    const drive = startTiny().wait(at(11)).must({ type: 'notify', obligation: 'authority' })
    const month = Date.UTC(2026, 3, 10) - Date.UTC(2026, 2, 10)
    expect(drive.state.obligations['authority-final#1']).toMatchObject({ dueAt: at(11) + month })
  })

  it('asks once about the cadences inside a jump', () => {
    const drive = startTiny().must({ type: 'mark', mark: 'declared' }).wait(at(1))
    const unanswered = drive.try({ type: 'jump', until: at(200), force: true })
    expect(unanswered).toMatchObject({ ok: false, error: { code: 'cadences-unanswered' } })
    drive.must({ type: 'jump', until: at(200), force: true, cadences: 'kept' })
    const updates = Object.values(drive.state.obligations).filter(
      (one) => one.obligation === 'customers-update',
    )
    expect(updates.map((one) => one.status)).toEqual(['met', 'met', 'met', 'met', 'met', 'met', 'open'])
  })
})
