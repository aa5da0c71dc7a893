import type { WallMs } from '../../base/time.ts'
import type { EventOf, JournalLine } from '../../contract/events.ts'
import type {
  PollView,
  RoleView,
  SeatClockView,
  SeatCommonView,
  SeatPersonView,
} from '../../contract/seat-views.ts'
import type { DecisionRecordView, RunbookView, TaskView } from '../../contract/story-views.ts'
import type { InjectState } from '../../exercise/state.ts'
import { messageTemplates } from '../../runbook/templates.ts'
import type { InjectDef } from '../../scenario/model.ts'
import { clockView } from '../clock-view.ts'
import { componentViews } from '../component-views.ts'
import { decisionRecords } from '../decision-records.ts'
import { markdownOf } from '../markdown-cache.ts'
import { pollViews } from '../poll-views.ts'
import { feedOf, publicComponents } from '../public-views.ts'
import type { ExerciseRecord } from '../record.ts'
import { runbookViews } from '../runbook-views.ts'
import { settingsOf } from '../settings-of.ts'
import { taskViews } from '../task-views.ts'
import { type ViewContext, viewContext } from '../view-context.ts'

/** An inject that has arrived and still stands. */
export interface Arrived {
  readonly inject: InjectDef | EventOf<'InjectAdded'>
  readonly id: string
  readonly state: InjectState
}

export interface SentMessage {
  readonly event: EventOf<'MessageSent'>
  readonly line: JournalLine
}

/** What is the same for every seat of an exercise at one instant; made once, and every seat's view is made from it. */
export interface SeatContext {
  readonly context: ViewContext
  readonly common: SeatCommonView
  readonly briefing: unknown
  readonly channels: RoleView['channels']
  readonly arrived: readonly Arrived[]
  readonly messages: readonly SentMessage[]
  readonly feed: RoleView['feed']
  readonly polls: readonly PollView[]
  readonly records: readonly DecisionRecordView[]
  /** Drafts that players saved at their own seats, by decision point. */
  readonly drafts: ReadonlyMap<string, EventOf<'DraftSaved'>>
  readonly tasks: readonly TaskView[]
  readonly runbooks: readonly RunbookView[]
  readonly templates: RoleView['templates']
  readonly ending: RoleView['ending']
}

/** @param wall the instant that the views are made for */
export function seatContext(record: ExerciseRecord, wall: WallMs): SeatContext {
  const context = viewContext(record, wall)
  const { scenario } = context
  const arrived = arrivedInjects(context)
  return {
    context,
    common: {
      exercise: record.id,
      seq: record.lines.at(-1)?.seq ?? 0,
      title: settingsOf(record).title,
      organisation: scenario.organisation,
      phase: context.state.phase,
      realIncident: context.state.realIncident,
      clock: seatClock(context),
      components: publicComponents(componentViews(context)),
      people: peopleOf(context),
    },
    briefing: markdownOf(scenario, scenario.briefing).tree,
    channels: scenario.channels.map(({ id, title, kind }) => ({ id, title, kind })),
    arrived,
    messages: context.happened.flatMap(({ event, line }) =>
      event.type === 'MessageSent' ? [{ event, line }] : [],
    ),
    feed: feedOf(
      arrived.map(({ inject: { headline, ...inject }, state: { status, deliveredAt } }) => ({
        headline,
        status,
        deliveredAt,
        kind: 'optional' in inject ? inject.type : 'information',
      })),
    ),
    polls: pollViews(context),
    records: decisionRecords(context),
    drafts: seatDrafts(context),
    tasks: taskViews(context),
    runbooks: seatRunbooks(context),
    templates: templatesOf(record),
    ending: seatEnding(context),
  }
}

/** Without what the facilitator plans with, and without whose question or inject the clock waits for. */
function seatClock(context: ViewContext): SeatClockView {
  const { plannedEndWall: _planned, projectedEndWall: _projected, ...clock } = clockView(context)
  return { ...clock, slowedBecause: clock.slowedBecause === null ? null : 'People need time' }
}

function peopleOf({ scenario, state }: ViewContext): readonly SeatPersonView[] {
  return scenario.roles.flatMap(({ id: role, title: roleTitle }) =>
    Object.entries(state.seats)
      .filter(([key]) => key.startsWith(`${role}/`))
      .map(([, { person, standing, present }]) => ({ role, roleTitle, person, standing, present })),
  )
}

/** In the order in which they came. */
function arrivedInjects({ scenario, state }: ViewContext): readonly Arrived[] {
  const all = [
    ...scenario.injects.map((inject) => ({ id: inject.id, inject })),
    ...Object.values(state.added).map((inject) => ({ id: inject.inject, inject })),
  ]
  return all.flatMap(({ id, inject }): readonly Arrived[] => {
    const held = state.injects[id]
    return held?.status === 'delivered' ? [{ id, inject, state: held }] : []
  })
}

/** The latest draft per point that no decision has followed; what the facilitator is writing is not for the seats. */
function seatDrafts({ happened }: ViewContext): ReadonlyMap<string, EventOf<'DraftSaved'>> {
  const drafts = new Map<string, EventOf<'DraftSaved'>>()
  for (const { event, line } of happened) {
    if (event.type === 'DraftSaved' && line.actor.kind === 'player') drafts.set(event.point, event)
    else if (event.type === 'Decided' && event.point !== null) drafts.delete(event.point)
  }
  return drafts
}

const seen = new WeakMap<
  ExerciseRecord['runbooks'],
  { readonly key: string; readonly views: readonly RunbookView[] }
>()

/**
 * Which steps are counted is not for the seats. The same object as long as nothing was ticked, so that it need not be
 * written out again for every view.
 */
function seatRunbooks(context: ViewContext): readonly RunbookView[] {
  const views = runbookViews(context)
  const key = JSON.stringify(
    views.map(({ procedures }) =>
      procedures.map(({ steps }) => steps.map(({ status, statedAt }) => [status, statedAt])),
    ),
  )
  const before = seen.get(context.record.runbooks)
  if (before?.key === key) return before.views
  const told = views.map((runbook) => ({
    ...runbook,
    procedures: runbook.procedures.map((procedure) => ({
      ...procedure,
      steps: procedure.steps.map((step) => ({ ...step, required: false })),
    })),
  }))
  seen.set(context.record.runbooks, { key, views: told })
  return told
}

const templates = new WeakMap<ExerciseRecord['runbooks'], RoleView['templates']>()

function templatesOf({ runbooks }: ExerciseRecord): RoleView['templates'] {
  const before = templates.get(runbooks)
  if (before !== undefined) return before
  const found = runbooks.flatMap((runbook) =>
    messageTemplates(runbook).map((template) => ({
      ...template,
      id: `${runbook.file}#${template.id}`,
      runbook: runbook.file,
    })),
  )
  templates.set(runbooks, found)
  return found
}

/** How it came out is told when it is over. */
function seatEnding({ scenario, state }: ViewContext): RoleView['ending'] {
  if (state.phase !== 'ended' && state.phase !== 'closed') return null
  const ending = scenario.endings.find((one) => one.id === state.ending)
  return ending === undefined ? null : { title: ending.title, says: ending.says }
}
