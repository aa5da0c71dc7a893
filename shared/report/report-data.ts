import type { WallMs } from '../base/time.ts'
import type { DebriefView } from '../contract/debrief-view.ts'
import type { PlanView } from '../contract/plan-view.ts'
import type { ScoreView } from '../contract/score-view.ts'
import type { LogEntryView } from '../contract/story-views.ts'
import { debriefView } from '../projections/debrief-view.ts'
import { type Drift, driftOf } from '../projections/drift.ts'
import { happened } from '../projections/happened.ts'
import { type Measures, measure } from '../projections/measures.ts'
import { narrate } from '../projections/narrate.ts'
import { plannedActual } from '../projections/plan/planned-actual.ts'
import type { ExerciseRecord } from '../projections/record.ts'
import { type Titles, titlesOf } from '../projections/titles.ts'
import { highlights, keyOf } from './highlights.ts'
import { type Participant, participantsOf } from './participants.ts'

/** What the sections of a report are written from. */
export interface ReportData {
  readonly record: ExerciseRecord
  readonly debrief: DebriefView
  /** The stored score of a closed exercise, else as it stands. */
  readonly score: ScoreView
  readonly measures: Measures
  readonly drift: readonly Drift[]
  /** Runbook steps and tasks planned against actual. */
  readonly plan: PlanView
  readonly titles: Titles
  /** What happened, without the clock's pace and the stage, without what was undone. */
  readonly timeline: readonly LogEntryView[]
  /** The same without what other chapters list. */
  readonly highlights: readonly LogEntryView[]
  /** Undone or corrected entries: nothing is erased (DESIGN §4.7). */
  readonly amended: readonly LogEntryView[]
  readonly participants: readonly Participant[]
  readonly draft: boolean
  readonly packSha256: string
  readonly ended: { readonly wall: WallMs; readonly reason: string } | null
  /** Who closed it last, and when. */
  readonly closed: { readonly by: string; readonly wall: WallMs } | null
}

const TOLD: ReadonlySet<LogEntryView['kind']> = new Set<LogEntryView['kind']>([
  'clock',
  'inject',
  'decision',
  'task',
  'component',
  'obligation',
  'mark',
  'runbook',
  'note',
  'message',
  'vote',
  'seat',
  'state',
])

/** Gathers what a report tells of a record, as of its last line: a report reads no clock. */
export function reportData(record: ExerciseRecord): ReportData {
  const measures = measure(record)
  const debrief = debriefView(record, record.lines.at(-1)?.wall ?? 0, measures)
  const titles = titlesOf(record)
  const pace = new Set(
    happened(record).flatMap(({ event, line }) =>
      event.type === 'RateChanged' ? [keyOf(line.seq, narrate(event, titles)?.text ?? '')] : [],
    ),
  )
  const timeline = debrief.log
    .filter((entry) => TOLD.has(entry.kind) && !entry.undone && !pace.has(keyOf(entry.seq, entry.text)))
    .toSorted((left, right) => shownAt(left) - shownAt(right) || left.seq - right.seq)
  let packSha256 = ''
  let ended: ReportData['ended'] = null
  let closed: ReportData['closed'] = null
  for (const { event, line } of happened(record)) {
    if (event.type === 'ExerciseCreated') packSha256 = event.packSha256
    else if (event.type === 'ExerciseEnded') ended = { wall: line.wall, reason: event.reason }
    else if (event.type === 'ExerciseClosed') closed = { by: event.signedBy, wall: line.wall }
    else if (event.type === 'ExerciseReopened') closed = null
  }
  return {
    record,
    debrief,
    score: debrief.score,
    measures,
    drift: driftOf(record.scenario, record.runbooks, measures),
    plan: plannedActual(record, measures.log),
    titles,
    timeline,
    highlights: highlights(timeline, happened(record), titles),
    amended: debrief.log.filter((entry) => entry.undone || entry.corrected !== null),
    participants: participantsOf(record, titles),
    draft: debrief.phase !== 'closed',
    packSha256,
    ended,
    closed,
  }
}

/** When an entry happened as far as is known now: its corrected, else its stated time. */
export function shownAt(entry: LogEntryView): number {
  return entry.corrected?.newAt ?? entry.statedAt
}
