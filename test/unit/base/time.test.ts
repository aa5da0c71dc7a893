import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addStoryMonths } from '../../../shared/base/story-time.ts'
import {
  DAY,
  formatClock,
  HOUR,
  MINUTE,
  parseDuration,
  parseStoryStart,
  SECOND,
  storyParts,
  toIsoDuration,
} from '../../../shared/base/time.ts'

describe('durations', () => {
  it.each([
    ['95m', 95 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['45s', 45 * SECOND],
    ['2d', 2 * DAY],
    ['1.5h', 90 * MINUTE],
    ['-5h40m', -(5 * HOUR + 40 * MINUTE)],
    [' 90s ', 90 * SECOND],
  ])('%s is read', (text, wanted) => expect(parseDuration(text)).toBe(wanted))

  it.each(['', '5', 'm', '1h 30m', '1:30', '5min', '--5m', '1h-5m', 'Infinitym'])(
    '§4.10 "%s" is none',
    (text) => expect(parseDuration(text)).toBeNull(),
  )

  it('are written as ISO 8601, and a clock never shows the future', () => {
    expect(toIsoDuration(HOUR + 42 * MINUTE + 7 * SECOND)).toBe('PT1H42M7S')
    expect([toIsoDuration(0), toIsoDuration(-30 * SECOND), toIsoDuration(1_500)]).toEqual([
      'PT0S',
      '-PT30S',
      'PT1.5S',
    ])
    expect([
      formatClock(59_999),
      formatClock(-999),
      formatClock(-30 * SECOND),
      formatClock(27 * HOUR),
      formatClock(-(31 * DAY + 4 * HOUR + 9 * SECOND)),
    ]).toEqual(['0:00:59', '0:00:00', '-0:00:30', '27:00:00', '-31d 4:00:09'])
  })

  it('what is written in whole seconds is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (seconds) => {
        const iso = toIsoDuration(seconds * SECOND)
        expect(parseDuration(iso.slice(2).toLowerCase())).toBe(seconds * SECOND)
      }),
    )
  })
})

describe('story time', () => {
  const start = parseStoryStart('2026-01-31T08:40:00+01:00')
  if (start === null) throw new Error('That is a story start')

  it('has the date and hour of the zone that the pack wrote', () => {
    expect(storyParts(start, 0)).toEqual({ date: '2026-01-31', time: '08:40:00', weekday: 'Sat' })
    expect(storyParts(start, 16 * HOUR)).toMatchObject({
      date: '2026-02-01',
      time: '00:40:00',
      weekday: 'Sun',
    })
    expect(storyParts(start, -9 * HOUR)).toMatchObject({ date: '2026-01-30', time: '23:40:00' })
  })

  it('§5 months are calendar months; the 31st becomes the last day of a shorter one', () => {
    const monthsOn = (months: number) => storyParts(start, addStoryMonths(start, 0, months))
    expect(monthsOn(1)).toMatchObject({ date: '2026-02-28', time: '08:40:00' })
    expect(monthsOn(2)).toMatchObject({ date: '2026-03-31', time: '08:40:00' })
    expect(monthsOn(12)).toMatchObject({ date: '2027-01-31', time: '08:40:00' })
  })

  it('§5 the month is that of the story, not that of UTC', () => {
    // 00:20 on 1 February in the story is still 31 January in UTC
    const from = 15 * HOUR + 40 * MINUTE
    expect(storyParts(start, addStoryMonths(start, from, 1))).toMatchObject({
      date: '2026-03-01',
      time: '00:20:00',
    })
  })

  it.each(['2026-03-10', '2026-03-10T08:40:00', '2026-13-10T08:40:00Z', 'tomorrow'])(
    '§4.10 "%s" is no start',
    (text) => expect(parseStoryStart(text)).toBeNull(),
  )
})
