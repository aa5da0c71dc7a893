import type { WallMs } from '../base/time.ts'
import type { FacilitatorView } from '../contract/facilitator-view.ts'
import { nextEvent } from '../exercise/next-event.ts'
import { seatsOf } from '../exercise/seats.ts'
import { undoable } from '../exercise/undo.ts'
import { channelViews } from './channel-views.ts'
import { clockView, isBehind } from './clock-view.ts'
import { componentViews } from './component-views.ts'
import { decisionRecords } from './decision-records.ts'
import { decisionViews } from './decision-views.ts'
import { endingOf } from './ending.ts'
import { factViews } from './fact-views.ts'
import { injectViews } from './inject-views.ts'
import { liveExpected } from './live-measures.ts'
import { logEntries } from './log-entries.ts'
import { mapView } from './map-view.ts'
import { standingMarks } from './mark-views.ts'
import { markdownOf } from './markdown-cache.ts'
import { messageViews } from './message-views.ts'
import { notices } from './notices.ts'
import { obligationViews } from './obligation-views.ts'
import { livePlan } from './plan/planned-actual.ts'
import { pollViews } from './poll-views.ts'
import { NO_RUNS, probeViews, type RunsOf } from './probe-views.ts'
import { projectorFrom } from './projector-view.ts'
import type { ExerciseRecord } from './record.ts'
import { runbookViews } from './runbook-views.ts'
import { settingsOf } from './settings-of.ts'
import { startableTasks, taskViews } from './task-views.ts'
import { viewContext } from './view-context.ts'

/**
 * All that the live console shows at a wall instant. Pure; what does not change with time is remembered, so that it
 * can be made for every command.
 * @throws Error when the record has no `ExerciseCreated`: such a journal is never opened.
 */
export function facilitatorView(
  record: ExerciseRecord,
  wall: WallMs,
  runs: RunsOf = NO_RUNS,
): FacilitatorView {
  const context = viewContext(record, wall)
  const { scenario, state } = context
  const clock = clockView(context)
  const injects = injectViews(context)
  const components = componentViews(context)
  const probes = probeViews(context, runs)
  const due =
    state.phase === 'running' || state.phase === 'paused' ? nextEvent(scenario, state, context.now) : null
  return {
    view: 'facilitator',
    exercise: record.id,
    seq: record.lines.at(-1)?.seq ?? 0,
    phase: state.phase,
    realIncident: state.realIncident,
    settings: settingsOf(record),
    packTitle: scenario.title,
    organisation: scenario.organisation,
    briefing: markdownOf(scenario, scenario.briefing).tree,
    clock,
    next: due === null ? null : { at: due.at, what: due.what },
    injects,
    decisions: decisionViews(context),
    records: decisionRecords(context),
    components,
    recoveryPoints: scenario.recoveryPoints.map(({ id, title, component, state: initial }) => ({
      id,
      title,
      component,
      state: state.points[id] ?? initial,
    })),
    channels: channelViews(context),
    tasks: taskViews(context),
    startable: startableTasks(context),
    obligations: obligationViews(context),
    expected: liveExpected(record),
    plan: livePlan(record),
    marks: standingMarks(context),
    facts: factViews(context),
    map: mapView(context),
    runbooks: runbookViews(context),
    log: logEntries(record),
    roles: scenario.roles.map(({ id, title, backup }) => ({
      id,
      title,
      backup,
      seats: seatsOf(state.seats, id),
    })),
    undo: undoable(record.lines),
    ending: endingOf(context),
    projector: projectorFrom(context, { clock, injects, components, probes }),
    messages: messageViews(context),
    polls: pollViews(context),
    typed: [],
    probes,
    droppable: isBehind(clock)
      ? injects
          .filter((inject) => inject.optional && (inject.status === 'pending' || inject.status === 'armed'))
          .map(({ id, title }) => ({ id, title }))
      : [],
    notices: notices(context),
  }
}
