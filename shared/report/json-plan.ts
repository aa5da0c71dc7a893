import { toIsoDuration } from '../base/time.ts'
import type { ActualSpan, PlannedSpan } from '../contract/plan-view.ts'
import { criticalPath } from '../projections/critical-path.ts'
import { duration } from './json-units.ts'
import type { ReportData } from './report-data.ts'
import type { ReportJson } from './report-schema.ts'

type Plan = ReportJson['plan']

/** Runbook steps and tasks planned against actual. */
export function plan({ plan: view, measures }: ReportData): Plan {
  return {
    procedures: view.procedures.map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map(({ ref, text, owner, status, planned, actual, who, lateBy, critical, events }) => ({
        step: ref,
        text,
        owner,
        status,
        planned: plannedSpan(planned),
        actual: actualSpan(actual),
        who,
        lateBy: duration(lateBy),
        critical,
        journalLines: [...events],
      })),
    })),
    tasks: view.tasks.map(
      ({ run, task, title, roleTitle, status, planned, actual, lateBy, critical, events }) => ({
        run,
        task,
        title,
        role: roleTitle,
        status,
        planned: plannedSpan(planned),
        actual: actualSpan(actual),
        lateBy: duration(lateBy),
        critical,
        journalLines: [...events],
      }),
    ),
    criticalPath:
      measures.log.mode === 'live'
        ? criticalPath(measures.log).map(({ run, gap, because }) => ({
            run: run.run,
            gap: toIsoDuration(gap),
            because,
          }))
        : [],
    marks: view.marks.map(({ title, at, evidence }) => ({ title, at: toIsoDuration(at), evidence })),
  }
}

function plannedSpan(span: PlannedSpan | null): Plan['tasks'][number]['planned'] {
  return span === null ? null : { ...span, from: duration(span.from), to: duration(span.to) }
}

function actualSpan(span: ActualSpan | null): Plan['tasks'][number]['actual'] {
  return span === null ? null : { ...span, from: duration(span.from), to: duration(span.to) }
}
