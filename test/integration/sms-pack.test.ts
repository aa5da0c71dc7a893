/**
 * The pack "SMS provider outage", played headless. Every figure is worked out twice: by `hand-measures` from the
 * events, and by hand in the comments; `scoreOf` must agree with both. Times are minutes since STARTEX.
 */
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../../shared/base/time.ts'
import type { PlayStep } from '../../shared/scenario/play-script.ts'
import { shippedPack } from '../support/load-pack.ts'
import { describeMeasuredTwice, expectSameFigures, inMinutes, measuredPlay } from '../support/pack-checks.ts'
import { decidedOtherwise, delivered, playable, playSteps } from '../support/pack-play.ts'
import { rateByRule } from '../support/rate-by-rule.ts'

const pack = playable(shippedPack('sms-provider-outage'))
const { scenario } = pack
const good = playSteps(pack, 'good')
const bad = playSteps(pack, 'bad')

const play = (steps: readonly PlayStep[]) => measuredPlay(pack, steps)
const minutes = inMinutes
const variant = (point: string, option: string) => play(decidedOtherwise(good, point, option))

describe('the pack', () => {
  it('has the people, the events and the choices of an hour and a half', () => {
    expect(scenario.roles.length).toBe(6)
    expect(scenario.injects.filter((inject) => inject.trigger.kind !== 'hand').length).toBeGreaterThanOrEqual(
      15,
    )
    expect(new Set(scenario.injects.map((inject) => inject.via)).size).toBeGreaterThanOrEqual(4)
    expect(scenario.injects.filter((inject) => inject.artefact !== null).length).toBeGreaterThanOrEqual(10)
    expect(scenario.decisions.length).toBeGreaterThanOrEqual(8)
    for (const decision of scenario.decisions) expect(decision.options.length).toBeGreaterThanOrEqual(3)
    expect(scenario.endings.map((ending) => ending.kind)).toEqual(['recovered', 'partial', 'partial', 'lost'])
  })

  it('lets a facilitator run every inject cold: what to expect, and something to ask', () => {
    for (const inject of scenario.injects) {
      expect(inject.expect, inject.id).not.toBeNull()
      if (inject.id !== 'pager-alarm') {
        expect(inject.prompts.length + inject.questions.length, inject.id).toBeGreaterThan(0)
      }
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
        const asked = JSON.stringify([scenario.injects, scenario.obligations]).includes(
          `"point":"${decision.id}","option":"${option.id}"`,
        )
        expect(moves || changes || asked, `${decision.id}.${option.id}`).toBe(true)
      }
    }
  })
})

describe('the good play', () => {
  const { drive, hand, score } = play(good)

  it('brings most things over channels that live, and not over the one that is down', () => {
    const came = delivered(drive.events)
    expect(came.size).toBeGreaterThanOrEqual(15)
    expect(new Set(came.values()).size).toBeGreaterThanOrEqual(4)
    expect(came.has('phishing-report') && came.has('operator-test')).toBe(true)
    expect(drive.state.injects['pager-alarm']?.status).toBe('failed')
  })

  it('reaches the figures that were worked out by hand', () => {
    // E-mail codes: decided 42, the lead's hands are free since 35, 40 min of work: 82. With 430 by company account
    // (33 + 20 = 53) that is 1,644 of 2,480, at least 1,240: served. Ten minutes of calls to real users: 92.
    expect(minutes(hand.rto['code-login'])).toBe(92)
    // Support phones Nordsignal 24-34, so the stores' instruction of 28 runs 34-49. Tills turned away from 20 on.
    expect(minutes(hand.rto['store-till'])).toBe(29)
    // Back at 95, drained 97-107, asked at 109, decided 114, tested until 129, decided 130, second round until 142.
    expect(minutes(hand.rto['sms-gateway'])).toBe(142)
    // Extended at 35, twenty-five minutes before the last would have run out; data were never touched.
    expect(hand.outages['active-sessions']).toEqual([])
    expect(hand.rpo.database).toBeNull()
    expect(drive.state.facts).toMatchObject({ trust: 95 - 4 + 4 + 2, reached: 1_644, exposed: false })
    expect(drive.state.ending).toBe('recovered')
  })

  it('scores what the rubric gives by hand', () => {
    // R: all within target. D: 18 of 19 weights full, the answer to Tindholt after 17 of 15 min: 15/17.
    // A: 17 of 18 steps, in order. N: nine duties kept but for one update of four.
    const d = Math.round((18 * 10_000 + 8_824) / 19)
    const a = Math.round((17 / 18) * 10_000)
    const n = Math.round((8 * 10_000 + 7_500) / 9)
    const e = Math.round((8 * 10_000 + 7_500) / 9)
    expect(hand.parts).toEqual({ R: 10_000, E: e, D: d, A: a, N: n })
    expect(hand.total).toBe(Math.round((35 * 10_000 + 25 * e + 20 * d + 10 * a + 10 * n) / 100))
    expect(score.total).toBe(hand.total)
    expect(score.verdict).toBe('PASS')
  })

  it('is not rated better than the rule would', () => {
    const rule = rateByRule(scenario, drive.events)
    expect([...rule.values()]).toEqual(['P', 'P', 'P', 'P', 'P', 'P'])
  })
})

describe('the bad play', () => {
  const { drive, hand, score } = play(bad)

  it('reaches the figures that were worked out by hand', () => {
    // Writes stopped at 36; the snapshot is of -340; 4 h came back from the audit log: 36 + 340 - 240.
    expect(minutes(hand.rpo.database)).toBe(136)
    // Turned away from 20 on; nobody instructs them; each does as it thinks best from 150 on; nothing is verified.
    expect(hand.outages['store-till']).toEqual([
      { from: 20 * MINUTE, restored: 150 * MINUTE, verified: null },
    ])
    expect(hand.outages['code-login']).toEqual([{ from: 0, restored: null, verified: null }])
    // A number alone lets a thief in at 68 + 35: from then on 72 hours.
    expect(drive.state.obligations['authority#1']).toMatchObject({
      triggeredAt: 103 * MINUTE,
      dueAt: 103 * MINUTE + 72 * HOUR,
      status: 'open',
    })
    expect(drive.state.facts.trust).toBe(0)
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

  it('sessions frozen but not extended: 32 minutes without anybody signed in', () => {
    // Frozen at 25, so the rotation of 50 spares them; expired at 35 + 25 = 60. New sign-ins from 82, verified 92.
    const { drive, hand } = variant('sessions', 'freeze-only')
    expect(hand.outages['active-sessions']).toEqual([
      { from: 60 * MINUTE, restored: 82 * MINUTE, verified: 92 * MINUTE },
    ])
    expect(minutes(hand.rto['active-sessions'])).toBe(32)
    expect(Number(before.drive.state.facts.trust) - Number(drive.state.facts.trust)).toBe(12)
    // D loses 1 - 0.4 of one of 19 weights, A the step of extending: 17 of 18 becomes 16 of 18.
    const d = Math.round((17 * 10_000 + 4_000 + 8_824) / 19)
    const a = Math.round((16 / 18) * 10_000)
    expect(hand.parts).toEqual({ ...before.hand.parts, D: d, A: a })
  })

  it('e-mail codes refused: login by code is back 50 minutes later', () => {
    // 430 by company account are too few. Served when the queue is drained at 107, verified by the second round: 142.
    const { hand } = variant('email-scope', 'refuse')
    expect(hand.outages['code-login']).toEqual([{ from: 0, restored: 107 * MINUTE, verified: 142 * MINUTE }])
    expect((hand.rto['code-login'] ?? 0) - (before.hand.rto['code-login'] ?? 0)).toBe(50 * MINUTE)
  })

  it('the lead phones the provider himself: stores 6 minutes earlier, login 3 minutes later', () => {
    // Support is free at once: stores 28-43. The lead's call waits for the extension: 35-45, then e-mail codes 45-85,
    // calls to users until 95.
    const { hand } = variant('provider', 'lead-calls')
    expect(minutes(hand.rto['store-till'])).toBe(29 - 6)
    expect(minutes(hand.rto['code-login'])).toBe(92 + 3)
    expect(hand.parts.D).toBe(Math.round((17 * 10_000 + 8_000 + 8_824) / 19))
  })

  it('a number alone is accepted: trust falls by 26 and a legal clock runs', () => {
    // +3 instead of +4 at once, and -25 when goods are fetched in another's name at 61 + 35 = 96.
    const { drive, hand } = variant('customer-answer', 'accept-proposal')
    expect(Number(before.drive.state.facts.trust) - Number(drive.state.facts.trust)).toBe(1 + 25)
    expect(drive.state.obligations['authority#1']).toMatchObject({ triggeredAt: 96 * MINUTE, status: 'open' })
    expect(before.drive.state.obligations['authority#1']).toBeUndefined()
    expect(drive.state.ending).toBe('partial')
    // Quality 0 in place of 1, both at 15/17 of their time.
    expect(hand.parts.D).toBe(Math.round((18 * 10_000) / 19))
  })

  it('stores told by SMS: the notice is missed, and the tills stay unproven', () => {
    // Turned away from 20; each store helps itself from 150, after the second round of 142 that could have proven it.
    const { hand } = variant('stores', 'bulk-sms')
    expect(hand.outages['store-till']).toEqual([
      { from: 20 * MINUTE, restored: 150 * MINUTE, verified: null },
    ])
    // The notice is one of nine duties: 8.75 of 9 becomes 7.75.
    expect(hand.parts.N).toBe(Math.round((7 * 10_000 + 7_500) / 9))
  })

  it.each([
    ['sessions', 'freeze-only'],
    ['email-scope', 'refuse'],
    ['provider', 'lead-calls'],
    ['customer-answer', 'accept-proposal'],
    ['stores', 'bulk-sms'],
  ])('%s %s: the app comes to the same figures and scores below the good play', (point, option) => {
    const played = variant(point, option)
    expectSameFigures(played)
    expect(played.score.total ?? 0).toBeLessThan(before.score.total ?? 0)
  })
})

describeMeasuredTwice(pack, { good, bad })
