import { formatClock } from '../base/time.ts'
import type { FigureView } from '../contract/story-views.ts'
import type { Verdict } from '../contract/view-words.ts'
import type { EndingDef, Scenario } from '../scenario/model.ts'
import type { ObjectiveRating } from './evaluation-score.ts'
import type { MeasuredObligation } from './obligations-score.ts'
import type { MeasuredComponent } from './recovery-score.ts'

interface Grounds {
  readonly scenario: Scenario
  readonly measured: readonly MeasuredComponent[]
  readonly obligations: readonly MeasuredObligation[]
  readonly ratings: ReadonlyMap<string, ObjectiveRating>
  /** The exercise went on to its planned end. */
  readonly atPlannedEnd: boolean
  /** The ending that the story reached, if any. */
  readonly ending: EndingDef | null
}

/**
 * PASS: every tier-1 RTO and RPO met, no legal clock missed, no critical task rated U. FAIL: a tier-1 component past
 * its MTD or unrecovered at the planned end. Else PARTIAL (DESIGN §5). A pack may be stricter: an ending can limit the
 * verdict. Every reason is given.
 */
export function verdictOf(grounds: Grounds): Judgement {
  const measured = measuredVerdict(grounds)
  const { ending } = grounds
  if (ending === null || STRICTNESS[ending.atMost] <= STRICTNESS[measured.verdict]) return measured
  const said = `The story ended in "${ending.title}", which allows ${ending.atMost} at most.`
  // what spoke for a better verdict no longer speaks
  return {
    verdict: ending.atMost,
    because: measured.verdict === 'PASS' ? [said] : [said, ...measured.because],
  }
}

interface Judgement {
  readonly verdict: Verdict
  readonly because: readonly string[]
}

const STRICTNESS: Readonly<Record<Verdict, number>> = { PASS: 0, PARTIAL: 1, FAIL: 2 }

function measuredVerdict(grounds: Grounds): Judgement {
  const tierOne = grounds.measured.filter((one) => one.component.tier === 1)
  const reasons = tierOne.map((one) => ({ one, fatal: fatalReasons(one, grounds.atPlannedEnd) }))
  const fatal = reasons.flatMap((reason) => reason.fatal)
  const lacking = [
    ...reasons.flatMap(({ one, fatal: said }) => [
      // That it was not recovered, or out for too long, has been said.
      ...(said.length > 0 ? [] : figureReasons(one.component.title, 'RTO', one.rto)),
      ...(said.length > 0 && one.rpo.figure.status === 'open'
        ? []
        : figureReasons(one.component.title, 'RPO', one.rpo.figure)),
    ]),
    ...missedLegalClocks(grounds.obligations),
    ...failedCritical(grounds),
  ]
  if (fatal.length > 0) return { verdict: 'FAIL', because: [...fatal, ...lacking] }
  if (lacking.length > 0) return { verdict: 'PARTIAL', because: lacking }
  if (!tierOne.some((one) => one.outages.length > 0)) {
    return { verdict: 'PARTIAL', because: ['No tier-1 component was out, so no recovery was shown.'] }
  }
  return {
    verdict: 'PASS',
    because: [
      'Every exercised tier-1 RTO and RPO was met.',
      'No legal clock was missed.',
      'No critical objective was rated U.',
    ],
  }
}

function fatalReasons(one: MeasuredComponent, atPlannedEnd: boolean): readonly string[] {
  const { component, outages, rto } = one
  const length = rto.achieved ?? rto.atLeast
  const reasons: string[] = []
  if (component.mtd !== null && length !== null && length > component.mtd) {
    reasons.push(
      `${component.title} was out for ${formatClock(length)} (${rto.evidence ?? 'simulated'}), past its MTD of ${formatClock(component.mtd)}.`,
    )
  }
  if (atPlannedEnd && outages.some((outage) => outage.restored === null)) {
    reasons.push(`${component.title} was not recovered at the planned end.`)
  }
  return reasons
}

function figureReasons(title: string, name: string, figure: FigureView): readonly string[] {
  const target = figure.target === null ? '' : formatClock(figure.target)
  if (figure.status === 'missed') {
    const achieved =
      figure.achieved === null ? `at least ${formatClock(figure.atLeast ?? 0)}` : formatClock(figure.achieved)
    return [
      `${title}: ${name} ${achieved} (${figure.evidence ?? 'simulated'}) missed its target of ${target}.`,
    ]
  }
  if (figure.status === 'open')
    return [`${title}: ${name} is open, not verified against its target of ${target}.`]
  return []
}

function missedLegalClocks(obligations: readonly MeasuredObligation[]): readonly string[] {
  return obligations.flatMap(({ obligation, instances }) =>
    obligation.legal && instances.some((one) => one.status === 'missed')
      ? [
          `Legal clock missed: ${obligation.title}${obligation.basis === null ? '' : ` (${obligation.basis})`}.`,
        ]
      : [],
  )
}

function failedCritical(grounds: Grounds): readonly string[] {
  return grounds.scenario.objectives.flatMap((objective) =>
    // U by the facilitator, or by every evaluator where there is no final rating
    objective.critical && grounds.ratings.get(objective.id)?.value === 0
      ? [`Critical objective rated U: ${objective.title}.`]
      : [],
  )
}
