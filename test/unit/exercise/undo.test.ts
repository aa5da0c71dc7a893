import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/base/canonical-json.ts'
import { exerciseNow } from '../../../shared/base/clock.ts'
import { MINUTE } from '../../../shared/base/time.ts'
import { undoable } from '../../../shared/exercise/undo.ts'
import { type Drive, startTiny } from '../../support/drive.ts'

const at = (minutes: number) => minutes * MINUTE

function undo(drive: Drive): Drive {
  const last = undoable(drive.lines)
  if (last === null) throw new Error('Nothing to undo')
  return drive.must({ type: 'undo', command: last.command })
}

/** All but the clock's own segment, the count of events and the retractions that an undo leaves behind. */
function story(drive: Drive): string {
  const { clock, count, ...rest } = drive.state
  return canonicalJson(rest)
}

describe('§4.7 nothing is erased', () => {
  it('says what it will undo', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    expect(undoable(drive.lines)?.label).toBe('Decide Route: "Second provider"')
  })

  it('leaves out the command and all it caused; timers it cancelled return at their old due time', () => {
    const drive = startTiny().wait(at(5))
    const untouched = startTiny().wait(at(30))
    drive.must({ type: 'decide', point: 'route', option: 'second', role: 'commander' }).wait(at(25), 5)
    expect(drive.state.machine?.value).toMatchObject({ supply: 'back' })
    undo(drive)
    expect(drive.state.machine?.value).toMatchObject({ supply: 'failing' })
    expect(drive.state.timers['xstate.after.2400000.scenario.supply.failing']?.dueAt).toBe(at(40))
    expect(story(drive)).toBe(story(untouched))
    expect(exerciseNow(drive.state.clock, drive.wall)).toBe(at(30))
  })

  it('injects already shown become retracted, and may come again', () => {
    const drive = startTiny().wait(at(1)).must({ type: 'send-inject', inject: 'press-calls' }).wait(at(1))
    undo(drive)
    expect(drive.state.injects['press-calls']?.status).toBe('retracted')
    expect(
      drive.must({ type: 'send-inject', inject: 'press-calls' }).state.injects['press-calls']?.status,
    ).toBe('delivered')
  })

  it('what would have happened anyway keeps its own time', () => {
    const drive = startTiny().wait(at(2)).must({ type: 'note', note: 'n1', text: 'Quiet so far' }).wait(at(3))
    undo(drive)
    expect(drive.state.injects['first-calls']).toMatchObject({ status: 'delivered', deliveredAt: at(4) })
  })

  it('is last in, first out, and refuses anything else', () => {
    const drive = startTiny()
      .must({ type: 'note', note: 'a', text: 'A' }, 'first')
      .must({ type: 'note', note: 'b', text: 'B' }, 'second')
    expect(drive.try({ type: 'undo', command: 'first' })).toMatchObject({
      ok: false,
      error: { code: 'not-the-last' },
    })
    undo(undo(drive))
    expect(undoable(drive.lines)).toBeNull()
    expect(drive.lines).toHaveLength(6)
  })

  it('does not run the clock back: a pause and a rate since stand', () => {
    const drive = startTiny().wait(at(1)).must({ type: 'note', note: 'a', text: 'A' })
    drive.must({ type: 'rate', rate: 2 }).wait(at(1)).must({ type: 'pause', reason: 'Talk' }).wait(at(9))
    undo(drive)
    expect(drive.state.phase).toBe('paused')
    expect(exerciseNow(drive.state.clock, drive.wall)).toBe(at(3))
  })

  it('an undone jump takes its clock back, but not once the clock was steered since', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'jump', until: at(30), force: true })
    undo(drive)
    expect(exerciseNow(drive.state.clock, drive.wall)).toBe(at(1))
    expect(drive.events.filter((event) => event.type === 'InjectRetracted')).toMatchObject([
      { inject: 'first-calls' },
      { inject: 'pager-alarm' },
      { inject: 'damage-seen' },
    ])
    expect(drive.state.injects['first-calls']).toMatchObject({ status: 'armed', dueAt: at(4) })
    drive.wait(at(4))
    expect(drive.state.injects['first-calls']?.status).toBe('delivered')
    drive.must({ type: 'jump', until: at(30), force: true }).must({ type: 'pause', reason: 'Talk' })
    expect(undoable(drive.lines)).toBeNull()
  })
})
