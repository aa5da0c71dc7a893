import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { ComponentLevel } from '../../../shared/scenario/model.ts'
import type { Drive } from '../../support/drive.ts'
import { inject, startSmall, story, task } from '../../support/small-pack.ts'

const at = (minutes: number) => minutes * MINUTE
const set = (drive: Drive, level: ComponentLevel, component = 'app') =>
  drive.must({ type: 'set-component', component, level, reason: 'By hand' })
const marks = (drive: Drive, mark: string) =>
  drive.events.flatMap((event) =>
    event.type === 'Marked' && event.mark === mark ? [[event.component, event.statedAt / MINUTE]] : [],
  )

describe('§5 marks', () => {
  it('a second outage takes back what was said of the first recovery, and is marked anew', () => {
    const drive = startSmall({ tasks: { mend: task({ recovers: ['app'] }) } })
    set(drive.wait(at(1)), 'down').must({ type: 'start-task', task: 'mend' })
    set(drive.wait(at(20)), 'up')
      .must({ type: 'mark', mark: 'verified', component: 'app' })
      .must({ type: 'mark', mark: 'business-resumed', component: 'app' })
    set(drive.wait(at(9)), 'down')
    expect(Object.keys(drive.state.marks).sort()).toEqual(['onset', 'onset:app', 'recovery-started'])
    drive.wait(at(5)).must({ type: 'start-task', task: 'mend' })
    set(drive.wait(at(20)), 'up')
    expect(marks(drive, 'recovery-started')).toEqual([
      ['app', 1],
      [null, 1],
      ['app', 35],
    ])
    expect(marks(drive, 'onset')).toEqual([
      ['app', 1],
      [null, 1],
      ['app', 30],
    ])
    expect(marks(drive, 'restored')).toEqual([
      ['app', 21],
      [null, 21],
      ['app', 55],
      [null, 55],
    ])
  })

  it('the whole is restored when all are served, whatever was said too early', () => {
    const drive = set(startSmall({}), 'down').wait(at(5)).must({ type: 'mark', mark: 'restored' })
    set(drive.wait(at(5)), 'up')
    expect(marks(drive, 'restored')).toEqual([
      [null, 5],
      ['app', 10],
      [null, 10],
    ])
  })

  it('`verified` for the whole counts for every component served at that time, and for no other', () => {
    const two = {
      components: {
        app: { title: 'App', tier: 1 },
        web: { title: 'Web', tier: 1 },
      },
      machine: story({
        calm: { always: { to: 'proven', if: 'marked(verified, app)' } },
        proven: { always: { to: 'all', if: 'marked(verified, web)' } },
        all: {},
      }),
    }
    const drive = set(startSmall(two), 'down', 'web').wait(at(1)).must({ type: 'mark', mark: 'verified' })
    expect(drive.state.machine?.value).toEqual({ story: 'proven' })
    set(drive.wait(at(1)), 'up', 'web').must({ type: 'mark', mark: 'verified', ago: at(1) / 2 })
    expect(drive.state.machine?.value).toEqual({ story: 'proven' })
    drive.must({ type: 'mark', mark: 'verified' })
    expect(drive.state.machine?.value).toEqual({ story: 'all' })
  })

  it('an effect does not mark again what stands, nor move a backdated mark', () => {
    const machine = story({
      calm: { on: { 'marked.declared': 'declared' } },
      declared: { entry: [{ mark: 'declared' }, { mark: 'declared' }] },
    })
    const drive = startSmall({ machine })
      .wait(at(9))
      .must({ type: 'mark', mark: 'declared', ago: at(4) })
    expect(drive.state.machine?.value).toEqual({ story: 'declared' })
    expect(marks(drive, 'declared')).toEqual([[null, 5]])
    expect(drive.state.marks.declared?.at).toBe(at(5))
  })

  it('an effect verifies what was only said to be verified before it was restored', () => {
    const injects = { proof: inject({ at: '20m', effects: [{ mark: { verified: ['app'] } }] }) }
    const drive = set(startSmall({ injects }), 'down')
      .wait(at(2))
      .must({ type: 'mark', mark: 'verified', component: 'app' })
    set(drive.wait(at(8)), 'up').wait(at(15))
    expect(marks(drive, 'verified')).toEqual([
      ['app', 2],
      ['app', 20],
    ])
  })

  it('§4.7 an undone entry cannot be corrected', () => {
    const first = { title: 'First', to: 'Customers', from: 'declared', within: '30m' }
    const drive = startSmall({ obligations: { first } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(5))
      .must({ type: 'notify', obligation: 'first' }, 'told')
      .must({ type: 'undo', command: 'told' })
    expect(drive.try({ type: 'correct', entry: 'first#1', at: at(1), reason: 'Earlier' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-entry' },
    })
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'open', metAt: null })
  })

  it('§4.7 a corrected notification is judged anew, both ways', () => {
    const first = { title: 'First', to: 'Customers', from: 'declared', within: '30m' }
    const drive = startSmall({ obligations: { first } })
      .must({ type: 'mark', mark: 'declared' })
      .wait(at(35))
      .must({ type: 'notify', obligation: 'first' })
      .must({ type: 'correct', entry: 'first#1', at: at(29), reason: 'The mail went out at 29' })
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'met', metAt: at(29) })
    drive.must({ type: 'correct', entry: 'first#1', at: at(32), reason: 'No, later' })
    expect(drive.state.obligations['first#1']).toMatchObject({ status: 'missed', metAt: at(32) })
  })
})
