import { expect, it } from 'vitest'
import { currentThing, thingAfter, thingsOf } from '../../../renderer/screens/console/things.ts'
import {
  breached,
  briefing,
  ended,
  paused,
  runningInject,
  steady,
  twoDecisions,
} from '../../fixtures/views/sms-outage.ts'

const keys = (view: Parameters<typeof thingsOf>[0]) => thingsOf(view).map((thing) => thing.key)

it('offers an unread inject before an open decision', () => {
  expect(keys(runningInject)).toEqual(['inject:chain-call', 'decision:route'])
})

it('offers open decisions in the order in which they opened', () => {
  expect(keys(twoDecisions)).toEqual(['decision:route', 'decision:freeze'])
})

it('offers what was decided freely and is not mapped yet', () => {
  expect(keys(breached)).toEqual(['decision:route', 'mapping:d7'])
})

it('offers to resume first while on a break, and the open things after it', () => {
  expect(keys(paused)).toEqual(['paused', 'decision:route'])
})

it('keeps what is open first when paused to discuss it', () => {
  const discussing = { ...paused, clock: { ...paused.clock, pause: { kind: 'discussion', reason: '' } } }
  expect(keys(discussing)).toEqual(['decision:route', 'paused'])
})

it('has exactly one thing before, between and after', () => {
  expect([keys(briefing), keys(steady), keys(ended)]).toEqual([['start'], ['next'], ['ended']])
})

it('stays with the thing that was chosen while it is there', () => {
  const things = thingsOf(twoDecisions)
  expect(currentThing(things, 'decision:freeze').key).toBe('decision:freeze')
  expect(currentThing(things, 'inject:gone').key).toBe('decision:route')
})

it('goes round the open things', () => {
  const things = thingsOf(twoDecisions)
  expect(thingAfter(things, 'decision:route')?.key).toBe('decision:freeze')
  expect(thingAfter(things, 'decision:freeze')?.key).toBe('decision:route')
  expect(thingAfter(thingsOf(steady), 'next')).toBeNull()
})
