import { describe, expect, it } from 'vitest'
import type { Actor, CommandInput } from '../../../shared/contract/commands.ts'
import { dataSheets } from '../../../shared/projections/data-sheet.ts'
import { facilitatorView } from '../../../shared/projections/facilitator-view.ts'
import { measure } from '../../../shared/projections/measures.ts'
import type { ExerciseRecord } from '../../../shared/projections/record.ts'
import { scoreOf } from '../../../shared/projections/score.ts'
import type { Drive } from '../../support/drive.ts'
import { startSmall } from '../../support/small-pack.ts'

const SECOND = 1_000
const MINUTE = 60_000
const HOST: Actor = { kind: 'system', name: 'Muster' }

function result(
  what: 'failed' | 'passed' | 'verified',
  since: number,
  dataAt: number | null = null,
): CommandInput {
  return { type: 'probe-result', probe: 'api', result: what, since, detail: '', dataAt }
}
function recordOf({ scenario, runbooks, lines, state }: Drive): ExerciseRecord {
  return { id: 'drill', scenario, runbooks, artefacts: {}, lines, state }
}

/** Fails at 0:40, known at 1:00; back at 10:00, known at 10:10; data of five minutes before the failure. */
function drill(dataAt: number | null): Drive {
  return startSmall({}, { mode: 'live' })
    .must({
      type: 'configure-probe',
      probe: {
        id: 'api',
        title: 'API',
        component: 'app',
        check: { kind: 'http', url: 'http://app.example/' },
      },
    })
    .wait(MINUTE)
    .as(HOST, result('failed', 40 * SECOND))
    .wait(9 * MINUTE + 10 * SECOND)
    .as(HOST, result('passed', 10 * MINUTE, dataAt))
    .wait(MINUTE)
}
const figures = (drive: Drive) => {
  const [app] = scoreOf(recordOf(drive)).components
  return { rto: app?.rto, rpo: app?.rpo }
}

describe('§5 what a live drill measures', () => {
  it('RTO runs from the first failing run to the verification by passes, and is observed', () => {
    const drive = drill(null).as(HOST, result('verified', 0)).must({ type: 'end', reason: 'Over' })
    expect(figures(drive).rto).toMatchObject({
      achieved: 11 * MINUTE + 10 * SECOND - 40 * SECOND,
      status: 'met',
      evidence: 'observed',
    })
  })

  it('is only stated when a person verified it', () => {
    const drive = drill(null)
      .must({ type: 'mark', mark: 'verified', component: 'app' })
      .must({ type: 'end', reason: 'Over' })
    expect(figures(drive).rto).toMatchObject({ evidence: 'stated' })
  })

  it('RPO is the failure less the freshness of the data that came back, and is observed', () => {
    const drive = drill(40 * SECOND - 20 * MINUTE)
      .as(HOST, result('verified', 0))
      .must({ type: 'end', reason: 'Over' })
    expect(figures(drive).rpo).toEqual({
      target: 15 * MINUTE,
      achieved: 20 * MINUTE,
      atLeast: null,
      status: 'missed',
      evidence: 'observed',
    })
    const record = recordOf(drive)
    const [sheet] = dataSheets(record, measure(record))
    expect(sheet).toMatchObject({
      dataAt: 40 * SECOND - 20 * MINUTE,
      until: 40 * SECOND,
      lost: 20 * MINUTE,
      gross: 20 * MINUTE,
      earlier: 0,
    })
  })

  it('data that is newer than the failure was not lost', () => {
    const drive = drill(2 * MINUTE).must({ type: 'end', reason: 'Over' })
    expect(figures(drive).rpo).toMatchObject({ achieved: 0, status: 'met', evidence: 'observed' })
  })

  it('nothing read: the RPO is nobody’s measurement', () => {
    expect(figures(drill(null).must({ type: 'end', reason: 'Over' })).rpo).toMatchObject({
      evidence: 'stated',
    })
  })

  it('the board says on what its clock stands', () => {
    const view = (drive: Drive) => facilitatorView(recordOf(drive), drive.wall).components[0]
    expect(view(startSmall({}, { mode: 'live' }))?.evidence).toBeNull()
    expect(view(drill(null))).toMatchObject({
      evidence: 'observed',
      since: 40 * SECOND,
      restoredAt: 10 * MINUTE,
    })
    const drive = drill(null).must({ type: 'mark', mark: 'verified', component: 'app' })
    expect(view(drive)?.evidence).toBe('stated')
  })
})
