// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { ConsoleScreen } from '../../../renderer/screens/console/console-screen.tsx'
import type { FacilitatorView } from '../../../shared/contract/facilitator-view.ts'
import { steady } from '../../fixtures/views/sms-outage.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

function show(view: FacilitatorView = steady) {
  const send = vi.fn(() => Promise.resolve({ ok: true as const, seq: 1 }))
  renderScreen(<ConsoleScreen view={view} send={send} monotonic={() => 0} />)
  return send
}

const shiftM = () => act(() => press('M', { shift: true }))

it('says in the pane, lane by lane, where the story stands and what can come next', () => {
  show()
  const rows = within(screen.getByRole('group', { name: 'Map of the scenario' })).getAllByRole('listitem')
  const regions = steady.map.states.filter(({ parent }) => parent === null)
  expect(rows).toHaveLength(regions.length)
  for (const [index, region] of regions.entries()) {
    const current = steady.map.states.find(({ parent, active }) => parent === region.path && active)
    expect(rows[index]?.textContent).toContain(`now ${current?.title}`)
    const next = steady.map.transitions.filter(({ from, next }) => from === current?.path && next)
    for (const { to } of next) {
      const title = steady.map.states.find(({ path }) => path === to)?.title ?? 'none'
      expect(rows[index]?.textContent).toContain(title)
    }
  }
})

it('opens the whole map on Shift+M, with every state, and closes it with the same key', async () => {
  const send = show()
  shiftM()
  const dialog = await screen.findByRole('dialog', { name: 'Map' })
  await within(dialog).findAllByRole('list', { name: 'States' }, { timeout: 15_000 })
  const leaves = steady.map.states.filter(({ parent }) => parent !== null)
  for (const { title, active } of leaves) {
    const [box] = within(dialog).getAllByText(
      (_, node) =>
        node?.parentElement?.dataset.look !== undefined && node.textContent?.startsWith(title) === true,
    )
    expect(box?.parentElement?.dataset.look === 'current').toBe(active)
  }
  act(() => press('n'))
  expect(send).not.toHaveBeenCalled()
  shiftM()
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Map' })).toBeNull())
})

it('closes the whole map with Escape', async () => {
  show()
  shiftM()
  await screen.findByRole('dialog', { name: 'Map' })
  act(() => press('Escape'))
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Map' })).toBeNull())
})
