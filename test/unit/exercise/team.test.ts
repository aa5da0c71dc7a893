import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { Actor, CommandInput, Party } from '../../../shared/contract/commands.ts'
import type { RoleView } from '../../../shared/contract/seat-views.ts'
import { facilitatorView } from '../../../shared/projections/facilitator-view.ts'
import { roleView } from '../../../shared/projections/seats/role-view.ts'
import { type Drive, startTiny } from '../../support/drive.ts'
import { recordOf } from '../../support/play-record.ts'

const role = (id: string): Party => ({ kind: 'role', role: id })
const player = (name: string, at: string): Actor => ({ kind: 'player', name, role: at })
const view = (drive: Drive, id: string): RoleView => roleView(recordOf(drive), id, drive.wall)
const away = (id: string, present = false): CommandInput => ({
  type: 'seat',
  role: id,
  person: `${id}'s`,
  present,
})

let sent = 0
function message(via: string, more: Partial<Extract<CommandInput, { type: 'send-message' }>> = {}) {
  sent += 1
  return {
    type: 'send-message' as const,
    message: `m${sent}`,
    from: role('technician'),
    to: [role('commander')],
    via,
    text: 'The gateway does not answer',
    ...more,
  }
}

describe('messages', () => {
  it('reach their receivers alone, and are read when somebody there opens them', () => {
    const told = message('email', { subject: 'Gateway' })
    const drive = startTiny().must(told)
    expect(view(drive, 'commander').inbox).toMatchObject([
      {
        id: told.message,
        from: 'Technical lead',
        to: ['Incident commander'],
        text: told.text,
        unread: true,
        mine: false,
      },
    ])
    expect(view(drive, 'technician').inbox).toMatchObject([{ id: told.message, mine: true, status: 'sent' }])
    expect(view(drive, 'communicator').inbox).toEqual([])
    drive.must({ type: 'open-item', item: told.message, role: 'commander' })
    expect(view(drive, 'commander').inbox).toMatchObject([{ unread: false }])
    expect(drive.try({ type: 'open-item', item: told.message, role: 'communicator' })).toMatchObject({
      error: { code: 'not-received' },
    })
  })

  it('over a dead pager leave and never come, and the sender sees no difference', () => {
    const drive = startTiny()
    const [lost, arrived] = [message('pager'), message('email')]
    drive.must(lost).must(arrived)
    expect(view(drive, 'commander').inbox.map(({ id }) => id)).toEqual([arrived.message])
    const own = view(drive, 'technician').inbox
    const { id: _lost, at: _at, ...first } = own[0] ?? expect.fail()
    const { id: _arrived, at: _later, ...second } = own[1] ?? expect.fail()
    expect(first).toEqual({ ...second, channel: 'pager', channelTitle: 'Pager', channelKind: 'pager' })
    expect(facilitatorView(recordOf(drive), drive.wall).messages).toMatchObject([
      { outcome: 'swallowed', because: 'SMS gateway is down' },
      { outcome: 'delivered', because: null },
    ])
  })

  it('for a duty fulfil it when they get through, and its cadence runs on; one that is lost fulfils nothing', () => {
    const first = {
      obligation: 'customers-first',
      from: role('communicator'),
      to: [{ kind: 'outside', name: 'Customer contacts' } as const],
    }
    const drive = startTiny().must({ type: 'mark', mark: 'declared' })
    drive.must(message('pager', first))
    expect(drive.state.obligations['customers-first#1']).toMatchObject({ status: 'open' })
    drive.must(message('email', first))
    expect(drive.state.obligations['customers-first#1']).toMatchObject({ status: 'met' })
    expect(drive.try(message('email', first))).toMatchObject({ error: { code: 'already-told' } })
    drive.wait(5 * MINUTE).must(message('email', { ...first, obligation: 'customers-update' }))
    expect(drive.state.obligations['customers-update#2']).toMatchObject({
      status: 'open',
      dueAt: 35 * MINUTE,
    })
  })

  it('are answered by the simulation cell in the name of somebody outside', () => {
    const asked = message('email', { to: [{ kind: 'outside', name: 'The provider' }] })
    const drive = startTiny().must(asked)
    expect(facilitatorView(recordOf(drive), drive.wall).messages).toMatchObject([
      { outside: ['The provider'], answered: false, tone: 'attention' },
    ])
    const answer = message('phone', {
      from: { kind: 'outside', name: 'The provider' },
      to: [role('technician')],
      inReplyTo: asked.message,
      text: 'We look at it',
    })
    drive.must(answer)
    expect(facilitatorView(recordOf(drive), drive.wall).messages[0]).toMatchObject({
      answered: true,
      tone: 'quiet',
    })
    expect(view(drive, 'technician').outside).toContain('The provider')
    expect(view(drive, 'technician').inbox.at(-1)).toMatchObject({
      ringing: true,
      text: '',
      subject: 'Call from The provider',
    })
    drive.must({ type: 'open-item', item: answer.message, role: 'technician', how: 'answered' })
    expect(view(drive, 'technician').inbox.at(-1)).toMatchObject({ ringing: false, text: 'We look at it' })
  })

  it('are taken back by an undo', () => {
    const told = message('email')
    const drive = startTiny().must(told, 'sent')
    drive.must({ type: 'undo', command: 'sent' })
    expect(view(drive, 'commander').inbox).toEqual([])
    drive.must(told)
    expect(view(drive, 'commander').inbox).toHaveLength(1)
  })
})

describe('an inject at a seat', () => {
  it('rings by phone; the clock stays slow until somebody answers, and declining leaves it', () => {
    const drive = startTiny({ rate: 4, slowForPeople: true }).wait(5 * MINUTE)
    drive.must({ type: 'decide', point: 'route', option: 'stay', role: 'commander' })
    const call = () => view(drive, 'commander').inbox.find(({ id }) => id === 'first-calls')
    expect(call()).toMatchObject({ ringing: true, text: '', artefact: null })
    expect(view(drive, 'technician').inbox).toEqual([])
    expect(drive.try({ type: 'open-item', item: 'first-calls', role: 'commander' })).toMatchObject({
      error: { code: 'call-rings' },
    })
    drive.must({ type: 'open-item', item: 'first-calls', role: 'commander', how: 'declined' })
    expect(call()).toMatchObject({ ringing: false, unread: true, text: '' })
    expect(drive.state.clock.rate).toBe(1)
    drive.must({ type: 'open-item', item: 'first-calls', role: 'commander', how: 'answered' })
    expect(call()).toMatchObject({ ringing: false, unread: false })
    expect(call()?.text).not.toBe('')
    expect(drive.state.clock.rate).toBe(4)
  })

  it('stays answered when an undo lets it come again at its old time', () => {
    const drive = startTiny()
      .wait(MINUTE)
      .must({ type: 'mark', mark: 'detected' }, 'mark')
      .wait(4 * MINUTE)
    drive.must({ type: 'open-item', item: 'first-calls', role: 'commander', how: 'answered' })
    drive.must({ type: 'undo', command: 'mark' })
    expect(drive.state.injects['first-calls']).toMatchObject({ status: 'delivered', acknowledged: true })
    expect(view(drive, 'commander').inbox).toMatchObject([{ id: 'first-calls', unread: false }])
  })
})

describe('a poll', () => {
  const vote = (at: string, option: string): CommandInput => ({
    type: 'vote',
    point: 'route',
    option,
    role: at,
    confidence: 0.5,
  })

  it('counts the latest vote of each asked role while the question is open, and shows whether they agree', () => {
    const drive = startTiny()
    expect(drive.try(vote('technician', 'stay'))).toMatchObject({ error: { code: 'not-asked' } })
    drive.must({ type: 'ask-poll', point: 'route', roles: ['technician', 'communicator'] })
    expect(view(drive, 'technician').decisions).toMatchObject([
      { id: 'route', mayVote: true, mayDecide: false, myVote: null },
    ])
    drive.must(vote('technician', 'stay')).must(vote('communicator', 'second'))
    const poll = () => facilitatorView(recordOf(drive), drive.wall).polls[0]
    expect(poll()).toMatchObject({ point: 'route', agreement: 0.5 })
    drive.as(player('Ida', 'technician'), vote('technician', 'second'))
    expect(poll()).toMatchObject({
      agreement: 1,
      votes: [{ role: 'technician', person: 'Ida', option: 'second' }, {}],
    })
    expect(view(drive, 'technician').decisions[0]?.myVote).toMatchObject({ option: 'second' })
    drive.must({ type: 'decide', point: 'route', option: 'second', role: 'commander' })
    expect(drive.try(vote('technician', 'stay'))).toMatchObject({ error: { code: 'point-not-open' } })
    expect(view(drive, 'technician').decisions[0]).toMatchObject({
      status: 'decided',
      mayVote: false,
      chosen: 'Second provider',
    })
  })

  it('of an absent role is answered by whoever stands in', () => {
    const drive = startTiny().must(away('technician', true)).must(away('technician'))
    drive.must({ type: 'ask-poll', point: 'route', roles: ['technician'] })
    expect(view(drive, 'commander').standsInFor).toEqual([{ id: 'technician', title: 'Technical lead' }])
    drive.as(player('Bo', 'commander'), vote('commander', 'stay'))
    expect(facilitatorView(recordOf(drive), drive.wall).polls[0]?.votes).toMatchObject([
      { role: 'technician', person: 'Bo', option: 'stay' },
    ])
  })
})

describe('§6 an absent seat', () => {
  it('leaves its calls, its questions and its queued tasks to its backup, until somebody sits there again', () => {
    const drive = startTiny().wait(5 * MINUTE)
    drive.must({ type: 'start-task', task: 'restore-wal', role: 'commander' })
    drive.must({ type: 'start-task', task: 'switch-provider', role: 'commander' })
    expect(view(drive, 'technician').inbox).toEqual([])
    drive.must(away('commander', true)).must(away('commander'))
    const standIn = view(drive, 'technician')
    expect(standIn.inbox).toMatchObject([{ id: 'first-calls', ringing: true }])
    expect(standIn.decisions).toMatchObject([{ id: 'route', mayDecide: true }])
    expect(drive.state.tasks['switch-provider#1']).toMatchObject({ role: 'technician', status: 'running' })
    drive.must(away('commander', true))
    expect(view(drive, 'technician')).toMatchObject({ standsInFor: [], inbox: [], decisions: [] })
  })
})

describe('the log', () => {
  it('says which person at which seat did it', () => {
    const ida = player('Ida', 'technician')
    const drive = startTiny()
      .as(ida, message('email'))
      .as(ida, { type: 'tick', ref: 'outage-response/1', status: 'done', role: 'technician' })
    drive.must({ type: 'tick', ref: 'outage-response/2', status: 'done', role: 'technician' })
    const { log } = facilitatorView(recordOf(drive), drive.wall)
    expect(log.slice(-3).map(({ who }) => who)).toEqual([
      'Ida, Technical lead',
      'Ida, Technical lead',
      'Technical lead',
    ])
  })
})
