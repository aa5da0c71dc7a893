// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ConsoleScreen } from '../../../renderer/screens/console/console-screen.tsx'
import { GUARD_MS } from '../../../renderer/screens/console/use-primary-guard.ts'
import type { CommandInput } from '../../../shared/contract/commands.ts'
import type { Answer } from '../../../shared/contract/events.ts'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import {
  breached,
  corrupt,
  paused,
  planned,
  realIncident,
  runningInject,
  steady,
  twoDecisions,
  writesStopped,
} from '../../fixtures/views/sms-outage.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

async function show(view: FacilitatorView, answer: Answer = { ok: true, seq: 1 }) {
  const sent: CommandInput[] = []
  const send = vi.fn((command: CommandInput) => {
    sent.push(command)
    return Promise.resolve(answer)
  })
  renderScreen(
    <ConsoleScreen view={view} send={send} onProjector={vi.fn()} onDebrief={vi.fn()} monotonic={() => 0} />,
  )
  await new Promise((resolve) => setTimeout(resolve, GUARD_MS + 20))
  return sent
}

function keys(...pressed: readonly string[]) {
  for (const key of pressed) act(() => press(key))
}

it('captures a decision by keyboard in four keys: option, C, how sure, Enter', async () => {
  const sent = await show(twoDecisions)
  keys('2', 'c', '4', 'Enter')
  await waitFor(() =>
    expect(sent).toContainEqual(
      expect.objectContaining({
        type: 'decide',
        point: 'route',
        option: 'extend',
        confidence: 0.8,
        role: 'incident-commander',
        ago: 0,
      }),
    ),
  )
})

it('types a reason without firing the keys of the console, and records from the field with Enter', async () => {
  const sent = await show(twoDecisions)
  keys('1', 'y')
  const why = screen.getByRole('textbox', { name: 'Why' })
  expect(document.activeElement).toBe(why)
  keys('s', 'n', ' ', '3')
  fireEvent.change(why, { target: { value: 'sn 3' } })
  keys('Enter')
  await waitFor(() => expect(sent.map((command) => command.type)).toContain('decide'))
  expect(sent.filter((command) => command.type !== 'draft')).toEqual([
    expect.objectContaining({ type: 'decide', option: 'email-codes', rationale: 'sn 3' }),
  ])
})

it('goes to the next open thing with D', async () => {
  await show(twoDecisions)
  keys('d')
  expect(screen.getByText(/A release is planned/)).toBeTruthy()
})

it('answers an unread inject with Enter', async () => {
  const sent = await show(runningInject)
  keys('Enter')
  expect(sent).toEqual([{ type: 'acknowledge-inject', inject: 'chain-call' }])
})

it('opens the answer to a likely question with its digit', async () => {
  await show(runningInject)
  expect(screen.queryByText(/23 calls/)).toBeNull()
  keys('1')
  expect(screen.getByText(/23 calls/)).toBeTruthy()
})

it('marks with M, minutes as digits, and a letter', async () => {
  const sent = await show(steady)
  keys('m', '4', 'a')
  expect(sent).toEqual([{ type: 'mark', mark: 'acknowledged', ago: 240_000 }])
  expect(screen.queryByRole('menu')).toBeNull()
})

it('lets no key of the console through while a menu is open', async () => {
  const sent = await show(steady)
  keys('ArrowDown', 'm', 'z', 'x')
  expect(sent).toEqual([])
  keys('Escape')
  expect(screen.queryByRole('menu')).toBeNull()
})

it('keeps the digits of an open menu when a decision comes up behind it', async () => {
  const sent: CommandInput[] = []
  const send = (command: CommandInput) => {
    sent.push(command)
    return Promise.resolve<Answer>({ ok: true, seq: 1 })
  }
  function Changing() {
    const [view, setView] = useState(steady)
    return (
      <>
        <button type="button" onClick={() => setView(twoDecisions)}>
          decision opens
        </button>
        <ConsoleScreen view={view} send={send} monotonic={() => 0} />
      </>
    )
  }
  renderScreen(<Changing />)
  keys('m')
  fireEvent.click(screen.getByRole('button', { name: 'decision opens' }))
  expect(screen.getByRole('radiogroup', { name: 'Options' })).toBeTruthy()
  keys('3', 'l')
  expect(sent).toEqual([{ type: 'mark', mark: 'declared', ago: 180_000 }])
})

it('§4.10 tells a refusal with its remedy, politely', async () => {
  await show(steady, {
    ok: false,
    refusal: { code: 'sent', message: 'It was already sent.', remedy: 'Retract it first.' },
  })
  keys('ArrowDown', 's')
  const told = await screen.findByText(/It was already sent\./)
  expect(told.textContent).toContain('Retract it first.')
  expect(told.closest('[aria-live="polite"]')).not.toBeNull()
})

it('writes a note in a dialog that leaves the clock free, and closes when the host has it', async () => {
  const sent = await show(steady)
  keys('w')
  const dialog = await screen.findByRole('dialog', { name: 'Note' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: /What was seen/ }), {
    target: { value: 'Third chain calls' },
  })
  fireEvent.submit(
    within(dialog)
      .getByRole('textbox', { name: /What was seen/ })
      .closest('form') ?? dialog,
  )
  await waitFor(() =>
    expect(sent).toEqual([expect.objectContaining({ type: 'note', text: 'Third chain calls', ago: 0 })]),
  )
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Note' })).toBeNull())
})

it('lets no key of the console through while a form is open, wherever the focus is', async () => {
  const sent = await show(twoDecisions)
  keys('f')
  act(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  keys('n', '1', 'Enter', 'a')
  expect(await screen.findByRole('dialog', { name: /Other answer/ })).toBeTruthy()
  expect(sent).toEqual([])
})

it('keeps a form open with the reason when the host refuses it', async () => {
  await show(steady, {
    ok: false,
    refusal: { code: 'no', message: 'The exercise is closed.', remedy: 'Reopen it.' },
  })
  keys('w')
  const dialog = await screen.findByRole('dialog', { name: 'Note' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: /What was seen/ }), {
    target: { value: 'Late' },
  })
  fireEvent.submit(
    within(dialog)
      .getByRole('textbox', { name: /What was seen/ })
      .closest('form') ?? dialog,
  )
  expect((await within(dialog).findByRole('alert')).textContent).toBe('The exercise is closed. Reopen it.')
})

it('finds a runbook step by a few letters and ticks it with Enter', async () => {
  const sent = await show(steady)
  keys('r')
  const search = await screen.findByRole('combobox', { name: 'Find a step' })
  act(() => search.focus())
  fireEvent.change(search, { target: { value: 'freez' } })
  fireEvent.keyDown(search, { key: 'Enter' })
  expect(sent).toEqual([{ type: 'tick', ref: 'sms-provider-outage/2', status: 'done' }])
})

it('finds an action in the command line and does it', async () => {
  const sent = await show(steady)
  const line = screen.getByRole('combobox', { name: 'Command line' })
  fireEvent.change(line, { target: { value: 'blackout' } })
  fireEvent.keyDown(line, { key: 'Enter' })
  expect(sent).toEqual([{ type: 'blackout' }])
})

it('says what undo will undo, on the control', async () => {
  const sent = await show(steady)
  expect(screen.getByRole('button', { name: /^Undo Note “Mobile numbers/ })).toBeTruthy()
  keys('z')
  expect(sent).toEqual([{ type: 'undo', command: 'c-41' }])
})

it('offers to drop optional injects when the room is behind', async () => {
  await show(breached)
  expect(screen.getByRole('button', { name: /0:14 behind, drop/ })).toBeTruthy()
})

it('resumes from a break with Enter', async () => {
  const sent = await show(paused)
  keys('Enter')
  expect(sent).toEqual([{ type: 'resume' }])
})

it('says on the whole console that it is real, and plays nothing further', async () => {
  const sent = await show(realIncident)
  expect(screen.getByRole('alert', { name: 'Real incident' })).toBeTruthy()
  keys('n', ' ', 'a')
  expect(sent).toEqual([])
})

it('counts up the data that is being lost, in words, although nothing is down', async () => {
  await show(corrupt)
  const [row] = within(screen.getByRole('list', { name: 'Components' })).getAllByRole('listitem')
  expect(row?.textContent).toContain('past RPO 0:05:00, growing')
  expect(row?.textContent).toContain('0:12:40 lost')
  expect(row?.textContent).toContain('about 530 policy changes')
  expect(screen.getByText('all served, losing data')).toBeTruthy()
})

it('says that the writes are stopped, and no longer that anything grows', async () => {
  await show(writesStopped)
  const [row] = within(screen.getByRole('list', { name: 'Components' })).getAllByRole('listitem')
  expect(row?.textContent).toContain('writes stopped')
  expect(row?.textContent).not.toContain('growing')
  expect(screen.getByText('3 not served')).toBeTruthy()
})

it('shows the expected timeline only to a pack that has one', async () => {
  await show(steady)
  expect(screen.queryByRole('region', { name: 'Expected timeline' })).toBeNull()
})

it('says which expected phase is late, and which is next with its countdown', async () => {
  await show(corrupt)
  const strip = screen.getByRole('region', { name: 'Expected timeline' })
  expect(strip.textContent).toContain('Writes stopped0:09:00 late')
  expect(strip.textContent).toContain('NextRecovery point chosen0:01:00 left')
  expect(
    within(strip)
      .getAllByRole('listitem')
      .map((item) => item.textContent)[0],
  ).toBe('Detection and first response, reached: 0:01:00 early')
})

it('waits with the expected timeline for the first onset', async () => {
  await show(planned)
  const strip = screen.getByRole('region', { name: 'Expected timeline' })
  expect(strip.textContent).toContain('counts from the first onset')
  expect(strip.textContent).not.toContain('late')
})
