import { describe, expect, it } from 'vitest'
import { measure } from '../../../shared/projections/measures.ts'
import type { Runbook, RunbookStep } from '../../../shared/runbook/model.ts'
import { H, HandJournal, MIN, record } from '../../support/score-record.ts'

const step = (number: number, parts: Partial<RunbookStep> = {}): RunbookStep => ({
  ref: `call/${number}`,
  text: `Step ${number}`,
  owner: null,
  window: null,
  commands: [],
  expected: null,
  ifItFails: null,
  rollback: null,
  line: number,
  ...parts,
})
const runbook = (steps: readonly RunbookStep[]): Runbook => ({
  file: 'runbook.md',
  title: 'Runbook',
  sha256: '',
  source: '',
  procedures: [{ slug: 'call', title: 'Call', level: 2, line: 1, steps }],
})
const roles = ['lead', 'deputy', 'clerk'].map((id) => ({
  id,
  title: id,
  backup: id === 'lead' ? 'deputy' : null,
  capacity: 1,
  description: null,
}))
const requiredSteps = ['call/1', 'call/2', 'call/3']

function deviations(journal: HandJournal, steps = [step(1), step(2), step(3)]) {
  const { adherence } = measure(record({ requiredSteps, roles }, journal, [runbook(steps)]))
  return adherence.deviations.map(({ kind, ref, detail }) => [kind, ref, detail])
}

describe('§5 departures from the runbook are listed one by one', () => {
  it('§5 skipped and deviated steps', () => {
    const journal = new HandJournal()
      .tick('call/1')
      .tick('call/2', { status: 'deviated', reason: 'used e-mail' })
      .end(H)
    expect(deviations(journal)).toEqual([
      ['deviated', 'call/2', 'used e-mail'],
      ['skipped', 'call/3', 'Not done'],
    ])
  })

  it('§5 reordered steps', () => {
    const journal = new HandJournal().at(1).tick('call/2').at(2).tick('call/3').at(3).tick('call/1').end(H)
    expect(deviations(journal)).toEqual([
      ['reordered', 'call/2', 'Done before call/1'],
      ['reordered', 'call/3', 'Done before call/1'],
    ])
  })

  it('§5 late steps, from the window that the step itself states', () => {
    const steps = [
      step(1, { window: 'within 30 min of onset' }),
      step(2, { window: 'within 10 min' }),
      step(3, { window: 'within 5 min of the moon' }),
    ]
    const journal = new HandJournal()
      .mark('onset')
      .at(31 * MIN)
      .tick('call/1')
      .at(42 * MIN)
      .tick('call/2')
      .tick('call/3')
      .end(H)
    expect(deviations(journal, steps)).toEqual([
      ['late', 'call/1', 'Done at 0:31:00, 0:31:00 after its clock began: within 30 min of onset'],
      ['late', 'call/2', 'Done at 0:42:00, 0:11:00 after its clock began: within 10 min'],
    ])
  })

  it('§5 wrong-role steps; the backup of the owner is right', () => {
    const steps = [step(1, { owner: 'lead' }), step(2, { owner: 'lead' }), step(3, { owner: 'lead' })]
    const journal = new HandJournal()
      .tick('call/1', { role: 'lead' })
      .tick('call/2', { role: 'deputy' })
      .tick('call/3', { role: 'clerk' })
      .end(H)
    expect(deviations(journal, steps)).toEqual([['wrong-role', 'call/3', 'Done by clerk, owned by lead']])
  })

  it('§5 improvised actions', () => {
    const journal = new HandJournal().tick('call/1').tick('call/2').tick('call/3')
    journal.decided('x', null, { decision: 'own', text: 'Drive to the data centre' }).add('DecisionMapped', {
      decision: 'own',
      mapping: {
        to: 'effects',
        components: [],
        tasks: [],
        recoveryPoints: [],
        quality: 0.5,
        reason: 'not in the runbook',
      },
    })
    expect(deviations(journal.end(H))).toEqual([['improvised', null, 'not in the runbook']])
  })
})
