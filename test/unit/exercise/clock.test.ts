import { describe, expect, it } from 'vitest'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE, SECOND } from '../../../shared/base/time.ts'
import { wakeAt } from '../../../shared/exercise/next-due.ts'
import { type Drive, startTiny } from '../../support/drive.ts'

const at = (minutes: number) => minutes * MINUTE
const now = (drive: Drive) => exerciseNow(drive.state.clock, drive.wall)

describe('§4.3 time is data', () => {
  it('paused time never counts and needs a reason', () => {
    const drive = startTiny()
      .wait(at(2))
      .must({ type: 'pause', reason: 'Coffee', kind: 'break' })
      .wait(at(30))
    expect(now(drive)).toBe(at(2))
    expect(wakeAt(drive.scenario, drive.state, drive.wall)).toBeNull()
    drive.must({ type: 'resume' }).wait(at(1))
    expect(now(drive)).toBe(at(3))
  })

  it('a change of rate never moves the past', () => {
    const drive = startTiny().wait(at(2)).must({ type: 'rate', rate: 60 })
    expect(now(drive)).toBe(at(2))
    drive.wait(SECOND)
    expect(now(drive)).toBe(at(3))
    drive.must({ type: 'rate', rate: 0.25 }).wait(4 * SECOND)
    expect(now(drive)).toBe(at(3) + SECOND)
  })

  it('keeps a rate chosen during a pause for later, and stays paused', () => {
    const drive = startTiny()
      .must({ type: 'pause', reason: 'Talk' })
      .must({ type: 'rate', rate: 30 })
      .wait(at(5))
    expect(drive.state.phase).toBe('paused')
    expect(now(drive)).toBe(0)
    drive.must({ type: 'resume' })
    expect(drive.state.clock.rate).toBe(30)
  })

  it('§6 falls to 1x when people need time, and returns when nobody does; insisting is recorded', () => {
    const drive = startTiny({ slowForPeople: true, rate: 60 })
    // the decision "Route" is open from the start
    expect(drive.state.clock.rate).toBe(1)
    drive.must({ type: 'rate', rate: 10 })
    expect(drive.events.at(-1)).toMatchObject({ type: 'RateChanged', override: true, auto: false })
    expect(drive.state.clock.rate).toBe(10)
    drive.must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    expect(drive.state).toMatchObject({ rateOverride: false, clock: { rate: 10 } })
    drive.wait(at(0.5))
    // "Stores start to call" at 4:00 is unread
    expect(drive.state.clock).toMatchObject({ rate: 1, exercise: at(4) })
    drive.must({ type: 'acknowledge-inject', inject: 'first-calls' })
    expect(drive.state.clock.rate).toBe(10)
  })

  it('§4.5 a jump stops before what needs people, unless forced', () => {
    const drive = startTiny().must({ type: 'jump', until: at(50) })
    expect(drive.state.clock.exercise).toBe(at(4) - SECOND)
    expect(drive.state.injects['first-calls']?.status).toBe('armed')
    expect(drive.events.at(-1)).toMatchObject({
      type: 'ClockJumped',
      stoppedBy: 'Inject: Stores start to call',
    })
    drive.must({ type: 'jump', until: at(50), force: true })
    expect(now(drive)).toBe(at(50))
    expect(drive.state.injects['first-calls']).toMatchObject({ status: 'delivered', deliveredAt: at(4) })
  })

  it('next event goes right there', () => {
    const drive = startTiny().must({ type: 'next-event' })
    expect(now(drive)).toBe(at(4))
    expect(drive.state.injects['first-calls']?.status).toBe('delivered')
  })

  it('next event stops a minute short of a deadline, then lets it pass', () => {
    const drive = startTiny().must({ type: 'jump', until: at(13), force: true })
    drive.must({ type: 'next-event' })
    expect(now(drive)).toBe(at(14))
    drive.must({ type: 'next-event' })
    expect(drive.state.decisions.route?.late).toBe(true)
  })

  it('refuses to run back', () => {
    expect(
      startTiny()
        .wait(at(2))
        .try({ type: 'jump', until: at(1) }),
    ).toMatchObject({ ok: false, error: { code: 'jump-back' } })
  })
})

describe('next event', () => {
  it('says nothing of recurring duties when none falls due on the way', () => {
    const drive = startTiny().must({ type: 'next-event' })
    expect(drive.events.at(-1)).toMatchObject({ type: 'ClockJumped', cadences: null })
  })
})
