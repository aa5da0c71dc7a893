/**
 * Teams that choose at random in "SMS provider outage". Objectives are rated by one rule for all, the same that the
 * good and the bad play are held against in `sms-pack.test.ts`, so that totals can be compared.
 */
import { shippedPack } from '../support/load-pack.ts'
import { describeRandomTeams } from '../support/pack-checks.ts'
import { playable } from '../support/pack-play.ts'

// The pager is carried by the very SMS that failed.
describeRandomTeams(playable(shippedPack('sms-provider-outage')), ['pager-alarm'])
