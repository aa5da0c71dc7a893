import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import { Drive, startTiny } from '../../support/drive.ts'

const at = (minutes: number) => minutes * MINUTE
const last = (drive: Drive) => drive.events.at(-1)

describe('§4.10 refusals are typed and say what to do', () => {
  const drive = startTiny().wait(at(1))
  it.each([
    [{ type: 'start' as const }, 'wrong-phase'],
    [{ type: 'resume' as const }, 'wrong-phase'],
    [{ type: 'close' as const }, 'wrong-phase'],
    [{ type: 'send-inject' as const, inject: 'nobody' }, 'unknown-inject'],
    [{ type: 'send-inject' as const, inject: 'first-calls', via: 'pager' }, 'channel-dead'],
    [{ type: 'retract-inject' as const, inject: 'first-calls', reason: 'x' }, 'inject-status'],
    [{ type: 'decide' as const, point: 'source', option: 'wal', role: 'commander' }, 'point-not-open'],
    [{ type: 'decide' as const, point: 'route', option: 'none', role: 'commander' }, 'unknown-option'],
    [{ type: 'decide' as const, point: 'route', option: 'stay', role: 'nobody' }, 'unknown-role'],
    [{ type: 'start-task' as const, task: 'nothing' }, 'unknown-task'],
    [{ type: 'tick' as const, ref: 'outage-response/99', status: 'done' as const }, 'unknown-runbook step'],
    [{ type: 'tick' as const, ref: 'outage-response/1', status: 'deviated' as const }, 'reason-missing'],
    [{ type: 'correct' as const, entry: 'nothing', text: 'x', reason: 'x' }, 'unknown-entry'],
    [{ type: 'undo' as const, command: 'c1' }, 'nothing-to-undo'],
    [{ type: 'advance' as const }, 'not-a-command'],
    [{ type: 'rate-objective' as const, objective: 'none', rating: 'P' as const }, 'unknown-objective'],
  ])('%o is refused', (command, code) => {
    const before = drive.state
    const result = drive.try(command)
    expect(result).toMatchObject({ ok: false, error: { code } })
    expect(result.ok ? '' : result.error.remedy).not.toBe('')
    expect(drive.state).toBe(before)
  })
})

describe('injects by hand', () => {
  it('holds, releases, skips', () => {
    const drive = startTiny().must({ type: 'hold-inject', inject: 'first-calls' }).wait(at(10))
    expect(drive.state.injects['first-calls']?.status).toBe('held')
    drive.must({ type: 'release-inject', inject: 'first-calls' })
    expect(drive.state.injects['first-calls']).toMatchObject({ status: 'delivered', deliveredAt: at(10) })
    drive.must({ type: 'skip-inject', inject: 'press-calls', reason: 'No time' })
    expect(drive.state.injects['press-calls']?.status).toBe('skipped')
  })

  it('sends one that the facilitator makes up', () => {
    const drive = startTiny().must({
      type: 'add-inject',
      inject: 'own',
      title: 'Own',
      to: ['commander'],
      via: 'phone',
      from: 'CEO',
      says: 'Well?',
    })
    expect(drive.state.injects.own).toMatchObject({ status: 'delivered', via: 'phone' })
  })
})

describe('free decisions', () => {
  it('are recorded at once and mapped to an option later', () => {
    const drive = startTiny().wait(at(3))
    drive.must({
      type: 'decide-freely',
      decision: 'd1',
      point: 'route',
      role: 'commander',
      text: 'Call our old provider',
      ago: MINUTE,
    })
    expect(drive.state.decisions.route).toMatchObject({ status: 'decided', option: null })
    expect(last(drive)).toMatchObject({ type: 'Decided', at: at(3), statedAt: at(2) })
    drive.wait(at(1)).must({
      type: 'map-decision',
      decision: 'd1',
      mapping: { to: 'option', point: 'route', option: 'second' },
    })
    expect(drive.state.machine?.value).toMatchObject({ supply: 'switching' })
    expect(drive.state.tasks['switch-provider#1']).toMatchObject({ startedAt: at(4) })
    const again = drive.try({
      type: 'map-decision',
      decision: 'd1',
      mapping: { to: 'option', point: 'route', option: 'stay' },
    })
    expect(again).toMatchObject({ ok: false, error: { code: 'already-mapped' } })
  })

  it('or to effects, with a quality and a reason', () => {
    const drive = startTiny().must({
      type: 'decide-freely',
      decision: 'd1',
      point: null,
      role: 'commander',
      text: 'Use the test gateway',
    })
    drive.must({
      type: 'map-decision',
      decision: 'd1',
      mapping: {
        to: 'effects',
        components: [{ component: 'gateway', level: 'up' }],
        tasks: ['restore-wal'],
        recoveryPoints: [],
        quality: 0.7,
        reason: 'It works',
      },
    })
    expect(drive.state.components).toMatchObject({
      gateway: { own: 'up', unserved: false },
      login: { unserved: false },
    })
    expect(drive.state.tasks['restore-wal#1']?.status).toBe('running')
  })
})

describe('§4.7 corrections', () => {
  it('keep the entry and show the new value beside it', () => {
    const drive = startTiny().wait(at(10)).must({ type: 'mark', mark: 'declared' }, 'm1').wait(at(2))
    drive.must({ type: 'correct', entry: 'm1', at: at(7), reason: 'The call was earlier' })
    expect(drive.state.marks.declared?.at).toBe(at(7))
    expect(drive.events.filter((event) => event.type === 'Marked' && event.entry === 'm1')).toHaveLength(1)
    expect(drive.try({ type: 'correct', entry: 'm1', at: at(99), reason: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'in-the-future' },
    })
  })
})

describe('the end', () => {
  it('stops the clock, keeps the record editable, and reopening makes a second score', () => {
    const { scenario, runbooks } = startTiny()
    const drive = new Drive(scenario, runbooks, {}, () => ({ rubric: 1, score: null }))
      .must({ type: 'start' })
      .wait(at(5))
      .must({ type: 'end', reason: 'Time is up' })
      .wait(at(60))
    expect(drive.state.clock).toMatchObject({ exercise: at(5), rate: 0 })
    drive.must({ type: 'mark', mark: 'detected', ago: at(2) })
    expect(drive.state.marks.detected?.at).toBe(at(3))
    drive.must({ type: 'close', signedBy: 'Manager' })
    expect(drive.try({ type: 'note', note: 'n', text: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'wrong-phase' },
    })
    drive.must({ type: 'reopen', reason: 'A time was wrong' }).must({ type: 'close' })
    expect(drive.events.filter((event) => event.type === 'ScoreRecorded')).toHaveLength(2)
    expect(drive.state).toMatchObject({ phase: 'closed', closings: 2 })
  })

  it('a real incident stops everything at once', () => {
    const drive = startTiny().wait(at(5)).must({ type: 'real-incident' }).wait(at(5))
    expect(drive.state).toMatchObject({
      realIncident: true,
      phase: 'paused',
      clock: { exercise: at(5), rate: 0 },
    })
    expect(drive.must({ type: 'resume' }).state.realIncident).toBe(false)
  })
})

describe('a free decision after ENDEX', () => {
  const ended = () =>
    startTiny()
      .must({ type: 'decide-freely', decision: 'd1', point: null, role: 'commander', text: 'Tell the board' })
      .must({ type: 'end', reason: 'Time is up' })
  const judged = {
    to: 'effects' as const,
    components: [],
    tasks: [],
    recoveryPoints: [],
    quality: 0.5,
    reason: 'Late',
  }

  it('can still be judged, but changes nothing in the story', () => {
    const drive = ended()
    const change = { ...judged, components: [{ component: 'gateway', level: 'up' as const }] }
    expect(drive.try({ type: 'map-decision', decision: 'd1', mapping: change })).toMatchObject({
      ok: false,
      error: { code: 'story-over' },
    })
    drive.must({ type: 'map-decision', decision: 'd1', mapping: judged })
    expect(drive.state.freeDecisions.d1?.mapped).toBe(true)
    expect(drive.state.components.gateway?.own).toBe('down')
  })
})
