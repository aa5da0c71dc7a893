import { describe, expect, it } from 'vitest'
import { formatAchieved, formatScore, readLength } from '../../../renderer/format.ts'

describe('format', () => {
  it.each([
    ['1:30:00', 5_400_000],
    ['1:15', 4_500_000],
    ['90m', 5_400_000],
    ['1h 15m', 4_500_000],
    ['2h', 7_200_000],
    ['0:00:00', 0],
    ['45 min', 2_700_000],
  ])('reads the length %j', (text, ms) => {
    expect(readLength(text)).toBe(ms)
  })

  it.each(['', 'soon', '1:75:00', '-5m', '90'])('takes %j for no length', (text) => {
    expect(readLength(text)).toBeNull()
  })

  it('shows hundredths of a point with one decimal, and no grade as a dash', () => {
    expect(formatScore(7142)).toBe('71.4')
    expect(formatScore(null)).toBe('–')
  })

  it('says "at least" for what was not verified at the end', () => {
    const open = {
      target: 1,
      achieved: null,
      atLeast: 11_400_000,
      status: 'open',
      evidence: 'simulated',
    } as const
    expect(formatAchieved(open)).toBe('at least 3:10:00')
  })
})
