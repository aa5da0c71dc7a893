import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { MINUTE } from '../../../shared/base/time.ts'
import { lineSchema } from '../../../shared/contract/events.ts'
import { foldLines } from '../../../shared/exercise/fold.ts'
import { undoable } from '../../../shared/exercise/undo.ts'
import { startTiny } from '../../support/drive.ts'
import { loadPack } from '../../support/load-pack.ts'
import { sha256 } from '../../support/sha256.ts'

const FILE = path.resolve(import.meta.dirname, '../../fixtures/logs/tiny.jsonl')
/** Of the state that the fixed log folds to; the e2e tests find the same in Chromium and in Electron. */
const stateSha256 = () => readFileSync(path.resolve(FILE, '../tiny.sha256'), 'utf8').trim()

describe('a fixed log', () => {
  it('§4.1 folds to the same SHA-256 of canonical JSON as ever', () => {
    if (process.env.MUSTER_WRITE_FIXTURES === '1' || !existsSync(FILE)) writeFixture()
    const lines = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((text) => lineSchema.parse(JSON.parse(text)))
    const { scenario } = loadPack()
    if (scenario === null) throw new Error('The tiny pack does not parse')
    expect(lines.length).toBeGreaterThan(15)
    expect(sha256(canonicalJson(foldLines(scenario, lines)))).toBe(stateSha256())
  })
})

/** Only when the format of the log changes on purpose: MUSTER_WRITE_FIXTURES=1. */
function writeFixture(): void {
  const drive = startTiny({ rate: 4, slowForPeople: true, durations: 'sampled' }).wait(5 * MINUTE)
  drive
    .must({ type: 'acknowledge-inject', inject: 'first-calls' })
    .must({ type: 'mark', mark: 'declared', ago: MINUTE })
    .must({ type: 'ask-poll', point: 'route', roles: ['technician'] })
    .must({ type: 'vote', point: 'route', option: 'stay', role: 'technician', confidence: 0.5 })
    .must({
      type: 'send-message',
      message: 'm1',
      from: { kind: 'role', role: 'technician' },
      to: [{ kind: 'role', role: 'commander' }],
      via: 'phone',
      text: 'The provider does not answer',
    })
    .must({ type: 'open-item', item: 'm1', role: 'commander', how: 'answered' })
  drive.must({ type: 'decide', point: 'route', option: 'stay', role: 'commander' }).wait(MINUTE)
  drive.must({ type: 'undo', command: undoable(drive.lines)?.command ?? '' })
  drive.must({ type: 'decide', point: 'route', option: 'second', role: 'commander' }).wait(2 * MINUTE)
  drive
    .must({ type: 'pause', reason: 'Coffee', kind: 'break' })
    .wait(5 * MINUTE)
    .must({ type: 'resume' })
  drive.must({ type: 'jump', until: 20 * MINUTE, force: true, cadences: 'kept' })
  drive.must({ type: 'decide', point: 'source', option: 'nightly', role: 'technician', ago: MINUTE })
  drive
    .must({ type: 'notify', obligation: 'customers-first', text: 'We are on it' })
    .must({ type: 'rate', rate: 60 })
    .wait(2 * MINUTE)
  drive.must({
    type: 'decide-freely',
    decision: 'free',
    point: null,
    role: 'commander',
    text: 'Tell the board',
  })
  drive
    .must({ type: 'mark', mark: 'verified' })
    .must({ type: 'end', reason: 'Done' })
    .must({ type: 'rate-objective', objective: 'recover', rating: 'S' })
  writeFileSync(FILE, `${drive.lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  writeFileSync(path.resolve(FILE, '../tiny.sha256'), `${sha256(canonicalJson(drive.state))}\n`)
}
