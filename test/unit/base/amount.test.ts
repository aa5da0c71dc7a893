import { expect, it } from 'vitest'
import { aboutCount, aboutWritten } from '../../../shared/base/amount.ts'
import { MINUTE, SECOND } from '../../../shared/base/time.ts'

it('says a count only as exactly as an estimate can be', () => {
  expect([0, 7.4, 87, 99.6, 104, 145, 532, 1_428, 12_345, 142_499, 1_425_000].map(aboutCount)).toEqual([
    '0',
    '7',
    '87',
    '100',
    '100',
    '150',
    '530',
    '1,430',
    '12,300',
    '142,000',
    '1,430,000',
  ])
})

it('turns lost minutes into what was written in them', () => {
  const data = { unit: 'policy changes', perMinute: 42 }
  expect(aboutWritten(34 * MINUTE, data)).toBe('about 1,430 policy changes')
  expect(aboutWritten(12 * MINUTE + 40 * SECOND, data)).toBe('about 530 policy changes')
  expect(aboutWritten(0, data)).toBe('about 0 policy changes')
})
