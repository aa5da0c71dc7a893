import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../shared/projections/score.ts'
import { component, H, HandJournal, MIN, record } from '../../support/score-record.ts'

const app = component('app', { rto: 4 * H, mtd: 8 * H })

function componentOf(parts: Parameters<typeof record>[0], journal: HandJournal, id = 'app') {
  const found = scoreOf(record(parts, journal)).components.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no component ${id}`)
  return found
}

describe('§5 achieved RTO', () => {
  it('§5 is verified - onset', () => {
    // down at 10 min, back at 95, verified at 102: 102 - 10 = 92 min
    const journal = new HandJournal()
      .at(10 * MIN)
      .level('app', 'down')
      .at(95 * MIN)
      .level('app', 'up')
    journal
      .at(102 * MIN)
      .mark('verified', 'app')
      .end(120 * MIN)
    const { rto, outages } = componentOf({ components: [app] }, journal)
    expect(rto).toEqual({
      target: 4 * H,
      achieved: 92 * MIN,
      atLeast: null,
      status: 'met',
      evidence: 'stated',
    })
    expect(outages).toMatchObject([
      { from: 10 * MIN, restored: 95 * MIN, verified: 102 * MIN, rto: 92 * MIN, convention: 'onset' },
    ])
    expect(outages[0]?.events).toEqual([2, 3, 4])
  })

  it('§5 a verified mark for the whole counts, one before the last regain does not', () => {
    const journal = new HandJournal()
      .at(0)
      .level('app', 'down')
      .at(5 * MIN)
      .mark('verified')
    journal
      .at(20 * MIN)
      .level('app', 'up')
      .at(25 * MIN)
      .mark('verified')
      .end(30 * MIN)
    expect(componentOf({ components: [app] }, journal).rto.achieved).toBe(25 * MIN)
  })

  it('§5 down again before verification is the same outage, after verification a new one; the worst shows', () => {
    // down 0, up 10, down 15, up 30, verified 40: one outage of 40 min; down 60, up 70, verified 75: 15 min
    const journal = new HandJournal()
      .level('app', 'down')
      .at(10 * MIN)
      .level('app', 'up')
      .at(15 * MIN)
      .level('app', 'down')
    journal
      .at(30 * MIN)
      .level('app', 'up')
      .at(40 * MIN)
      .mark('verified', 'app')
    journal
      .at(60 * MIN)
      .level('app', 'down')
      .at(70 * MIN)
      .level('app', 'up')
      .at(75 * MIN)
      .mark('verified', 'app')
      .end(90 * MIN)
    const measured = componentOf({ components: [app] }, journal)
    expect(measured.outages.map(({ from, restored, verified }) => [from, restored, verified])).toEqual([
      [0, 30 * MIN, 40 * MIN],
      [60 * MIN, 70 * MIN, 75 * MIN],
    ])
    expect(measured.rto.achieved).toBe(40 * MIN)
  })

  it('§5 a component whose target level is degraded is served when degraded', () => {
    const journal = new HandJournal()
      .level('app', 'down')
      .at(10 * MIN)
      .level('app', 'degraded')
    journal
      .at(12 * MIN)
      .mark('verified', 'app')
      .at(50 * MIN)
      .level('app', 'up')
      .end(60 * MIN)
    expect(componentOf({ components: [{ ...app, served: 'degraded' }] }, journal).rto.achieved).toBe(12 * MIN)
    expect(componentOf({ components: [app] }, journal).rto).toMatchObject({
      achieved: null,
      status: 'open',
      atLeast: 60 * MIN,
    })
  })

  it('§1 §5 a component is out while one that it requires, directly or not, is down', () => {
    const components = [
      app,
      component('web', { dependsOn: ['app'] }),
      component('till', { dependsOn: ['web'] }),
    ]
    const journal = new HandJournal()
      .at(3 * MIN)
      .level('app', 'down')
      .at(9 * MIN)
      .level('app', 'up')
    journal
      .at(11 * MIN)
      .mark('verified')
      .end(20 * MIN)
    expect(componentOf({ components }, journal, 'till').rto.achieved).toBe(8 * MIN)
  })

  it('§5 never down is not exercised', () => {
    expect(componentOf({ components: [app] }, new HandJournal().end(H)).rto).toEqual({
      target: 4 * H,
      achieved: null,
      atLeast: null,
      status: 'not-exercised',
      evidence: null,
    })
  })

  it('§5 not verified at the end is open with a lower bound, and missed only beyond the target', () => {
    const restored = new HandJournal()
      .level('app', 'down')
      .at(30 * MIN)
      .level('app', 'up')
      .end(H)
    expect(componentOf({ components: [app] }, restored).rto).toMatchObject({
      achieved: null,
      atLeast: H,
      status: 'open',
    })
    const late = new HandJournal().level('app', 'down').end(4 * H + 1)
    expect(componentOf({ components: [app] }, late).rto).toMatchObject({
      achieved: null,
      atLeast: 4 * H + 1,
      status: 'missed',
    })
  })

  it('§5 the clock starts at detection or declaration where the pack says so, and at onset when that was never marked', () => {
    const journal = new HandJournal()
      .level('app', 'down')
      .at(6 * MIN)
      .mark('detected')
      .at(9 * MIN)
      .mark('declared')
    journal
      .at(30 * MIN)
      .level('app', 'up')
      .at(40 * MIN)
      .mark('verified')
      .end(H)
    const at = (clockStart: 'onset' | 'detected' | 'declared') =>
      componentOf({ components: [{ ...app, clockStart }] }, journal).rto.achieved
    expect([at('onset'), at('detected'), at('declared')]).toEqual([40 * MIN, 34 * MIN, 31 * MIN])
    const silent = new HandJournal()
      .level('app', 'down')
      .at(30 * MIN)
      .level('app', 'up')
      .at(40 * MIN)
      .mark('verified')
      .end(H)
    expect(componentOf({ components: [{ ...app, clockStart: 'declared' }] }, silent)).toMatchObject({
      rto: { achieved: 40 * MIN },
      outages: [{ convention: 'onset' }],
    })
  })

  it('§5 an outage that begins after the declaration is known from its onset on', () => {
    const journal = new HandJournal()
      .at(5 * MIN)
      .mark('declared')
      .at(60 * MIN)
      .level('app', 'down')
    journal
      .at(70 * MIN)
      .level('app', 'up')
      .at(72 * MIN)
      .mark('verified')
      .end(80 * MIN)
    const measured = componentOf({ components: [{ ...app, clockStart: 'declared' }] }, journal)
    expect(measured).toMatchObject({ rto: { achieved: 12 * MIN }, outages: [{ convention: 'declared' }] })
    expect(measured.outages[0]?.timeSpent?.detection).toBe(0)
  })

  it('§4.7 §5 a backdated or corrected mark counts from its stated time', () => {
    const base = () =>
      new HandJournal()
        .level('app', 'down')
        .at(30 * MIN)
        .level('app', 'up')
    const backdated = base()
      .at(50 * MIN)
      .mark('verified', 'app', { statedAt: 35 * MIN })
      .end(H)
    expect(componentOf({ components: [app] }, backdated).rto.achieved).toBe(35 * MIN)
    const corrected = base()
      .at(50 * MIN)
      .mark('verified', 'app', { entry: 'v' })
      .end(H)
    corrected.add('EntryCorrected', { entry: 'v', newAt: 33 * MIN, text: null, reason: 'clock misread' })
    const measured = componentOf({ components: [app] }, corrected)
    expect(measured.rto.achieved).toBe(33 * MIN)
    expect(measured.outages[0]?.events).toContain(6)
  })

  it('§4.7 a corrected automatic onset moves the clock; a word alone does not move it on a tabletop', () => {
    const auto = { entry: 'auto:onset:app:1', evidence: 'simulated' } as const
    const journal = (mode: 'tabletop' | 'live') => {
      const drill = new HandJournal({ mode })
        .at(10 * MIN)
        .level('app', 'down')
        .mark('onset', 'app', auto)
      return drill
        .at(12 * MIN)
        .mark('onset', 'app', { statedAt: 8 * MIN })
        .at(30 * MIN)
        .level('app', 'up')
    }
    const verified = (drill: HandJournal) =>
      drill
        .at(40 * MIN)
        .mark('verified', 'app')
        .end(H)
    expect(componentOf({ components: [app] }, verified(journal('tabletop'))).rto.achieved).toBe(30 * MIN)
    expect(componentOf({ components: [app] }, verified(journal('live'))).rto.achieved).toBe(32 * MIN)
    const corrected = verified(journal('tabletop')).add('EntryCorrected', {
      entry: auto.entry,
      newAt: 4 * MIN,
      text: null,
      reason: 'the log says so',
    })
    expect(componentOf({ components: [app] }, corrected).rto.achieved).toBe(36 * MIN)
  })

  it('§5 every figure carries the evidence of its weakest instant', () => {
    const drill = (evidence: 'stated' | 'simulated' | 'observed', mode: 'tabletop' | 'live') => {
      const journal = new HandJournal({ mode })
        .level('app', 'down')
        .mark('onset', 'app', { evidence: mode === 'live' ? 'observed' : 'simulated' })
      journal
        .at(30 * MIN)
        .level('app', 'up')
        .mark('verified', 'app', { evidence })
        .end(H)
      return componentOf({ components: [app] }, journal).rto.evidence
    }
    expect(drill('stated', 'tabletop')).toBe('stated')
    expect(drill('simulated', 'tabletop')).toBe('simulated')
    expect(drill('observed', 'live')).toBe('observed')
  })

  it('§4.7 what was undone does not count', () => {
    const journal = new HandJournal()
      .level('app', 'down')
      .at(30 * MIN)
      .level('app', 'up')
    journal
      .at(31 * MIN)
      .mark('verified', 'app')
      .add('CommandUndone', { command: 'c4', label: 'Mark verified' }, 'undo')
    journal
      .at(45 * MIN)
      .mark('verified', 'app')
      .end(H)
    expect(componentOf({ components: [app] }, journal).rto.achieved).toBe(45 * MIN)
  })

  it('§5 the overall RTO is the worst tier-1 component against the overall target, by default the strictest', () => {
    const components = [app, component('web', { rto: 2 * H }), component('mail', { tier: 2, rto: H })]
    const journal = new HandJournal().level('app', 'down').level('web', 'down').level('mail', 'down')
    journal
      .at(H)
      .level('web', 'up')
      .at(2 * H)
      .level('app', 'up')
      .mark('verified')
      .at(3 * H)
      .level('mail', 'up')
      .mark('verified')
      .end(4 * H)
    const { overall } = scoreOf(record({ components }, journal))
    expect(overall.rto).toMatchObject({ target: 2 * H, achieved: 2 * H, status: 'met' })
    const wider = scoreOf(record({ components, overall: { rto: H, rpo: null } }, journal)).overall.rto
    expect(wider).toMatchObject({ target: H, achieved: 2 * H, status: 'missed' })
  })
})
