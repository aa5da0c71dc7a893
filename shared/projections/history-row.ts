import type { HistoryRow } from '../contract/library-views.ts'
import { happened } from './happened.ts'
import type { ExerciseRecord } from './record.ts'
import { lastStoredScore } from './recorded-scores.ts'
import { settingsOf } from './settings-of.ts'

/**
 * A closed exercise in the history, with the score that its last closing stored; never recomputed (DESIGN §4.11).
 * @returns null while it is not closed, or when its stored score cannot be read by this version.
 */
export function historyRow(record: ExerciseRecord): HistoryRow | null {
  const { state, scenario } = record
  if (state.phase !== 'closed') return null
  const events = happened(record)
  const score = lastStoredScore(events)
  if (score === null) return null
  const started = events.find(({ event }) => event.type === 'ExerciseStarted')?.event
  const settings = settingsOf(record)
  return {
    id: record.id,
    date: started?.type === 'ExerciseStarted' ? started.segment.wall : (record.lines[0]?.wall ?? 0),
    pack: scenario.id,
    scenario: scenario.title,
    title: settings.title,
    team: settings.team,
    record: settings.record,
    verdict: score.verdict,
    score: score.total,
    rto: score.overall.rto,
    rpo: score.overall.rpo,
    closings: state.closings,
  }
}
