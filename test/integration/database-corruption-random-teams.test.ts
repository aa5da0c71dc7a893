/** Teams that choose at random in "Database corruption", rated by one rule for all so that totals can be compared. */
import { shippedPack } from '../support/load-pack.ts'
import { describeRandomTeams } from '../support/pack-checks.ts'
import { playable } from '../support/pack-play.ts'

describeRandomTeams(playable(shippedPack('database-corruption')))
