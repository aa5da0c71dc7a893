import { assertNever } from '../base/assert-never.ts'
import { formatClock } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import type { InjectView } from '../contract/story-views.ts'
import type { InjectState } from '../exercise/state.ts'
import { channelDead } from '../exercise/world.ts'
import { evaluateCondition, explainCondition } from '../scenario/conditions.ts'
import type { InjectDef } from '../scenario/model.ts'
import { artefactView } from './artefact-view.ts'
import { durationWords } from './duration-words.ts'
import { markdownOf } from './markdown-cache.ts'
import type { ViewContext } from './view-context.ts'

const PENDING: InjectState = {
  status: 'pending',
  dueAt: null,
  deliveredAt: null,
  via: null,
  acknowledged: false,
  forced: false,
  mayReturn: false,
}

/** Every inject, the pack's in document order and then the added ones: a row never changes its place. */
export function injectViews(context: ViewContext): readonly InjectView[] {
  return [
    ...context.scenario.injects.map((inject) => packInject(context, inject)),
    ...Object.values(context.state.added).map((added) => addedInject(context, added)),
  ]
}

function packInject(context: ViewContext, inject: InjectDef): InjectView {
  const state = context.state.injects[inject.id] ?? PENDING
  const says = markdownOf(context.scenario, inject.says)
  return {
    id: inject.id,
    title: inject.title,
    kind: inject.type,
    ...progress(context, state, inject.via, inject.to),
    dueAt:
      state.dueAt ?? (state.status === 'pending' && inject.trigger.kind === 'at' ? inject.trigger.at : null),
    waitsFor: waitsFor(context, inject, state),
    from: inject.from,
    says: says.tree,
    saysText: says.text,
    expect: inject.expect,
    prompts: inject.prompts,
    questions: inject.questions,
    artefact: inject.artefact === null ? null : artefactView(context.record.artefacts, inject.artefact),
    headline: inject.headline,
    optional: inject.optional,
    adHoc: false,
  }
}

function addedInject(context: ViewContext, added: EventOf<'InjectAdded'>): InjectView {
  const state = context.state.injects[added.inject] ?? PENDING
  const says = markdownOf(added, added.says)
  return {
    id: added.inject,
    title: added.title,
    kind: 'information',
    ...progress(context, state, added.via, added.to),
    waitsFor: byStatus(state) ?? (state.status === 'pending' ? 'is sent by hand' : null),
    from: added.from,
    says: says.tree,
    saysText: says.text,
    expect: null,
    prompts: [],
    questions: [],
    artefact: null,
    headline: added.headline,
    optional: false,
    adHoc: true,
  }
}

type Progress = Pick<
  InjectView,
  'status' | 'dueAt' | 'deliveredAt' | 'to' | 'toTitles' | 'via' | 'viaTitle' | 'channelDead' | 'acknowledged'
>

function progress(
  { scenario, state: exercise, titles }: ViewContext,
  state: InjectState,
  usualVia: string,
  to: readonly string[],
): Progress {
  const via = state.via ?? usualVia
  return {
    status: state.status,
    dueAt: state.dueAt,
    deliveredAt: state.deliveredAt,
    to,
    toTitles: to.map(titles.role),
    via,
    viaTitle: titles.channel(via),
    channelDead: channelDead(scenario, exercise, via),
    acknowledged: state.acknowledged,
  }
}

/** Why it has not come, in a sentence (DESIGN §4.6); null when it has come or will not come any more. */
function waitsFor(context: ViewContext, inject: InjectDef, state: InjectState): string | null {
  if (state.status !== 'pending') return byStatus(state)
  const { trigger } = inject
  switch (trigger.kind) {
    case 'at':
      return `comes at ${formatClock(trigger.at)}`
    case 'hand':
      return 'is sent by hand'
    case 'when': {
      const then = trigger.after === 0 ? '' : `, then comes ${durationWords(trigger.after)} later`
      if (evaluateCondition(trigger.when, context.world)) return `its condition holds${then}`
      return `${explainCondition(trigger.when, context.world, context.scenario)}${then}`
    }
    default:
      return assertNever(trigger)
  }
}

function byStatus(state: InjectState): string | null {
  switch (state.status) {
    case 'armed':
      return state.dueAt === null ? 'is about to come' : `comes at ${formatClock(state.dueAt)}`
    case 'held':
      return 'is held back by the facilitator'
    case 'failed':
      return 'did not arrive: its channel is dead'
    case 'pending':
    case 'delivered':
    case 'skipped':
    case 'retracted':
      return null
    default:
      return assertNever(state.status)
  }
}
