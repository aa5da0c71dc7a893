import { expect, it } from 'vitest'
import { dataBudgetOf } from '../../../renderer/components/data-budget.ts'
import type { ComponentView } from '../../../shared/contract/story-views.ts'
import { POLICY_DATA } from '../../fixtures/views/data-loss.ts'
import { component, HOUR, MIN } from '../../fixtures/views/sms-outage-story.ts'

const db = (fields: Partial<ComponentView>) =>
  component('db', { title: 'Database', rpoTarget: 5 * MIN, data: POLICY_DATA, ...fields })

it('draws nothing while nothing is known to be lost', () => {
  expect(dataBudgetOf(db({}), HOUR)).toBeNull()
  expect(dataBudgetOf(db({ lossNow: 0 }), HOUR)).toBeNull()
})

it('counts up from what the host knew, while bad data is being written', () => {
  const growing = db({ lossNow: 12 * MIN, lossGrowsFrom: HOUR })
  expect(dataBudgetOf(growing, HOUR)).toMatchObject({ lost: 12 * MIN, growing: true })
  expect(dataBudgetOf(growing, HOUR + 40_000)).toMatchObject({
    lost: 12 * MIN + 40_000,
    digits: '0:12:40',
    word: 'past RPO 0:05:00',
    amount: 'about 530 policy changes',
    tone: 'breached',
  })
  // A clock of a view that comes late never takes back what is lost.
  expect(dataBudgetOf(growing, HOUR - MIN)?.lost).toBe(12 * MIN)
})

it('begins to count at the moment at which the data goes bad', () => {
  expect(dataBudgetOf(db({ lossNow: 0, lossGrowsFrom: HOUR }), HOUR)).toMatchObject({
    lost: 0,
    fill: 0,
    growing: true,
    tone: 'quiet',
  })
})

it('stands still when the host says so', () => {
  const stands = db({ lossNow: 40 * MIN, writesStopped: true })
  expect(dataBudgetOf(stands, 9 * HOUR)).toMatchObject({ lost: 40 * MIN, growing: false, digits: '0:40:00' })
})

it('is grey below 75 % of the target, amber to the target, red beyond', () => {
  const tone = (lost: number) => dataBudgetOf(db({ lossNow: lost }), HOUR)?.tone
  expect(tone(3 * MIN + 44_999)).toBe('quiet')
  expect(tone(3 * MIN + 45_000)).toBe('attention')
  expect(tone(5 * MIN)).toBe('attention')
  expect(tone(5 * MIN + 1)).toBe('breached')
})

it('keeps its tick where it is while it grows, and halves it when the bar is full', () => {
  const shares = (lost: number) => {
    const budget = dataBudgetOf(db({ lossNow: lost }), HOUR)
    return [budget?.fill, budget?.target]
  }
  expect(shares(2 * MIN)).toEqual([0.2, 0.5])
  expect(shares(9 * MIN)).toEqual([0.9, 0.5])
  expect(shares(10 * MIN)).toEqual([0.5, 0.25])
  expect(shares(40 * MIN)).toEqual([0.5, 0.0625])
})

it('never overfills its bar, whatever is lost', () => {
  for (const lost of [1, MIN, 19 * MIN, 400 * HOUR]) {
    for (const rpoTarget of [null, 0, MIN, HOUR]) {
      const fill = dataBudgetOf(db({ lossNow: lost, rpoTarget }), HOUR)?.fill ?? 0
      expect(fill).toBeGreaterThan(0)
      expect(fill).toBeLessThan(1)
    }
  }
})

it('judges nothing without a target, and everything against a target of nothing', () => {
  expect(dataBudgetOf(db({ lossNow: HOUR, rpoTarget: null }), HOUR)).toMatchObject({
    target: null,
    tone: 'quiet',
    word: 'no RPO target',
  })
  expect(dataBudgetOf(db({ lossNow: 1, rpoTarget: 0 }), HOUR)).toMatchObject({ target: 0, tone: 'breached' })
})

it('says nothing of an amount that the pack does not tell', () => {
  expect(dataBudgetOf(db({ lossNow: MIN, data: null }), HOUR)?.amount).toBe('')
})
