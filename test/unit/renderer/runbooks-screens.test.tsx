// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ReviewScreen } from '../../../renderer/screens/runbooks/review-screen.tsx'
import { RunbooksScreen } from '../../../renderer/screens/runbooks/runbooks-screen.tsx'
import { card, OLDER, review, SHA } from '../../fixtures/views/runbooks.ts'
import { press, renderScreen } from '../../support/render-screen.tsx'

const answers = { runbook: review, 'edit-runbook': review, runbooks: [card] }
const facts = async () =>
  within(await screen.findByRole('listbox', { name: 'What was understood' })).getAllByRole('option')
const chosen = () =>
  within(screen.getByRole('listbox', { name: 'What was understood' }))
    .getAllByRole('option')
    .find((row) => row.getAttribute('aria-selected') === 'true')

it('shows conflicts and doubtful readings first, each with its line, and marks the lines in the document', async () => {
  renderScreen(<ReviewScreen runbook="storefront" version={null} />, { answers })
  const rows = await facts()
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^3The RTO is 4 h on line 3 and 2 h on line 9.*conflict/),
    expect.stringMatching(/^121\.Freeze deployments.*unsure/),
    expect.stringMatching(/^3RTO 4 h/),
    expect.stringMatching(/^11Fail over/),
  ])
  const marked = [...document.querySelectorAll('[data-marked]')].map((block) => block.textContent)
  expect(marked).toEqual(['The RTO is 4 hours.', 'The RTO is 2 hours.'])
  fireEvent.click(screen.getByText('Freeze deployments', { selector: 'li' }))
  expect(chosen()?.textContent).toContain('Freeze deployments')
})

it('walks, accepts, removes and corrects by key, and sends what was said with the fact’s anchor', async () => {
  const client = renderScreen(<ReviewScreen runbook="storefront" version={null} />, { answers })
  await facts()
  const sent = () => client.asked.flatMap((request) => (request.ask === 'edit-runbook' ? request.edits : []))
  press('j')
  press('a')
  await waitFor(() =>
    expect(sent().at(-1)).toMatchObject({ do: 'accept', anchor: { kind: 'steps', line: 12 } }),
  )
  await waitFor(() => expect(chosen()?.textContent).toContain('RTO 4 h'))
  press('e')
  const length = await screen.findByLabelText('Length')
  fireEvent.change(length, { target: { value: 'soon' } })
  expect(screen.getByText('Write a length as 4 h, 90 min or 3 months.')).toBeDefined()
  expect(screen.getByRole('button', { name: /Save/ }).hasAttribute('disabled')).toBe(true)
  fireEvent.change(length, { target: { value: '2 h' } })
  fireEvent.submit(length)
  await waitFor(() =>
    expect(sent().at(-1)).toMatchObject({ do: 'correct', fields: { value: '2 h' }, anchor: { line: 3 } }),
  )
  expect(sent().at(-1)).toMatchObject({ fields: { value: '2 h' } })
})

it('lists corrections that no longer fit until they are dropped', async () => {
  const client = renderScreen(<ReviewScreen runbook="storefront" version={SHA} />, { answers })
  const region = await screen.findByRole('region', { name: 'Corrections that no longer fit' })
  expect(region.textContent).toContain('Ring the bell')
  fireEvent.click(screen.getByRole('button', { name: 'Drop the correction of line 14' }))
  await waitFor(() =>
    expect(client.asked.at(-1)).toMatchObject({ ask: 'edit-runbook', edits: [{ do: 'undo', edit: 'old' }] }),
  )
})

it('lists versions with what used them, and opens the one that is chosen', async () => {
  renderScreen(<RunbooksScreen />, { answers })
  const row = (await screen.findByText('Spring drill')).closest('tr')
  expect(row?.textContent).toMatch(/^1storefront\.md/)
  fireEvent.click(screen.getByRole('button', { name: 'Review version 1' }))
  expect(window.location.hash).toBe(`#/runbook/storefront/${OLDER}`)
})

it('teaches the one next step while there is no runbook', async () => {
  renderScreen(<RunbooksScreen />, { answers: { runbooks: [] } })
  expect(await screen.findByRole('heading', { name: 'No runbooks yet' })).toBeDefined()
  expect(screen.getByRole('button', { name: /Choose a file/ })).toBeDefined()
})
