import type { ScoreLine } from '../contract/score-view.ts'
import type { Runbook, StepRef } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { type Deviation, deviationsOf, invertedPairs } from './deviations.ts'
import { FULL, hundredths } from './hundredths.ts'
import { requiredSteps } from './required-steps.ts'
import type { ScoreLog } from './score-log.ts'
import { findStep } from './step-refs.ts'
import { type StepTick, stepTicks } from './step-ticks.ts'

export interface RequiredStep {
  readonly ref: StepRef
  readonly text: string
  readonly owner: string | null
  /** null: never ticked. */
  readonly tick: StepTick | null
  /** Out of the measure: not applicable, or a deviation marked justified. */
  readonly excluded: boolean
}

export interface Adherence {
  /** Hundredths; null when no step is required, or every one is excluded. */
  readonly score: number | null
  readonly required: readonly RequiredStep[]
  /** Ticked steps that are not required. */
  readonly others: readonly RequiredStep[]
  readonly deviations: readonly Deviation[]
  readonly lines: readonly ScoreLine[]
}

const STEP_RULE =
  'Runbook adherence: required steps done / required; not applicable and justified deviations are left out.'
const ORDER_RULE =
  'Runbook adherence: multiplies the share of steps done by 1 - inverted pairs / ordered pairs.'

/** Runbook adherence A of rubric 1: steps done / required x (1 - inverted pairs / ordered pairs) (DESIGN §5). */
export function adherenceOf(scenario: Scenario, runbooks: readonly Runbook[], log: ScoreLog): Adherence {
  const ticks = stepTicks(log)
  const describe = (ref: StepRef): RequiredStep => {
    const found = findStep(runbooks, ref)
    const tick = ticks.get(ref) ?? null
    return {
      ref,
      text: found?.text ?? ref,
      owner: found?.owner ?? null,
      tick,
      excluded: isExcluded(tick),
    }
  }
  const refs = requiredSteps(scenario, runbooks, (ref) => ticks.has(ref))
  const required = refs.map(describe)
  const isRequired = new Set(refs)
  const others = [...ticks.keys()].filter((ref) => !isRequired.has(ref)).map(describe)
  const counted = required.filter((step) => !step.excluded)
  const done = counted.filter((step) => step.tick?.status === 'done')
  const pairs = (done.length * (done.length - 1)) / 2
  const inverted = invertedPairs(done)
  const order = pairs === 0 ? 1 : 1 - inverted.length / pairs
  const steps = counted.map((step) => stepLine(step))
  // what took points, or what earned them: every line names its events (DESIGN §4.11)
  const behind = inverted.length > 0 ? inverted.flat() : done.flatMap(({ tick }) => tick ?? [])
  const orderLine = {
    text: `Order: ${inverted.length} of ${pairs} pairs of steps done the other way round`,
    score: hundredths(order),
    weight: 0,
    rule: ORDER_RULE,
    events: [...new Set(behind.flatMap(({ seqs }) => seqs))],
    step: inverted[0]?.[0].ref ?? null,
  }
  return {
    score: counted.length === 0 ? null : hundredths((done.length / counted.length) * order),
    required,
    others,
    deviations: deviationsOf({ scenario, runbooks, log, required, others }),
    lines: pairs === 0 ? steps : [...steps, orderLine],
  }
}

function isExcluded(tick: StepTick | null): boolean {
  return tick !== null && (tick.status === 'not-applicable' || (tick.status === 'deviated' && tick.justified))
}

function stepLine(step: RequiredStep): ScoreLine {
  const done = step.tick?.status === 'done'
  const how = done ? 'done' : step.tick?.status === 'deviated' ? 'deviated' : 'not done'
  return {
    text: `${how}: ${step.text}`,
    score: done ? FULL : 0,
    weight: 1,
    rule: STEP_RULE,
    events: step.tick?.seqs ?? [],
    step: step.ref,
  }
}
