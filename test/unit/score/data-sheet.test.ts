/** What lost data is made of (DESIGN §5, achieved RPO), worked out by hand. Times are minutes since STARTEX. */
import { describe, expect, it } from 'vitest'
import { dataSheets } from '../../../shared/projections/data-sheet.ts'
import { expectedTimeline } from '../../../shared/projections/expected-timeline.ts'
import { liveMeasures } from '../../../shared/projections/live-measures.ts'
import { measure } from '../../../shared/projections/measures.ts'
import { scoreOf } from '../../../shared/projections/score.ts'
import { reportHtml } from '../../../shared/report/report-html.ts'
import { reportJson } from '../../../shared/report/report-json.ts'
import { component, H, HandJournal, MIN, record, scenario } from '../../support/score-record.ts'

const db = component('db', {
  title: 'Policy database',
  rpo: 5 * MIN,
  rto: H,
  data: { unit: 'policy changes', perMinute: 42 },
})
const clean = { component: 'db', lag: 0, cutOff: null, state: 'clean' } as const
const recoveryPoints = [
  { ...clean, id: 'nightly', title: 'Nightly snapshot', kind: 'snapshot', taken: -60 * MIN },
  { ...clean, id: 'pitr', title: 'Point in time', kind: 'pitr', taken: -24 * H },
] as const
const parts = { components: [db], recoveryPoints }

/** Bad since -5, known at 6, writes stopped when the test says, restored beside it at 52, in use again at 58. */
function drill(stop: number, to: number, more: (journal: HandJournal) => HandJournal = (same) => same) {
  const journal = new HandJournal()
    .add('DataCorrupted', { component: 'db', since: -5 * MIN })
    .level('db', 'degraded')
    .at(6 * MIN)
    .mark('detected', 'db')
    .at(stop * MIN)
    .add('WritesStopped', { component: 'db' })
    .at(52 * MIN)
    .add('PointRestored', { component: 'db', point: to === -60 ? 'nightly' : 'pitr', to: to * MIN })
    .at(58 * MIN)
    .level('db', 'up')
    .add('WritesResumed', { component: 'db' })
    .at(62 * MIN)
    .mark('verified', 'db')
    .at(70 * MIN)
  return record(parts, more(journal).end(90 * MIN))
}
const sheetOf = (exercise: ReturnType<typeof record>) => dataSheets(exercise, measure(exercise))[0]
const rpo = (exercise: ReturnType<typeof record>) => scoreOf(exercise).components[0]?.rpo
const stretch = (from: number, to: number, why: string) => ({
  from: from * MIN,
  to: to * MIN,
  lost: (to - from) * MIN,
  why,
})

describe('§5 what the lost data is made of', () => {
  it('a team that stops writes at minute 40 sees what those minutes cost', () => {
    // -5 to 6 nobody knew: 11. 6 to 40 they knew: 34 more. 45 in all; 45 x 42 = 1,890 policy changes.
    const exercise = drill(40, -5)
    expect(sheetOf(exercise)).toMatchObject({
      dataAt: -5 * MIN,
      corruptSince: -5 * MIN,
      knownAt: 6 * MIN,
      writtenUntil: 40 * MIN,
      until: 58 * MIN,
      stretches: [stretch(-5, 6, 'before-known'), stretch(6, 40, 'after-known')],
      gross: 45 * MIN,
      lost: 45 * MIN,
      known: true,
    })
    expect(rpo(exercise)).toMatchObject({ achieved: 45 * MIN, status: 'missed' })
    expect(reportJson(exercise).dataLoss[0]).toMatchObject({
      gross: 'PT45M',
      things: { unit: 'policy changes', lost: 1_890 },
    })
    const html = reportHtml(exercise)
    expect(html).toContain('Writes went on until T+ 0:40:00, 0:34:00 after somebody knew')
    expect(html).toContain('about 1,430 policy changes')
    expect(html).toContain('the writes had to stop by T+ 0:00:00, before anybody knew.')
  })

  it('the same team, stopping two minutes after it knew, loses 13 minutes; half of it won back leaves 6.5', () => {
    const exercise = drill(8, -5)
    expect(sheetOf(exercise)).toMatchObject({ gross: 13 * MIN, lost: 13 * MIN })
    const wonBack = drill(8, -5, (journal) =>
      journal.add('Reconciled', { component: 'db', amount: 6.5 * MIN }),
    )
    expect(sheetOf(wonBack)).toMatchObject({ gross: 13 * MIN, reconciled: 6.5 * MIN, lost: 6.5 * MIN })
    expect(rpo(wonBack)).toMatchObject({ achieved: 6.5 * MIN })
  })

  it('an older point throws sound data away', () => {
    // the snapshot of -60: 55 sound minutes more
    expect(sheetOf(drill(8, -60))?.stretches).toEqual([
      stretch(-60, -5, 'good-data'),
      stretch(-5, 6, 'before-known'),
      stretch(6, 8, 'after-known'),
    ])
  })

  it('writes go on into the running database until the restored copy is in use', () => {
    // never stopped: lost until 58, when the copy takes over, and not only until it was ready at 52
    const journal = new HandJournal()
      .add('DataCorrupted', { component: 'db', since: 0 })
      .level('db', 'degraded')
      .at(52 * MIN)
      .add('PointRestored', { component: 'db', point: 'pitr', to: 0 })
      .at(58 * MIN)
      .level('db', 'up')
      .mark('verified', 'db')
      .end(H)
    expect(rpo(record(parts, journal))).toMatchObject({ achieved: 58 * MIN })
  })

  it('stopped, resumed and stopped again: only the time in which writes went on is lost', () => {
    const journal = new HandJournal()
      .level('db', 'degraded')
      .at(10 * MIN)
      .add('WritesStopped', { component: 'db' })
      .at(20 * MIN)
      .add('WritesResumed', { component: 'db' })
      .at(25 * MIN)
      .add('WritesStopped', { component: 'db' })
      .at(50 * MIN)
      .add('PointRestored', { component: 'db', point: 'pitr', to: 0 })
      .level('db', 'up')
      .mark('verified', 'db')
      .end(H)
    expect(rpo(record(parts, journal))).toMatchObject({ achieved: 15 * MIN })
  })

  it('a second restore of data from after the first keeps the loss of the first', () => {
    // first: 0 to 10 lost at 30; up until 35, bad again; restored at 50 to 33: 2 more. What was replayed at 31 stays won.
    const journal = new HandJournal()
      .level('db', 'degraded')
      .at(10 * MIN)
      .add('WritesStopped', { component: 'db' })
      .at(30 * MIN)
      .add('PointRestored', { component: 'db', point: 'pitr', to: 0 })
      .level('db', 'up')
      .add('WritesResumed', { component: 'db' })
      .at(31 * MIN)
      .add('Reconciled', { component: 'db', amount: 4 * MIN })
      .at(34 * MIN)
      .level('db', 'degraded')
      .at(35 * MIN)
      .add('WritesStopped', { component: 'db' })
      .at(50 * MIN)
      .add('PointRestored', { component: 'db', point: 'pitr', to: 33 * MIN })
      .level('db', 'up')
      .mark('verified', 'db')
      .end(H)
    // both restores belong to one outage, since nobody verified between: 10 + 2 - 4
    expect(rpo(record(parts, journal))).toMatchObject({ achieved: 8 * MIN })
  })

  it('bad data that is neither restored nor repaired is open, and counts at least what was written since', () => {
    const bad = new HandJournal()
      .at(10 * MIN)
      .add('DataCorrupted', { component: 'db', since: 4 * MIN })
      .at(30 * MIN)
      .add('WritesStopped', { component: 'db' })
    expect(rpo(record(parts, bad.end(H)))).toMatchObject({
      achieved: null,
      atLeast: 26 * MIN,
      status: 'missed',
    })
    const healed = new HandJournal()
      .at(10 * MIN)
      .add('DataCorrupted', { component: 'db', since: 4 * MIN })
      .at(30 * MIN)
      .add('DataHealed', { component: 'db' })
      .end(H)
    expect(rpo(record(parts, healed))).toMatchObject({ status: 'not-exercised' })
  })

  it('live, the loss grows from the last thing that happened until the writes are stopped', () => {
    const journal = new HandJournal().at(10 * MIN).add('DataCorrupted', { component: 'db', since: 4 * MIN })
    const live = () => liveMeasures(record(parts, journal)).get('db')?.loss
    expect(live()).toEqual({ lost: 6 * MIN, growsFrom: 10 * MIN })
    journal.at(30 * MIN).add('WritesStopped', { component: 'db' })
    expect(liveMeasures(record(parts, journal)).get('db')?.loss).toEqual({ lost: 26 * MIN, growsFrom: null })
  })
})

describe('the expected timeline', () => {
  it('counts from the first onset; a phase that waits for a mark is reached when it is stated for', () => {
    const phase = (id: string, by: number, mark: 'declared' | 'verified') =>
      ({ id, title: id, by, reached: { kind: 'marked', mark, component: null } }) as const
    const world = scenario({
      components: [db],
      expected: [phase('respond', 5 * MIN, 'declared'), phase('prove', H, 'verified')],
    })
    const journal = new HandJournal()
      .at(2 * MIN)
      .mark('onset', null, { evidence: 'simulated' })
      .at(9 * MIN)
      .mark('declared', null, { statedAt: 6 * MIN })
      .add('PhaseReached', { phase: 'respond' })
      .end(H)
    const view = expectedTimeline(world, measure(record(world, journal)).log)
    expect(view).toMatchObject({
      from: 2 * MIN,
      phases: [
        { id: 'respond', expectedAt: 7 * MIN, reachedAt: 6 * MIN },
        { id: 'prove', expectedAt: 62 * MIN, reachedAt: null },
      ],
    })
    expect(expectedTimeline(scenario({}), measure(record({}, journal)).log)).toBeNull()
  })
})
