/** The copies of data that a document names, and how old one is when it is needed. */
import { type DurationMs, MINUTE } from '../base/time.ts'
import type { ReportBackup, RunbookReport } from '../contract/runbook-report.ts'
import { msOf } from './lengths.ts'
import { lineOf } from './text.ts'

/** Copies that the document says are taken, at most four. */
export function copiesIn(report: RunbookReport): readonly ReportBackup[] {
  const named = report.backups.filter((copy) => copy.backedUp && lineOf(copy.what) !== '')
  const timed = named.filter(({ every }) => msOf(every) !== null)
  return (timed.length > 0 ? timed : named).slice(0, 4)
}

/** Half the time between two copies, as most outages find it; within the target where the document says one. */
export function ageOf(copy: ReportBackup | null, rpo: DurationMs | null): DurationMs {
  const every = msOf(copy?.every ?? null) ?? (rpo === null ? 24 * 60 * MINUTE : rpo)
  return Math.min(every / 2, rpo === null ? every : 0.8 * rpo)
}
