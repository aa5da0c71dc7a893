import { expect, it } from 'vitest'
import { budgetOf } from '../../../renderer/components/budget.ts'
import { component, HOUR, MIN } from '../../fixtures/views/sms-outage-story.ts'

const out = (fields: Parameters<typeof component>[1] | object = {}) =>
  component('login', {
    title: 'Login',
    level: 'down',
    own: 'down',
    served: false,
    since: 10 * MIN,
    ...fields,
  })

it('draws nothing for a component that was never out', () => {
  expect(budgetOf(component('login', { title: 'Login' }), HOUR)).toBeNull()
})

it('runs from onset, with the tick at the target and the end at the MTD', () => {
  const budget = budgetOf(out(), 10 * MIN + 2 * HOUR)
  expect(budget).toMatchObject({
    fill: 0.25,
    target: 0.5,
    mtd: 1,
    tone: 'quiet',
    digits: '2:00:00',
    unit: 'left',
  })
})

it('is grey below 75 % of the target, amber from there to the target, red beyond', () => {
  expect(budgetOf(out(), 10 * MIN + 3 * HOUR - 1)?.tone).toBe('quiet')
  expect(budgetOf(out(), 10 * MIN + 3 * HOUR)?.tone).toBe('attention')
  expect(budgetOf(out(), 10 * MIN + 4 * HOUR)?.tone).toBe('attention')
  expect(budgetOf(out(), 10 * MIN + 4 * HOUR + 1)).toMatchObject({ tone: 'breached', word: 'past target' })
})

it('says past MTD in a word, and keeps the bar within its pane', () => {
  const budget = budgetOf(out(), 10 * MIN + 10 * HOUR)
  expect(budget).toMatchObject({
    word: 'past MTD',
    fill: 1,
    target: 0.4,
    mtd: 0.8,
    digits: '6:00:00',
    unit: 'over',
  })
})

it('goes on counting after the restoration until somebody verifies it', () => {
  const budget = budgetOf(out({ restoredAt: HOUR }), 10 * MIN + 2 * HOUR)
  expect(budget).toMatchObject({ word: 'verify it', digits: '2:00:00', unit: 'left' })
})

it('stands still once verified: green for a while, then grey', () => {
  const verified = out({ restoredAt: HOUR, verifiedAt: 70 * MIN })
  expect(budgetOf(verified, 71 * MIN)).toMatchObject({ tone: 'recovered', digits: '1:00:00', unit: 'in all' })
  expect(budgetOf(verified, 5 * HOUR)).toMatchObject({ tone: 'quiet', digits: '1:00:00', fill: 0.125 })
})

it('stays red when it was verified after its target', () => {
  const late = out({ verifiedAt: 10 * MIN + 5 * HOUR })
  expect(budgetOf(late, 9 * HOUR)).toMatchObject({ tone: 'breached', word: 'verified late' })
})

it('has neither tick nor tone without a target', () => {
  const budget = budgetOf(out({ target: null, mtd: null }), 40 * MIN)
  expect(budget).toMatchObject({ target: null, mtd: null, tone: 'quiet', digits: '0:30:00', unit: 'so far' })
})
