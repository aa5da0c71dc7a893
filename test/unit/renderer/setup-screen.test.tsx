// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SetupScreen } from '../../../renderer/screens/setup/setup-screen.tsx'
import { packDetail } from '../../fixtures/views/library.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

const answers = {
  pack: packDetail,
  create: { exercise: 'ex-9' },
  platform: { remembered: { facilitator: 'Ida', team: 'Ops' }, problems: [] },
}

it('leads to the briefing at once, with the names this computer remembers', async () => {
  const client = renderScreen(<SetupScreen pack="sms-provider-outage" />, { answers })
  expect(await screen.findByDisplayValue('Ida')).toBeDefined()
  press('Enter', { ctrl: false })
  fireEvent.submit(screen.getByLabelText('Title').closest('form') ?? document.body)
  await waitFor(() => expect(window.location.hash).toBe('#/exercise/ex-9'))
  expect(client.asked.at(-1)).toMatchObject({
    ask: 'create',
    pack: 'sms-provider-outage',
    settings: { facilitator: 'Ida', team: 'Ops' },
  })
})

it('marks the field that does not fit and moves the focus there', async () => {
  renderScreen(<SetupScreen pack="sms-provider-outage" />, { answers })
  fireEvent.change(await screen.findByLabelText('Planned length in the room'), {
    target: { value: 'until lunch' },
  })
  fireEvent.submit(screen.getByLabelText('Title').closest('form') ?? document.body)
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByLabelText('Planned length in the room')),
  )
  expect((await screen.findByRole('alert')).textContent).toContain('Write a length as 1:30:00 or 90m')
})

it('remembers people for the next set-up', async () => {
  renderScreen(<SetupScreen pack="sms-provider-outage" />, { answers })
  fireEvent.change(await screen.findByLabelText('Technical lead, primary'), { target: { value: 'Jonas' } })
  fireEvent.submit(screen.getByLabelText('Title').closest('form') ?? document.body)
  await waitFor(() => expect(localStorage.getItem('muster.setup')).toContain('Jonas'))
})
