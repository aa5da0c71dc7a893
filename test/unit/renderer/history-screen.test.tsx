// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { HistoryScreen } from '../../../renderer/screens/history/history-screen.tsx'
import { history } from '../../fixtures/views/history.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

// No layout here: recharts warns of a chart without width, and draws nothing.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

it('leaves rehearsals out until they are asked for', async () => {
  renderScreen(<HistoryScreen />, { answers: { history } })
  await screen.findByRole('button', { name: 'Autumn drill' })
  expect(screen.queryByText('Dry run of autumn drill')).toBeNull()
  press('s')
  expect(await screen.findByText('Dry run of autumn drill')).toBeDefined()
})

it('opens the report of the picked exercise with Enter', async () => {
  renderScreen(<HistoryScreen />, { answers: { history } })
  await screen.findByRole('button', { name: 'Autumn drill' })
  press('ArrowDown')
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Ransomware over the weekend'),
  )
  press('Enter')
  expect(window.location.hash).toBe('#/report/h7')
})

it('teaches the next step while there is nothing', async () => {
  renderScreen(<HistoryScreen />, { answers: { history: [] } })
  expect(await screen.findByText('No closed exercise yet')).toBeDefined()
  press('Enter')
  expect(window.location.hash).toBe('#/library')
})

it('tells the trend in words too', async () => {
  renderScreen(<HistoryScreen />, { answers: { history } })
  const caption = await screen.findByText(/RTO achieved, hours/)
  expect(caption.textContent).toContain('18 Nov 2026 1:58:00; target 4:00:00')
})
