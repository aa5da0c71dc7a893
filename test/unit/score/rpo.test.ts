import { describe, expect, it } from 'vitest'
import { scoreOf } from '../../../shared/projections/score.ts'
import type { RecoveryPointDef } from '../../../shared/scenario/model.ts'
import { component, H, HandJournal, MIN, record } from '../../support/score-record.ts'

const db = component('db', { rpo: H, rto: 4 * H })
const point = (id: string, parts: Partial<RecoveryPointDef>): RecoveryPointDef => ({
  id,
  component: 'db',
  kind: 'snapshot',
  taken: 0,
  lag: 0,
  cutOff: null,
  state: 'clean',
  title: id,
  ...parts,
})
const nightly = point('nightly', { taken: -5 * H - 40 * MIN })
const recoveryPoints = [
  nightly,
  point('pitr', { kind: 'pitr', taken: -24 * H }),
  point('replica', { kind: 'replica', lag: 90_000 }),
]

function rpo(
  journal: HandJournal,
  parts: Parameters<typeof record>[0] = { components: [db], recoveryPoints },
) {
  const { rpo: figure } = scoreOf(record(parts, journal)).components[0] ?? { rpo: null }
  return figure
}

/** Down at 10 min, what happens, back at 40, verified at 45. */
function outage(restore: (journal: HandJournal) => HandJournal, before = new HandJournal()): HandJournal {
  const journal = restore(
    before
      .at(10 * MIN)
      .level('db', 'down')
      .at(30 * MIN),
  )
  return journal
    .at(40 * MIN)
    .level('db', 'up')
    .at(45 * MIN)
    .mark('verified', 'db')
    .end(H)
}

describe('§5 achieved RPO', () => {
  it('§5 a snapshot loses all from its instant to the failure', () => {
    // failure at 0:10, snapshot taken at -5:40: 5:50 lost, target 1:00
    const journal = outage((drill) =>
      drill.add('PointRestored', { component: 'db', point: 'nightly', to: nightly.taken }),
    )
    expect(rpo(journal)).toEqual({
      target: H,
      achieved: 5 * H + 50 * MIN,
      atLeast: null,
      status: 'missed',
      evidence: 'simulated',
    })
  })

  it('§5 PITR loses from the chosen instant', () => {
    // chosen 0:08, failure 0:10: 2 min
    const journal = outage((drill) =>
      drill.add('PointRestored', { component: 'db', point: 'pitr', to: 8 * MIN }),
    )
    expect(rpo(journal)).toMatchObject({ achieved: 2 * MIN, status: 'met' })
  })

  it('§5 a replica loses its lag, however late it took over', () => {
    const journal = outage((drill) =>
      drill.add('PointRestored', { component: 'db', point: 'replica', to: 30 * MIN - 90_000 }),
    )
    expect(rpo(journal)).toMatchObject({ achieved: 90_000 })
  })

  it('§5 resumed on its own data loses nothing', () => {
    expect(rpo(outage((drill) => drill))).toMatchObject({ achieved: 0, status: 'met' })
  })

  it('§5 writes stopped before the failure end the loss earlier', () => {
    // stopped at 0:04, failure at 0:10, chosen instant 0:01: 3 min
    const journal = outage(
      (drill) => drill.add('PointRestored', { component: 'db', point: 'pitr', to: MIN }),
      new HandJournal().at(4 * MIN).add('WritesStopped', { component: 'db' }),
    )
    expect(rpo(journal)).toMatchObject({ achieved: 3 * MIN })
  })

  it('§5 with corruption the loss runs to the stop of writes: stopping them late costs data', () => {
    // corrupt since 0:02 but up; stopped at 0:25; PITR to 0:02: 23 min. Not stopped before the restore at 0:50: 48 min
    const corrupted = (stop: number | null) => {
      const journal = new HandJournal().at(2 * MIN).level('db', 'degraded')
      if (stop !== null) journal.at(stop).add('WritesStopped', { component: 'db' })
      journal
        .at(50 * MIN)
        .add('PointRestored', { component: 'db', point: 'pitr', to: 2 * MIN })
        .level('db', 'up')
      return journal.mark('verified', 'db').end(H)
    }
    expect(rpo(corrupted(25 * MIN))).toMatchObject({ achieved: 23 * MIN })
    expect(rpo(corrupted(10 * MIN))).toMatchObject({ achieved: 8 * MIN })
    expect(rpo(corrupted(null))).toMatchObject({ achieved: 48 * MIN })
  })

  it('§5 what was reconciled is won back, never below 0', () => {
    const restored = (amount: number) =>
      outage((drill) => drill.add('PointRestored', { component: 'db', point: 'pitr', to: 0 }))
        .at(50 * MIN)
        .add('Reconciled', { component: 'db', amount })
    // failure 0:10 - instant 0:00 = 10 min
    expect(rpo(restored(4 * MIN))).toMatchObject({ achieved: 6 * MIN })
    expect(rpo(restored(H))).toMatchObject({ achieved: 0 })
  })

  it('§5 a corrupt point restores nothing: the failed task leaves no restore, the next one counts', () => {
    const journal = outage((drill) =>
      drill
        .add('TaskEnded', { run: 'r#1', task: 'r', outcome: 'failed', reason: 'nightly is corrupt' })
        .at(35 * MIN)
        .add('PointRestored', { component: 'db', point: 'pitr', to: 5 * MIN }),
    )
    expect(rpo(journal)).toMatchObject({ achieved: 5 * MIN })
  })

  it('§5 of several restores in one outage the last is the one really used', () => {
    const journal = outage((drill) =>
      drill
        .add('PointRestored', { component: 'db', point: 'nightly', to: nightly.taken })
        .at(36 * MIN)
        .add('PointRestored', { component: 'db', point: 'pitr', to: 9 * MIN }),
    )
    expect(rpo(journal)).toMatchObject({ achieved: MIN })
  })

  it('§5 the worst outage shows, and a restore outside any outage counts as well', () => {
    const journal = outage((drill) =>
      drill.add('PointRestored', { component: 'db', point: 'pitr', to: 9 * MIN }),
    )
    journal.lines.pop()
    // served all the time, rolled back at 0:55 to 0:49: 6 min
    journal
      .at(55 * MIN)
      .add('PointRestored', { component: 'db', point: 'pitr', to: 49 * MIN })
      .end(H)
    expect(rpo(journal)).toMatchObject({ achieved: 6 * MIN })
  })

  it('§5 not back at the end is open; without target it has none; without target and points there is nothing to say', () => {
    const journal = new HandJournal()
      .at(10 * MIN)
      .level('db', 'down')
      .end(H)
    expect(rpo(journal)).toMatchObject({ achieved: null, status: 'open' })
    expect(rpo(journal, { components: [{ ...db, rpo: null }], recoveryPoints })?.status).toBe('no-target')
    expect(rpo(journal, { components: [{ ...db, rpo: null }] })).toEqual({
      target: null,
      achieved: null,
      atLeast: null,
      status: 'no-target',
      evidence: null,
    })
    expect(rpo(new HandJournal().end(H))?.status).toBe('not-exercised')
  })

  it('§5 a restore that already lost more than the target is missed although nobody verified', () => {
    const journal = new HandJournal().at(10 * MIN).level('db', 'down')
    journal
      .at(30 * MIN)
      .add('PointRestored', { component: 'db', point: 'nightly', to: nightly.taken })
      .end(H)
    expect(rpo(journal)).toMatchObject({ achieved: null, atLeast: 5 * H + 50 * MIN, status: 'missed' })
  })

  it('§5 the overall RPO is the worst tier-1 component', () => {
    const components = [db, component('files', { rpo: 2 * H })]
    const journal = outage((drill) =>
      drill.add('PointRestored', { component: 'db', point: 'pitr', to: 8 * MIN }),
    )
    expect(scoreOf(record({ components, recoveryPoints }, journal)).overall.rpo).toMatchObject({
      target: H,
      achieved: 2 * MIN,
      status: 'met',
      evidence: 'simulated',
    })
  })
})
