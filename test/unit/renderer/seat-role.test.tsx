// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RoleScreen } from '../../../renderer/seat/role/role-screen.tsx'
import type { RoleView } from '../../../shared/contract/seat-views.ts'
import type { Typed } from '../../../shared/contract/typed.ts'
import { roleStates } from '../../fixtures/views/seats.ts'
import { press } from '../../support/render-screen.tsx'
import { renderSeat } from '../../support/render-seat.tsx'

const still = () => 0
const shown = (view: RoleView) => <RoleScreen view={view} monotonic={still} />
const part = (name: string) => within(screen.getByRole('main')).getByRole('group', { name })

describe('a ringing phone', () => {
  it('says who calls and nothing of the words until it is answered', () => {
    const answered = roleStates.answered.inbox.find(({ id }) => id === 'provider-call')
    const words = /Your traffic sits in our queue/
    const { commands, show } = renderSeat(shown(roleStates.ringing))
    expect(screen.getByRole('alert', { name: /rings: Nordsignal duty engineer/ })).toBeTruthy()
    press('Enter')
    expect(screen.queryByText(words)).toBeNull()
    press('a')
    expect(commands).toContainEqual({
      type: 'open-item',
      item: 'provider-call',
      role: 'technical-lead',
      how: 'answered',
    })
    show(shown(roleStates.answered))
    expect(answered?.text).toMatch(words)
    expect(within(screen.getByRole('article')).getByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /Answer/ })).toBeNull()
  })

  it('can be declined', () => {
    const { commands } = renderSeat(shown(roleStates.ringing))
    press('x')
    expect(commands).toEqual([
      { type: 'open-item', item: 'provider-call', role: 'technical-lead', how: 'declined' },
    ])
  })
})

describe('the inbox by keyboard', () => {
  it('opens the newest unread with Enter, goes on with J, and tells the host what was opened', () => {
    const { commands } = renderSeat(shown(roleStates.inbox))
    press('Enter')
    expect(screen.getByRole('article', { name: /31 stores without login/ })).toBeTruthy()
    press('j')
    const refused = screen.getByRole('article', { name: /Severity 1/ })
    expect(within(refused).getByRole('alert').textContent).toContain('mailbox is full')
    expect(commands).toEqual([
      { type: 'open-item', item: 'customer-mail', role: 'technical-lead', how: 'opened' },
    ])
  })

  it('goes to a channel by its figure', () => {
    renderSeat(shown(roleStates.inbox))
    press('6')
    const rows = within(screen.getByRole('list', { name: 'Newest first' })).getAllByRole('button')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.textContent).toContain('delivered share of codes')
  })
})

describe('a question put to this seat', () => {
  it('is decided with a figure and Ctrl+Enter', () => {
    const { commands } = renderSeat(shown(roleStates.decide))
    press('d')
    expect(within(part('Decisions')).getByText('You decide')).toBeTruthy()
    press('2')
    fireEvent.click(screen.getByLabelText('80 %'))
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: 'Nobody is thrown out.' } })
    press('Enter', { ctrl: true })
    expect(commands).toEqual([
      {
        type: 'decide',
        point: 'route',
        option: 'sessions',
        role: 'technical-lead',
        rationale: 'Nobody is thrown out.',
        confidence: 0.8,
      },
    ])
  })

  it('is voted on where another role decides, and never decided', () => {
    const { commands } = renderSeat(shown(roleStates.vote))
    press('d')
    const decisions = within(part('Decisions'))
    expect(decisions.getByText('Your vote')).toBeTruthy()
    expect(decisions.queryByText('You decide')).toBeNull()
    expect(decisions.getByText('Incident commander decides.')).toBeTruthy()
    press('1')
    press('Enter', { ctrl: true })
    expect(commands).toEqual([
      {
        type: 'vote',
        point: 'spend',
        option: 'sign',
        role: 'technical-lead',
        rationale: '',
        confidence: null,
      },
    ])
  })

  it('tells the host what is typed and not sent, at most once a second, and that it is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const told: Typed[] = []
      const tellTyped = (typed: Typed) => {
        told.push(typed)
      }
      renderSeat(shown(roleStates.decide), { tellTyped })
      press('d')
      await vi.advanceTimersByTimeAsync(2_000)
      expect(told).toEqual([])
      press('2')
      await vi.advanceTimersByTimeAsync(1)
      for (const value of ['No', 'Nobody', 'Nobody is thrown out']) {
        fireEvent.change(screen.getByLabelText('Why'), { target: { value } })
        await vi.advanceTimersByTimeAsync(100)
      }
      await vi.advanceTimersByTimeAsync(1_000)
      expect(told).toEqual([
        { point: 'route', option: 'sessions', rationale: '', confidence: null },
        { point: 'route', option: 'sessions', rationale: 'Nobody is thrown out', confidence: null },
      ])
      press('Enter', { ctrl: true })
      // the form is drawn empty, and only then told
      await act(() => vi.advanceTimersByTimeAsync(1))
      await act(() => vi.advanceTimersByTimeAsync(1_000))
      expect(told.at(-1)).toEqual({ point: 'route', option: null, rationale: '', confidence: null })
    } finally {
      vi.useRealTimers()
    }
  })

  it('keeps what was chosen and typed through a reload, and says why it was refused', async () => {
    const refusal = { code: 'too-late', message: 'The question is closed.', remedy: 'Read the log.' }
    const first = renderSeat(shown(roleStates.decide))
    press('d')
    press('3')
    fireEvent.change(screen.getByLabelText('Why'), { target: { value: 'It takes two hours anyway' } })
    first.close()
    renderSeat(shown(roleStates.decide), { answer: () => ({ ok: false, refusal }) })
    press('d')
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why').value).toBe('It takes two hours anyway')
    expect(screen.getByRole('radio', { name: /Emergency contract/, checked: true })).toBeTruthy()
    press('Enter', { ctrl: true })
    await waitFor(() => expect(screen.getByText('The question is closed.')).toBeTruthy())
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why').value).toBe('It takes two hours anyway')
  })
})

describe('a message from the runbook’s words', () => {
  it('is sent with its blanks filled in, for the duty it fulfils', () => {
    const { commands } = renderSeat(shown(roleStates.inbox))
    press('w')
    fireEvent.click(screen.getByLabelText('Customer contacts'))
    fireEvent.change(screen.getByLabelText('By'), { target: { value: 'email' } })
    fireEvent.change(screen.getByLabelText('Words of the runbook'), { target: { value: 'first-notice' } })
    fireEvent.change(screen.getByLabelText('Fulfils the duty'), { target: { value: 'customers-first' } })
    expect(screen.getByText(/Still blank: time of onset/)).toBeTruthy()
    press('Enter', { ctrl: true })
    expect(commands).toEqual([])
    fireEvent.change(screen.getByLabelText('time of onset'), { target: { value: '08:36' } })
    fireEvent.change(screen.getByLabelText(/at most 30 minutes/), { target: { value: '09:30' } })
    fireEvent.change(screen.getByLabelText('incident number'), { target: { value: 'INC-7' } })
    const preview = screen.getByRole('region', { name: 'As it will be sent' }).textContent
    press('Enter', { ctrl: true })
    const [sent] = commands
    if (sent?.type !== 'send-message') throw new Error('nothing was sent')
    expect(sent).toMatchObject({
      from: { kind: 'role', role: 'technical-lead' },
      to: [{ kind: 'outside', name: 'Customer contacts' }],
      via: 'email',
      obligation: 'customers-first',
    })
    expect(sent.text).toBe(preview)
    expect(sent.text).toContain('Since about 08:36 login codes')
  })

  it('stands again where it was typed when it was refused', async () => {
    const refusal = { code: 'channel-dead', message: 'No dial tone.', remedy: 'Choose another channel.' }
    renderSeat(shown(roleStates.inbox), { answer: () => ({ ok: false, refusal }) })
    press('w')
    fireEvent.click(screen.getByLabelText('Support lead'))
    fireEvent.change(screen.getByLabelText('Words'), { target: { value: 'T0 is 08:36' } })
    press('Enter', { ctrl: true })
    await waitFor(() => expect(screen.getByText(/No dial tone/)).toBeTruthy())
    expect(screen.getByLabelText<HTMLTextAreaElement>('Words').value).toBe('T0 is 08:36')
  })
})

it('jumps from a question to the runbook step that it follows, and ticks it', () => {
  const { commands } = renderSeat(shown(roleStates.decide))
  press('d')
  fireEvent.click(screen.getByRole('button', { name: 'sms-provider-outage/5' }))
  expect(screen.getByText('sms-provider-outage/5').isConnected).toBe(true)
  fireEvent.click(screen.getByLabelText('Done: Open codes by e-mail for eligible addresses.'))
  expect(commands).toEqual([
    { type: 'tick', ref: 'sms-provider-outage/5', status: 'done', role: 'technical-lead' },
  ])
})

it('says a lost connection and what waits to be sent, and shows a waiting tick as done', () => {
  const command = { type: 'tick', ref: 'sms-provider-outage/2', status: 'done' } as const
  renderSeat(shown(roleStates.inbox), {
    connected: false,
    unsent: [{ id: 'a', exercise: 'ex-1', command }],
  })
  expect(screen.getByText('No connection to the room.').closest('[role="alert"]')).not.toBeNull()
  const waiting = within(screen.getByRole('list', { name: 'Waiting to be sent' }))
  expect(waiting.getByText(/Step sms-provider-outage\/2 done/)).toBeTruthy()
  press('r')
  expect(
    screen.getByLabelText<HTMLInputElement>('Done: Freeze deployments and forced logouts.').checked,
  ).toBe(true)
})

it('tells of two tabs at one seat', () => {
  renderSeat(shown(roleStates.inbox), { tabs: 2 })
  expect(screen.getByText(/open in 2 tabs/)).toBeTruthy()
})
