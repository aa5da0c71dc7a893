import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../shared/base/time.ts'
import type { EventOf, ExerciseEvent } from '../../../shared/contract/events.ts'
import { suggestions } from '../../../shared/projections/suggestions.ts'
import { viewContext } from '../../../shared/projections/view-context.ts'
import { CREATED, madeLine, madeRecord } from '../../support/made-record.ts'

const suggested = (...events: readonly ExerciseEvent[]) =>
  suggestions(viewContext(madeRecord([madeLine(0, [CREATED]), madeLine(1, events)]), 0), []).filter(
    ({ id }) => !id.startsWith('step:'),
  )

const triggered: EventOf<'ObligationTriggered'> = {
  type: 'ObligationTriggered',
  at: 0,
  cause: 'x',
  obligation: 'first',
  instance: 'first#1',
  dueAt: 30 * MINUTE,
}
const opened: ExerciseEvent = {
  type: 'DecisionOpened',
  at: 0,
  cause: 'x',
  point: 'route',
  dueAt: 10 * MINUTE,
}
const decidedAt = (at: number, statedAt = at): ExerciseEvent => ({
  type: 'Decided',
  at,
  cause: 'x',
  decision: 'd',
  point: 'route',
  option: 'second',
  role: 'lead',
  text: '',
  rationale: '',
  confidence: null,
  statedAt,
  byLapse: false,
})

describe('suggestions', () => {
  it('suggests nothing where nothing went wrong', () => {
    expect(
      suggested(triggered, opened, decidedAt(9 * MINUTE), {
        type: 'ObligationMet',
        at: MINUTE,
        cause: 'x',
        obligation: 'first',
        instance: 'first#1',
        statedAt: MINUTE,
        text: '',
        role: null,
      }),
    ).toEqual([])
  })

  it('a missed deadline, and how late it was kept', () => {
    const missed: ExerciseEvent = {
      type: 'ObligationMissed',
      at: 30 * MINUTE,
      cause: 'x',
      obligation: 'first',
      instance: 'first#1',
    }
    expect(suggested(triggered, missed)).toMatchObject([
      {
        id: 'missed:first',
        title: 'First notice to Customers missed its deadline',
        severity: 'high',
        detail: 'Due at 0:30:00, never sent.',
      },
    ])
    const late: ExerciseEvent = {
      type: 'ObligationMet',
      at: 42 * MINUTE,
      cause: 'x',
      obligation: 'first',
      instance: 'first#1',
      statedAt: 42 * MINUTE,
      text: '',
      role: null,
    }
    expect(suggested(triggered, missed, late)[0]?.detail).toBe(
      'Due at 0:30:00, sent at 0:42:00, 12 min late.',
    )
  })

  it('a cadence that was missed twice is one finding', () => {
    const missed = (number: number): readonly ExerciseEvent[] => [
      { ...triggered, instance: `first#${number}`, dueAt: number * 30 * MINUTE },
      {
        type: 'ObligationMissed',
        at: number * 30 * MINUTE,
        cause: 'x',
        obligation: 'first',
        instance: `first#${number}`,
      },
    ]
    expect(suggested(...missed(1), ...missed(2))).toMatchObject([
      {
        title: 'First notice to Customers missed 2 deadlines',
        detail: 'Due at 0:30:00, never sent. Due at 1:00:00, never sent.',
      },
    ])
  })

  it('§4.7 a late decision counts by its stated time', () => {
    expect(suggested(opened, decidedAt(12 * MINUTE))).toMatchObject([
      {
        id: 'late:route',
        severity: 'medium',
        detail: 'The limit was 10 min; it was decided 12 min after it was asked.',
      },
    ])
    expect(suggested(opened, decidedAt(12 * MINUTE, 9 * MINUTE))).toEqual([])
  })

  it('a failed task, but the recovery point instead where that was the reason', () => {
    const queued: ExerciseEvent = {
      type: 'TaskQueued',
      at: 0,
      cause: 'x',
      run: 'switch#1',
      task: 'switch',
      role: 'tech',
      attempt: 1,
      duration: 1,
      willFail: true,
    }
    const failed: ExerciseEvent = {
      type: 'TaskEnded',
      at: MINUTE,
      cause: 'x',
      run: 'switch#1',
      task: 'switch',
      outcome: 'failed',
      reason: 'It did not work',
    }
    expect(suggested(queued, failed)).toMatchObject([
      { id: 'failed:switch#1', detail: 'It failed at 0:01:00: It did not work.' },
    ])
    const corrupt: ExerciseEvent = {
      type: 'PointStateSet',
      at: 0,
      cause: 'x',
      point: 'nightly',
      state: 'corrupt',
    }
    expect(suggested(corrupt)).toMatchObject([
      { id: 'point:nightly', title: 'Nightly snapshot was corrupt', severity: 'critical' },
    ])
  })

  it('a channel that was dead when it was needed, once', () => {
    const dead = (at: number): ExerciseEvent => ({
      type: 'InjectFailed',
      at,
      cause: 'x',
      inject: 'calls',
      via: 'sms',
      reason: '',
    })
    expect(suggested(dead(MINUTE), dead(2 * MINUTE))).toMatchObject([
      {
        id: 'channel:sms',
        title: 'SMS was dead when it was needed',
        detail: '"Stores call" could not come by SMS at 0:01:00.',
      },
    ])
  })

  it('a required step that nobody recorded, until it is done or left out with a reason', () => {
    const steps = (...events: readonly ExerciseEvent[]) =>
      suggestions(viewContext(madeRecord([madeLine(0, [CREATED]), madeLine(1, events)]), 0), []).map(
        ({ id, ref }) => [id, ref],
      )
    expect(steps()).toEqual([['step:respond/1', 'respond/1']])
    const tick = (status: 'done' | 'not-applicable' | 'open'): ExerciseEvent => ({
      type: 'StepTicked',
      at: 0,
      cause: 'x',
      entry: 't',
      ref: 'respond/1',
      status,
      role: null,
      reason: '',
      justified: false,
      statedAt: 0,
      auto: false,
    })
    expect(steps(tick('done'))).toEqual([])
    expect(steps(tick('not-applicable'))).toEqual([])
    expect(steps(tick('done'), tick('open'))).toHaveLength(1)
  })
})
