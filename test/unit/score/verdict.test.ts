import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../shared/projections/score.ts'
import { component, H, HandJournal, MIN, obligation, record } from '../../support/score-record.ts'

const app = component('app', { rto: H, mtd: 3 * H, title: 'Shop' })
const side = component('side', { tier: 2, rto: MIN, mtd: 2 * MIN })
const objectives = [
  { id: 'critical', title: 'Restore', weight: 1, critical: true },
  { id: 'other', title: 'Talk', weight: 1, critical: false },
]
const parts = {
  components: [app, side],
  objectives,
  length: 6 * H,
  obligations: [
    obligation('law', { legal: true, basis: 'GDPR 33(1)', title: 'Authority' }),
    obligation('custom'),
  ],
}

function drill(verified: number | null, end = 6 * H): HandJournal {
  const journal = new HandJournal().level('app', 'down').level('side', 'down')
  if (verified !== null) journal.at(verified).level('app', 'up').level('side', 'up').mark('verified')
  return journal.end(end)
}

function verdict(journal: HandJournal) {
  const { verdict: result, verdictBecause } = scoreOf(record(parts, journal))
  return [result, verdictBecause.join(' ')] as const
}

describe('§5 verdict', () => {
  it('§5 PASS: every tier-1 RTO and RPO met; tier 2 does not decide', () => {
    expect(verdict(drill(H))[0]).toBe('PASS')
  })

  it('§5 PARTIAL: a tier-1 RTO missed or not verified', () => {
    expect(verdict(drill(H + 1))).toEqual([
      'PARTIAL',
      expect.stringContaining('Shop: RTO 1:00:00 (stated) missed'),
    ])
    const unverified = new HandJournal()
      .level('app', 'down')
      .at(MIN)
      .level('app', 'up')
      .end(30 * MIN)
    expect(verdict(unverified)).toEqual(['PARTIAL', expect.stringContaining('Shop: RTO is open')])
  })

  it('§5 PARTIAL: a legal clock missed, a critical objective rated U; others do not matter', () => {
    const missed = (id: string) => {
      const journal = new HandJournal().add('ObligationTriggered', {
        obligation: id,
        instance: `${id}#1`,
        dueAt: MIN,
      })
      journal
        .level('app', 'down')
        .at(MIN)
        .add('ObligationMissed', { obligation: id, instance: `${id}#1` })
      return verdict(
        journal
          .level('app', 'up')
          .mark('verified')
          .end(6 * H),
      )
    }
    expect(missed('law')).toEqual(['PARTIAL', 'Legal clock missed: Authority (GDPR 33(1)).'])
    expect(missed('custom')[0]).toBe('PASS')
    const rated = (objective: string) =>
      verdict(drill(H).add('ObjectiveRated', { objective, rating: 'U', comment: '' }))
    expect(rated('critical')).toEqual(['PARTIAL', 'Critical objective rated U: Restore.'])
    expect(rated('other')[0]).toBe('PASS')
  })

  it('§5 FAIL: a tier-1 component past its MTD, recovered or not', () => {
    expect(verdict(drill(3 * H))[0]).toBe('PARTIAL')
    expect(verdict(drill(3 * H + 1))).toEqual(['FAIL', expect.stringContaining('past its MTD of 3:00:00')])
    expect(verdict(drill(null, 3 * H + 1))[0]).toBe('FAIL')
  })

  it('§5 FAIL: a tier-1 component unrecovered at the planned end, not in an exercise cut short', () => {
    const short = { ...parts, length: 30 * MIN }
    const at = (end: number) => scoreOf(record(short, drill(null, end))).verdict
    expect(at(30 * MIN)).toBe('FAIL')
    expect(at(20 * MIN)).toBe('PARTIAL')
    const ending = new HandJournal()
      .level('app', 'down')
      .at(10 * MIN)
      .add('EndingReached', { ending: 'lost' })
      .end(10 * MIN)
    expect(scoreOf(record(short, ending)).verdict).toBe('FAIL')
    const room = new HandJournal({ plannedLength: 20 * MIN }).level('app', 'down').end(20 * MIN)
    expect(scoreOf(record(short, room)).verdict).toBe('FAIL')
  })

  it('§5 nothing exercised shows nothing', () => {
    expect(verdict(new HandJournal().end(6 * H))).toEqual([
      'PARTIAL',
      'No tier-1 component was out, so no recovery was shown.',
    ])
  })

  it('§5 verifying later, or never, never raises score or verdict (property)', () => {
    const rank = { FAIL: 0, PARTIAL: 1, PASS: 2 }
    const result = (verified: number | null, restored: number) => {
      const journal = new HandJournal()
        .level('app', 'down')
        .level('side', 'down')
        .at(restored)
        .level('app', 'up')
        .level('side', 'up')
      if (verified !== null) journal.at(verified).mark('verified')
      journal.end(6 * H)
      for (const { id } of objectives)
        journal.add('ObjectiveRated', { objective: id, rating: 'P', comment: '' })
      const score = scoreOf(record(parts, journal))
      return { total: score.total ?? -1, rank: rank[score.verdict] }
    }
    const time = fc.integer({ min: 0, max: 6 * H - 1 })
    fc.assert(
      fc.property(time, time, time, (one, two, three) => {
        const [restored = 0, early = 0, late = 0] = [one, two, three].toSorted((left, right) => left - right)
        const [first, second, never] = [
          result(early, restored),
          result(late, restored),
          result(null, restored),
        ]
        expect(second.total).toBeLessThanOrEqual(first.total)
        expect(second.rank).toBeLessThanOrEqual(first.rank)
        expect(never.total).toBeLessThanOrEqual(second.total)
        expect(never.rank).toBeLessThanOrEqual(second.rank)
      }),
    )
  })
})
