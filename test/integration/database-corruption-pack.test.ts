/**
 * The pack "Database corruption", played headless. Every figure is worked out twice: by `hand-measures` from the
 * events, and by hand in the comments; `scoreOf` must agree with both. Times are minutes since STARTEX (09:00). The
 * arithmetic of loss: stop of the last writer - instant of the copy - what was replayed.
 */
import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../../shared/base/time.ts'
import type { PlayStep } from '../../shared/scenario/play-script.ts'
import { shippedPack } from '../support/load-pack.ts'
import { describeMeasuredTwice, expectSameFigures, inMinutes, measuredPlay } from '../support/pack-checks.ts'
import { decidedOtherwise, delivered, playable, playSteps } from '../support/pack-play.ts'
import { rateByRule } from '../support/rate-by-rule.ts'

const pack = playable(shippedPack('database-corruption'))
const { scenario } = pack
const good = playSteps(pack, 'good')
const bad = playSteps(pack, 'bad')
const late = playSteps(pack, 'late-stop')

const play = (steps: readonly PlayStep[]) => measuredPlay(pack, steps)
const minutes = inMinutes
const variant = (point: string, option: string) => play(decidedOtherwise(good, point, option))
const step = (at: number, command: PlayStep['command']): PlayStep => ({
  at: at * MINUTE,
  command,
  actor: { kind: 'facilitator', name: 'Facilitator' },
  line: 0,
})
const decide = (at: number, point: string, option: string, role: string) =>
  step(at, { type: 'decide', point, option, role })
const end = (at: number) => step(at, { type: 'end', reason: 'Enough seen' })
const firstMinutes = (steps: readonly PlayStep[], until: number) =>
  steps.filter(({ at }) => at <= until * MINUTE)

describe('the pack', () => {
  it('has the people, the events and the choices of an hour and a half', () => {
    expect(scenario.roles.length).toBe(6)
    const byItself = scenario.injects.filter((inject) => inject.trigger.kind !== 'hand')
    expect(byItself.length).toBeGreaterThanOrEqual(20)
    expect(new Set(scenario.injects.map((inject) => inject.via)).size).toBeGreaterThanOrEqual(5)
    expect(scenario.injects.filter((inject) => inject.artefact !== null).length).toBeGreaterThanOrEqual(10)
    expect(scenario.injects.filter((inject) => inject.type === 'complication').length).toBeGreaterThanOrEqual(
      2,
    )
    expect(scenario.decisions.length).toBeGreaterThanOrEqual(12)
    for (const decision of scenario.decisions) expect(decision.options.length).toBeGreaterThanOrEqual(3)
    expect(scenario.endings.map((ending) => ending.kind)).toEqual(['recovered', 'partial', 'partial', 'lost'])
    expect(scenario.endings.map((ending) => ending.atMost)).toEqual(['PASS', 'PARTIAL', 'PARTIAL', 'FAIL'])
  })

  it('says what a lost minute is: twenty-four certificate changes', () => {
    const database = scenario.components.find((component) => component.id === 'database')
    expect(database).toMatchObject({ rto: HOUR, rpo: 5 * MINUTE, mtd: 2 * HOUR })
    expect(database?.data).toEqual({ unit: 'certificate changes', perMinute: 24 })
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
    const conditions = JSON.stringify([
      scenario.injects,
      scenario.obligations,
      scenario.decisions.map(({ when, until }) => [when, until]),
      scenario.transitions.map(({ guard }) => guard),
    ])
    for (const decision of scenario.decisions) {
      for (const option of decision.options) {
        const moves = heard.has(`decided.${decision.id}.${option.id}`)
        const changes = option.effects.some((effect) => effect.kind !== 'add' || effect.fact !== 'trust')
        const asked = conditions.includes(`"point":"${decision.id}","option":"${option.id}"`)
        expect(moves || changes || asked, `${decision.id}.${option.id}`).toBe(true)
      }
    }
  })

  it('keeps nobody waiting: no role is without inject, question, task or duty for more than 15 minutes', () => {
    const { events } = play(good).drive
    for (const { id } of scenario.roles) {
      const busy = events.flatMap((event): readonly number[] => {
        if (event.type === 'InjectDelivered') return event.to.includes(id) ? [event.at] : []
        if (event.type === 'Decided') return event.role === id ? [event.at] : []
        if (event.type === 'TaskEnded' || event.type === 'TaskStarted') {
          const task = scenario.tasks.find((one) => one.id === event.run.split('#')[0])
          return task?.by === id ? [event.at] : []
        }
        if (event.type === 'ObligationMet') return event.role === id ? [event.at] : []
        return []
      })
      // Hot from the first message to all (12) to the proof (59); whoever works on a task is not waiting.
      const working = (at: number) =>
        events.some(
          (event) =>
            event.type === 'TaskStarted' &&
            scenario.tasks.find((one) => one.id === event.run.split('#')[0])?.by === id &&
            event.at <= at &&
            at < (event.dueAt ?? 0),
        )
      const hot = busy.filter((at) => at > 12 * MINUTE && at < 59 * MINUTE)
      const instants = [12 * MINUTE, ...hot, 59 * MINUTE].sort((a, b) => a - b)
      instants.slice(1).forEach((at, index) => {
        const since = instants[index] ?? at
        if (!working(since))
          expect(at - since, `${id} from ${since / MINUTE}`).toBeLessThanOrEqual(15 * MINUTE)
      })
    }
  })
})

describe('the good play', () => {
  const { drive, hand, score } = play(good)

  it('brings most things, over six channels', () => {
    const came = delivered(drive.events)
    expect(came.size).toBeGreaterThanOrEqual(20)
    expect(new Set(came.values())).toEqual(
      new Set(['phone', 'pager', 'chat', 'tickets', 'email', 'status-page']),
    )
    expect(came.has('retention-mail') && came.has('three-requests')).toBe(true)
    expect(came.has('restore-failed') || came.has('relapse') || came.has('writes-cost')).toBe(false)
  })

  it('reaches the figures that were worked out by hand', () => {
    // Decided 6, audit log read 10; stop decided 11, done 13; instant decided 14, 22 min of restore: 36. Sample 37-46
    // beside replay 38-52; switch-over decided 47, done 53; proof decided 54, done 59.
    expect(hand.outages.database).toEqual([{ from: 0, restored: 53 * MINUTE, verified: 59 * MINUTE }])
    // Writers stopped at 13, copy as of -6, fourteen minutes replayed: 13 + 6 - 14.
    expect(minutes(hand.rpo.database)).toBe(5)
    // Workers at zero from 13, open with the proof. The cache is emptied with the switch-over and filled in 3 min.
    expect(minutes(hand.rto.jobs)).toBe(59 - 13)
    expect(minutes(hand.rto.cache)).toBe(3)
    // Notices held 13-15; corrections decided 70, twelve minutes.
    expect(minutes(hand.rto.email)).toBe(82 - 15)
    for (const never of ['api', 'files', 'frontend']) expect(hand.outages[never], never).toEqual([])
    // +4 for the list by hand (100 is the most), -4 for the late update, +4 for the figures.
    expect(drive.state.facts).toMatchObject({ trust: 100, evidence: true, aware: true })
    expect(drive.state.ending).toBe('recovered')
  })

  it('keeps to the expected timeline of the runbook', () => {
    expect(drive.state.phases).toEqual({
      confirmed: 10 * MINUTE,
      stopped: 13 * MINUTE,
      restoring: 14 * MINUTE,
      copied: 36 * MINUTE,
      switched: 53 * MINUTE,
      proven: 59 * MINUTE,
    })
  })

  it('scores what the rubric gives by hand', () => {
    // R: all within target. D: 25 weights, of which 2 (privacy) after 12 of 10 min. A: 22 of 23 steps, in order.
    // N: seven duties of eight kept, of the updates one of two.
    const d = Math.round((23 * 10_000 + 2 * 8_333) / 25)
    const a = Math.round((22 / 23) * 10_000)
    const n = Math.round((7 * 10_000 + 5_000) / 8)
    expect(hand.parts).toEqual({ R: 10_000, E: 10_000, D: d, A: a, N: n })
    expect(hand.total).toBe(Math.round((35 * 10_000 + 25 * 10_000 + 20 * d + 10 * a + 10 * n) / 100))
    expect(score.total).toBe(hand.total)
    expect(score.verdict).toBe('PASS')
  })

  it('is not rated better than the rule would', () => {
    const rule = rateByRule(scenario, drive.events)
    expect([...rule.values()]).toEqual(['P', 'P', 'P', 'P', 'P', 'P', 'P'])
  })
})

describe('the bad play', () => {
  const { drive, hand, score } = play(bad)

  it('reaches the figures that were worked out by hand', () => {
    // Script 42-60 fails; lists by the Database administrator 60-72; second script 72-92 fails; nightly 92-122; workers
    // first 136-141 find the queue: wrong again, and nothing is verified by 150.
    expect(hand.outages.database).toEqual([{ from: 0, restored: null, verified: null }])
    expect(hand.rpo.database).toBeNull()
    expect(score.components.find(({ id }) => id === 'database')?.rpo.atLeast).toBe((136 + 420 - 14) * MINUTE)
    // Nobody holds the notices; they are given up at 38 and not corrected.
    expect(hand.outages.email).toEqual([{ from: 38 * MINUTE, restored: null, verified: null }])
    // The lawyer calls at 41 + 16: from then on the legal clocks run.
    expect(drive.state.obligations['authority#1']).toMatchObject({
      triggeredAt: 57 * MINUTE,
      dueAt: 57 * MINUTE + 72 * HOUR,
      status: 'open',
    })
    expect(drive.state.facts).toMatchObject({ trust: 0, evidence: false })
    expect(drive.state.ending).toBe('lost')
    expect(score.verdict).toBe('FAIL')
  })

  it('is rated as the rule would, and 25 points below the good play at least', () => {
    const rule = rateByRule(scenario, drive.events)
    expect([...rule.values()]).toEqual(['U', 'U', 'U', 'U', 'U', 'U', 'U'])
    expect((play(good).score.total ?? 0) - (score.total ?? 0)).toBeGreaterThanOrEqual(2_500)
  })
})

describe('the late stop: writers stopped at 40, all else as in the good play', () => {
  const before = play(good)
  const { drive, hand, score } = play(late)

  it('costs 27 minutes of data, 648 certificate changes, one for one', () => {
    // 40 + 6 - 14 = 32 in place of 13 + 6 - 14 = 5. The copy was ready at 36 either way, and as of -6.
    expect(minutes(hand.rpo.database)).toBe(32)
    expect((minutes(hand.rpo.database) ?? 0) - (minutes(before.hand.rpo.database) ?? 0)).toBe(40 - 13)
    expect(24 * (40 - 13)).toBe(648)
    // Nothing else moves but the workers, who are at zero for 27 minutes less.
    expect(hand.rto.database).toBe(before.hand.rto.database)
    expect(minutes(hand.rto.jobs)).toBe(59 - 40)
    expect(drive.state.phases.stopped).toBe(40 * MINUTE)
  })

  it('shows in the score: no credit for the database, and the question answered after 28 of 5 minutes', () => {
    // s(32 of 5) = 1 - log2(6.4) / 2 < 0. Of weights 3, 2, 1, 1 the first is lost.
    const r = Math.round((4 * 10_000) / 7)
    const d = Math.round((21 * 10_000 + 2 * 8_333 + 2 * Math.round((5 / 28) * 10_000)) / 25)
    // Two steps of 22 come after eleven that should follow: 2 x 9 pairs of 231 are the other way round.
    const a = Math.round((22 / 23) * (1 - 18 / 231) * 10_000)
    expect(hand.parts).toMatchObject({ R: r, D: d, A: a, N: before.hand.parts.N })
    expect(score.total).toBe(hand.total)
    expect(score.verdict).toBe('PARTIAL')
    expect(rateByRule(scenario, drive.events).get('stop')).toBe('U')
  })

  it('is told again and again what it costs: the counter comes while they wait', () => {
    const came = delivered(drive.events)
    expect(came.has('writes-cost')).toBe(true)
    expect(delivered(before.drive.events).has('writes-cost')).toBe(false)
  })
})

describe('one decision otherwise', () => {
  const before = play(good)

  it('read-only only: workers write until the switch-over, 34 minutes more are lost', () => {
    // Stopped by the switch-over itself, decided at 47: 47 + 6 - 14 = 39.
    const { hand, drive } = variant('stop-writes', 'read-only')
    expect(minutes(hand.rpo.database)).toBe(39)
    expect((hand.rpo.database ?? 0) - (before.hand.rpo.database ?? 0)).toBe((47 - 13) * MINUTE)
    expect(hand.rto.database).toBe(before.hand.rto.database)
    expect(delivered(drive.events).has('rows-rising')).toBe(true)
    // 0.4 in place of 1 by weight 2, and nobody answered "It is still being written": 0 of weight 1.
    expect(hand.parts.D).toBe(Math.round((21 * 10_000 + 2 * 8_333 + 2 * 4_000) / 26))
  })

  it('all pods to zero: one minute less is lost, and the gates are without an answer for 47 minutes', () => {
    // Down from 12 (one minute of work), so 12 + 6 - 14 = 4; reading is back with the switch-over (53), proven 59.
    const { hand } = variant('stop-writes', 'everything-off')
    expect(minutes(hand.rpo.database)).toBe(4)
    expect(hand.outages.api).toEqual([{ from: 12 * MINUTE, restored: 53 * MINUTE, verified: 59 * MINUTE }])
    expect(minutes(hand.rto.frontend)).toBe(47)
    // Frontend (weight 2) had 30 min: 1 - log2(47 / 30) / 2. The API (weight 3) had an hour.
    const frontend = Math.round((1 - Math.log2(47 / 30) / 2) * 10_000)
    expect(hand.parts.R).toBe(Math.round((10 * 10_000 + 2 * frontend) / 12))
  })

  it('the instant before the release: 25 minutes more are lost', () => {
    // 13 + 31 - 14 = 30.
    const { hand } = variant('instant', 'before-release')
    expect((hand.rpo.database ?? 0) - (before.hand.rpo.database ?? 0)).toBe(25 * MINUTE)
    expect(hand.rto.database).toBe(before.hand.rto.database)
  })

  it('the replay after opening: half as much comes back, 7 minutes more are lost', () => {
    // The Database administrator replays from 59 to 84, and seals the damaged database only after ENDEX (85).
    const { hand, drive } = variant('reconcile', 'after-opening')
    expect(minutes(hand.rpo.database)).toBe(13 + 6 - 7)
    expect((hand.rpo.database ?? 0) - (before.hand.rpo.database ?? 0)).toBe((14 - 7) * MINUTE)
    expect(drive.state.ending).toBeNull()
  })

  it('the cache left warm: gates show old answers, the proof takes twice as long', () => {
    // Switched 47-51, old answers at 54, proof 54-64: past the hour by four minutes.
    const { hand, score } = variant('switch-over', 'no-flush')
    expect(minutes(hand.rto.database)).toBe(64)
    expect((hand.rto.database ?? 0) - (before.hand.rto.database ?? 0)).toBe(5 * MINUTE)
    expect(score.verdict).toBe('PARTIAL')
  })

  it('retention not held: the before-picture is deleted at 45, and PASS is out of reach', () => {
    const { drive, score } = variant('retention', 'let-it-run')
    expect(drive.state.facts.evidence).toBe(false)
    expect(drive.state.ending).toBe('partial')
    expect(score.verdict).toBe('PARTIAL')
    // Counting 39-59 takes 1.8 times as long from 45 on: 45 + 14 x 1.8.
    const counted = drive.events.find(
      (event) => event.type === 'TaskEnded' && event.task === 'count-recipients',
    )
    expect(minutes(counted?.at)).toBeCloseTo(45 + 14 * 1.8)
  })

  it('gates opened on our word: a man falls 21 minutes later, and nothing makes that a good end', () => {
    const { drive } = variant('customer', 'open-gates')
    expect(delivered(drive.events).has('uncovered-man')).toBe(true)
    expect(Number(before.drive.state.facts.trust) - Number(drive.state.facts.trust)).toBe(25)
    expect(drive.state.ending).toBe('partial')
  })

  it.each([
    ['stop-writes', 'read-only'],
    ['stop-writes', 'everything-off'],
    ['instant', 'before-release'],
    ['reconcile', 'after-opening'],
    ['switch-over', 'no-flush'],
    ['retention', 'let-it-run'],
    ['customer', 'open-gates'],
  ])('%s %s: the app comes to the same figures and scores below the good play', (point, option) => {
    const played = variant(point, option)
    expectSameFigures(played)
    expect(played.score.total ?? 0).toBeLessThan(before.score.total ?? 0)
  })
})

describe('ways that take more than one decision', () => {
  it.each([
    ['ten-minutes-ago', 'the default of the runbook'],
    ['before-first-call', 'the minute before the first complaint'],
  ])('%s: %s restores wrong data, and the 22 minutes and the answer are lost', (instant) => {
    // 14-36 fails; 08:54 chosen at 37, restored 59; sample 60-69, replay 61-75, switch-over 70-76, proof 77-82.
    const { hand, drive } = play([
      ...firstMinutes(decidedOtherwise(good, 'instant', instant), 35),
      decide(37, 'second-try', 'exact', 'incident-commander'),
      decide(60, 'check', 'sample', 'certificate-lead'),
      decide(61, 'reconcile', 'audit-first', 'incident-commander'),
      decide(70, 'switch-over', 'in-order', 'technical-lead'),
      decide(77, 'opening', 'gates-and-desk', 'incident-commander'),
      end(90),
    ])
    expect(drive.events.filter((event) => event.type === 'PointRestored')).toHaveLength(1)
    expect(minutes(hand.rto.database)).toBe(82)
    // What is lost hangs on the stop alone: 13 + 6 - 14.
    expect(minutes(hand.rpo.database)).toBe(5)
  })

  it('the newest snapshot, for its name, restores wrong data as well', () => {
    // 13-37 fails: its data are of -3, the first wrong row of -5.
    const { drive } = play([
      ...firstMinutes(decidedOtherwise(good, 'method', 'newest-snapshot'), 13),
      end(40),
    ])
    const ended = drive.events.find((event) => event.type === 'TaskEnded' && event.task === 'restore-newest')
    expect(ended).toMatchObject({ at: 37 * MINUTE, outcome: 'failed' })
    expect(drive.state.points['release-snapshot']).toBe('corrupt')
    expect(drive.events.some((event) => event.type === 'PointRestored')).toBe(false)
  })

  const upToOpening = (option: string) => firstMinutes(decidedOtherwise(good, 'queue', option), 54)

  it('the queue left as it was: wrong again at 59, rewound by a quarter of an hour, two restores add up', () => {
    // First restore: written from -6 to 13. Wrong again 59, told 62, decided 64 (writers stopped), rewound to 49 at 79:
    // written from 59 to 64. 19 + 5 - 14 = 10. Back at 79, proven by 11 more minutes.
    const { hand, score } = play([
      ...upToOpening('leave'),
      decide(64, 'again', 'rewind', 'database-administrator'),
      end(95),
    ])
    expect(minutes(hand.rpo.database)).toBe(19 + 5 - 14)
    expect(minutes(hand.rto.database)).toBe(90)
    expect(score.components.find(({ id }) => id === 'database')?.rpo.achieved).toBe(hand.rpo.database)
  })

  it('the same, from the beginning: the first replay is gone with the copy it was made on', () => {
    // 64-86 to -6: written from -6 to 13 and from 59 to 64, nothing replayed since. Proven at 97.
    const { hand, score } = play([
      ...upToOpening('leave'),
      decide(64, 'again', 'from-the-start', 'database-administrator'),
      end(100),
    ])
    expect(minutes(hand.rpo.database)).toBe(19 + 5)
    expect(minutes(hand.rto.database)).toBe(97)
    expect(score.components.find(({ id }) => id === 'database')?.rpo.achieved).toBe(hand.rpo.database)
  })
})

describeMeasuredTwice(pack, { good, bad, late })
