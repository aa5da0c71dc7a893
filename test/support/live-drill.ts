import { parsePack } from '../../shared/scenario/parse-pack.ts'
import { Drive } from './drive.ts'
import { packFiles, shippedPack } from './load-pack.ts'
import { sha256 } from './sha256.ts'

const MINUTE = 60_000

/** The provider's outage as a live drill of eighty minutes: a slow first step, a task that takes too long, one that goes on. */
export function liveSmsDrill(): Drive {
  const { scenario, runbooks } = parsePack({ files: packFiles(shippedPack('sms-provider-outage')), sha256 })
  if (scenario === null) throw new Error('The shipped pack does not parse')
  const tick = (ref: string, role: string, ago = 0) =>
    ({ type: 'tick', ref, status: 'done', role, reason: '', justified: false, ago }) as const
  return new Drive(scenario, runbooks, { mode: 'live' })
    .must({ type: 'start' })
    .wait(7 * MINUTE)
    .must({ type: 'mark', mark: 'detected', component: null })
    .must(tick('incident-response/1', 'support-lead'))
    .must({ type: 'start-task', task: 'confirm-log' })
    .wait(14 * MINUTE)
    .must({ type: 'complete-task', run: 'confirm-log#1' })
    .must(tick('incident-response/2', 'technical-lead'))
    .must({ type: 'start-task', task: 'freeze-logouts' })
    .must({ type: 'start-task', task: 'call-provider-support' })
    .wait(3 * MINUTE)
    .must({ type: 'complete-task', run: 'freeze-logouts#1' })
    .wait(3 * MINUTE)
    .must({ type: 'mark', mark: 'declared', component: null })
    .must(tick('incident-response/3', 'incident-commander'))
    .must(tick('incident-response/4', 'incident-commander'))
    .must({ type: 'start-task', task: 'extend-sessions' })
    .wait(9 * MINUTE)
    .must({ type: 'complete-task', run: 'call-provider-support#1' })
    .wait(8 * MINUTE)
    .must({ type: 'complete-task', run: 'extend-sessions#1' })
    .wait(6 * MINUTE)
    .must(tick('incident-response/5', 'incident-commander', 4 * MINUTE))
    .must({ type: 'start-task', task: 'open-email-codes' })
    .wait(20 * MINUTE)
}
