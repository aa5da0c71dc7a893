// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EvaluatorScreen } from '../../../renderer/seat/evaluator/evaluator-screen.tsx'
import { evaluatorStates } from '../../fixtures/views/seats.ts'
import { press } from '../../support/render-screen.tsx'
import { renderSeat } from '../../support/render-seat.tsx'

const view = evaluatorStates.running
const screenOf = (shown: typeof view) => <EvaluatorScreen view={shown} monotonic={() => 0} />
const titles = () =>
  within(screen.getByRole('region', { name: 'Objectives' }))
    .getAllByRole('button', { expanded: undefined })
    .flatMap((button) => (button.hasAttribute('aria-expanded') ? [button.textContent ?? ''] : []))

it('stands what nobody has rated first, rates it by key, and moves nothing until another is chosen', () => {
  const { commands, show } = renderSeat(screenOf(view), { person: 'Tor Berg' })
  expect(titles().map((title) => title.slice(1, 22))).toEqual([
    'Keep sign-in safe und',
    'Tell customers and pr',
    'Find the fault from e',
    'Classify, declare, an',
  ])
  press('u')
  expect(commands).toEqual([
    { type: 'evaluate', objective: 'secure', by: 'Tor Berg', rating: 'U', comment: '' },
  ])
  const rated = {
    ...view,
    unrated: ['communicate'],
    objectives: view.objectives.map((each) =>
      each.id === 'secure' ? { ...each, mine: { rating: 'U' as const, comment: '' } } : each,
    ),
  }
  show(screenOf(rated))
  expect(titles()[0]).toContain('Keep sign-in safe')
  press('2')
  expect(titles()[0]).toContain('Tell customers')
})

it('shows others’ ratings beside one’s own', () => {
  renderSeat(screenOf(view))
  press('3')
  expect(screen.getByRole('button', { name: /^S:/, pressed: true })).toBeTruthy()
  const others = within(screen.getByRole('list', { name: 'Others’ ratings' }))
  expect(others.getByText(/Nina Dale/).textContent).toContain('Six minutes on the release.')
})

it('ties a note to the chosen event and objective', () => {
  const { commands } = renderSeat(screenOf(view), { person: 'Tor Berg' })
  press('k')
  press('n')
  const field = screen.getByLabelText(/Note at/)
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'Nobody wrote T0 down.' } })
  press('Enter', { ctrl: true })
  expect(commands).toMatchObject([
    {
      type: 'observe',
      by: 'Tor Berg',
      text: 'Nobody wrote T0 down.',
      about: view.log.filter(({ undone }) => !undone).at(-1)?.seq,
      objective: 'secure',
    },
  ])
  expect((field as HTMLTextAreaElement).value).toBe('')
})
