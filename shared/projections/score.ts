import type { TimeSpentView } from '../contract/debrief-view.ts'
import type { ComponentScoreView, ScoreLine, ScoreView } from '../contract/score-view.ts'
import type { Scenario } from '../scenario/model.ts'
import { calibrationOf, decisionLines } from './decisions-score.ts'
import { evaluationLines } from './evaluation-score.ts'
import { weightedMean } from './hundredths.ts'
import { type MeasuredRecord, type Measures, measure } from './measures.ts'
import { obligationLines } from './obligations-score.ts'
import type { Outage } from './outages.ts'
import { overallFigures } from './overall.ts'
import { plannedEndReached } from './planned-end.ts'
import { type MeasuredComponent, recoveryLines } from './recovery-score.ts'
import { worstOutage } from './rto.ts'
import { NO_TIME_SPENT, timeSpent } from './time-spent.ts'
import { verdictOf } from './verdict.ts'

type Part = ScoreView['parts'][number]

/** Under this share of the weights, in percent, there is no grade. */
const LEAST_WEIGHT = 60

/**
 * The score of an exercise by rubric 1 (DESIGN §5), in integer hundredths, computed from its effective log; every
 * line names its rule, the journal lines behind it and the runbook step. What a closing recorded is not this but
 * the recorded score (DESIGN §4.11): see `recordedScore`.
 */
export function scoreOf(record: MeasuredRecord): ScoreView {
  return scoreMeasures(record.scenario, measure(record))
}

/** Scores what `measure` found. */
export function scoreMeasures(scenario: Scenario, measures: Measures): ScoreView {
  const atPlannedEnd = plannedEndReached(scenario, measures.log)
  const parts: readonly Part[] = [
    part(
      'recovery',
      'Recovery',
      35,
      recoveryLines(scenario, measures.components, measures.runs, atPlannedEnd),
    ),
    part('evaluation', 'Evaluation of objectives', 25, evaluationLines(scenario, measures.ratings)),
    part('decisions', 'Decisions', 20, decisionLines(measures.decisions)),
    {
      part: 'adherence',
      title: 'Runbook adherence',
      weight: 10,
      score: measures.adherence.score,
      lines: measures.adherence.lines,
    },
    part('notifications', 'Notifications', 10, obligationLines(measures.obligations)),
  ]
  const { verdict, because } = verdictOf({
    scenario,
    ...measures,
    measured: measures.components,
    atPlannedEnd,
    ending: scenario.endings.find((ending) => ending.id === reachedEnding(measures)) ?? null,
  })
  return {
    rubric: 1,
    total: totalOf(parts),
    verdict,
    verdictBecause: because,
    parts,
    components: measures.components.map((one) => componentScore(scenario, measures, one)),
    overall: overallFigures(scenario, measures.components),
    timeSpent: overallTimeSpent(scenario, measures),
    calibration: calibrationOf(measures.decisions),
  }
}

function part(name: Part['part'], title: string, weight: number, lines: readonly ScoreLine[]): Part {
  return { part: name, title, weight, score: weightedMean(lines), lines }
}

/** Renormalised over the parts that are present. */
function totalOf(parts: readonly Part[]): number | null {
  const present = parts.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]))
  const weight = present.reduce((sum, one) => sum + one.weight, 0)
  return weight < LEAST_WEIGHT ? null : weightedMean(present)
}

function componentScore(scenario: Scenario, measures: Measures, one: MeasuredComponent): ComponentScoreView {
  const { component, outages, rto, rpo } = one
  return {
    id: component.id,
    title: component.title,
    tier: component.tier,
    rto,
    rpo: rpo.figure,
    mtd: component.mtd,
    outages: outages.map((outage) => ({
      from: outage.onset.at,
      restored: outage.restored?.at ?? null,
      verified: outage.verified?.at ?? null,
      rto: outage.verified === null ? null : outage.length,
      convention: outage.convention,
      events: behind(outage),
      timeSpent: timeSpent(scenario, measures.runs, outage),
    })),
  }
}

function behind(outage: Outage): readonly number[] {
  const instants = [outage.onset, outage.clockStart, outage.restored, outage.verified]
  return [...new Set(instants.flatMap((instant) => instant?.seqs ?? []))].sort((left, right) => left - right)
}

/** Of the outage that the overall RTO rests on. */
function overallTimeSpent(scenario: Scenario, measures: Measures): TimeSpentView {
  const tierOne = measures.components.filter((one) => one.component.tier === 1)
  const worst = worstOutage(tierOne.flatMap((one) => one.outages))
  return worst === null ? NO_TIME_SPENT : timeSpent(scenario, measures.runs, worst)
}

/** The ending that the story reached: the first, since a story ends once. */
function reachedEnding(measures: Measures): string | null {
  for (const { event } of measures.log.events) if (event.type === 'EndingReached') return event.ending
  return null
}
