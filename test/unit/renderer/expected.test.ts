import { expect, it } from 'vitest'
import { isNear, phaseDifference, phaseWords, timelineOf } from '../../../renderer/components/expected.ts'
import { axisOf, differenceWords } from '../../../renderer/screens/debrief/expected-words.ts'
import type { ExpectedView } from '../../../shared/contract/story-views.ts'
import {
  expectedBefore,
  expectedDone,
  expectedLate,
  expectedUnderWay,
  expectedWeeks,
} from '../../fixtures/views/data-loss.ts'
import { HOUR, MIN } from '../../fixtures/views/sms-outage-story.ts'

const states = (view: ExpectedView, now: number) => timelineOf(view, now).phases.map(({ state }) => state)

it('judges nothing before the first onset', () => {
  const timeline = timelineOf(expectedBefore, 3 * HOUR)
  expect(timeline.now).toBeNull()
  expect(timeline.overdue).toEqual([])
  expect(timeline.phases.map(phaseWords)).toEqual([
    'by 0:05:00',
    'by 0:10:00',
    'by 0:20:00',
    'by 0:45:00',
    'by 1:00:00',
  ])
})

it('tells what is late, what is next and how long that has', () => {
  const timeline = timelineOf(expectedLate, 25 * MIN)
  expect(states(expectedLate, 25 * MIN)).toEqual(['reached', 'overdue', 'ahead', 'ahead', 'ahead'])
  expect(timeline.overdue.map((phase) => [phase.id, phaseWords(phase)])).toEqual([['writes', '0:09:00 late']])
  expect(timeline.next).toMatchObject({ id: 'point' })
  expect(timeline.next && phaseWords(timeline.next)).toBe('0:01:00 left')
})

it('is on time to the instant, and late from the next', () => {
  expect(states(expectedBefore, 0)).toEqual(['ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
  const counted: ExpectedView = {
    from: 0,
    phases: [{ id: 'one', title: 'One', by: MIN, expectedAt: MIN, reachedAt: null, events: [] }],
  }
  expect(states(counted, MIN)).toEqual(['ahead'])
  expect(states(counted, MIN + 1)).toEqual(['overdue'])
})

it('says by how much a phase was missed or beaten, in hours and minutes', () => {
  const phases = timelineOf(expectedUnderWay, 55 * MIN).phases
  expect(phases.map(phaseDifference)).toEqual(['+0:01', '+0:30', '', '', ''])
  expect(timelineOf(expectedWeeks, 2 * HOUR).phases.map(phaseDifference)).toEqual([
    '+0:07',
    '\u22120:10',
    '',
    '',
  ])
})

it('warns of the next phase in the last quarter of its time', () => {
  const near = (now: number) => {
    const timeline = timelineOf(expectedUnderWay, now)
    return timeline.next === null ? null : [timeline.next.id, isNear(timeline, timeline.next)]
  }
  // Restored is expected at 0:51:00, 25 min after the choice of the point.
  expect(near(44 * MIN)).toEqual(['restored', false])
  expect(near(45 * MIN)).toEqual(['restored', true])
  expect(near(52 * MIN)).toEqual(['verified', false])
})

it('puts every tick at the same distance from the next, in order, within the axis', () => {
  for (const view of [expectedUnderWay, expectedWeeks]) {
    for (const now of [0, 20 * MIN, 5 * HOUR, 900 * HOUR]) {
      const { phases, now: place } = timelineOf(view, now)
      const steps = phases.map(({ expected }, index) => expected - (phases[index - 1]?.expected ?? 0))
      for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 10)
      const places = [...phases.flatMap(({ expected, reached }) => [expected, reached ?? 0]), place ?? 0]
      for (const one of places) {
        expect(one).toBeGreaterThanOrEqual(0)
        expect(one).toBeLessThanOrEqual(1)
      }
    }
  }
})

it('puts the present between the ticks by time, and at the end when the plan is over', () => {
  const [first] = timelineOf(expectedWeeks, 0).phases
  expect(timelineOf(expectedWeeks, 7.5 * MIN).now).toBeCloseTo((first?.expected ?? 0) / 2, 10)
  expect(timelineOf(expectedWeeks, 900 * HOUR).now).toBe(1)
})

it('counts two phases of one instant as one after the other', () => {
  const twins: ExpectedView = {
    from: 0,
    phases: ['one', 'two'].map((id) => ({
      id,
      title: id,
      by: MIN,
      expectedAt: MIN,
      reachedAt: null,
      events: [],
    })),
  }
  const { phases, now } = timelineOf(twins, MIN)
  const [one, two] = phases.map(({ expected }) => expected)
  expect(one).toBeLessThan(two ?? 0)
  expect(now).toBe(two)
})

it('draws the debrief to scale, up to the latest of all, unless minutes stand beside days', () => {
  const { toScale, place } = axisOf(expectedDone)
  expect(toScale).toBe(true)
  expect(place(74 * MIN)).toBe(1)
  expect(place(37 * MIN)).toBe(0.5)
  const weeks = axisOf(expectedWeeks)
  expect(weeks.toScale).toBe(false)
  expect(weeks.place(15 * MIN)).toBeGreaterThan(0.2)
  expect(weeks.place(168 * HOUR)).toBeGreaterThan(weeks.place(72 * HOUR))
})

it('says the difference as people do', () => {
  expect(differenceWords(12 * MIN)).toBe('+12 min')
  expect(differenceWords(-45_000)).toBe('\u221245 s')
  expect(differenceWords(90 * MIN)).toBe('+1 h 30 min')
  expect(differenceWords(400)).toBe('on time')
})
