// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ConsoleScreen } from '../../../renderer/screens/console/console-screen.tsx'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { commanderSeat, openRoom, voted } from '../../fixtures/views/team.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

function show(view: FacilitatorView = voted) {
  const sent: CommandInput[] = []
  const send = (command: CommandInput) => {
    sent.push(command)
    return Promise.resolve({ ok: true as const, seq: 1 })
  }
  renderScreen(<ConsoleScreen view={view} send={send} onProjector={vi.fn()} monotonic={() => 0} />, {
    views: { room: openRoom, role: commanderSeat },
  })
  return sent
}

const key = (name: string, modifiers: { readonly shift?: boolean } = {}) => act(() => press(name, modifiers))

it('always says how many seats are connected, who is lost and how many messages wait', async () => {
  show()
  expect((await screen.findByRole('button', { name: /Room 2.*of.*5.*1 lost/ })).title).toBe(
    'Lost: Sara Nygaard',
  )
  expect(screen.getByRole('button', { name: /1 to answer/ })).toBeTruthy()
})

it('shows before it is recorded who voted what, how sure, who has not, and that the answers differ', () => {
  show()
  const votes = within(screen.getByRole('region', { name: 'Votes' }))
  expect(votes.getByText(/3 of 4/)).toBeTruthy()
  expect(votes.getByText(/67 % agree/)).toBeTruthy()
  expect(votes.getByText(/Answers differ/)).toBeTruthy()
  expect(votes.getByText(/not yet: Identity and access administrator/)).toBeTruthy()
  const extend = screen.getByRole('radio', { name: /Extend live sessions/ })
  expect(extend.textContent).toMatch(/Technical lead 80 %.*Communications lead 40 %/)
})

it('asks the roles that were not asked yet for their votes', async () => {
  const sent = show()
  key('Q', { shift: true })
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('checkbox', { name: /Incident commander/ }))
  fireEvent.click(dialog.getByRole('button', { name: /Ask them/ }))
  await waitFor(() =>
    expect(sent).toEqual([{ type: 'ask-poll', point: 'route', roles: ['incident-commander'] }]),
  )
})

it('tells in words what became of each message: refused, never arrived, fulfilled a duty, unanswered', () => {
  show()
  key('q')
  const rows = within(screen.getByRole('list', { name: 'Messages' }))
    .getAllByRole('button')
    .map((row) => row.textContent ?? '')
  expect(rows[0]).toMatch(/Technical lead.*Nordsignal duty engineer.*waits for your answer/)
  expect(rows[1]).toMatch(/refused\. Not sent: SMS gateway is down/)
  expect(rows[2]).toMatch(/never arrives: SMS gateway is down/)
  expect(rows[3]).toMatch(/arrived, answered.*fulfilled “First notice to customers”/)
})

it('answers the oldest message that waits, as the party outside that it went to', async () => {
  const sent = show()
  key('A', { shift: true })
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByRole('textbox', { name: /Answer/ }), { target: { value: 'By eleven.' } })
  fireEvent.click(dialog.getByRole('button', { name: /Send the answer/ }))
  await waitFor(() =>
    expect(sent).toEqual([
      expect.objectContaining({
        type: 'send-message',
        from: { kind: 'outside', name: 'Nordsignal duty engineer' },
        to: [{ kind: 'role', role: 'technical-lead' }],
        via: 'phone',
        inReplyTo: 'x4',
        text: 'By eleven.',
      }),
    ]),
  )
})

it('looks over a shoulder read only, and acts for that seat with its role set', async () => {
  const sent = show()
  key('O', { shift: true })
  key('1')
  const dialog = within(await screen.findByRole('dialog', { name: 'Over the shoulder' }))
  expect(await dialog.findByText(/rings, not answered/)).toBeTruthy()
  expect(dialog.getByText(/stands in for Identity and access administrator/)).toBeTruthy()
  const typed = dialog.getByText('not sent yet').parentElement?.textContent
  expect(typed).toMatch(/^not sent yet “.+”, 60 % sure, because “Two people work/)
  expect(sent).toEqual([])
  fireEvent.click(dialog.getByRole('button', { name: /Act for this seat/ }))
  const menu = within(screen.getByRole('menu', { name: 'Act for Incident commander' }))
  expect(menu.getByText(/^not sent yet: “/)).toBeTruthy()
})

it('begins a vote in the name of a seat with what was typed there', async () => {
  show()
  key('G', { shift: true })
  key('5')
  key('v')
  key('1')
  const form = within(await screen.findByRole('dialog'))
  expect(form.getByLabelText<HTMLInputElement>(/^Why/).value).toBe('Only if somebody checks the')
})

it('captures a decision in the name of the role that was chosen', async () => {
  const sent = show()
  key('G', { shift: true })
  key('2')
  key('1')
  await waitFor(() =>
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Decided by' }).value).toBe(
      'technical-lead',
    ),
  )
  key('2')
  key('Enter')
  await waitFor(() =>
    expect(sent).toContainEqual(
      expect.objectContaining({ type: 'decide', point: 'route', role: 'technical-lead' }),
    ),
  )
})
