import { toIsoDuration } from '../base/time.ts'
import { duration, storyInstant } from './json-units.ts'
import { type ReportData, shownAt } from './report-data.ts'
import type { ReportJson } from './report-schema.ts'

/** What happened. */
export function timeline(data: ReportData): ReportJson['timeline'] {
  const start = data.record.scenario.startex
  return data.timeline.map((entry) => ({
    line: entry.seq,
    at: toIsoDuration(shownAt(entry)),
    toldAt: toIsoDuration(entry.at),
    story: storyInstant(start, shownAt(entry)),
    kind: entry.kind,
    text: entry.corrected?.text ?? entry.text,
    who: entry.who,
  }))
}

/** What was decided. */
export function decisions({ debrief, measures }: ReportData): ReportJson['decisions'] {
  return debrief.records.map((one) => ({
    id: one.id,
    point: one.point,
    title: one.title,
    option: one.option,
    text: one.text,
    role: one.role,
    person: one.person,
    at: toIsoDuration(one.statedAt),
    effectsAt: toIsoDuration(one.at),
    rationale: one.rationale,
    confidence: one.confidence,
    quality: one.quality,
    because: one.because,
    byLapse: one.byLapse,
    steps: [...(measures.decisions.find((measured) => measured.decision === one.id)?.steps ?? [])],
  }))
}

/** Steps done and not done, and departures. */
export function runbook({ measures }: ReportData): ReportJson['runbook'] {
  const { required, others, deviations } = measures.adherence
  const done = [
    ...required.map((step) => ({ step, need: true })),
    ...others.map((step) => ({ step, need: false })),
  ]
  return {
    done: done.flatMap(({ step: { ref, text, tick }, need }) =>
      tick?.status === 'done' ? [{ step: ref, text, at: toIsoDuration(tick.at), required: need }] : [],
    ),
    notDone: required.flatMap(({ ref, text, tick }) =>
      tick?.status === 'done'
        ? []
        : [{ step: ref, text, status: tick?.status ?? 'open', reason: tick?.reason ?? '' }],
    ),
    deviations: deviations.map(({ kind, ref, text, detail, justified, seqs }) => ({
      kind,
      step: ref,
      text,
      detail,
      justified,
      journalLines: [...seqs],
    })),
  }
}

/** Duties to notify with their instances. */
export function obligations({ measures }: ReportData): ReportJson['obligations'] {
  return measures.obligations.map(({ obligation: { id, title, to, basis, legal }, instances }) => ({
    id,
    title,
    to,
    basis,
    legal,
    instances: instances.map(({ number, triggeredAt, dueAt, metAt, status }) => ({
      number,
      triggeredAt: toIsoDuration(triggeredAt),
      dueAt: toIsoDuration(dueAt),
      metAt: duration(metAt),
      status,
    })),
  }))
}
