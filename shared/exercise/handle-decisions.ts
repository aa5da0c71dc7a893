import type { Refusal } from '../contract/commands.ts'
import { applyEffect } from './apply-effect.ts'
import type { Context } from './decide.ts'
import { carryOut, decideOption } from './decide-option.ts'
import type { CommandOf, Handlers } from './handlers.ts'
import { refuse, unknown } from './refuse.ts'
import { isLive } from './state.ts'

/** What the team decided, as captured by the facilitator (or by the role itself). */
export const decisionHandlers: Handlers<'draft' | 'decide' | 'decide-freely' | 'map-decision' | 'explain'> = {
  draft(context, command) {
    const wrong =
      expectPoint(context, command.point) ??
      (command.option === null ? null : expectOption(context, command.point, command.option))
    if (wrong !== null) return wrong
    const { point, option, rationale, confidence } = command
    context.run.emit(
      { type: 'DraftSaved', point, option, rationale, confidence },
      context.now,
      context.request.id,
    )
    return null
  },

  decide(context, command) {
    const { run, request, now } = context
    const wrong =
      expectPoint(context, command.point) ??
      expectOption(context, command.point, command.option) ??
      expectRole(context, command.role)
    if (wrong !== null) return wrong
    const { point, option, role, rationale, confidence } = command
    const statedAt = Math.max(0, now - command.ago)
    decideOption(
      run,
      { decision: request.id, point, option, role, rationale, confidence, statedAt, byLapse: false },
      now,
    )
    return null
  },

  'decide-freely'(context, command) {
    const { run, request, now } = context
    const wrong =
      (command.point === null ? null : expectPoint(context, command.point)) ??
      expectRole(context, command.role)
    if (wrong !== null) return wrong
    if (command.decision in run.state.freeDecisions) {
      return refuse('decision-exists', 'That decision was recorded already.', 'Record a new one.')
    }
    const { decision, point, role, text, rationale, confidence } = command
    const statedAt = Math.max(0, now - command.ago)
    run.emit(
      {
        type: 'Decided',
        decision,
        point,
        option: null,
        role,
        text,
        rationale,
        confidence,
        statedAt,
        byLapse: false,
      },
      now,
      request.id,
    )
    return null
  },

  'map-decision': mapDecision,

  explain({ run, request, now }, command) {
    const { decisions, freeDecisions } = run.state
    const known =
      Object.hasOwn(freeDecisions, command.decision) ||
      Object.values(decisions).some((one) => one.decision === command.decision)
    if (!known) return unknown('decision', command.decision)
    run.emit(
      { type: 'DecisionExplained', decision: command.decision, rationale: command.rationale },
      now,
      request.id,
    )
    return null
  },
}

/** What a free decision comes to: an option of a point, or effects with a quality and a reason. */
function mapDecision(context: Context, command: CommandOf<'map-decision'>): Refusal | null {
  const { run, bundle, request, now } = context
  const { decision, mapping } = command
  const free = run.state.freeDecisions[decision]
  if (free === undefined) return unknown('decision', decision)
  if (free.mapped)
    return refuse('already-mapped', 'That decision was mapped already.', 'Undo the mapping first.')
  if (mapping.to === 'option') {
    const wrong = expectOption(context, mapping.point, mapping.option)
    if (wrong !== null) return wrong
    const status = run.state.decisions[mapping.point]?.status
    if (free.point !== mapping.point && status !== 'open') {
      return refuse(
        'point-not-open',
        'That decision point is not open.',
        'Map it to an open point, or to effects.',
      )
    }
    run.emit({ type: 'DecisionMapped', decision, mapping }, now, request.id)
    // after ENDEX a mapping judges; the story it would have changed is over
    if (isLive(run.state.phase)) carryOut(run, mapping.point, mapping.option, now)
    return null
  }
  const changes = mapping.components.length + mapping.tasks.length + mapping.recoveryPoints.length
  if (changes > 0 && !isLive(run.state.phase)) {
    return refuse(
      'story-over',
      'The story has ended; nothing in it can change any more.',
      'Give a quality and a reason only.',
    )
  }
  const { scenario } = bundle
  const badComponent = mapping.components.find(
    (one) => !scenario.components.some((known) => known.id === one.component),
  )
  if (badComponent !== undefined) return unknown('component', badComponent.component)
  const badTask = mapping.tasks.find((task) => !scenario.tasks.some((known) => known.id === task))
  if (badTask !== undefined) return unknown('task', badTask)
  const badPoint = mapping.recoveryPoints.find(
    (one) => !scenario.recoveryPoints.some((known) => known.id === one.point),
  )
  if (badPoint !== undefined) return unknown('recovery point', badPoint.point)
  run.emit({ type: 'DecisionMapped', decision, mapping }, now, request.id)
  const cause = `decided:${decision}`
  for (const { component, level } of mapping.components)
    applyEffect(run, { kind: 'set', component, level }, now, cause)
  for (const task of mapping.tasks) applyEffect(run, { kind: 'start', task }, now, cause)
  for (const { point, state } of mapping.recoveryPoints)
    applyEffect(run, { kind: 'point', point, state }, now, cause)
  return null
}

function expectPoint({ run, bundle }: Context, id: string): Refusal | null {
  const held = run.state.decisions[id]
  if (held === undefined) return unknown('decision point', id)
  if (held.status === 'open') return null
  const title = bundle.scenario.decisions.find((point) => point.id === id)?.title ?? id
  const { how, remedy } = NOT_OPEN[held.status]
  return refuse('point-not-open', `"${title}" ${how}.`, remedy)
}

const FREELY = 'Record a free decision; it can be mapped to what it comes to.'
const NOT_OPEN = {
  pending: { how: 'is not open yet', remedy: FREELY },
  decided: { how: 'is answered already', remedy: 'Undo the earlier answer, or record a free decision.' },
  lapsed: { how: 'was decided for them when its time ran out', remedy: FREELY },
  closed: { how: 'no longer matters and was closed', remedy: FREELY },
} as const

function expectOption({ bundle }: Context, point: string, option: string): Refusal | null {
  const known = bundle.scenario.decisions
    .find((one) => one.id === point)
    ?.options.some((one) => one.id === option)
  return known === true ? null : unknown('option', option)
}

function expectRole({ bundle }: Context, role: string): Refusal | null {
  return bundle.scenario.roles.some((one) => one.id === role) ? null : unknown('role', role)
}
