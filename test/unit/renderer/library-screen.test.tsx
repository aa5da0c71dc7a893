// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LibraryScreen } from '../../../renderer/screens/library/library-screen.tsx'
import { exercises, packDetail, packs } from '../../fixtures/views/library.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

const platform = {
  host: 'electron',
  version: '0',
  printsPdf: true,
  opensProjector: true,
  remembered: null,
  problems: [],
}
const answers = { library: packs, exercises, pack: packDetail, platform }

it('offers an interrupted exercise first, and Enter resumes it', async () => {
  renderScreen(<LibraryScreen />, { answers })
  const first = (await screen.findAllByRole('option'))[0]
  expect(first?.getAttribute('aria-selected')).toBe('true')
  expect(first?.textContent).toContain('interrupted')
  expect(screen.getByRole('button', { name: 'Resume where it stood' })).toBeDefined()
  press('Enter')
  expect(window.location.hash).toBe('#/exercise/ex-1')
})

it('reaches set-up of a scenario with arrows and Enter alone', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, exercises: [] } })
  await screen.findAllByRole('option')
  press('ArrowDown')
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ransomware over the weekend'),
  )
  press('ArrowUp')
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Login codes stop arriving'),
  )
  press('Enter')
  expect(window.location.hash).toBe('#/setup/sms-provider-outage')
})

it('§4.10 shows every problem of a broken pack with its place and remedy, and does not set it up', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, exercises: [] } })
  await screen.findAllByRole('option')
  press('ArrowDown')
  press('ArrowDown')
  await screen.findByText(/^scenario\.yaml:48:11/)
  expect(screen.getByText('Put the file into the pack, or correct its name under runbook.')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Set up' }).hasAttribute('disabled')).toBe(true)
  press('Enter')
  expect(window.location.hash).toBe('')
})

it('asks once before a log is deleted', async () => {
  const client = renderScreen(<LibraryScreen />, { answers: { ...answers, 'delete-exercise': {} } })
  await screen.findAllByRole('option')
  press('Delete')
  const confirm = await screen.findByRole('button', { name: 'Delete for good' })
  expect(client.asked.some((request) => request.ask === 'delete-exercise')).toBe(false)
  confirm.click()
  await waitFor(() => expect(client.asked).toContainEqual({ ask: 'delete-exercise', exercise: 'ex-1' }))
})

it('says what to do when the scenarios cannot be read, and tries again', async () => {
  const failure = {
    code: 'disk',
    message: 'The scenarios folder cannot be read.',
    remedy: 'Check that it exists.',
  }
  const client = renderScreen(<LibraryScreen />, { answers, failures: { library: failure } })
  await screen.findByText('Check that it exists.')
  const before = client.asked.filter((request) => request.ask === 'library').length
  press('Enter')
  await waitFor(() =>
    expect(client.asked.filter((request) => request.ask === 'library').length).toBeGreaterThan(before),
  )
})
