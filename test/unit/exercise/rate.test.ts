import { describe, expect, it } from 'vitest'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE, SECOND } from '../../../shared/base/time.ts'
import { undoable } from '../../../shared/exercise/undo.ts'
import { Drive, startTiny } from '../../support/drive.ts'
import { decision, inject, startSmall, story } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const now = (drive: Drive) => exerciseNow(drive.state.clock, drive.wall)
const undo = (drive: Drive) => drive.must({ type: 'undo', command: undoable(drive.lines)?.command ?? '' })
const FAST = { rate: 60, slowForPeople: true }

describe('§6 talk must not become outage: the rate falls to 1x while people need time', () => {
  it('at the start, when a question is open from the beginning', () => {
    const drive = startSmall({ decisions: { way: decision({ when: 'elapsed(0s)' }) } }, FAST)
    expect(drive.state).toMatchObject({ chosenRate: 60, clock: { rate: 1, exercise: 0 } })
  })

  it('at the exact instant at which something comes, however late the tick', () => {
    const drive = startSmall({ injects: { call: inject({ at: '10m' }) } }, FAST).wait(at(1))
    // 10 s of wall time at 60x, then 50 s at 1x
    expect(now(drive)).toBe(at(10) + 50 * SECOND)
  })

  it('when it resumes; and a rate below 1x stays', () => {
    const drive = startSmall({ injects: { call: inject({ at: '10m' }) } }, FAST).wait(at(1))
    drive.must({ type: 'pause', reason: 'Talk' }).must({ type: 'resume' })
    expect(drive.state.clock.rate).toBe(1)
    drive.must({ type: 'rate', rate: 0.5 })
    expect(drive.state).toMatchObject({ clock: { rate: 0.5 }, rateOverride: false })
    drive.must({ type: 'acknowledge-inject', inject: 'call' })
    expect(drive.state.clock.rate).toBe(0.5)
  })

  it('an override holds until nobody needs time, also across a pause', () => {
    const injects = { call: inject({ at: '1m' }), more: inject({ at: '20m' }) }
    const drive = startSmall({ injects }, FAST)
      .wait(5 * SECOND)
      .must({ type: 'rate', rate: 30 })
    expect(drive.state).toMatchObject({ clock: { rate: 30 }, rateOverride: true })
    drive.must({ type: 'pause', reason: 'Talk' }).must({ type: 'acknowledge-inject', inject: 'call' })
    drive.must({ type: 'resume' })
    expect(drive.state).toMatchObject({ clock: { rate: 30 }, rateOverride: false })
    drive.wait(at(1))
    expect(drive.state.clock.rate).toBe(1)
  })

  it('a rate chosen during a pause leaves the pause as it was', () => {
    const drive = startSmall({}, FAST).must({ type: 'pause', reason: 'Coffee', kind: 'break' })
    const pauses = () => drive.events.filter((event) => event.type === 'ClockPaused')
    drive.must({ type: 'rate', rate: 10 }).wait(at(2))
    expect(drive.state).toMatchObject({ phase: 'paused', pauseKind: 'break', chosenRate: 10 })
    expect([now(drive), pauses().length]).toEqual([0, 1])
    drive.must({ type: 'resume' })
    expect(drive.state.clock.rate).toBe(10)
  })

  it('§4.7 undo replays what fell due without running the clock back, then fits the rate', () => {
    const machine = story({ calm: { after: { '4m': 'stormy' } }, stormy: {} })
    const decisions = { way: decision({ when: 'elapsed(0s)' }) }
    const drive = startSmall({ machine, decisions }, FAST)
      .wait(SECOND)
      .must({ type: 'decide', point: 'way', option: 'go', role: 'lead' })
    expect(drive.state.clock.rate).toBe(60)
    drive.wait(9 * SECOND)
    expect(now(drive)).toBe(9 * MINUTE + SECOND)
    undo(drive)
    expect(now(drive)).toBe(9 * MINUTE + SECOND)
    expect(drive.state.decisions.way?.status).toBe('open')
    expect(drive.state.clock.rate).toBe(1)
    const long = startTiny({ rate: 60, slowForPeople: true })
      .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
      .must({ type: 'rate', rate: 120 })
      .wait(SECOND)
      .must({ type: 'note', note: 'n', text: 'Quiet' })
      .wait(at(3))
    const before = now(long)
    undo(long)
    expect(now(long)).toBe(before)
    undo(long)
    expect(now(long)).toBe(before)
  })
})

describe('§6 a real incident', () => {
  it('before the start: the start is a person’s own word that it is over', () => {
    const { scenario, runbooks } = startTiny()
    const drive = startSmall({}).must({ type: 'real-incident', reason: 'Fire' })
    expect(drive.state).toMatchObject({ phase: 'paused', realIncident: true })
    drive.must({ type: 'resume' })
    expect(drive.state).toMatchObject({ phase: 'running', realIncident: false })
    const briefing = new Drive(scenario, runbooks)
    briefing.must({ type: 'real-incident', reason: 'Fire' })
    expect(briefing.state).toMatchObject({ phase: 'briefing', realIncident: true })
    briefing.must({ type: 'start' })
    expect(briefing.state).toMatchObject({ phase: 'running', realIncident: false })
  })

  it('during a pause: stays paused, by jumps and rates too, until a person resumes', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'pause', reason: 'Coffee', kind: 'break' })
      .must({ type: 'real-incident', reason: 'Fire' })
      .must({ type: 'rate', rate: 30 })
      .wait(at(30))
    expect(drive.state).toMatchObject({ phase: 'paused', realIncident: true })
    expect(now(drive)).toBe(at(1))
    drive.must({ type: 'resume' })
    expect(drive.state).toMatchObject({ phase: 'running', realIncident: false, clock: { rate: 30 } })
  })
})
