import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../shared/projections/score.ts'
import { component, H, HandJournal, MIN, record, task } from '../../support/score-record.ts'

const components = [component('db', { rto: H }), component('app', { rto: H, dependsOn: ['db'] })]
const tasks = [task('restore', { recovers: ['db'] }), task('redeploy', { recovers: ['app'] }), task('coffee')]

function spent(journal: HandJournal, id: string) {
  return scoreOf(record({ components, tasks }, journal)).components.find((one) => one.id === id)?.outages[0]
    ?.timeSpent
}

describe('§5 where the time went', () => {
  it('§5 each instant has the first label that holds', () => {
    // db down 0; detected 8; coffee 8-20 (recovers nothing); restore queued 12, started 15, done 40 (restored); verified 50
    const journal = new HandJournal()
      .level('db', 'down')
      .at(8 * MIN)
      .mark('detected')
      .queued('coffee#1', 'coffee')
    journal
      .add('TaskStarted', { run: 'coffee#1', dueAt: null })
      .at(12 * MIN)
      .queued('restore#1', 'restore')
    journal.at(15 * MIN).add('TaskStarted', { run: 'restore#1', dueAt: null })
    journal
      .at(40 * MIN)
      .add('TaskEnded', { run: 'restore#1', task: 'restore', outcome: 'done', reason: '' })
      .level('db', 'up')
    journal
      .at(50 * MIN)
      .mark('verified')
      .end(H)
    const expected = {
      detection: 8 * MIN,
      decision: 4 * MIN,
      waiting: 3 * MIN,
      execution: 25 * MIN,
      verification: 10 * MIN,
      total: 50 * MIN,
      spans: [
        { from: 0, to: 8 * MIN, label: 'detection' },
        { from: 8 * MIN, to: 12 * MIN, label: 'decision' },
        { from: 12 * MIN, to: 15 * MIN, label: 'waiting' },
        { from: 15 * MIN, to: 40 * MIN, label: 'execution' },
        { from: 40 * MIN, to: 50 * MIN, label: 'verification' },
      ],
    }
    expect(spent(journal, 'db')).toEqual(expected)
    // what recovers a component that app requires is execution of app as well
    expect(spent(journal, 'app')).toEqual(expected)
  })

  it('§5 work on what depends on a component is not work on the component', () => {
    const journal = new HandJournal().level('db', 'down').mark('detected').queued('redeploy#1', 'redeploy')
    journal
      .add('TaskStarted', { run: 'redeploy#1', dueAt: null })
      .at(10 * MIN)
      .level('db', 'up')
      .mark('verified')
      .end(H)
    expect(spent(journal, 'db')).toMatchObject({ execution: 0, decision: 10 * MIN })
    expect(spent(journal, 'app')).toMatchObject({ execution: 10 * MIN, decision: 0 })
  })

  it('§5 an outage that nobody noticed is all detection', () => {
    const journal = new HandJournal().level('db', 'down').end(20 * MIN)
    expect(spent(journal, 'db')).toMatchObject({ detection: 20 * MIN, total: 20 * MIN })
  })

  it('§5 the labels sum to the achieved RTO exactly, whatever happened (property)', () => {
    const minute = fc.integer({ min: 0, max: 240 * MIN })
    const step = fc.record({
      at: minute,
      what: fc.constantFrom(
        'down',
        'up',
        'detected',
        'declared',
        'verified',
        'queue',
        'start',
        'end',
        'abort',
      ),
      which: fc.constantFrom('restore', 'redeploy', 'coffee'),
      where: fc.constantFrom('db', 'app'),
    })
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.constantFrom('onset', 'detected', 'declared'),
        (steps, clockStart) => {
          const journal = new HandJournal()
          for (const { at, what, which, where } of steps.toSorted((left, right) => left.at - right.at)) {
            journal.at(at)
            if (what === 'down' || what === 'up') journal.level(where, what)
            else if (what === 'queue') journal.queued(`${which}#1`, which)
            else if (what === 'start') journal.add('TaskStarted', { run: `${which}#1`, dueAt: null })
            else if (what === 'end')
              journal.add('TaskEnded', { run: `${which}#1`, task: which, outcome: 'done', reason: '' })
            else if (what === 'abort')
              journal.add('TaskAborted', { run: `${which}#1`, task: which, reason: '' })
            else journal.mark(what, where)
          }
          journal.end(240 * MIN)
          const policy = components.map((one) => ({ ...one, clockStart }))
          const score = scoreOf(record({ components: policy, tasks }, journal))
          for (const { outages, rto } of score.components) {
            const lengths = outages.map(({ timeSpent, rto: length, verified }) => {
              const { detection, decision, waiting, execution, verification, total } = timeSpent ?? {
                total: -1,
                detection: 0,
                decision: 0,
                waiting: 0,
                execution: 0,
                verification: 0,
              }
              expect(detection + decision + waiting + execution + verification).toBe(total)
              expect(timeSpent?.spans.every((span) => span.to > span.from)).toBe(true)
              if (verified !== null) expect(total).toBe(length)
              return total
            })
            if (lengths.length > 0) expect(rto.achieved ?? rto.atLeast).toBe(Math.max(...lengths))
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
