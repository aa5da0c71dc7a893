import { describe, expect, it } from 'vitest'
import type { PlanStepView } from '../../../shared/contract/plan-view.ts'
import { plannedActual } from '../../../shared/projections/plan/planned-actual.ts'
import { statedPlan } from '../../../shared/projections/plan/stated-plan.ts'
import type { Drive } from '../../support/drive.ts'
import { decision, startSmall, task } from '../../support/small-pack.ts'

const MINUTE = 60_000

const RUNBOOK = `# Runbook

## Respond

1. Open the record, within 5 min of onset (Lead).
2. Say how severe it is, within 15 min of detection (Lead).
3. Restore the data, 10 to 20 min (Tech).
4. Check with two customers (Tech).
5. Show that nothing writes, within 3 min of step 3 (Tech).
6. Tell the press, within 60 min of the enquiry (Lead).

## Tell

1. First notice, within 30 min of declaring (Lead).
2. Close.

## Never

1. Something else, within 5 min (Lead).
`

const TASKS = {
  restore: task({ title: 'Restore', estimate: '12m', follows: ['respond/3'] }),
  check: task({ title: 'Check', estimate: '8m', follows: ['respond/4'] }),
}
const DECISIONS = { classify: decision({ when: 'marked(detected)', follows: ['respond/2'] }) }

function drill(mode: 'tabletop' | 'live' = 'live'): Drive {
  return startSmall(
    { tasks: TASKS, decisions: DECISIONS, requiredSteps: ['tell/1'] },
    { mode },
    { 'runbook.md': RUNBOOK },
  )
}

function planOf(
  { scenario, runbooks, lines, state }: Drive,
  artefacts: Readonly<Record<string, string>> = {},
) {
  return plannedActual({ id: 'drill', scenario, runbooks, artefacts, lines, state })
}

/** Minutes: planned from and to, actual from and to, late by. */
function figures(steps: readonly PlanStepView[]) {
  const minutes = (ms: number | null | undefined) => (ms == null ? null : ms / MINUTE)
  return steps.map(({ number, status, planned, actual, lateBy }) => [
    number,
    status,
    minutes(planned?.from),
    minutes(planned?.to),
    minutes(actual?.from),
    minutes(actual?.to),
    minutes(lateBy),
  ])
}

describe('planned against actual per runbook step', () => {
  it('a limit counts from its mark, a length from the step\u2019s own start, and both say how late it was', () => {
    const over = drill()
      .wait(2 * MINUTE)
      .must({ type: 'mark', mark: 'onset', component: null, ago: MINUTE })
      .must({ type: 'tick', ref: 'respond/1', status: 'done', role: 'lead' })
      .wait(2 * MINUTE)
      .must({ type: 'mark', mark: 'detected', component: null })
      .wait(20 * MINUTE)
      .must({ type: 'tick', ref: 'respond/2', status: 'done', role: 'lead' })
      .must({ type: 'start-task', task: 'restore' })
      .wait(26 * MINUTE)
      .must({ type: 'complete-task', run: 'restore#1' })
      .must({ type: 'start-task', task: 'check' })
      .wait(5 * MINUTE)
    const [respond] = planOf(over).procedures
    expect(figures(respond?.steps ?? [])).toEqual([
      // onset at 1, five minutes from there; ticked at 2
      [1, 'done', 1, 6, null, 2, -4],
      // detected at 4, the question is put then; 15 minutes from there; ticked at 24
      [2, 'done', 4, 19, 4, 24, 5],
      // 10 to 20 min: at most 20 from its start at 24; it took 26
      [3, 'done', 24, 44, 24, 50, 6],
      // nothing stated: the task's 8 minutes from 50; still running at 55
      [4, 'running', 50, 58, 50, null, null],
      // within 3 min of step 3, which ended at 50
      [5, 'open', 50, 53, null, null, null],
      // what nobody can mark counts from when the procedure was begun: the tick at 2
      [6, 'open', 2, 62, null, null, null],
    ])
    expect(respond?.steps.map(({ planned }) => planned?.basis)).toEqual([
      'stated',
      'stated',
      'stated',
      'estimated',
      'stated',
      'guessed',
    ])
  })

  it('a procedure is there once it was begun, or once a required step of it has a deadline that runs', () => {
    const quiet = drill().wait(MINUTE)
    expect(planOf(quiet).procedures).toEqual([])
    const declared = quiet.must({ type: 'mark', mark: 'declared', component: null })
    expect(planOf(declared).procedures.map(({ id }) => id)).toEqual(['tell'])
    expect(figures(planOf(declared).procedures[0]?.steps ?? [])).toEqual([
      [1, 'open', 1, 31, null, null, null],
      [2, 'open', null, null, null, null, null],
    ])
  })

  it('lengths that were not begun stand one behind the other', () => {
    const begun = drill()
      .wait(3 * MINUTE)
      .must({ type: 'tick', ref: 'respond/1', status: 'done', role: 'lead' })
    // the tick at 3, at most 20 minutes, then 8 by the estimate
    expect(figures(planOf(begun).procedures[0]?.steps ?? []).slice(2, 4)).toEqual([
      [3, 'open', 3, 23, null, null, null],
      [4, 'open', 23, 31, null, null, null],
    ])
  })

  it('a draft\u2019s estimate is a guess where its note says so, and stated where the document says it', () => {
    const begun = drill().must({ type: 'start-task', task: 'check' })
    const note = (path: string) => ({
      'draft.json': JSON.stringify({
        v: 1,
        runbook: 'r',
        sha256: 'x',
        procedure: 'respond',
        guesses: [{ path, value: '8m', why: 'how long it takes' }],
        notes: [],
      }),
    })
    const basis = (path: string) => planOf(begun, note(path)).procedures[0]?.steps[3]?.planned?.basis
    expect(basis('tasks.check.estimate')).toBe('guessed')
    expect(basis('tasks.restore.estimate')).toBe('stated')
  })

  it('what was pressed as it happened is recorded; what was told later, or in a tabletop, is stated or simulated', () => {
    const done = (mode: 'tabletop' | 'live') => {
      const over = drill(mode)
        .must({ type: 'start-task', task: 'check' })
        .wait(3 * MINUTE)
        .must({ type: 'complete-task', run: 'check#1' })
        .must({ type: 'tick', ref: 'respond/1', status: 'done', role: 'lead' })
        .must({ type: 'tick', ref: 'respond/3', status: 'done', role: 'tech', ago: 2 * MINUTE })
      return planOf(over).procedures[0]?.steps.map(({ actual }) => actual?.evidence ?? null)
    }
    expect(done('live')).toEqual(['recorded', null, 'stated', 'recorded', null, null])
    expect(done('tabletop')).toEqual(['stated', null, 'stated', 'simulated', null, null])
  })

  it('the critical path is on steps and tasks; a probe\u2019s finding stands among the marks', () => {
    const over = drill()
      .wait(MINUTE)
      .must({ type: 'start-task', task: 'restore' })
      .wait(10 * MINUTE)
      .must({ type: 'complete-task', run: 'restore#1', outcome: 'failed' })
    const plan = planOf(over)
    expect(plan.procedures[0]?.steps.map(({ critical }) => critical)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ])
    expect(plan.procedures[0]?.steps[2]?.status).toBe('failed')
    // estimated 12 minutes, over after 10
    expect(plan.tasks.map(({ run, lateBy, critical }) => [run, lateBy, critical])).toEqual([
      ['restore#1', -2 * MINUTE, true],
    ])
  })
})

describe('what a step states of its time', () => {
  const read = (text: string, window: string | null = null) => {
    const plan = statedPlan({ text, window })
    if (plan === null) return null
    return plan.kind === 'phase'
      ? ['phase', plan.from / MINUTE, plan.to / MINUTE]
      : [plan.kind, plan.length / MINUTE, plan.kind === 'limit' ? plan.from : null]
  }

  it('tells limits, phases and lengths apart', () => {
    expect(read('x', 'within 90 min of declaring')).toEqual(['limit', 90, { kind: 'mark', mark: 'declared' }])
    expect(read('x', 'innen 30 minutter etter deteksjon')).toEqual([
      'limit',
      30,
      { kind: 'mark', mark: 'detected' },
    ])
    expect(read('x', 'within 15 min')).toEqual(['limit', 15, { kind: 'beginning', isGuess: false }])
    expect(read('x', '+24 h')).toEqual(['limit', 1440, { kind: 'mark', mark: 'onset' }])
    expect(read('x', 'T+15')).toEqual(['limit', 15, { kind: 'mark', mark: 'onset' }])
    expect(read('15-30 min: do it', '15-30 min')).toEqual(['phase', 15, 30])
    expect(read('Wait 5-10 min', '5-10 min')).toEqual(['length', 10, null])
    expect(read('Promote it, 6 min (Tech).')).toEqual(['length', 6, null])
    expect(read('Restore the copy (ca. 20 min).')).toEqual(['length', 20, null])
  })

  it('a rate and a number of something are no lengths', () => {
    expect(read('Release in portions, 45 a minute (Tech).')).toBeNull()
    expect(read('Keep 3 copies (2 of them elsewhere).')).toBeNull()
  })
})
