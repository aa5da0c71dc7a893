import { describe, expect, it } from 'vitest'
import type { ScoreView } from '../../../shared/contract/score-view.ts'
import { scoreOf } from '../../../shared/projections/score.ts'
import type { Runbook } from '../../../shared/runbook/model.ts'
import { component, H, HandJournal, MIN, obligation, point, record } from '../../support/score-record.ts'

type PartName = ScoreView['parts'][number]['part']

function part(
  name: PartName,
  parts: Parameters<typeof record>[0],
  journal: HandJournal,
  runbooks: readonly Runbook[] = [],
) {
  const found = scoreOf(record(parts, journal, runbooks)).parts.find((one) => one.part === name)
  if (found === undefined) throw new Error(`no part ${name}`)
  return found
}

function out(journal: HandJournal, id: string, from: number, verified: number): HandJournal {
  journal.at(from).level(id, 'down')
  return journal.at(verified).level(id, 'up').mark('verified', id)
}

describe('§5 rubric 1, recovery', () => {
  it('§5 s(r) is 1 up to the target, then 1 - log2(r) / 2, 0 beyond the MTD', () => {
    const score = (minutes: number, mtd: number | null = null) =>
      part(
        'recovery',
        { components: [component('a', { rto: H, mtd })] },
        out(new HandJournal(), 'a', 0, minutes * MIN).end(10 * H),
      ).score
    expect(score(60)).toBe(10_000)
    // r = 1.5: 1 - log2(1.5) / 2 = 1 - 0.58496 / 2 = 0.70752
    expect(score(90)).toBe(7_075)
    expect(score(120)).toBe(5_000)
    expect(score(240)).toBe(0)
    expect(score(121, 2 * H)).toBe(0)
  })

  it('§5 with target 0 it is 1 or 0', () => {
    const recoveryPoints = [
      {
        id: 'p',
        component: 'a',
        kind: 'pitr' as const,
        taken: 0,
        lag: 0,
        cutOff: null,
        state: 'clean' as const,
        title: 'p',
      },
    ]
    const score = (to: number) => {
      const journal = new HandJournal()
        .at(10 * MIN)
        .level('a', 'down')
        .add('PointRestored', { component: 'a', point: 'p', to })
      journal
        .at(20 * MIN)
        .level('a', 'up')
        .mark('verified')
        .end(H)
      return part('recovery', { components: [component('a', { rpo: 0 })], recoveryPoints }, journal).score
    }
    expect(score(10 * MIN)).toBe(10_000)
    expect(score(10 * MIN - 1)).toBe(0)
  })

  it('§5 a component counts with the lower of s(RTO) and s(RPO), tiers weigh 3, 2, 1', () => {
    // tier 1: r = 2 -> 0.5; tier 2: r = 1 -> 1; tier 3: r = 4 -> 0. (3 x 0.5 + 2 x 1 + 1 x 0) / 6 = 0.58333
    const components = [1, 2, 3].map((tier) => component(`t${tier}`, { tier, rto: H }))
    const journal = new HandJournal().level('t1', 'down').level('t2', 'down').level('t3', 'down')
    journal
      .at(H)
      .level('t2', 'up')
      .mark('verified', 't2')
      .at(2 * H)
      .level('t1', 'up')
      .mark('verified', 't1')
    journal
      .at(4 * H)
      .level('t3', 'up')
      .mark('verified', 't3')
      .end(5 * H)
    expect(part('recovery', { components }, journal)).toMatchObject({
      score: 5_833,
      lines: [
        { score: 5_000, weight: 3 },
        { score: 10_000, weight: 2 },
        { score: 0, weight: 1 },
      ],
    })
  })

  it('§5 what was never down is out of the score', () => {
    const components = [component('a', { rto: H }), component('b', { rto: H })]
    expect(part('recovery', { components }, out(new HandJournal(), 'a', 0, 2 * H).end(3 * H))).toMatchObject({
      score: 5_000,
    })
    expect(part('recovery', { components }, new HandJournal().end(H)).score).toBeNull()
  })

  it('§5 open at the planned end shows no recovery, open in an exercise cut short is not yet due', () => {
    const open = (end: number) =>
      part(
        'recovery',
        { components: [component('a', { rto: 4 * H })], length: H },
        new HandJournal().level('a', 'down').end(end),
      ).score
    expect(open(H)).toBe(0)
    expect(open(30 * MIN)).toBeNull()
  })
})

describe('§5 rubric 1, evaluation', () => {
  it('§5 P = 1, S = 0.75, M = 0.4, U = 0 by weight, unrated is not zero but left out', () => {
    const objectives = ['p', 's', 'm', 'u', 'none'].map((id, index) => ({
      id,
      title: id,
      weight: index + 1,
      critical: false,
    }))
    const journal = new HandJournal().end(H)
    for (const [objective, rating] of [
      ['p', 'P'],
      ['s', 'S'],
      ['m', 'M'],
      ['u', 'U'],
    ] as const) {
      journal.add('ObjectiveRated', { objective, rating, comment: '' })
    }
    // (1 x 1 + 2 x 0.75 + 3 x 0.4 + 4 x 0) / 10 = 0.37
    expect(part('evaluation', { objectives }, journal).score).toBe(3_700)
    journal.add('ObjectiveRated', { objective: 'u', rating: null, comment: '' })
    // (1 + 1.5 + 1.2) / 6 = 0.61667
    expect(part('evaluation', { objectives }, journal).score).toBe(6_167)
  })

  it('§5 without a final rating the mean of the evaluators counts, and a critical objective is U only if all say so', () => {
    const objectives = [{ id: 'a', title: 'Act', weight: 1, critical: true }]
    const journal = new HandJournal().end(H)
    const evaluate = (by: string, rating: 'P' | 'S' | 'M' | 'U' | null) =>
      journal.add('Evaluated', { objective: 'a', by, rating, comment: '' })
    const failed = () =>
      scoreOf(record({ objectives }, journal)).verdictBecause.some((why) => why.includes('rated U: Act'))
    evaluate('Ada', 'S')
    evaluate('Bo', 'U')
    // (0.75 + 0) / 2
    expect(part('evaluation', { objectives }, journal)).toMatchObject({
      score: 3_750,
      lines: [{ text: 'Act: S by Ada, U by Bo' }],
    })
    expect(failed()).toBe(false)
    evaluate('Ada', 'U')
    expect(failed()).toBe(true)
    evaluate('Ada', null)
    evaluate('Bo', 'M')
    expect(part('evaluation', { objectives }, journal).score).toBe(4_000)
    journal.add('ObjectiveRated', { objective: 'a', rating: 'P', comment: '' })
    expect(part('evaluation', { objectives }, journal).score).toBe(10_000)
  })
})

describe('§5 rubric 1, decisions', () => {
  const decisions = [
    point('timed', { good: 1, poor: 0.4 }, { within: 10 * MIN, follows: ['call/1'] }),
    point('free', { good: 1, poor: 0.4 }, { weight: 3 }),
  ]

  it('§5 is quality x min(1, limit / elapsed) where timed, by weight', () => {
    const journal = new HandJournal()
      .at(5 * MIN)
      .add('DecisionOpened', { point: 'timed', dueAt: 15 * MIN })
      .add('DecisionOpened', { point: 'free', dueAt: null })
    journal
      .at(25 * MIN)
      .decided('timed', 'good')
      .at(50 * MIN)
      .decided('free', 'poor')
      .end(H)
    // timed: 1 x 10 / 20 = 0.5; free: 0.4; (0.5 + 3 x 0.4) / 4 = 0.425
    expect(part('decisions', { decisions }, journal)).toMatchObject({
      score: 4_250,
      lines: [
        { score: 5_000, events: [2, 4], step: 'call/1' },
        { score: 4_000, weight: 3 },
      ],
    })
  })

  it('§4.7 timeliness uses the stated time', () => {
    const journal = new HandJournal().add('DecisionOpened', { point: 'timed', dueAt: 10 * MIN })
    journal
      .at(20 * MIN)
      .decided('timed', 'good', { statedAt: 9 * MIN })
      .end(H)
    expect(part('decisions', { decisions }, journal).score).toBe(10_000)
  })

  it('§5 a question whose limit passed unanswered is worth nothing, one still within its limit is left out', () => {
    const open = (end: number) =>
      part(
        'decisions',
        { decisions },
        new HandJournal().add('DecisionOpened', { point: 'timed', dueAt: 10 * MIN }).end(end),
      ).score
    expect(open(11 * MIN)).toBe(0)
    expect(open(9 * MIN)).toBeNull()
    const closed = new HandJournal().add('DecisionOpened', { point: 'timed', dueAt: 10 * MIN }).at(5 * MIN)
    closed.add('DecisionClosed', { point: 'timed', reason: 'It no longer matters' }).end(H)
    expect(part('decisions', { decisions }, closed).score).toBeNull()
  })

  it('§5 a free decision counts as what the facilitator mapped it to, and not before', () => {
    const journal = new HandJournal().add('DecisionOpened', { point: 'timed', dueAt: 10 * MIN }).at(5 * MIN)
    journal.decided('timed', null, { decision: 'own', text: 'Call the operator' }).end(H)
    expect(part('decisions', { decisions }, journal).score).toBeNull()
    const option = new HandJournal()
    option.lines.splice(0, 9, ...journal.lines)
    option.add('DecisionMapped', {
      decision: 'own',
      mapping: { to: 'option', point: 'timed', option: 'poor' },
    })
    expect(part('decisions', { decisions }, option).score).toBe(4_000)
    journal.add('DecisionMapped', {
      decision: 'own',
      mapping: {
        to: 'effects',
        components: [],
        tasks: [],
        recoveryPoints: [],
        quality: 0.7,
        reason: 'sound',
      },
    })
    expect(part('decisions', { decisions }, journal).score).toBe(7_000)
  })

  it('§5 calibration of confidence stands beside the score', () => {
    const journal = new HandJournal()
      .decided('free', 'good', { confidence: 0.9 })
      .decided('timed', 'poor', { confidence: 0.8 })
      .decided('free', 'poor')
      .end(H)
    expect(scoreOf(record({ decisions }, journal)).calibration).toEqual({
      confidence: 8_500,
      quality: 7_000,
      decisions: 2,
    })
    expect(scoreOf(record({ decisions }, new HandJournal().end(H))).calibration).toBeNull()
  })
})

describe('§5 rubric 1, runbook adherence', () => {
  const requiredSteps = ['call/1', 'call/2', 'call/3', 'call/4']
  const adherence = (journal: HandJournal) => part('adherence', { requiredSteps }, journal)

  it('§5 is required steps done / required, times 1 - inverted pairs / ordered pairs', () => {
    // 1, 3, 2 done, 4 not: 3 / 4 x (1 - 1 / 3) = 0.5
    const journal = new HandJournal()
      .at(1)
      .tick('call/1')
      .at(2)
      .tick('call/3')
      .at(3)
      .tick('call/2')
      .tick('other/9')
      .end(H)
    expect(adherence(journal).score).toBe(5_000)
    expect(adherence(journal).lines.map((line) => [line.step, line.score, line.weight])).toEqual([
      ['call/1', 10_000, 1],
      ['call/2', 10_000, 1],
      ['call/3', 10_000, 1],
      ['call/4', 0, 1],
      ['call/2', 6_667, 0],
    ])
  })

  it('§5 the order is that of stated times', () => {
    const journal = new HandJournal()
      .at(5)
      .tick('call/1')
      .at(9)
      .tick('call/2')
      .tick('call/3', { statedAt: 2 })
      .tick('call/4')
      .end(H)
    // 3 before 1 and before 2: 2 of 6 pairs: 1 x (1 - 2 / 6) = 0.66667
    expect(adherence(journal).score).toBe(6_667)
  })

  it('§5 a justified deviation and what does not apply are excluded, an unjustified one is not done', () => {
    const journal = new HandJournal()
      .tick('call/1')
      .tick('call/2', { status: 'deviated', justified: true, reason: 'no power' })
    journal
      .tick('call/3', { status: 'not-applicable' })
      .tick('call/4', { status: 'deviated', reason: 'forgot' })
      .end(H)
    expect(adherence(journal).score).toBe(5_000)
  })

  it('§5 a step that was reopened is not done; without required steps there is no adherence', () => {
    const journal = new HandJournal().tick('call/1').tick('call/1', { status: 'open' }).end(H)
    expect(adherence(journal).score).toBe(0)
    expect(part('adherence', {}, journal).score).toBeNull()
  })
})

describe('§5 rubric 1, notifications', () => {
  const obligations = [obligation('first'), obligation('updates', { every: 30 * MIN }), obligation('final')]
  const triggered = (journal: HandJournal, id: string, number: number, dueAt: number) =>
    journal.add('ObligationTriggered', { obligation: id, instance: `${id}#${number}`, dueAt })
  const met = (journal: HandJournal, id: string, number: number, statedAt: number) =>
    journal.add('ObligationMet', {
      obligation: id,
      instance: `${id}#${number}`,
      statedAt,
      text: '',
      role: null,
    })

  it('§5 is met / due per obligation, averaged; not yet due is open and excluded', () => {
    const journal = new HandJournal()
    met(triggered(journal, 'first', 1, H), 'first', 1, 50 * MIN)
    met(triggered(journal, 'updates', 1, 30 * MIN), 'updates', 1, 29 * MIN)
    triggered(journal, 'updates', 2, 60 * MIN)
      .at(60 * MIN)
      .add('ObligationMissed', { obligation: 'updates', instance: 'updates#2' })
    triggered(journal, 'final', 1, 72 * H).end(2 * H)
    // first 1 / 1, updates 1 / 2, final not due: 0.75
    expect(part('notifications', { obligations }, journal)).toMatchObject({
      score: 7_500,
      lines: [{ score: 10_000 }, { score: 5_000 }],
    })
  })

  it('§4.7 a notification counts from its stated or corrected time', () => {
    const journal = new HandJournal()
    triggered(journal, 'first', 1, H)
      .at(H)
      .add('ObligationMissed', { obligation: 'first', instance: 'first#1' })
      .at(70 * MIN)
    met(journal, 'first', 1, 55 * MIN).end(2 * H)
    expect(part('notifications', { obligations }, journal).score).toBe(10_000)
    journal.add('EntryCorrected', { entry: 'first#1', newAt: 65 * MIN, text: null, reason: 'sent later' })
    expect(part('notifications', { obligations }, journal).score).toBe(0)
  })

  it('§4.5 what a jump passed counts as the facilitator said: kept, missed or not played', () => {
    const settled = (how: 'kept' | 'missed' | 'not-played' | 'ended') => {
      const journal = triggered(new HandJournal(), 'updates', 1, 30 * MIN).at(30 * MIN)
      return part(
        'notifications',
        { obligations },
        journal.add('ObligationSettled', { obligation: 'updates', instance: 'updates#1', how }).end(H),
      ).score
    }
    expect([settled('kept'), settled('missed'), settled('not-played'), settled('ended')]).toEqual([
      10_000,
      0,
      null,
      null,
    ])
  })
})

describe('§5 rubric 1, total', () => {
  const components = [component('a', { rto: H })]
  const objectives = [{ id: 'o', title: 'o', weight: 1, critical: false }]

  it('§5 is .35 R + .25 E + .20 D + .10 A + .10 N, renormalised over what is present', () => {
    const journal = out(new HandJournal(), 'a', 0, 2 * H)
      .end(3 * H)
      .add('ObjectiveRated', { objective: 'o', rating: 'S', comment: '' })
    // R 0.5, E 0.75: (35 x 50 + 25 x 75) / 60 = 3625 / 60 = 60.4166
    expect(scoreOf(record({ components, objectives }, journal)).total).toBe(6_042)
  })

  it('§5 with all parts', () => {
    const journal = new HandJournal().decided('p', 'good').tick('s/1')
    journal
      .add('ObligationTriggered', { obligation: 'n', instance: 'n#1', dueAt: MIN })
      .at(MIN)
      .add('ObligationMissed', { obligation: 'n', instance: 'n#1' })
    out(journal, 'a', MIN, 2 * H + MIN)
      .end(3 * H)
      .add('ObjectiveRated', { objective: 'o', rating: 'M', comment: '' })
    // R 0.5, E 0.4, D 0.8, A 0.5, N 0: 17.5 + 10 + 16 + 5 + 0 = 48.5
    const total = scoreOf(
      record(
        {
          components,
          objectives,
          decisions: [point('p', { good: 0.8 })],
          requiredSteps: ['s/1', 's/2'],
          obligations: [obligation('n')],
        },
        journal,
      ),
    )
    expect(total.total).toBe(4_850)
    expect(total.parts.map((one) => one.weight)).toEqual([35, 25, 20, 10, 10])
  })

  it('§5 under 60 % of the weights there is no grade', () => {
    const without = out(new HandJournal(), 'a', 0, H)
      .decided('p', 'good')
      .end(2 * H)
    // R 35 + D 20 = 55
    expect(scoreOf(record({ components, decisions: [point('p', { good: 1 })] }, without)).total).toBeNull()
  })

  it('§4.11 every line names its rule, and the journal lines it rests on exist', () => {
    const journal = out(new HandJournal().decided('p', 'good').tick('s/1'), 'a', 0, 2 * H).end(3 * H)
    journal.add('ObjectiveRated', { objective: 'o', rating: 'P', comment: '' })
    const score = scoreOf(
      record(
        { components, objectives, decisions: [point('p', { good: 1 })], requiredSteps: ['s/1'] },
        journal,
      ),
    )
    const lines = score.parts.flatMap((one) => one.lines)
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      expect(line.rule.length).toBeGreaterThan(20)
      expect(line.events.length).toBeGreaterThan(0)
      expect(line.events.every((seq) => journal.lines[seq]?.seq === seq)).toBe(true)
      expect(Number.isInteger(line.score)).toBe(true)
    }
  })
})
