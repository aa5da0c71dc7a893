import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClockSegment, exerciseNow, wallWhen } from '../../../shared/base/clock.ts'

const segment: fc.Arbitrary<ClockSegment> = fc.record({
  wall: fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }),
  exercise: fc.integer({ min: 0, max: 400 * 86_400_000 }),
  rate: fc.constantFrom(0.25, 0.5, 1, 1.5, 7, 60, 120),
})
const span = fc.integer({ min: 0, max: 86_400_000 })

describe('§4.3 exercise time is piecewise', () => {
  it('§4.3 never runs backwards, not even when asked of before its segment began', () => {
    fc.assert(
      fc.property(segment, span, span, (clock, one, more) => {
        const at = exerciseNow(clock, clock.wall + one)
        expect(exerciseNow(clock, clock.wall + one + more)).toBeGreaterThanOrEqual(at)
        expect(exerciseNow(clock, clock.wall - one)).toBe(clock.exercise)
      }),
    )
  })

  it('§4.3 `wallWhen` is the first instant at which the clock shows a time: not a millisecond early or late', () => {
    fc.assert(
      fc.property(segment, span, (clock, ahead) => {
        const exercise = clock.exercise + ahead
        const wall = wallWhen(clock, exercise) ?? Number.NaN
        expect(exerciseNow(clock, wall)).toBeGreaterThanOrEqual(exercise)
        if (ahead > 0) expect(exerciseNow(clock, wall - 1)).toBeLessThan(exercise)
      }),
    )
  })

  it('§4.3 a pause shows its own time for ever and never comes to a later one', () => {
    const paused = { wall: 1_000, exercise: 500, rate: 0 }
    expect(exerciseNow(paused, 9_999_999)).toBe(500)
    expect([wallWhen(paused, 501), wallWhen(paused, 500)]).toEqual([null, 1_000])
  })

  it('§4.3 changing the rate never moves the past: a new segment begins where the old one stood', () => {
    fc.assert(
      fc.property(segment, span, fc.constantFrom(0, 0.25, 1, 60), (clock, later, rate) => {
        const wall = clock.wall + later
        const changed = { wall, exercise: exerciseNow(clock, wall), rate }
        expect(exerciseNow(changed, wall)).toBe(exerciseNow(clock, wall))
      }),
    )
  })
})
