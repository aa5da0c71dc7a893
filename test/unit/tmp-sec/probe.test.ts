import { it } from 'vitest'
import { HOUR, MINUTE, DAY, storyParts } from '../../../shared/base/time.ts'
import { addStoryMonths } from '../../../shared/base/story-time.ts'
import { inject, startSmall } from '../../support/small-pack.ts'

const show = (drive: ReturnType<typeof startSmall>) =>
  Object.values(drive.state.obligations).map((o) => `${o.instance} ${o.status} due ${o.dueAt / HOUR}h met ${o.metAt === null ? '-' : o.metAt / HOUR}`)

it('A cadence that begins inside a jump', () => {
  const drive = startSmall({
    facts: { aware: false },
    injects: { aware: inject({ at: '30m', effects: [{ put: { aware: true } }] }) },
    obligations: { daily: { title: 'Daily', to: 'x', from: 'fact(aware)', every: '24h', until: 'elapsed(100h)' } },
  })
  const r = drive.try({ type: 'jump', until: 5 * DAY, force: true, cadences: null })
  console.log('A', r.ok ? 'ok' : r.error, show(drive))
})
it('B jump answered kept, cadence begins inside', () => {
  const drive = startSmall({
    facts: { aware: false },
    injects: { aware: inject({ at: '30m', effects: [{ put: { aware: true } }] }) },
    obligations: { daily: { title: 'Daily', to: 'x', from: 'fact(aware)', every: '24h', until: 'elapsed(100h)' } },
  })
  drive.must({ type: 'jump', until: 5 * DAY, force: true, cadences: 'kept' })
  console.log('B', show(drive))
})
it('C cadence until at an elapsed instant; due coincide', () => {
  const drive = startSmall({
    obligations: { daily: { title: 'Daily', to: 'x', from: 'elapsed(1m)', every: '24h', until: 'elapsed(73h)' },
     early: { title: 'Early', to: 'x', from: 'elapsed(1m)', within: '24h', legal: true } },
  })
  drive.wait(2 * MINUTE)
  const r = drive.try({ type: 'jump', until: 80 * HOUR, force: false, cadences: 'kept' })
  console.log('C', r.ok ? 'ok' : r.error, show(drive), drive.state.clock, drive.events.filter((e) => e.type === 'ClockJumped'))
})
it('D DST', () => {
  const s = { instant: Date.parse('2026-03-10T13:40:00+01:00'), offsetMinutes: 60 }
  console.log('D', storyParts(s, 30 * DAY), new Date(s.instant + addStoryMonths(s, 2 * DAY, 1)).toISOString())
})
