// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RoleScreen } from '../../../renderer/seat/role/role-screen.tsx'
import { unanswered } from '../../../renderer/seat/role/unanswered.ts'
import type { InboxItemView, RoleView } from '../../../shared/contract/seat-views.ts'
import { roleStates } from '../../fixtures/views/seats.ts'
import { press } from '../../support/render-screen.tsx'
import { renderSeat } from '../../support/render-seat.tsx'

const still = () => 0
const shown = (view: RoleView) => <RoleScreen view={view} monotonic={still} />
const PHONE = 390

describe('a seat in a live drill', () => {
  it('says that it is one, and how long each task has run against its plan', () => {
    renderSeat(shown(roleStates.live), { width: PHONE })
    expect(screen.getByText('LIVE DRILL')).toBeTruthy()
    press('t')
    // it is 0:25:12: begun at 17 of 18 minutes, and at 9 of 8
    expect(screen.getByText('0:08:12 of 0:18:00')).toBeTruthy()
    expect(screen.getByText('0:16:12, late 0:08:12')).toBeTruthy()
  })

  it('ends a task as done or failed', () => {
    const { commands } = renderSeat(shown(roleStates.live), { width: PHONE })
    press('t')
    fireEvent.click(screen.getByRole('button', { name: 'Done: Hold the line to Nordsignal' }))
    fireEvent.click(
      screen.getByRole('button', { name: 'Failed: Read the delivery log, operator by operator' }),
    )
    expect(commands).toEqual([
      { type: 'complete-task', run: 'call-nordsignal#1', outcome: 'done' },
      { type: 'complete-task', run: 'confirm-log#1', outcome: 'failed' },
    ])
  })

  it('ticks its own steps, which stand against their plan', () => {
    const { commands } = renderSeat(shown(roleStates.live), { width: PHONE })
    press('t')
    const steps = screen.getByRole('region', { name: 'Your steps' })
    // within 10 minutes of the report at 5; 45 minutes of the onset; one done six minutes late
    expect(within(steps).getByText('late 0:10:12')).toBeTruthy()
    expect(within(steps).getByText('0:19:48 left')).toBeTruthy()
    expect(within(steps).getByText('done at 0:20:00, late 0:06:00')).toBeTruthy()
    fireEvent.click(within(steps).getByRole('checkbox', { name: /Confirm the outage/ }))
    expect(commands).toEqual([
      { type: 'tick', ref: 'sms-provider-outage/1', status: 'done', role: 'technical-lead' },
    ])
  })

  it('shows what was observed of a component', () => {
    renderSeat(shown(roleStates.live))
    expect(screen.getByText('observed down since 0:13:00')).toBeTruthy()
  })

  it('is not shown in a tabletop', () => {
    renderSeat(shown({ ...roleStates.live, mode: 'tabletop' }), { width: PHONE })
    press('t')
    expect(screen.queryByText('LIVE DRILL')).toBeNull()
    expect(screen.queryByRole('region', { name: 'Your steps' })).toBeNull()
  })
})

describe('the list at a hand-over', () => {
  const list = () => screen.queryByRole('group', { name: 'Hand-over' })

  it('comes once to whoever took over, is kept as read on the device, and can be opened again', () => {
    const first = renderSeat(shown(roleStates['hand-over']))
    expect(list()).toBeTruthy()
    expect(screen.getByText('You have taken over from Kari Moe.')).toBeTruthy()
    press('Enter', { ctrl: true })
    expect(list()).toBeNull()
    first.close()
    renderSeat(shown(roleStates['hand-over']))
    expect(list()).toBeNull()
    press('o')
    fireEvent.click(screen.getByRole('button', { name: /What is open at this seat/ }))
    expect(list()).toBeTruthy()
    // another part of the screen leaves it
    press('i')
    expect(list()).toBeNull()
  })

  it('holds what is asked, runs, is unanswered and due, and the last decisions of the room', () => {
    renderSeat(shown(roleStates['hand-over']))
    const open = within(list() ?? document.body)
    const titles = open.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(titles).toEqual([
      'What is open at this seat',
      'Asked of you',
      'Your tasks',
      'Not answered',
      'Who must be told',
      'Decided last in the room',
    ])
    expect(open.getByText(/Which way in do you open for store staff/)).toBeTruthy()
    expect(open.getByText('Hold the line to Nordsignal')).toBeTruthy()
    expect(open.getByText('Notice to the data protection authority')).toBeTruthy()
    expect(open.getByText('Classification: Severity 2, declare now')).toBeTruthy()
  })

  it('does not come to anybody else', () => {
    renderSeat(shown(roleStates['hand-over']), { person: 'Kari Moe' })
    expect(list()).toBeNull()
  })

  it('a message counts as answered once this seat has replied to it; what is not opened always counts', () => {
    const item = (id: string, fields: Partial<InboxItemView>): InboxItemView => ({
      ...(roleStates.live.inbox[0] as InboxItemView),
      id,
      kind: 'message',
      mine: false,
      unread: false,
      inReplyTo: null,
      ...fields,
    })
    const inbox = [
      item('asked', {}),
      item('settled', {}),
      item('reply', { mine: true, inReplyTo: 'settled' }),
      item('read-news', { kind: 'inject' }),
      item('new-news', { kind: 'inject', unread: true }),
    ]
    expect(unanswered(inbox).map(({ id }) => id)).toEqual(['asked', 'new-news'])
  })
})
