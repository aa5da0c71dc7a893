/**
 * Teams that choose at random in "SMS provider outage". Objectives are rated by one rule for all, the same that the
 * good and the bad play are held against in `sms-pack.test.ts`, so that totals can be compared.
 */
import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../shared/projections/score.ts'
import { handMeasures } from '../support/hand-measures.ts'
import { shippedPack } from '../support/load-pack.ts'
import { delivered, playable, playedRecord, playSteps, playThrough } from '../support/pack-play.ts'
import { playRandomTeam } from '../support/random-team.ts'
import { rateByRule } from '../support/rate-by-rule.ts'

const TEAMS = 200
const MINUTES_OF_PATIENCE = 10
const pack = playable(shippedPack('sms-provider-outage'))
const { scenario, runbooks } = pack

function randomTeam(seed: string) {
  const drive = playRandomTeam(scenario, runbooks, seed).must({ type: 'end', reason: 'The story is over' })
  for (const [objective, rating] of rateByRule(scenario, drive.events))
    drive.must({ type: 'rate-objective', objective, rating })
  return drive
}

describe('teams that choose at random', () => {
  it(
    'end between the bad and the good play in at least 90 of 100 cases, and meet every inject on the way',
    () => {
      const total = (name: string) =>
        handMeasures(scenario, playThrough(pack, playSteps(pack, name)).events).total ?? 0
      const worst = total('bad')
      const best = total('good')
      const met = new Set<string>()
      const totals: number[] = []
      for (let team = 0; team < TEAMS; team += 1) {
        const drive = randomTeam(`team-${team}`)
        const hand = handMeasures(scenario, drive.events)
        totals.push(hand.total ?? 0)
        for (const inject of delivered(drive.events).keys()) met.add(inject)
        expect(drive.state.ending).not.toBeNull()
        if (team % 10 === 0) expect(scoreOf(playedRecord(pack, drive)).total).toBe(hand.total)
      }
      const between = totals.filter((one) => one > worst && one < best).length
      expect(between).toBeGreaterThanOrEqual(0.9 * TEAMS)
      const never = scenario.injects.filter(({ id, trigger }) => trigger.kind !== 'hand' && !met.has(id))
      expect(never.map(({ id }) => id)).toEqual(['pager-alarm'])
    },
    MINUTES_OF_PATIENCE * 60_000,
  )

  it('the same seed plays the same game', () => {
    expect(randomTeam('again').events).toEqual(randomTeam('again').events)
  }, 60_000)
})
