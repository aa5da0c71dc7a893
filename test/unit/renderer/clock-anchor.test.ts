import { expect, it } from 'vitest'
import { anchorClock, exerciseAt, hostWallAt } from '../../../renderer/components/clock-anchor.ts'
import { remainingText } from '../../../renderer/components/clock-digits.tsx'
import { steady } from '../../fixtures/views/sms-outage.ts'

const clock = {
  ...steady.clock,
  hostWall: 1_000_500,
  segment: { wall: 1_000_000, exercise: 60_000, rate: 2 },
}

it('§4.3 counts from the receipt of the view, whatever the clock of this machine says', () => {
  const anchor = anchorClock(clock, 42)
  expect(exerciseAt(anchor, 42)).toBe(61_000)
  expect(exerciseAt(anchor, 42 + 3_000)).toBe(67_000)
  expect(hostWallAt(anchor, 42 + 3_000)).toBe(1_003_500)
})

it('§4.3 stands still while paused', () => {
  const anchor = anchorClock({ ...clock, segment: { ...clock.segment, rate: 0 } }, 0)
  expect(exerciseAt(anchor, 1_000_000)).toBe(60_000)
})

it('never runs backwards when the monotonic clock is asked before the receipt', () => {
  expect(exerciseAt(anchorClock(clock, 100), 50)).toBe(61_000)
})

it('tells what is left, and what is over, as digits', () => {
  expect(remainingText(750_000)).toBe('0:12:30')
  expect(remainingText(-70_000)).toBe('0:01:10 over')
})
