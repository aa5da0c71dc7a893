import { formatClock } from '../base/time.ts'
import type { ScoreLine } from '../contract/score-view.ts'
import type { FigureView } from '../contract/story-views.ts'
import type { ComponentDef, Scenario } from '../scenario/model.ts'
import { FULL, targetScore } from './hundredths.ts'
import type { Outage } from './outages.ts'
import type { Rpo } from './rpo.ts'
import { type RunSpan, recoveryRuns } from './task-runs.ts'

/** One component as measured. */
export interface MeasuredComponent {
  readonly component: ComponentDef
  readonly outages: readonly Outage[]
  readonly rto: FigureView
  readonly rpo: Rpo
}

const RULE =
  'Recovery: the lower of s(RTO) and s(RPO); s = 1 up to the target, then 1 - log2(actual / target) / 2, 0 beyond the MTD. Tier 1 weighs 3, tier 2 weighs 2, others 1.'

/** Weights of rubric 1: tier 1 = 3, tier 2 = 2, tier 3 and below = 1. */
export function tierWeight(tier: number): number {
  return tier <= 1 ? 3 : tier === 2 ? 2 : 1
}

/**
 * Recovery R of rubric 1: one line per exercised component with a target, min(s(RTO), s(RPO)). What is open at the
 * planned end shows no recovery and gives 0; what is open because the exercise was cut short is not yet due and
 * left out, as open obligations are.
 */
export function recoveryLines(
  scenario: Scenario,
  measured: readonly MeasuredComponent[],
  runs: readonly RunSpan[],
  atPlannedEnd: boolean,
): readonly ScoreLine[] {
  return measured.flatMap((one) => {
    const { component } = one
    const rto = recoveryTimeScore(one.rto, component.mtd, atPlannedEnd)
    const rpo = figureScore(one.rpo.figure, null, atPlannedEnd)
    const known = [rto, rpo].filter((score) => score !== null)
    if (known.length === 0) return []
    const weight = tierWeight(component.tier)
    return [
      {
        text: `${component.title} (tier ${component.tier}): ${said('RTO', one.rto, rto)}; ${said('RPO', one.rpo.figure, rpo)}`,
        score: Math.min(...known),
        weight,
        rule: RULE,
        events: linesBehind(one),
        step: stepFollowed(scenario, runs, component.id),
      },
    ]
  })
}

/** s(RTO): what is past its target and still not recovered shows no recovery, however little past it is. */
function recoveryTimeScore(figure: FigureView, mtd: number | null, atPlannedEnd: boolean): number | null {
  if (figure.status === 'missed' && figure.achieved === null) return 0
  return figureScore(figure, mtd, atPlannedEnd)
}

/** s of one figure in hundredths; null: out of the score. */
function figureScore(figure: FigureView, mtd: number | null, atPlannedEnd: boolean): number | null {
  if (figure.target === null || figure.status === 'not-exercised') return null
  if (figure.achieved !== null) return targetScore(figure.achieved, figure.target, mtd)
  if (figure.status === 'missed') return targetScore(figure.atLeast ?? 0, figure.target, mtd)
  if (mtd !== null && figure.atLeast !== null && figure.atLeast > mtd) return 0
  return atPlannedEnd ? 0 : null
}

function said(name: string, figure: FigureView, score: number | null): string {
  if (figure.status === 'not-exercised') return `${name} not exercised`
  if (figure.target === null) return `${name} without target`
  const target = `target ${formatClock(figure.target)}`
  const gives = score === null ? 'not yet due, left out' : `s = ${(score / FULL).toFixed(2)}`
  const evidence = figure.evidence === null ? '' : ` (${figure.evidence})`
  if (figure.achieved !== null)
    return `${name} ${formatClock(figure.achieved)}${evidence}, ${target}, ${gives}`
  const atLeast = figure.atLeast === null ? '' : ` at least ${formatClock(figure.atLeast)}${evidence},`
  return `${name}${atLeast} not verified, ${target}, ${gives}`
}

function linesBehind(one: MeasuredComponent): readonly number[] {
  const instants = one.outages.flatMap((outage) => [outage.clockStart, outage.restored, outage.verified])
  const seqs = [...instants.flatMap((instant) => instant?.seqs ?? []), ...(one.rpo.worst?.seqs ?? [])]
  return [...new Set(seqs)].sort((left, right) => left - right)
}

/** The runbook step that its last recovery task followed, where there is one. */
function stepFollowed(scenario: Scenario, runs: readonly RunSpan[], component: string): string | null {
  const last = recoveryRuns(scenario, runs, component).at(-1)
  return scenario.tasks.find((task) => task.id === last?.task)?.follows[0] ?? null
}
