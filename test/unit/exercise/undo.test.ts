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

describe('§4.7 undo, and undo again', () => {
  it('what an undo brought about goes with the command that it rested on', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
      .must({ type: 'note', note: 'a', text: 'A' })
      .wait(at(29))
    undo(undo(drive))
    expect(drive.state.machine?.value).toMatchObject({ supply: 'failing' })
    expect(story(drive)).toBe(story(startTiny().wait(at(30))))
  })

  it('an inject shown by the second last command stays retracted when both are undone', () => {
    const drive = startTiny()
      .must({ type: 'send-inject', inject: 'press-calls' })
      .must({ type: 'acknowledge-inject', inject: 'press-calls' })
    undo(undo(drive))
    expect(drive.state.injects['press-calls']?.status).toBe('retracted')
    drive.must({ type: 'note', note: 'a', text: 'A' })
    undo(drive)
    expect(drive.state.injects['press-calls']?.status).toBe('retracted')
  })

  it('across a lapse: the lapse that an undone answer prevented comes at its own time', () => {
    const drive = startTiny()
      .wait(at(13))
      .must({ type: 'decide', point: 'source', option: 'wal', role: 'technician' })
      .wait(at(17))
    undo(drive)
    expect(drive.state.decisions.source).toMatchObject({ status: 'lapsed', option: 'nightly' })
    expect(drive.state.tasks).toMatchObject({ 'restore-nightly#1': { startedAt: at(22) } })
  })

  it('across a hand-over: the task is where it was', () => {
    const drive = startTiny()
      .must({ type: 'start-task', task: 'restore-wal' })
      .must({ type: 'start-task', task: 'switch-provider' })
      .must({ type: 'hand-over-task', run: 'switch-provider#1', role: 'communicator' })
      .wait(at(25))
    expect(drive.state.tasks['switch-provider#1']?.status).toBe('done')
    undo(drive)
    expect(drive.state.tasks['switch-provider#1']).toMatchObject({ status: 'queued', role: 'technician' })
  })

  it('across corrections, and in the debrief', () => {
    const drive = startTiny()
      .wait(at(10))
      .must({ type: 'mark', mark: 'declared' }, 'm1')
      .must({ type: 'correct', entry: 'm1', at: at(7), reason: 'Earlier' })
    undo(drive)
    expect(drive.state.marks.declared?.at).toBe(at(10))
    drive.must({ type: 'end', reason: 'Done' }).must({ type: 'mark', mark: 'verified' }, 'm2')
    undo(drive)
    expect(drive.state.marks).not.toHaveProperty('verified')
    expect(drive.state.phase).toBe('ended')
    expect(undoable(drive.lines)).toBeNull()
  })

  it('while paused, what comes back overdue comes at once', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'skip-inject', inject: 'first-calls', reason: 'No time' })
      .wait(at(9))
      .must({ type: 'pause', reason: 'Talk' })
    undo(drive)
    expect(drive.state.injects['first-calls']).toMatchObject({ status: 'delivered', deliveredAt: at(4) })
    expect(drive.state.phase).toBe('paused')
  })

  it('an undone jump gives back the pace of before, too: what comes slows the clock at its own time', () => {
    const drive = startTiny({ slowForPeople: true, rate: 60 })
      .must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
      .must({ type: 'jump', until: at(30), force: true })
      .wait(60_000)
    undo(drive)
    // 4 s of wall time to "Stores start to call" at 4:00, then 56 s at 1x
    expect(exerciseNow(drive.state.clock, drive.wall)).toBe(at(4) + 56_000)
  })

  it('a jump stands once a person did anything that undo does not reach', () => {
    for (const since of [
      { type: 'real-incident' },
      { type: 'blackout', on: true },
      { type: 'seat', role: 'commander', person: 'Ada', present: false },
    ] as const) {
      const drive = startTiny()
        .wait(at(1))
        .must({ type: 'jump', until: at(30), force: true })
        .must(since)
      expect(undoable(drive.lines)).toBeNull()
    }
  })

  it('a jump can be undone after what followed it was undone', () => {
    const drive = startTiny()
      .wait(at(1))
      .must({ type: 'jump', until: at(30), force: true })
      .must({ type: 'note', note: 'a', text: 'A' })
      .wait(at(1))
    undo(undo(drive))
    expect(exerciseNow(drive.state.clock, drive.wall)).toBe(at(2))
    expect(drive.state.lastAt).toBeLessThanOrEqual(at(2))
  })
})
