import { describe, expect, it } from 'vitest'
import type { ExerciseEvent } from '../../../shared/contract/events.ts'
import { runbookViews } from '../../../shared/projections/runbook-views.ts'
import { findProcedure, findStep } from '../../../shared/projections/step-refs.ts'
import { viewContext } from '../../../shared/projections/view-context.ts'
import { CREATED, madeLine, madeRecord } from '../../support/made-record.ts'

const tick = (ref: string, status: 'done' | 'open', statedAt: number, entry = 't'): ExerciseEvent => ({
  type: 'StepTicked',
  at: 9,
  cause: 'x',
  entry,
  ref,
  status,
  role: null,
  reason: '',
  justified: false,
  statedAt,
  auto: false,
})

/** The same runbook twice, as a pack with several runbooks loads them. */
function twoRunbooks(...events: readonly ExerciseEvent[]) {
  const record = madeRecord([madeLine(0, [CREATED]), madeLine(1, events)])
  const runbooks = ['a.md', 'b.md'].flatMap((file) =>
    record.runbooks.map((runbook) => ({
      ...runbook,
      file,
      procedures: runbook.procedures.map((procedure) => ({
        ...procedure,
        steps: procedure.steps.map((step) => ({ ...step, ref: `${file}#${step.ref}` })),
      })),
    })),
  )
  return { ...record, runbooks }
}

describe('runbookViews', () => {
  const stepsOf = (record: ReturnType<typeof madeRecord>) =>
    runbookViews(viewContext(record, 0)).flatMap(({ procedures }) => procedures.flatMap(({ steps }) => steps))

  it('tells apart the same step of two runbooks, and shows both', () => {
    const steps = stepsOf(twoRunbooks(tick('b.md#respond/1', 'done', 5)))
    expect(steps.map(({ ref, status, statedAt }) => [ref, status, statedAt])).toEqual([
      ['a.md#respond/1', 'open', null],
      ['b.md#respond/1', 'done', 5],
    ])
    for (const step of steps) expect(JSON.stringify(step.tree)).toContain('Call the provider.')
  })

  it('§4.7 a corrected tick shows its new time, one that is open again shows none', () => {
    const correct: ExerciseEvent = {
      type: 'EntryCorrected',
      at: 9,
      cause: 'x',
      entry: 't',
      newAt: 2,
      text: null,
      reason: 'Earlier',
    }
    const of = (...events: readonly ExerciseEvent[]) =>
      stepsOf(madeRecord([madeLine(0, [CREATED]), madeLine(1, events)]))[0]
    expect(of(tick('respond/1', 'done', 5), correct)).toMatchObject({
      status: 'done',
      statedAt: 2,
      required: true,
    })
    expect(of(tick('respond/1', 'done', 5), tick('respond/1', 'open', 6, 'u'), correct)).toMatchObject({
      status: 'open',
      statedAt: null,
    })
  })

  it('finds a step and its procedure by reference', () => {
    const { runbooks } = twoRunbooks()
    expect(findStep(runbooks, 'b.md#respond/1')?.text).toBe('Call the provider.')
    expect(findProcedure(runbooks, 'a.md#respond/1')?.title).toBe('Respond')
    expect(findStep(runbooks, 'respond/1')).toBeNull()
  })
})
