/**
 * Teams that choose at random in "The region goes dark". Objectives are rated by one rule for all, the same that the
 * good and the bad play are held against in `infrastructure-failure-pack.test.ts`, so that totals can be compared.
 */
import { describe, expect, it } from 'vitest'
import { shippedPack } from '../support/load-pack.ts'
import { playable } from '../support/pack-play.ts'
import { randomTeam, randomTeamsOf } from '../support/random-teams.ts'

const TEAMS = 200
const TEN_MINUTES_OF_PATIENCE = 600_000
const pack = playable(shippedPack('infrastructure-failure'))

describe('teams that choose at random', () => {
  it(
    'end between the bad and the good play in at least 90 of 100 cases, and meet every inject on the way',
    () => {
      const teams = randomTeamsOf(pack, TEAMS)
      expect(teams.totals).toHaveLength(TEAMS)
      expect(teams.withoutEnding).toEqual([])
      expect(teams.scoredOtherwise).toEqual([])
      expect(teams.between).toBeGreaterThanOrEqual(0.9)
      expect(teams.neverMet).toEqual([])
    },
    TEN_MINUTES_OF_PATIENCE,
  )

  it('the same seed plays the same game', () => {
    expect(randomTeam(pack, 'again').events).toEqual(randomTeam(pack, 'again').events)
  }, 60_000)
})
