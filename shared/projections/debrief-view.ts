import type { WallMs } from '../base/time.ts'
import type { DebriefView } from '../contract/debrief-view.ts'
import type { ScoreView } from '../contract/score-view.ts'
import { undoable } from '../exercise/undo.ts'
import { startOf } from './clock-view.ts'
import { dataSheets } from './data-sheet.ts'
import { debriefEntries } from './debrief-entries.ts'
import { driftOf } from './drift.ts'
import { expectedTimeline } from './expected-timeline.ts'
import { judgedRecords } from './judged-records.ts'
import { logEntries } from './log-entries.ts'
import { markTable } from './mark-table.ts'
import { allMarks } from './mark-views.ts'
import { type Measures, measure } from './measures.ts'
import { obligationViews } from './obligation-views.ts'
import { measuredPlan } from './plan/measured-plan.ts'
import { plannedActual } from './plan/planned-actual.ts'
import type { ExerciseRecord } from './record.ts'
import { lastStoredScore, recordedScores } from './recorded-scores.ts'
import { runbookViews } from './runbook-views.ts'
import { scoreMeasures } from './score.ts'
import { settingsOf } from './settings-of.ts'
import { suggestions } from './suggestions.ts'
import { type ViewContext, viewContext } from './view-context.ts'

/** All that the debrief shows. The score is worked out anew until Close; a closed exercise shows the stored one. */
export function debriefView(
  record: ExerciseRecord,
  wall: WallMs,
  measures: Measures = measure(record),
): DebriefView {
  const context = viewContext(record, wall)
  const { scenario, state } = context
  const entries = debriefEntries(context)
  const drift = driftOf(scenario, record.runbooks, measures)
  return {
    view: 'debrief',
    exercise: record.id,
    phase: state.phase,
    title: settingsOf(record).title,
    settings: settingsOf(record),
    startedWall: startOf(context),
    endedAt: context.happened.findLast(({ event }) => event.type === 'ExerciseEnded')?.event.at ?? null,
    story: scenario.startex,
    score: scoreToShow(context, measures),
    expected: expectedTimeline(scenario, measures.log),
    plan: measuredPlan(plannedActual(record, measures.log), settingsOf(record).mode),
    dataSheets: dataSheets(record, measures),
    recorded: recordedScores(context),
    marks: allMarks(context.happened),
    markTable: markTable(context),
    records: judgedRecords(context),
    runbooks: runbookViews(context),
    obligations: obligationViews(context),
    ...entries,
    suggestions: suggestions(context, drift).filter(
      (suggestion) => !entries.findings.some((finding) => finding.id === suggestion.id),
    ),
    drift: drift.map(({ file, title, edits }) => ({
      file,
      title,
      edits: edits.map(({ ref, what, seqs }) => ({ ref, what, events: seqs })),
    })),
    log: logEntries(record),
    undo: undoable(record.lines),
  }
}

/** A closing's score is never silently recomputed (DESIGN §4.11). */
function scoreToShow(context: ViewContext, measures: Measures): ScoreView {
  const stored = context.state.phase === 'closed' ? lastStoredScore(context.happened) : null
  return stored ?? scoreMeasures(context.scenario, measures)
}
