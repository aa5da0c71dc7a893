import { type ExerciseMs, MINUTE, toIsoDuration } from '../base/time.ts'
import type { DebriefView, TimeSpentView } from '../contract/debrief-view.ts'
import type { ScoreView } from '../contract/score-view.ts'
import type { DataSheetView, ExpectedView, FigureView } from '../contract/story-views.ts'
import { MARK_NAMES } from '../scenario/model.ts'
import { duration } from './json-units.ts'
import type { ReportJson } from './report-schema.ts'

/** A component with its figures and outages. */
export function component(one: ScoreView['components'][number]): ReportJson['components'][number] {
  return {
    id: one.id,
    title: one.title,
    tier: one.tier,
    mtd: duration(one.mtd),
    rto: figure(one.rto),
    rpo: figure(one.rpo),
    outages: one.outages.map((outage) => ({
      from: toIsoDuration(outage.from),
      restored: duration(outage.restored),
      verified: duration(outage.verified),
      rto: duration(outage.rto),
      clockStart: outage.convention,
      journalLines: [...outage.events],
      timeSpent: outage.timeSpent === null ? null : spent(outage.timeSpent),
    })),
  }
}

/** RTO or RPO. */
export function figure({
  target,
  achieved,
  atLeast,
  status,
  evidence,
}: FigureView): ReportJson['overall']['rto'] {
  return {
    target: duration(target),
    achieved: duration(achieved),
    atLeast: duration(atLeast),
    status,
    met: status === 'met' ? true : status === 'missed' ? false : null,
    evidence,
  }
}

/** Where the time went. */
export function spent({
  detection,
  decision,
  waiting,
  execution,
  verification,
  total,
}: TimeSpentView): ReportJson['timeSpent'] {
  return {
    detection: toIsoDuration(detection),
    decision: toIsoDuration(decision),
    waiting: toIsoDuration(waiting),
    execution: toIsoDuration(execution),
    verification: toIsoDuration(verification),
    total: toIsoDuration(total),
  }
}

type Marks = ReportJson['marks']['overall']

/** The marks that stand, of the whole and per component. */
export function marks(rows: DebriefView['markTable']): ReportJson['marks'] {
  const components: Record<string, Marks> = {}
  let overall: Marks = {}
  for (const row of rows) {
    const made = marksOf(row)
    if (row.component === null) overall = made
    else if (Object.keys(made).length > 0) components[row.component] = made
  }
  return { overall, components }
}

function marksOf(row: DebriefView['markTable'][number]): Marks {
  const made: Marks = {}
  for (const mark of MARK_NAMES) {
    const cell = row.cells.find((one) => one.mark === mark)
    if (cell?.at != null) made[mark] = { at: toIsoDuration(cell.at), evidence: evidenceOf(cell.evidence) }
  }
  return made
}

function evidenceOf(evidence: string | null): FigureView['evidence'] {
  return evidence === 'stated' || evidence === 'simulated' || evidence === 'observed' ? evidence : null
}

/** What the lost data of a component is made of. */
export function dataLoss(sheet: DataSheetView): ReportJson['dataLoss'][number] {
  const { data, lost } = sheet
  return {
    component: sheet.component,
    title: sheet.title,
    point: sheet.point,
    dataAt: toIsoDuration(sheet.dataAt),
    corruptSince: duration(sheet.corruptSince),
    knownAt: duration(sheet.knownAt),
    writtenUntil: toIsoDuration(sheet.writtenUntil),
    stretches: sheet.stretches.map((one) => ({
      from: toIsoDuration(one.from),
      to: toIsoDuration(one.to),
      lost: toIsoDuration(one.lost),
      why: one.why,
    })),
    gross: toIsoDuration(sheet.gross),
    reconciled: toIsoDuration(sheet.reconciled),
    lost: toIsoDuration(lost),
    over: sheet.known,
    things:
      data === null
        ? null
        : { unit: data.unit, perMinute: data.perMinute, lost: Math.round((lost / MINUTE) * data.perMinute) },
    journalLines: [...sheet.events],
  }
}

/** A phase of the expected timeline; `from` is the first onset on exercise time. */
export function expectedPhase(
  phase: ExpectedView['phases'][number],
  from: ExerciseMs,
): ReportJson['expected'][number] {
  return {
    id: phase.id,
    title: phase.title,
    by: toIsoDuration(phase.by),
    reached: phase.reachedAt === null ? null : toIsoDuration(phase.reachedAt - from),
    journalLine: phase.events[0] ?? null,
  }
}
