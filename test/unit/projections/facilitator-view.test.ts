import { describe, expect, it } from 'vitest'
import { HOUR, MINUTE } from '../../../shared/base/time.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import { facilitatorView } from '../../../shared/projections/facilitator-view.ts'
import type { Drive } from '../../support/drive.ts'
import { type PlayedStep, type PlayOptions, playDrive, recordOf } from '../../support/play-record.ts'

const at = (minutes: number) => minutes * MINUTE
const step = (minutes: number, command: CommandInput): PlayedStep => ({ at: at(minutes), command })
const viewOf = (drive: Drive) => facilitatorView(recordOf(drive), drive.wall)
const play = (minutes: number, steps: readonly PlayedStep[] = [], options: PlayOptions = {}) =>
  viewOf(playDrive(steps, { ...options, until: at(minutes) }))
const byId = <Item extends { readonly id: string }>(items: readonly Item[], id: string) => {
  const found = items.find((item) => item.id === id)
  if (found === undefined) throw new Error(`No ${id}`)
  return found
}
const SECOND: CommandInput = { type: 'decide', point: 'route', option: 'second', role: 'commander' }

describe('injects', () => {
  it('§4.6 every inject that has not come tells why', () => {
    const view = play(1)
    expect(byId(view.injects, 'first-calls')).toMatchObject({
      status: 'armed',
      dueAt: at(4),
      waitsFor: 'comes at 0:04:00',
    })
    expect(byId(view.injects, 'press-calls').waitsFor).toBe('is sent by hand')
    expect(byId(view.injects, 'damage-seen').waitsFor).toBe(
      'waits for state "Data is damaged", then comes 2 min later',
    )
    expect(byId(play(5).injects, 'first-calls')).toMatchObject({
      status: 'delivered',
      deliveredAt: at(4),
      waitsFor: null,
    })
  })

  it('keeps document order whatever happens, added ones at the end', () => {
    const add: CommandInput = {
      type: 'add-inject',
      inject: 'rumour',
      title: 'A rumour',
      to: ['commander'],
      via: 'phone',
      from: 'Chat',
      says: '*Really?*',
    }
    const steps = [step(1, { type: 'send-inject', inject: 'press-calls' }), step(2, add)]
    expect(play(13, steps).injects.map(({ id }) => id)).toEqual([
      'first-calls',
      'pager-alarm',
      'damage-seen',
      'press-calls',
      'rumour',
    ])
    expect(byId(play(3, steps).injects, 'rumour')).toMatchObject({
      adHoc: true,
      saysText: 'Really?',
      viaTitle: 'Phone',
    })
  })

  it('names its roles and channel, and the artefact it brings', () => {
    const inject = byId(play(5).injects, 'first-calls')
    expect(inject).toMatchObject({
      toTitles: ['Incident commander', 'Communications lead'],
      viaTitle: 'Phone',
      saysText: 'Nobody in the shop gets a login code.',
    })
    expect(inject.artefact).toMatchObject({ kind: 'text', look: 'log', title: 'Call log', tree: null })
  })

  it('knows that its channel is dead', () => {
    expect(byId(play(1).injects, 'pager-alarm')).toMatchObject({ via: 'pager', channelDead: true })
    expect(byId(play(7).injects, 'pager-alarm')).toMatchObject({ via: 'email', channelDead: false })
    expect(byId(play(1).channels, 'pager')).toEqual({
      id: 'pager',
      title: 'Pager',
      dead: true,
      because: 'SMS gateway is down',
    })
  })
})

describe('decisions', () => {
  it('keeps a draft until the decision, which lists who spoke', () => {
    const settings = { seats: [{ role: 'commander', person: 'Ada', standing: 'primary' as const }] }
    const drive = playDrive(
      [step(1, { type: 'draft', point: 'route', option: 'stay', rationale: 'Hm', confidence: 0.4 })],
      { settings },
    )
    expect(byId(viewOf(drive).decisions, 'route')).toMatchObject({
      status: 'open',
      draft: { option: 'stay', rationale: 'Hm', confidence: 0.4 },
    })
    drive.must({ ...SECOND, rationale: 'Ours' })
    const view = viewOf(drive)
    expect(byId(view.decisions, 'route')).toMatchObject({ status: 'decided', chosen: 'second', draft: null })
    expect(view.records).toMatchObject([
      {
        title: 'Route',
        text: 'Second provider',
        roleTitle: 'Incident commander',
        person: 'Ada',
        rationale: 'Ours',
        unmapped: false,
      },
    ])
  })

  it('§6 an absent seat is answered for by its backup role', () => {
    const settings = { seats: [{ role: 'commander', person: 'Ada', standing: 'primary' as const }] }
    const leave: CommandInput = { type: 'seat', role: 'commander', person: 'Ada', present: false }
    expect(byId(play(2, [], { settings }).decisions, 'route').answeredBy).toBe('commander')
    expect(byId(play(2, [step(1, leave)], { settings }).decisions, 'route').answeredBy).toBe('technician')
  })

  it('§4.7 a decision keeps the person who sat there then, and takes a later rationale', () => {
    const settings = {
      seats: [
        { role: 'commander', person: 'Ada', standing: 'primary' as const },
        { role: 'commander', person: 'Bo', standing: 'backup' as const },
      ],
    }
    const drive = playDrive([step(1, { type: 'seat', role: 'commander', person: 'Ada', present: false })], {
      settings,
    })
    drive.must(SECOND, 'd1').must({ type: 'seat', role: 'commander', person: 'Ada', present: true })
    drive.must({ type: 'explain', decision: 'd1', rationale: 'In our hands' })
    expect(viewOf(drive).records).toMatchObject([{ person: 'Bo', rationale: 'In our hands' }])
  })

  it('a free decision waits to be mapped, says so, and then counts as the option', () => {
    const drive = playDrive([
      step(1, {
        type: 'decide-freely',
        decision: 'f1',
        point: null,
        role: 'commander',
        text: 'Call a second provider',
      }),
    ])
    expect(viewOf(drive).records).toMatchObject([
      { unmapped: true, option: null, text: 'Call a second provider' },
    ])
    expect(viewOf(drive).notices.map(({ id }) => id)).toEqual(['unmapped:f1'])
    drive.must({
      type: 'map-decision',
      decision: 'f1',
      mapping: { to: 'option', point: 'route', option: 'second' },
    })
    expect(viewOf(drive).records).toMatchObject([
      { unmapped: false, point: 'route', option: 'second', text: 'Call a second provider' },
    ])
    expect(viewOf(drive).notices).toEqual([])
  })
})

describe('components', () => {
  it('says why a component is down that is itself up, from its very first moment', () => {
    expect(byId(play(0).components, 'login')).toMatchObject({
      level: 'down',
      own: 'up',
      because: 'SMS gateway is down',
      served: false,
      since: 0,
      restoredAt: null,
      target: HOUR,
    })
  })

  it('§5 shows restored and verified, and the data that the restore cost', () => {
    const steps = [
      step(1, SECOND),
      step(12, { type: 'decide', point: 'source', option: 'wal', role: 'technician' }),
      step(60, { type: 'mark', mark: 'verified' }),
    ]
    const view = play(61, steps)
    expect(byId(view.components, 'gateway')).toMatchObject({
      since: 0,
      restoredAt: at(21),
      verifiedAt: at(60),
      because: null,
    })
    // Damaged at 10, restored to 8, 1 min reconciled.
    expect(byId(view.components, 'database')).toMatchObject({
      since: at(10),
      restoredAt: at(51),
      lossNow: at(1),
      rpoTarget: at(15),
    })
    expect(byId(view.components, 'login').lossNow).toBeNull()
  })
})

describe('tasks, duties, marks and runbook', () => {
  it('a queued task names what it waits behind; what runs cannot be started again', () => {
    const view = play(13, [
      step(1, SECOND),
      step(12, { type: 'decide', point: 'source', option: 'wal', role: 'technician' }),
    ])
    expect(view.tasks).toMatchObject([
      { run: 'switch-provider#1', status: 'running', dueAt: at(21), queuedBehind: null, backup: 'commander' },
      { run: 'restore-wal#1', status: 'queued', queuedBehind: 'Contract a second provider' },
    ])
    expect(view.startable.map(({ task }) => task)).toEqual(['restore-nightly'])
  })

  it('duties keep document order, and one that has not begun tells why', () => {
    const rows = (minutes: number, steps: readonly PlayedStep[] = []) =>
      play(minutes, steps).obligations.map(({ obligation, status, waitsFor }) => [
        obligation,
        status,
        waitsFor,
      ])
    expect(rows(1)).toEqual([
      ['customers-first', 'waiting', 'waits for the mark "declared"'],
      ['customers-update', 'waiting', 'waits for the mark "declared"'],
      ['authority', 'waiting', 'waits for "aware" to be true (it is false)'],
      ['authority-final', 'waiting', 'waits for notification "Supervisory authority" to be given or due'],
    ])
    expect(rows(40, [step(5, { type: 'mark', mark: 'declared' })]).slice(0, 3)).toEqual([
      ['customers-first', 'missed', null],
      ['customers-update', 'missed', null],
      ['customers-update', 'open', null],
    ])
  })

  it('§4.7 a corrected mark shows its new time; both stay in the log', () => {
    const drive = playDrive([step(5, { type: 'mark', mark: 'declared' })], { until: at(6) })
    const entry = viewOf(drive).marks.find(({ mark }) => mark === 'declared')?.entry ?? ''
    drive.must({ type: 'correct', entry, at: at(3), reason: 'Said earlier' })
    expect(viewOf(drive).marks.find(({ mark }) => mark === 'declared')).toMatchObject({
      at: at(5),
      statedAt: at(3),
      evidence: 'stated',
    })
    expect(viewOf(drive).log.find((line) => line.entry === entry)?.corrected).toEqual({
      reason: 'Said earlier',
      newAt: at(3),
      text: null,
    })
  })

  it('the runbook shows what was ticked, when it was said to be done, and what is required', () => {
    const tick: CommandInput = { type: 'tick', ref: 'outage-response/4', status: 'done', ago: at(2) }
    const steps = play(6, [step(5, tick)]).runbooks[0]?.procedures[0]?.steps
    expect(steps?.map(({ ref, status, statedAt, required }) => [ref, status, statedAt, required])).toEqual([
      ['outage-response/1', 'open', null, true],
      ['outage-response/2', 'open', null, true],
      ['outage-response/3', 'open', null, true],
      ['outage-response/4', 'done', at(3), false],
    ])
    expect(JSON.stringify(steps?.[1]?.tree)).toContain('tinyctl log --since 45m')
  })
})

describe('clock and plan', () => {
  it('projects the end at the chosen rate, and offers what may be dropped only when that is too late', () => {
    const soon = play(10, [], { settings: { plannedLength: at(50) } })
    expect(soon.clock).toMatchObject({ running: true, pause: null })
    expect((soon.clock.projectedEndWall ?? 0) - (soon.clock.startedWall ?? 0)).toBe(at(60))
    expect(soon.droppable).toEqual([{ id: 'press-calls', title: 'A reporter calls' }])
    expect(play(10, [], { settings: { plannedLength: at(90) } }).droppable).toEqual([])
    const fast = play(10, [step(0, { type: 'rate', rate: 2 })], { settings: { plannedLength: at(50) } })
    expect((fast.clock.projectedEndWall ?? 0) - (fast.clock.startedWall ?? 0)).toBe(at(30))
  })

  it('never projects an end that has passed', () => {
    const view = play(80)
    expect(view.clock.projectedEndWall).toBe(view.clock.hostWall)
  })

  it('projects nothing while days of the story are left: they are jumped over', () => {
    const record = recordOf(playDrive([], { settings: { plannedLength: at(50) } }))
    const view = facilitatorView(
      { ...record, scenario: { ...record.scenario, length: 14 * 24 * at(60) } },
      record.lines.at(-1)?.wall ?? 0,
    )
    expect(view.clock.projectedEndWall).toBeNull()
    expect(view.droppable).toEqual([])
  })

  it('a pause has its reason, and moves the projected end', () => {
    const drive = playDrive([step(5, { type: 'pause', kind: 'break', reason: 'Coffee' })])
    drive.wait(at(10))
    const view = viewOf(drive)
    expect(view.clock).toMatchObject({ running: false, pause: { kind: 'break', reason: 'Coffee' } })
    expect((view.clock.projectedEndWall ?? 0) - (view.clock.startedWall ?? 0)).toBe(at(70))
  })

  it('§6 says who needs time when the clock is slower than chosen', () => {
    const slow = { settings: { rate: 10, slowForPeople: true } }
    expect(play(1, [], slow).clock).toMatchObject({
      chosenRate: 10,
      segment: { rate: 1 },
      slowedBecause: 'The question "Route" is open',
    })
    expect(play(5, [step(1, SECOND)], slow).clock.slowedBecause).toBe(
      '"Stores start to call" has no response yet',
    )
    expect(play(5).clock.slowedBecause).toBeNull()
  })

  it('before the start nothing is projected; after the end nothing is due', () => {
    const view = viewOf(playDrive([step(5, { type: 'end', reason: 'Enough' })]))
    expect(view).toMatchObject({
      phase: 'ended',
      next: null,
      clock: { projectedEndWall: null, running: false },
    })
  })
})

describe('a view made for every command', () => {
  it('does not parse or tell again what did not change', () => {
    const drive = playDrive([], { until: at(5) })
    const first = viewOf(drive)
    drive.must({ type: 'note', note: 'n', text: 'Calm' })
    const second = viewOf(drive)
    expect(second.injects[0]?.says).toBe(first.injects[0]?.says)
    expect(second.log[0]).toBe(first.log[0])
    expect(second.log).toHaveLength(first.log.length + 1)
  })
})
