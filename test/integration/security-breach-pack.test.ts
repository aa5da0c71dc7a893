/**
 * The pack "Somebody is inside", played headless. Every figure is worked out twice: by `hand-measures` from the events,
 * and by hand in the comments; `scoreOf` must agree with both. Times are minutes since STARTEX, Wednesday 28 January
 * 2026, 13:40; so minute 34 is 14:14.
 */
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, MINUTE, storyParts } from '../../shared/base/time.ts'
import type { PlayStep } from '../../shared/scenario/play-script.ts'
import { handMeasures } from '../support/hand-measures.ts'
import { shippedPack } from '../support/load-pack.ts'
import { describeMeasuredTwice, expectSameFigures, inMinutes, measuredPlay } from '../support/pack-checks.ts'
import { decidedOtherwise, delivered, playable, playSteps } from '../support/pack-play.ts'
import { rateByRule } from '../support/rate-by-rule.ts'

const pack = playable(shippedPack('security-breach'))
const { scenario } = pack
const good = playSteps(pack, 'good')
const bad = playSteps(pack, 'bad')

const play = (steps: readonly PlayStep[]) => measuredPlay(pack, steps)
const minutes = inMinutes
const variant = (point: string, option: string) => play(decidedOtherwise(good, point, option))
/** Outages in minutes, as [from, restored, verified]. */
const outages = (hand: ReturnType<typeof play>['hand'], component: string) =>
  (hand.outages[component] ?? []).map(({ from, restored, verified }) =>
    [from, restored, verified].map(minutes),
  )

/** Weights of the twenty questions that the good play meets: seven weigh double. */
const WEIGHTS = 13 + 7 * 2
/** D of the good play: all full but the post-mortem's, decided after 75 of 60 minutes. */
const D_SUM = (WEIGHTS - 1) * 10_000 + 8_000
const D = Math.round(D_SUM / WEIGHTS)
/** N of the good play: seventeen duties kept but for one customers' update of three, which came three minutes late. */
const N_SUM = 16 * 10_000 + 6_667
const N = Math.round(N_SUM / 17)

describe('the pack', () => {
  it('has the people, the events and the choices of eighty minutes', () => {
    expect(scenario.roles.length).toBe(6)
    const injects = scenario.injects.filter((inject) => inject.trigger.kind !== 'hand')
    expect(injects.length).toBeGreaterThanOrEqual(20)
    expect(new Set(scenario.injects.map((inject) => inject.via)).size).toBeGreaterThanOrEqual(5)
    expect(scenario.injects.filter((inject) => inject.artefact !== null).length).toBeGreaterThanOrEqual(10)
    expect(scenario.injects.filter((inject) => inject.type === 'complication').length).toBeGreaterThanOrEqual(
      2,
    )
    expect(scenario.decisions.length).toBeGreaterThanOrEqual(12)
    for (const decision of scenario.decisions) expect(decision.options.length).toBeGreaterThanOrEqual(3)
    expect(scenario.endings.map((ending) => ending.kind)).toEqual(['recovered', 'partial', 'partial', 'lost'])
  })

  it('lets a facilitator run every inject cold: what to expect, and something to ask', () => {
    for (const inject of scenario.injects) {
      expect(inject.expect, inject.id).not.toBeNull()
      expect(inject.prompts.length + inject.questions.length, inject.id).toBeGreaterThan(0)
    }
  })

  it('every option does something besides trust: effects, a transition of its own, or a later inject', () => {
    const heard = new Set(
      scenario.transitions.flatMap(({ cause }) => (cause.kind === 'event' ? [cause.event] : [])),
    )
    const asked = JSON.stringify([scenario.injects, scenario.obligations, scenario.transitions])
    for (const decision of scenario.decisions) {
      for (const option of decision.options) {
        const moves = heard.has(`decided.${decision.id}.${option.id}`)
        const changes = option.effects.some((effect) => effect.kind !== 'add' || effect.fact !== 'trust')
        const matters = asked.includes(`"point":"${decision.id}","option":"${option.id}"`)
        expect(moves || changes || matters, `${decision.id}.${option.id}`).toBe(true)
      }
    }
  })

  it('writes down the law: who is told, by which hour, on which basis', () => {
    const legal = scenario.obligations.filter((duty) => duty.legal)
    expect(Object.fromEntries(legal.map(({ id, within, basis }) => [id, [minutes(within), basis]]))).toEqual({
      controllers: [24 * 60, 'GDPR 33(2), without undue delay; agreements, 24 h'],
      'nis2-early': [24 * 60, 'NIS2 23(4)(a)'],
      persons: [48 * 60, 'GDPR 34(1), without undue delay; runbook, 48 h'],
      authority: [72 * 60, 'GDPR 33(1)'],
      'nis2-incident': [72 * 60, 'NIS2 23(4)(b)'],
      'nis2-intermediate': [72 * 60, 'NIS2 23(4)(c)'],
      supplement: [24 * 60, 'GDPR 33(2) and 33(4)'],
      'imy-answers': [240 * 60, 'GDPR 31 and 58(1)'],
      'nis2-final': [null, 'NIS2 23(4)(d)'],
    })
    const final = legal.find(({ id }) => id === 'nis2-final')
    expect(final).toMatchObject({ parent: 'nis2-incident', withinMonths: 1 })
  })
})

describe('the good play', () => {
  const { drive, hand, score } = play(good)

  it('brings most things over five channels, complications among them', () => {
    const came = delivered(drive.events)
    expect(came.size).toBeGreaterThanOrEqual(20)
    expect(new Set(came.values()).size).toBeGreaterThanOrEqual(5)
    expect(came.has('colleague-hint') && came.has('extortion-mail') && came.has('storage-log')).toBe(true)
    expect(came.has('he-is-back') || came.has('break-in')).toBe(false)
  })

  it('reaches the figures that were worked out by hand', () => {
    // Capture decided at 4, four minutes: 8. The same hands end sessions, keys, accounts until 11; checked until 13.
    expect(outages(hand, 'confidentiality')).toEqual([[0, 11, 13]])
    // Staged 26-56, switched 56-62, tested until 66: one short interruption, on their own data.
    for (const component of ['identity', 'database', 'field-api'])
      expect(outages(hand, component), component).toEqual([[56, 62, 66]])
    expect(hand.rpo.database).toBe(0)
    // Rebuilt 70-120, asked at 120, decided 126, thirty minutes of canaries: open at 156, tested until 168.
    expect(outages(hand, 'portal')).toEqual([[16, 156, 168]])
    expect(outages(hand, 'admin-access')).toEqual([[11, 156, 168]])
    expect(outages(hand, 'exports')).toEqual([[11, 156, 168]])
    // In doubt from 34 + 2 on; queued behind the rebuilding, handed to the Security lead at 95, thirty minutes.
    expect(outages(hand, 'backups')).toEqual([[36, 125, 125]])
    // Each customer takes the export fourteen minutes: done at -19, -5 and 9; the fourth would have been at 23.
    expect(drive.state.facts).toMatchObject({ tenants: 3, evidence: 100, harmed: false, aware: true })
    // +2 for the press at the top of the scale, -2 for Norrheda.
    expect(drive.state.facts.trust).toBe(98)
    expect(drive.state.ending).toBe('recovered')
  })

  it('meets each clock of the law, counted from awareness at minute 34', () => {
    const duty = (id: string) => drive.state.obligations[`${id}#1`]
    // Four minutes short of an hour: three calls after 39.
    expect(duty('controllers')).toMatchObject({ dueAt: 34 * MINUTE + 24 * HOUR, metAt: 59 * MINUTE })
    // Thursday: decided 19 h 10, prepared the evening before, so a tenth of six and a half hours.
    expect(duty('nis2-early')).toMatchObject({
      dueAt: 34 * MINUTE + 24 * HOUR,
      metAt: (19 * 60 + 49) * MINUTE,
    })
    expect(duty('persons')).toMatchObject({ metAt: (22 * 60 + 35) * MINUTE })
    // Friday: decided 44 h 30; IMY 45 minutes, then CERT-SE 45 minutes with the same hands.
    expect(duty('authority')).toMatchObject({
      dueAt: 34 * MINUTE + 72 * HOUR,
      metAt: (45 * 60 + 15) * MINUTE,
    })
    expect(duty('nis2-incident')).toMatchObject({ dueAt: 34 * MINUTE + 72 * HOUR, metAt: 46 * HOUR })
    // A calendar month from Friday 30 January 11:40: February has no 30th, so 28 February, 29 days later.
    expect(duty('nis2-final')).toMatchObject({ dueAt: 46 * HOUR + 29 * DAY })
    expect(storyParts(scenario.startex, 46 * HOUR + 29 * DAY)).toEqual({
      date: '2026-02-28',
      time: '11:40:00',
      weekday: 'Sat',
    })
    expect(storyParts(scenario.startex, duty('nis2-final')?.metAt ?? 0)).toMatchObject({
      date: '2026-02-27',
      weekday: 'Fri',
    })
    // Declared at 7, so seven days end on Wednesday at 13:47; decided 10:15, held for three hours.
    expect(duty('post-mortem')).toMatchObject({
      dueAt: 7 * MINUTE + 7 * DAY,
      metAt: (167 * 60 + 35) * MINUTE,
    })
  })

  it('is asked once about the weekend, and its two turns count as kept', () => {
    const weekend = Object.values(drive.state.obligations).filter(
      (one) => one.obligation === 'daily-update' && one.dueAt > 50 * HOUR && one.dueAt < 115 * HOUR,
    )
    expect(weekend.map(({ dueAt }) => storyParts(scenario.startex, dueAt).weekday)).toEqual(['Sat', 'Sun'])
    expect(weekend.map(({ status }) => status)).toEqual(['met', 'met'])
    const unasked = good.map((step) =>
      step.command.type === 'jump' ? { ...step, command: { ...step.command, cadences: null } } : step,
    )
    expect(() => play(unasked)).toThrow('cadences-unanswered')
  })

  it('is the same whether the clock jumps or runs', () => {
    const run = play(good.filter(({ command }) => command.type !== 'jump' || command.cadences !== null))
    expect(run.hand).toEqual(hand)
    expect(run.drive.state.obligations).toEqual(drive.state.obligations)
    expect(run.drive.state.facts).toEqual(drive.state.facts)
  })

  it('scores what the rubric gives by hand', () => {
    // R: all within target. E: seven times P. A: 31 of 31 steps, in order.
    expect(hand.parts).toEqual({ R: 10_000, E: 10_000, D, A: 10_000, N })
    expect(hand.total).toBe(Math.round((35 * 10_000 + 25 * 10_000 + 20 * D + 10 * 10_000 + 10 * N) / 100))
    expect(score.total).toBe(hand.total)
    expect(score.verdict).toBe('PASS')
  })

  it('is not rated better than the rule would', () => {
    expect([...rateByRule(scenario, drive.events).values()]).toEqual(['P', 'P', 'P', 'P', 'P', 'P', 'P'])
  })
})

describe('the bad play', () => {
  const { drive, hand, score } = play(bad)

  it('reaches the figures that were worked out by hand', () => {
    // The supplier cuts after 300; the restore of 330-390 brings his key back; the supplier cuts again 480 later.
    expect(outages(hand, 'confidentiality')).toEqual([
      [0, 300, 302],
      [390, 870, 870],
    ])
    expect(minutes(hand.rto.confidentiality)).toBe(480)
    // Written until 330; the snapshot is of 02:00, minute -700; nine hours came back from audit records and phones.
    expect(minutes(hand.rpo.database)).toBe(330 + 700 - 540)
    // The third customer at 9, the fourth at 23; the image is set up anew 14-26, which ends the export and all memory of
    // it. Evidence: 100 - 40 wiped at 9 - 10 at two o'clock, 20 once gone, - 15 for the lid that was closed, - 5.
    expect(drive.state.facts).toMatchObject({ tenants: 4, evidence: 0, harmed: true })
    expect(drive.state.ending).toBe('lost')
    expect(score.verdict).toBe('FAIL')
  })

  it('misses every clock of the law, and the last one starts at the deadline of the one before', () => {
    const legal = scenario.obligations.filter((duty) => duty.legal).map(({ id }) => id)
    for (const id of legal) expect(drive.state.obligations[`${id}#1`]?.status, id).toBe('missed')
    // Aware at 55 by his own choice of scope: 72 hours end on Saturday 14:35, a month later is 28 February, 28 days.
    const incident = 55 * MINUTE + 72 * HOUR
    expect(drive.state.obligations['nis2-incident#1']).toMatchObject({ dueAt: incident })
    expect(drive.state.obligations['nis2-final#1']).toMatchObject({ dueAt: incident + 28 * DAY })
  })

  it('is rated as the rule would, and 25 points below the good play at least', () => {
    expect([...rateByRule(scenario, drive.events).values()]).toEqual(['U', 'U', 'U', 'U', 'U', 'U', 'U'])
    expect((play(good).score.total ?? 0) - (score.total ?? 0)).toBeGreaterThanOrEqual(2_500)
  })
})

describe('one decision otherwise', () => {
  const before = play(good)

  it('all sessions of everybody are ended: contained a minute later, field app out for 54 minutes', () => {
    // Four minutes in place of three: 8-12, checked 14. 640 people sign in again 12-57; then the switch of 56-62 holds
    // them out until it is tested at 66.
    const { hand } = variant('eviction', 'everybody-out')
    expect(outages(hand, 'confidentiality')).toEqual([[0, 12, 14]])
    expect(outages(hand, 'field-api')).toEqual([[12, 62, 66]])
    expect(minutes(hand.rto['field-api'])).toBe(10 + 44)
  })

  it('everything is closed: the field app is out for 158 minutes, past its hour', () => {
    // Closed 16-156, and the test with customers takes 18 in place of 12: 174.
    const { hand, score } = variant('service', 'all-down')
    expect(outages(hand, 'field-api')).toEqual([[16, 156, 174]])
    expect((hand.rto['field-api'] ?? 0) - (before.hand.rto['field-api'] ?? 0)).toBe(148 * MINUTE)
    expect(score.verdict).toBe('PARTIAL')
  })

  it('the desk led in chat: he makes more keys, and containment misses by 24 seconds', () => {
    // 1.8 times three minutes: 8-13.4, checked 15.4.
    const steps = decidedOtherwise(good, 'classify', 'chat-room').filter(({ at }) => at <= 10 * MINUTE)
    const { drive } = play(steps)
    drive.wait(20 * MINUTE).must({ type: 'end', reason: 'Enough is known' })
    const hand = handMeasures(scenario, drive.events)
    expect(outages(hand, 'confidentiality')).toEqual([[0, 13.4, 15.4]])
  })

  it('processor only: nothing is prepared, and the early warning comes 66 minutes too late', () => {
    // Thursday 19 h 10 and six and a half hours for the mandate: 25 h 40, due 24 h 34.
    const { drive, hand } = variant('clocks', 'processor-only')
    expect(drive.state.obligations['nis2-early#1']).toMatchObject({
      metAt: (25 * 60 + 40) * MINUTE,
      dueAt: (24 * 60 + 34) * MINUTE,
      status: 'missed',
    })
    // Friday 44 h 30, three times an hour and a half: 49 h; then three hours: 52 h, so the final report is due 6 h later.
    const final = drive.state.obligations['nis2-final#1']?.dueAt ?? 0
    expect(final - (before.drive.state.obligations['nis2-final#1']?.dueAt ?? 0)).toBe(6 * HOUR)
    expect(hand.parts.N).toBe(Math.round((N_SUM - 10_000) / 17))
    expect(hand.parts.D).toBe(Math.round((D_SUM - 2 * 7_000) / WEIGHTS))
    // Three of 31 steps are not done, and the early warning comes after the word to persons.
    const pairs = (28 * 27) / 2
    expect(hand.parts.A).toBe(Math.round((28 / 31) * (1 - 1 / pairs) * 10_000))
    expect(drive.state.ending).toBe('partial')
  })

  it('IMY alone is told on Friday: the second clock of NIS2 is missed, and the third starts there', () => {
    const { drive, hand, score } = variant('notifications', 'imy-only')
    const deadline = 34 * MINUTE + 72 * HOUR
    expect(drive.state.obligations['nis2-incident#1']).toMatchObject({ dueAt: deadline, status: 'missed' })
    // Saturday 31 January 14:14 and a month: 28 February 14:14.
    expect(drive.state.obligations['nis2-final#1']).toMatchObject({ dueAt: deadline + 28 * DAY })
    expect(score.verdict).toBe('PARTIAL')
    expect(hand.parts.D).toBe(Math.round((D_SUM - 2 * 7_000) / WEIGHTS))
  })

  it('a letter tomorrow: in time by the agreements, and a burglar comes first', () => {
    // Seventeen hours of the Customer lead from 39 on: told at 1059, due 34 + 1440. A door is opened at 480. The test of
    // the portal waits for the same hands: 1059-1071.
    const { drive, hand } = variant('claim', 'letter-tomorrow')
    expect(drive.state.obligations['controllers#1']).toMatchObject({ metAt: 1_059 * MINUTE, status: 'met' })
    expect(drive.state.facts.harmed).toBe(true)
    expect(minutes(hand.rto.portal)).toBe(1_071 - 16)
    expect(Number(before.drive.state.facts.trust) - Number(drive.state.facts.trust)).toBe(10)
    expect(drive.state.ending).toBe('partial')
  })

  it('opened because it is quiet: thirty minutes sooner, and nobody knows', () => {
    // Open at 126, tested until 138, so the second update is not owed. D loses 0.9 of a question that weighs double.
    const { drive, hand, score } = play(
      decidedOtherwise(good, 'reopen', 'quiet').filter(({ at }) => at !== 151 * MINUTE),
    )
    expect(score.total).toBe(hand.total)
    expect(score.total ?? 0).toBeLessThan(before.score.total ?? 0)
    expect(outages(hand, 'portal')).toEqual([[16, 126, 138]])
    expect((before.hand.rto.portal ?? 0) - (hand.rto.portal ?? 0)).toBe(30 * MINUTE)
    expect(hand.parts.D).toBe(Math.round((D_SUM - 2 * 9_000) / WEIGHTS))
    expect(drive.state.ending).toBe('partial')
  })

  it('the computer is left for tomorrow: it leaks the next session, and he is back for eight hours', () => {
    // Canaries touched at 156; nobody answers; the supplier cuts at 156 + 480.
    const asked = decidedOtherwise(good, 'insider', 'tomorrow').map((step) =>
      step.command.type === 'jump'
        ? { ...step, command: { ...step.command, force: true, cadences: 'missed' as const } }
        : step,
    )
    const { hand, score } = play(asked)
    expect(outages(hand, 'confidentiality')).toEqual([
      [0, 11, 13],
      [156, 636, 636],
    ])
    expect(score.verdict).toBe('FAIL')
  })

  it.each([
    ['eviction', 'everybody-out'],
    ['service', 'all-down'],
    ['clocks', 'processor-only'],
    ['notifications', 'imy-only'],
    ['claim', 'letter-tomorrow'],
  ])('%s %s: the app comes to the same figures and scores below the good play', (point, option) => {
    const played = variant(point, option)
    expectSameFigures(played)
    expect(played.score.total ?? 0).toBeLessThan(before.score.total ?? 0)
  })
})

describeMeasuredTwice(pack, { good, bad })
