// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LibraryScreen } from '../../../renderer/screens/library/library-screen.tsx'
import { exercises, fourPacks, packDetail, packs } from '../../fixtures/views/library.ts'
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

it('tells the packs apart in the list: length, room time, level, roles and what each exercises', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, library: fourPacks, exercises: [] } })
  const rows = await screen.findAllByRole('option')
  expect(rows.map((row) => row.textContent?.includes('room'))).toEqual([true, true, true, true])
  expect(rows[0]?.textContent).toContain('story 3:00:00')
  expect(rows[0]?.textContent).toContain('room 1:30:00')
  expect(rows[0]?.textContent).toContain('advanced · 5 roles')
  expect(rows[0]?.textContent).toContain('Choice of recovery point')
  expect(rows[2]?.textContent).toContain('story 30 d')
})

it('leaves out a room time that the pack does not say', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, exercises: [] } })
  const rows = await screen.findAllByRole('option')
  expect(rows[1]?.textContent).not.toContain('room')
})

it('shows what a pack exercises, its roles and its objectives', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, exercises: [] } })
  expect(await screen.findByText('4:00:00 of story time, about 1:15:00 in the room')).toBeDefined()
  expect(screen.getByText(/^6: Incident commander, Technical lead/)).toBeDefined()
  expect(screen.getByText('18 injects, 9 decisions to take')).toBeDefined()
  expect(screen.getByText('Verify before calling it over')).toBeDefined()
})

it('opens the facilitator’s guide of a pack with one key', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, exercises: [] } })
  await screen.findAllByRole('option')
  press('f')
  expect(window.location.hash).toBe('#/guide/sms-provider-outage')
})

it('offers no guide of a pack that cannot be read', async () => {
  renderScreen(<LibraryScreen />, { answers: { ...answers, exercises: [] } })
  await screen.findAllByRole('option')
  press('ArrowDown')
  press('ArrowDown')
  await screen.findByText(/^scenario\.yaml:48:11/)
  expect(screen.queryByRole('button', { name: /guide/ })).toBeNull()
})

it('§4.10 shows what was found in the settings of this computer, also when the scenarios cannot be read', async () => {
  const damaged = {
    code: 'settings-damaged',
    severity: 'warning',
    message: 'The settings could not be read and were begun anew.',
    remedy: 'Set your names again.',
  }
  const failures = { library: { code: 'disk', message: 'No.', remedy: 'Check that it exists.' } }
  renderScreen(<LibraryScreen />, {
    answers: { ...answers, exercises: [], platform: { ...platform, problems: [damaged] } },
    failures,
  })
  expect(await screen.findByText('Set your names again.')).toBeDefined()
})
