/**
 * Teams that choose at random in "Somebody is inside". The story is a month long; a team plays from one due item to the
 * next, so a month takes no longer than an afternoon.
 */
import { shippedPack } from '../support/load-pack.ts'
import { describeRandomTeams } from '../support/pack-checks.ts'
import { playable } from '../support/pack-play.ts'

describeRandomTeams(playable(shippedPack('security-breach')))
