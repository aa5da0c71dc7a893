import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { ExerciseEvent } from '../../../shared/contract/events.ts'
import { notices } from '../../../shared/projections/notices.ts'
import { viewContext } from '../../../shared/projections/view-context.ts'
import { CREATED, madeLine, madeRecord } from '../../support/made-record.ts'

const started: ExerciseEvent = {
  type: 'ExerciseStarted',
  at: 0,
  cause: 'x',
  segment: { wall: 0, exercise: 0, rate: 1 },
}
const noticed = (...events: readonly ExerciseEvent[]) =>
  notices(viewContext(madeRecord([madeLine(0, [CREATED]), madeLine(1, [started, ...events])]), MINUTE)).map(
    ({ text }) => text,
  )
const leaves = (person: string, standing: 'primary' | 'backup'): ExerciseEvent => ({
  type: 'SeatChanged',
  at: 0,
  cause: 'x',
  role: 'lead',
  person,
  present: false,
  standing,
})
const opened: ExerciseEvent = { type: 'DecisionOpened', at: 0, cause: 'x', point: 'route', dueAt: MINUTE }

describe('notices', () => {
  it('says nothing where nothing waits', () => {
    expect(noticed(opened)).toEqual([])
  })

  it('an inject that did not arrive, until it is dealt with', () => {
    const failed: ExerciseEvent = {
      type: 'InjectFailed',
      at: 0,
      cause: 'x',
      inject: 'calls',
      via: 'sms',
      reason: '',
    }
    expect(noticed(failed)).toEqual([
      '"Stores call" did not arrive, SMS is dead. Send it another way, or skip it',
    ])
    expect(
      noticed(failed, { type: 'InjectSkipped', at: 0, cause: 'x', inject: 'calls', reason: 'Told them' }),
    ).toEqual([])
  })

  it('a decision whose time has passed, until it is made', () => {
    expect(noticed(opened, { type: 'DecisionLapsed', at: MINUTE, cause: 'x', point: 'route' })).toEqual([
      'Route: the time to decide has passed',
    ])
  })

  it('§4.3 a pause that the computer made, and none that people made', () => {
    const paused = (kind: string): ExerciseEvent => ({
      type: 'ClockPaused',
      at: 0,
      cause: 'x',
      segment: { wall: 0, exercise: 0, rate: 0 },
      reason: '',
      kind,
    })
    expect(noticed(paused('sleep'))).toEqual([
      'The clock was paused because the computer slept. Resume when the room is ready',
    ])
    expect(noticed(paused('break'))).toEqual([])
  })

  it('§6 a question to an empty seat, but not while somebody of the role or its backup role is there', () => {
    expect(noticed(opened, leaves('Ada', 'primary'))).toEqual([])
    // The backup role was given to nobody in particular, so the room plays it.
    expect(noticed(opened, leaves('Ada', 'primary'), leaves('Bo', 'backup'))).toEqual([])
    const technicianLeft: ExerciseEvent = {
      type: 'SeatChanged',
      at: 0,
      cause: 'x',
      role: 'tech',
      person: 'Cy',
      present: false,
      standing: 'primary',
    }
    expect(noticed(opened, leaves('Ada', 'primary'), leaves('Bo', 'backup'), technicianLeft)).toEqual([
      'Nobody is in the seat of Incident commander, who is asked to decide',
    ])
  })
})
