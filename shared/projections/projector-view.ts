import type { WallMs } from '../base/time.ts'
import type { ProjectorView } from '../contract/projector-view.ts'
import type { ClockView, ComponentView, InjectView, ProbeView } from '../contract/story-views.ts'
import type { DecisionDef } from '../scenario/model.ts'
import { clockView } from './clock-view.ts'
import { componentViews } from './component-views.ts'
import { injectViews } from './inject-views.ts'
import { pollViews } from './poll-views.ts'
import { NO_RUNS, probeViews, publicProbes, type RunsOf } from './probe-views.ts'
import { feedOf, lastDecisions, moodOf, publicComponents, publicObligations } from './public-views.ts'
import type { ExerciseRecord } from './record.ts'
import { settingsOf } from './settings-of.ts'
import { type ViewContext, viewContext } from './view-context.ts'

/** What the whole room may see at a wall instant: nothing to come, no option's quality, no note (DESIGN §4.8). */
export function projectorView(record: ExerciseRecord, wall: WallMs, runs: RunsOf = NO_RUNS): ProjectorView {
  const context = viewContext(record, wall)
  return projectorFrom(context, {
    clock: clockView(context),
    injects: injectViews(context),
    components: componentViews(context),
    probes: probeViews(context, runs),
  })
}

interface Parts {
  readonly clock: ClockView
  readonly injects: readonly InjectView[]
  readonly components: readonly ComponentView[]
  readonly probes: readonly ProbeView[]
}

/** The same from parts that a larger view has made already. */
export function projectorFrom(
  context: ViewContext,
  { clock, injects, components, probes }: Parts,
): ProjectorView {
  const { record, scenario, state } = context
  const { projector } = state
  const shown = publicComponents(components)
  return {
    view: 'projector',
    exercise: record.id,
    title: settingsOf(record).title,
    organisation: scenario.organisation,
    phase: state.phase,
    realIncident: state.realIncident,
    clock,
    blackout: projector.blackout,
    content: projector.content,
    mood: moodOf(context, shown),
    components: shown,
    probes: publicProbes(probes),
    obligations: publicObligations(context),
    decided: lastDecisions(context),
    feed: feedOf(injects),
    inject: projector.content === 'inject' ? shownInject(injects, projector.ref) : null,
    decision: projector.content === 'decision' ? shownDecision(context, projector.ref) : null,
    message: projector.text,
    join: null,
  }
}

/** Only what was delivered may be shown, whatever was asked for. */
function shownInject(injects: readonly InjectView[], ref: string | null): ProjectorView['inject'] {
  const inject = injects.find((one) => one.id === ref)
  if (inject?.status !== 'delivered') return null
  const { title, from, viaTitle, says, artefact } = inject
  return { title, from, via: viaTitle, says, artefact }
}

function shownDecision(context: ViewContext, ref: string | null): ProjectorView['decision'] {
  const { scenario, state, titles } = context
  const point = scenario.decisions.find((one) => one.id === ref)
  const held = ref === null ? undefined : state.decisions[ref]
  if (point === undefined || held === undefined || held.status === 'pending') return null
  return {
    question: point.question,
    asks: titles.role(point.asks),
    dueAt: held.status === 'open' ? held.dueAt : null,
    options: point.options.map((option) => option.label),
    votes: held.status === 'open' ? null : votesOn(context, point),
  }
}

/** Votes per option, in the order of the options; null: nobody was asked. */
function votesOn(context: ViewContext, point: DecisionDef): readonly number[] | null {
  const poll = pollViews(context).find((one) => one.point === point.id)
  if (poll === undefined) return null
  return point.options.map(({ id }) => poll.votes.filter(({ option }) => option === id).length)
}
