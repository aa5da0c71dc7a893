/**
 * The pack "The region goes dark", played headless. Every figure is worked out twice: by `hand-measures` from the
 * events, and by hand in the comments; `scoreOf` must agree with both. Times are minutes since STARTEX, when the region
 * fails.
 */
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../shared/base/time.ts'
import type { PlayStep } from '../../shared/scenario/play-script.ts'
import { shippedPack } from '../support/load-pack.ts'
import { describeMeasuredTwice, expectSameFigures, inMinutes, measuredPlay } from '../support/pack-checks.ts'
import { decidedOtherwise, delivered, playable, playSteps, type playThrough } from '../support/pack-play.ts'
import { rateByRule } from '../support/rate-by-rule.ts'

const pack = playable(shippedPack('infrastructure-failure'))
const { scenario } = pack
const good = playSteps(pack, 'good')
const bad = playSteps(pack, 'bad')
const SEVEN = ['database', 'cache', 'files', 'api', 'frontend', 'jobs', 'mail']

const play = (steps: readonly PlayStep[]) => measuredPlay(pack, steps)
const minutes = inMinutes
const variant = (point: string, option: string) => play(decidedOtherwise(good, point, option))
/** The same steps, those from an instant on so much later: what a longer wait does to a script. */
const later = (steps: readonly PlayStep[], from: number, by: number): readonly PlayStep[] =>
  steps.map((step) => (step.at >= from * MINUTE ? { ...step, at: step.at + by * MINUTE } : step))
/** When each phase of the runbook's timeline was reached, in minutes; null: never. */
const phases = (events: ReturnType<typeof playThrough>['events']) =>
  scenario.expected.map(({ id }) => {
    const reached = events.find((event) => event.type === 'PhaseReached' && event.phase === id)
    return minutes(reached?.at)
  })

describe('the pack', () => {
  it('has the people, the events and the choices of an hour and a half', () => {
    expect(scenario.roles.length).toBe(6)
    const byItself = scenario.injects.filter((inject) => inject.trigger.kind !== 'hand')
    expect(byItself.length).toBeGreaterThanOrEqual(20)
    expect(new Set(scenario.injects.map((inject) => inject.via)).size).toBeGreaterThanOrEqual(5)
    const artefacts = scenario.injects.flatMap(({ artefact }) => artefact ?? [])
    expect(artefacts.length).toBeGreaterThanOrEqual(10)
    expect(new Set(artefacts.map(({ kind }) => kind))).toEqual(
      new Set(['log', 'document', 'page', 'graph', 'mail']),
    )
    expect(scenario.decisions.length).toBeGreaterThanOrEqual(12)
    for (const decision of scenario.decisions) expect(decision.options.length).toBeGreaterThanOrEqual(3)
    expect(scenario.injects.filter(({ type }) => type === 'complication').length).toBeGreaterThanOrEqual(2)
    expect(scenario.endings.map((ending) => ending.kind)).toEqual(['recovered', 'partial', 'partial', 'lost'])
  })

  it('gives each of the seven components a time to be back, within the two hours of the whole', () => {
    const withTarget = scenario.components.filter(({ rto }) => rto !== null)
    expect(withTarget.map(({ id }) => id)).toEqual(SEVEN)
    for (const { rto } of withTarget) expect(rto ?? 0).toBeLessThanOrEqual(120 * MINUTE)
    expect(scenario.overall).toEqual({ rto: 120 * MINUTE, rpo: 15 * MINUTE })
  })

  it('lets a facilitator run every inject cold: what to expect, and something to ask', () => {
    for (const inject of scenario.injects) {
      expect(inject.expect, inject.id).not.toBeNull()
      expect(inject.prompts.length + inject.questions.length, inject.id).toBeGreaterThan(0)
    }
  })

  it('every option does something: effects, or a transition of its own', () => {
    const heard = new Set(
      scenario.transitions.flatMap(({ cause }) => (cause.kind === 'event' ? [cause.event] : [])),
    )
    for (const decision of scenario.decisions) {
      for (const option of decision.options) {
        const moves = heard.has(`decided.${decision.id}.${option.id}`)
        const changes = option.effects.some((effect) => effect.kind !== 'add' || effect.fact !== 'trust')
        const asked = JSON.stringify([scenario.injects, scenario.obligations, scenario.transitions]).includes(
          `"point":"${decision.id}","option":"${option.id}"`,
        )
        expect(moves || changes || asked, `${decision.id}.${option.id}`).toBe(true)
      }
    }
  })
})

describe('the good play', () => {
  const { drive, hand, score } = play(good)

  it('brings most things over channels that live; what the platform mails comes by phone', () => {
    const came = delivered(drive.events)
    expect(came.size).toBeGreaterThanOrEqual(20)
    expect(new Set(came.values()).size).toBeGreaterThanOrEqual(5)
    expect(came.get('day-list-missing')).toBe('phone')
    expect([...came.keys()]).toEqual(
      expect.arrayContaining(['dns-away', 'capacity-short', 'tanker', 'half-back', 'left-out', 'relapse']),
    )
  })

  it('takes each component the time that was worked out by hand', () => {
    // Archive read 17-29, promoted 29-38, checked 38-46.
    expect(hand.outages.database).toEqual([{ from: 0, restored: 38 * MINUTE, verified: 46 * MINUTE }])
    // Cache 46-52 when the check is done; files 52-60 by the same hands; smoke test 66-75 proves both.
    expect(hand.outages.cache).toEqual([{ from: 0, restored: 52 * MINUTE, verified: 75 * MINUTE }])
    expect(hand.outages.files).toEqual([{ from: 0, restored: 60 * MINUTE, verified: 75 * MINUTE }])
    // Envelope 19-31, names asked 31, decided 34, in a queue until the nodes are placed at 36, switched 36-40, spread 48.
    // Application 52-66. Customers tested 78-91, told 92, decided 95, second round 95-106.
    expect(hand.outages.names).toEqual([{ from: 0, restored: 48 * MINUTE, verified: 106 * MINUTE }])
    expect(hand.outages.api).toEqual([{ from: 0, restored: 66 * MINUTE, verified: 106 * MINUTE }])
    expect(hand.outages.frontend).toEqual([{ from: 0, restored: 72 * MINUTE, verified: 106 * MINUTE }])
    // Workers 75-83; the mailer waits for the hands that isolate the old region, 72-77, and runs 77-83.
    expect(hand.outages.jobs).toEqual([{ from: 0, restored: 83 * MINUTE, verified: 106 * MINUTE }])
    expect(hand.outages.mail).toEqual([{ from: 0, restored: 83 * MINUTE, verified: 106 * MINUTE }])
    expect(drive.state.ending).toBe('recovered')
  })

  it('meets every target, the tightest by four minutes', () => {
    for (const component of score.components)
      expect(component.rto.status, component.id).toBe(component.id === 'names' ? 'no-target' : 'met')
    expect(minutes(score.overall.rto.achieved)).toBe(106)
    expect(score.overall.rto.status).toBe('met')
    expect(score.overall.rpo.status).toBe('met')
  })

  it('loses the minutes that were worked out by hand', () => {
    // The archive ends 3 before the failure; gates write until 13; their buffers give the last 12 back: 16 - 12.
    expect(minutes(hand.rpo.database)).toBe(4)
    // Files were 6 behind and were not written to afterwards.
    expect(minutes(hand.rpo.files)).toBe(6)
    expect(minutes(score.overall.rpo.achieved)).toBe(6)
  })

  it('stands to the expected timeline of the runbook as worked out by hand', () => {
    expect(scenario.expected.map(({ by }) => minutes(by))).toEqual([5, 15, 45, 90, 110])
    // Declared 5, decided 14, names in Germany 48 (three late), all seven up 83, customers have worked 106.
    expect(phases(drive.events)).toEqual([5, 14, 48, 83, 106])
  })

  it('scores what the rubric gives by hand', () => {
    // D: 29 of 30 weights full, the answer to Hanzekade after 14 of 12 min. A: 32 of 33 steps, nobody calls the roll.
    // N: ten of eleven duties kept in full, five of six rounds.
    const d = Math.round((29 * 10_000 + Math.round((12 / 14) * 10_000)) / 30)
    const a = Math.round((32 / 33) * 10_000)
    const n = Math.round((10 * 10_000 + Math.round((5 / 6) * 10_000)) / 11)
    expect(hand.parts).toEqual({ R: 10_000, E: 10_000, D: d, A: a, N: n })
    expect(hand.total).toBe(Math.round((35 * 10_000 + 25 * 10_000 + 20 * d + 10 * a + 10 * n) / 100))
    expect(score.total).toBe(hand.total)
    expect(score.verdict).toBe('PASS')
  })

  it('is not rated better than the rule would', () => {
    const rule = rateByRule(scenario, drive.events)
    expect([...rule.values()]).toEqual(['P', 'P', 'P', 'P', 'P', 'P'])
  })

  it('leaves no role without anything for a quarter of an hour until it is proven', () => {
    // An inject, a question put to it, its decision, the minutes of its task, a duty fulfilled.
    const { events } = drive
    const runs = drive.state.tasks
    for (const role of scenario.roles) {
      const busy = events.flatMap((event): readonly (readonly [number, number])[] => {
        if (event.at > 106 * MINUTE) return []
        if (event.type === 'InjectDelivered' && event.to.includes(role.id)) return [[event.at, event.at]]
        if (event.type === 'Decided' && event.role === role.id) return [[event.at, event.at]]
        if (event.type === 'ObligationMet' && event.role === role.id) return [[event.at, event.at]]
        if (event.type === 'TaskEnded' && runs[event.run]?.role === role.id)
          return [[runs[event.run]?.startedAt ?? event.at, event.at]]
        return []
      })
      const spans = [[0, 0] as const, ...busy, [106 * MINUTE, 106 * MINUTE] as const].sort(
        ([left], [right]) => left - right,
      )
      let until = 0
      for (const [from, to] of spans) {
        expect(minutes(from - until) ?? 0, `${role.id} before ${minutes(from)}`).toBeLessThanOrEqual(15)
        until = Math.max(until, to)
      }
    }
  })
})

describe('the bad play', () => {
  const { drive, hand, score } = play(bad)

  it('reaches the figures that were worked out by hand', () => {
    // Back to the old region at 74, which falls again at 92; sound at 165, started 165-185, checked 185-193. Its own data.
    expect(hand.outages.database).toEqual([{ from: 0, restored: 185 * MINUTE, verified: 193 * MINUTE }])
    expect(minutes(hand.rpo.database)).toBe(0)
    // Workers first: 192-200, cleared 200-210; cache 210-216, application 216-230, frontend 230-236, smoke test 239.
    expect(hand.outages.cache).toEqual([{ from: 0, restored: 216 * MINUTE, verified: 239 * MINUTE }])
    expect(hand.outages.api).toEqual([{ from: 0, restored: 230 * MINUTE, verified: null }])
    expect(hand.outages.frontend).toEqual([{ from: 0, restored: 236 * MINUTE, verified: null }])
    expect(hand.outages.jobs).toEqual([{ from: 0, restored: null, verified: null }])
    // Nobody declares; the managing director does at 25. Decided 38; never in Germany; never whole; never proven.
    expect(phases(drive.events)).toEqual([25, 38, null, null, null])
    expect(drive.state.facts).toMatchObject({ trust: 0, 'rule-broken': true, 'in-dr': false })
    expect(drive.state.ending).toBe('lost')
    expect(score.verdict).toBe('FAIL')
  })

  it('is rated as the rule would, and 25 points below the good play at least', () => {
    const rule = rateByRule(scenario, drive.events)
    expect([...rule.values()]).toEqual(['U', 'U', 'U', 'U', 'U', 'U'])
    const best = play(good).score.total ?? 0
    expect(best - (score.total ?? 0)).toBeGreaterThanOrEqual(2_500)
  })
})

describe('one decision otherwise', () => {
  const before = play(good)

  it('writes left alone: thirteen minutes of data more, and the target of the whole missed', () => {
    // The storage goes at 26: 26 + 3 - 12 = 17, and 17 > 15. The way in and the restart are as before.
    const { hand, score } = variant('writes', 'let-go-on')
    expect(minutes(hand.rpo.database)).toBe(4 + 13)
    expect(score.overall.rpo.status).toBe('missed')
    expect(score.verdict).toBe('PARTIAL')
    expect(hand.rto).toEqual(before.hand.rto)
    // R: database at s(17/5), of 18 weights; the way in has no target.
    const s = Math.round((1 - Math.log2(17 / 5) / 2) * 10_000)
    const weights = 4 * 3 + 3 * 2
    expect(hand.parts.R).toBe(Math.round(((weights - 3) * 10_000 + 3 * s) / weights))
    // A: 31 of 33 steps; the lag is read at 16 and not at 13, after three later steps, and the longer buffers play until
    // 71, after the application has started: 4 of 31 x 30 / 2 pairs the other way round.
    expect(hand.parts.A).toBe(Math.round((31 / 33) * (1 - 4 / 465) * 10_000))
  })

  it('promoted as it stands: the database twelve minutes earlier, six minutes of data less', () => {
    // 17-26, checked until 34; lag 9 in place of 3. Cache, application and customers wait for the order decided at 42:
    // cache 42-48 in place of 46-52, and the customers are still asked at 78.
    const { hand } = variant('replica', 'as-it-stands')
    expect(minutes(hand.rto.database)).toBe(46 - 12)
    expect(minutes(hand.rpo.database)).toBe(4 + 6)
    expect(minutes(hand.rto.cache)).toBe(75 - 4)
    expect(minutes(hand.rto.api)).toBe(106)
  })

  it('terminals ring for each change: the chain ends 38.8 minutes later, its duty is missed', () => {
    // Calls 12-42, the tanker's paper (asked for at 37) 42-52, then the chain: 10.8 in place of 12, since Hanzekade has
    // had its answer. Due was 35.
    const { drive, hand } = variant('terminals', 'by-phone')
    const told = drive.events.find(
      (event) => event.type === 'ObligationMet' && event.obligation === 'terminals',
    )
    expect(minutes(told?.at)).toBe(52 + 10.8)
    // 100 - 4 at once, +3 for Hanzekade, -8 for the duty, +2 each for the tanker and the paper.
    expect(drive.state.facts.trust).toBe(100 - 4 + 3 - 8 + 2 + 2)
    // N: one of eleven duties less.
    expect(hand.parts.N).toBe(Math.round((9 * 10_000 + Math.round((5 / 6) * 10_000)) / 11))
  })

  it('the tanker may sail: trust falls by 16, a rule is broken, and the ending is another one', () => {
    // Held at 37 + 20 = 57: -18, and +2 for the paper at 63.
    const { drive, score } = variant('dangerous-goods', 'sail')
    expect(Number(before.drive.state.facts.trust) - Number(drive.state.facts.trust)).toBe(16)
    expect(drive.state.obligations['broken-rule#1']).toMatchObject({ triggeredAt: 57 * MINUTE })
    expect(drive.state.ending).toBe('partial')
    expect(score.verdict).toBe('PARTIAL')
  })

  it('waiting for eleven IT departments: proven 40 minutes later, past the two hours', () => {
    const steps = later(decidedOtherwise(good, 'pinned', 'their-it'), 96, 40)
    const { hand, score } = play(steps)
    expect(minutes(hand.rto.api)).toBe(106 + 40)
    expect(score.overall.rto.status).toBe('missed')
  })

  it('the certificate not handed over: nodes, names and way in five minutes later', () => {
    // The Platform engineer scales until 24, certificate 24-33, nodes 33-41, names 41-45, spread 53. The database is up
    // at 38, but the order is asked for when there are nodes, 41, one minute before it is decided: the rest stays.
    const kept = good.filter(
      ({ command }) => command.type !== 'hand-over-task' || !command.run.startsWith('install-certificate'),
    )
    const { drive, hand } = play(kept)
    expect(hand.outages.names).toEqual([{ from: 0, restored: 53 * MINUTE, verified: 106 * MINUTE }])
    expect(phases(drive.events)).toEqual([5, 14, 53, 83, 106])
    expect(hand.rto).toEqual(before.hand.rto)
  })

  it.each([
    ['writes', 'let-go-on'],
    ['replica', 'as-it-stands'],
    ['terminals', 'by-phone'],
    ['dangerous-goods', 'sail'],
  ])('%s %s: the app comes to the same figures and scores below the good play', (point, option) => {
    const played = variant(point, option)
    expectSameFigures(played)
    expect(played.score.total ?? 0).toBeLessThan(before.score.total ?? 0)
  })
})

describeMeasuredTwice(pack, { good, bad })
