/**
 * Teams that choose at random in "The region goes dark". Objectives are rated by one rule for all, the same that the
 * good and the bad play are held against in `infrastructure-failure-pack.test.ts`, so that totals can be compared.
 */
import { shippedPack } from '../support/load-pack.ts'
import { describeRandomTeams } from '../support/pack-checks.ts'
import { playable } from '../support/pack-play.ts'

describeRandomTeams(playable(shippedPack('infrastructure-failure')))
