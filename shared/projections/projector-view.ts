import type { WallMs } from '../base/time.ts'
import type { ClockView, ComponentView, InjectView, ProjectorView, Tone } from '../contract/views.ts'
import type { MarkName } from '../scenario/model.ts'
import { clockView } from './clock-view.ts'
import { componentViews } from './component-views.ts'
import { injectViews } from './inject-views.ts'
import type { ExerciseRecord } from './record.ts'
import { settingsOf } from './settings-of.ts'
import { type ViewContext, viewContext } from './view-context.ts'

/** What the whole room may see at a wall instant: nothing to come, no option's quality, no note (DESIGN §4.8). */
export function projectorView(record: ExerciseRecord, wall: WallMs): ProjectorView {
  const context = viewContext(record, wall)
  return projectorFrom(context, {
    clock: clockView(context),
    injects: injectViews(context),
    components: componentViews(context),
  })
}

interface Parts {
  readonly clock: ClockView
  readonly injects: readonly InjectView[]
  readonly components: readonly ComponentView[]
}

/** The same from parts that a larger view has made already. */
export function projectorFrom(context: ViewContext, { clock, injects, components }: Parts): ProjectorView {
  const { record, scenario, state } = context
  const { projector } = state
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
    components: components.map((component) => withoutSecrets(context, component)),
    feed: feedOf(injects),
    inject: projector.content === 'inject' ? shownInject(injects, projector.ref) : null,
    decision: projector.content === 'decision' ? shownDecision(context, projector.ref) : null,
    message: projector.text,
  }
}

/** That data is being lost is for the room to find out: shown once somebody has noticed, or stopped the writes. */
function withoutSecrets({ state }: ViewContext, component: ComponentView): ComponentView {
  const noticed = NOTICED.some((mark) => mark in state.marks || `${mark}:${component.id}` in state.marks)
  return noticed || component.writesStopped ? component : { ...component, lossNow: null, lossGrowsFrom: null }
}

const NOTICED: readonly MarkName[] = ['detected', 'acknowledged', 'declared', 'restored']

/** Headlines of what has arrived and still stands, oldest first. */
function feedOf(injects: readonly InjectView[]): ProjectorView['feed'] {
  return injects
    .flatMap(({ headline, status, deliveredAt, kind }) =>
      headline === null || status !== 'delivered' || deliveredAt === null
        ? []
        : [{ at: deliveredAt, text: headline, tone: TONE[kind] }],
    )
    .toSorted((left, right) => left.at - right.at)
}

const TONE: Readonly<Record<InjectView['kind'], Tone>> = {
  information: 'quiet',
  contingency: 'attention',
  complication: 'attention',
}

/** Only what was delivered may be shown, whatever was asked for. */
function shownInject(injects: readonly InjectView[], ref: string | null): ProjectorView['inject'] {
  const inject = injects.find((one) => one.id === ref)
  if (inject?.status !== 'delivered') return null
  const { title, from, viaTitle, says, artefact } = inject
  return { title, from, via: viaTitle, says, artefact }
}

function shownDecision(
  { scenario, state, titles }: ViewContext,
  ref: string | null,
): ProjectorView['decision'] {
  const point = scenario.decisions.find((one) => one.id === ref)
  const held = ref === null ? undefined : state.decisions[ref]
  if (point === undefined || held === undefined || held.status === 'pending') return null
  return {
    question: point.question,
    asks: titles.role(point.asks),
    dueAt: held.status === 'open' ? held.dueAt : null,
    options: point.options.map((option) => option.label),
  }
}
