import { it } from 'vitest'
import { facilitatorView } from '../../../shared/projections/facilitator-view.ts'
import { debriefView } from '../../../shared/projections/debrief-view.ts'
import { playDrive, recordOf } from '../../support/play-record.ts'
import { MINUTE } from '../../../shared/base/time.ts'
import { writeFileSync } from 'node:fs'
const m=(n:number)=>n*MINUTE
it('look', () => {
  const d = playDrive([
    { at: m(5), command: { type: 'mark', mark: 'declared' } },
    { at: m(6), command: { type: 'decide', point: 'route', option: 'second', role: 'commander', rationale: 'ours', confidence: 0.8 } },
    { at: m(9), command: { type: 'notify', obligation: 'customers-first', role: 'communicator', text: 'Hello' } },
    { at: m(14), command: { type: 'decide', point: 'source', option: 'nightly', role: 'technician' } },
  ], { settings: { plannedLength: m(50) } , until: m(16)})
  const dump = (name: string) => { const r = recordOf(d); writeFileSync(`/tmp/r1/${name}.json`, JSON.stringify({f: facilitatorView(r, d.wall), d: debriefView(r, d.wall)}, null, 1)) }
  dump('a')
  d.wait(m(84)); dump('b')
  d.must({ type: 'end', reason: 'Done' }); dump('c')
})
