import { toIsoDuration } from '../base/time.ts'
import type { ScoreView } from '../contract/score-view.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { component, dataLoss, expectedPhase, figure, marks, spent } from './json-figures.ts'
import { plan } from './json-plan.ts'
import { decisions, obligations, runbook, timeline } from './json-record.ts'
import { messages, observations, polls } from './json-team.ts'
import { duration, hundredths, instant } from './json-units.ts'
import { type ReportData, reportData } from './report-data.ts'
import type { ReportJson } from './report-schema.ts'

/** The report as data, in the shape of `reportJsonSchema`: ISO 8601 durations, points 0-100, journal lines by number. */
export function reportJson(record: ExerciseRecord): ReportJson {
  const data = reportData(record)
  const { score, debrief } = data
  return {
    exercise: exercise(data),
    result: score.verdict,
    because: [...score.verdictBecause],
    score: {
      total: hundredths(score.total),
      rubric: score.rubric,
      parts: {
        recovery: part(score, 'recovery'),
        evaluation: part(score, 'evaluation'),
        decisions: part(score, 'decisions'),
        adherence: part(score, 'adherence'),
        notifications: part(score, 'notifications'),
      },
      calibration:
        score.calibration === null
          ? null
          : {
              confidence: score.calibration.confidence / 100,
              quality: score.calibration.quality / 100,
              decisions: score.calibration.decisions,
            },
    },
    components: score.components.map(component),
    dataLoss: debrief.dataSheets.map(dataLoss),
    expected:
      debrief.expected === null
        ? []
        : debrief.expected.phases.map((phase) => expectedPhase(phase, debrief.expected?.from ?? 0)),
    plan: plan(data),
    overall: { rto: figure(score.overall.rto), rpo: figure(score.overall.rpo) },
    timeSpent: spent(score.timeSpent),
    marks: marks(debrief.markTable),
    timeline: timeline(data),
    decisions: decisions(data),
    runbook: runbook(data),
    obligations: obligations(data),
    objectives: debrief.objectives.map(({ id, title, critical, rating, comment, evaluations }) => ({
      id,
      title,
      critical,
      rating,
      comment,
      evaluators: [...evaluations],
    })),
    observations: observations(data),
    messages: messages(data),
    polls: polls(data),
    hotwash: debrief.hotwash.map(({ question, answer }) => ({ question, answer })),
    findings: debrief.findings.map(({ id, kind, severity, title, detail, ref }) => ({
      id,
      kind,
      severity,
      title,
      detail,
      ref,
    })),
    actions: debrief.actions.map(({ id, title, owner, due, status, finding }) => ({
      id,
      title,
      owner,
      due,
      status,
      finding,
    })),
    participants: data.participants.map(({ person, role, standing, attendance }) => ({
      person,
      role,
      standing,
      attendance:
        attendance?.map(({ from, to }) => ({ from: toIsoDuration(from), to: duration(to) })) ?? null,
    })),
  }
}

function exercise({
  record,
  debrief,
  draft,
  packSha256,
  ended,
  closed,
  measures,
}: ReportData): ReportJson['exercise'] {
  const { settings } = debrief
  return {
    id: record.id,
    title: debrief.title,
    pack: record.scenario.id,
    packSha256,
    runbooks: record.runbooks.map(({ file, sha256 }) => ({ file, sha256 })),
    scenario: record.scenario.title,
    organisation: record.scenario.organisation,
    team: settings.team,
    facilitator: settings.facilitator,
    mode: settings.mode,
    record: settings.record,
    phase: debrief.phase,
    draft,
    startedAt: instant(debrief.startedWall),
    length: toIsoDuration(measures.log.end),
    endedBecause: ended?.reason ?? null,
    closedAt: instant(closed?.wall ?? null),
    closedBy: closed === null || closed.by === '' ? null : closed.by,
  }
}

function part(
  score: ScoreView,
  name: ScoreView['parts'][number]['part'],
): ReportJson['score']['parts']['recovery'] {
  const found = score.parts.find((one) => one.part === name)
  return {
    weight: found?.weight ?? 0,
    points: hundredths(found?.score ?? null),
    lines: (found?.lines ?? []).map(({ text, score: gained, weight, rule, events, step }) => ({
      text,
      points: gained / 100,
      weight,
      rule,
      journalLines: [...events],
      step,
    })),
  }
}
