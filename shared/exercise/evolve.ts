// Past 300 lines because it is one switch over every event: splitting it would hide that it is complete.
import { assertNever } from '../base/assert-never.ts'
import type { EventOf, ExerciseEvent } from '../contract/events.ts'
import { hostKey } from '../contract/probes.ts'
import type { Scenario } from '../scenario/model.ts'
import { Draft } from './draft.ts'
import { itemOpened, messageSent, reached } from './evolve-inbox.ts'
import { corrected, marked } from './evolve-marks.ts'
import { WAITING_INJECT } from './initial-state.ts'
import type {
  ComponentState,
  DecisionState,
  ExerciseState,
  InjectState,
  ObligationInstance,
  ProbeState,
  TaskRun,
} from './state.ts'

/**
 * Folds one event into the state. Total, cheap and without XState: what a machine did stands in the event
 * (DESIGN §4.4). `CommandUndone` changes nothing here: `foldLines` leaves the undone commands out.
 */
export function evolve(scenario: Scenario, state: ExerciseState, event: ExerciseEvent): ExerciseState {
  return evolveAll(scenario, state, [event])
}

/** The same for many events at once, in order. */
export function evolveAll(
  scenario: Scenario,
  state: ExerciseState,
  events: Iterable<ExerciseEvent>,
): ExerciseState {
  const draft = new Draft(state)
  const next = draft.state
  for (const event of events) {
    apply(scenario, draft, event)
    if (event.type !== 'CommandUndone') next.lastAt = Math.max(next.lastAt, event.at)
    next.count += 1
  }
  return next
}

function apply(scenario: Scenario, draft: Draft, event: ExerciseEvent): void {
  const { state } = draft
  switch (event.type) {
    case 'ExerciseCreated':
      created(draft, event)
      return
    case 'ExerciseStarted':
      state.phase = 'running'
      state.clock = event.segment
      // a real incident before the start is over when somebody starts
      state.realIncident = false
      return
    case 'ExerciseEnded':
      state.phase = 'ended'
      state.clock = { ...state.clock, exercise: event.at, rate: 0 }
      return
    case 'RealIncidentDeclared':
      state.realIncident = true
      return
    case 'ExerciseClosed':
      state.phase = 'closed'
      state.closings += 1
      return
    case 'ExerciseReopened':
      state.phase = 'ended'
      return
    case 'ClockPaused':
      state.phase = 'paused'
      state.clock = event.segment
      state.pauseKind = event.kind
      return
    case 'ClockResumed':
      state.phase = 'running'
      state.clock = event.segment
      state.pauseKind = null
      state.realIncident = false
      return
    case 'RateChanged':
      // during a pause a rate is only chosen, for later
      if (state.phase !== 'paused') state.clock = event.segment
      if (!event.auto) state.chosenRate = event.segment.rate || state.chosenRate
      state.rateOverride = event.override
      return
    case 'ClockJumped':
      state.clock = event.segment
      return
    case 'EndingReached':
      state.ending = event.ending
      return
    case 'Transitioned':
      state.machine = { value: event.value, historyValue: event.historyValue }
      return
    case 'TimerScheduled': {
      const { timer, dueAt, event: sends } = event
      state.timers = draft.put(state.timers, timer, { timer, dueAt, event: sends })
      return
    }
    case 'TimerCancelled':
    case 'TimerFired':
      state.timers = draft.without(state.timers, event.timer)
      return
    case 'ComponentSet':
      component(draft, event.component, () => ({ own: event.level }))
      return
    // a held inject goes on being armed and disarmed unseen: released, it is as if it had not been held
    case 'InjectArmed':
      inject(draft, event.inject, (old) => ({
        status: old.status === 'held' ? 'held' : 'armed',
        dueAt: event.dueAt,
        forced: event.cause.startsWith('effect:'),
      }))
      return
    case 'InjectDisarmed':
      inject(draft, event.inject, (old) => ({
        status: old.status === 'held' ? 'held' : 'pending',
        dueAt: null,
        forced: false,
      }))
      return
    case 'InjectDelivered':
      delivered(draft, event)
      return
    case 'InjectFailed':
      inject(draft, event.inject, () => ({ status: 'failed', dueAt: null, via: event.via, forced: false }))
      return
    case 'InjectHeld':
      inject(draft, event.inject, () => ({ status: 'held' }))
      return
    case 'InjectReleased':
      inject(draft, event.inject, (old) => ({ status: old.dueAt === null ? 'pending' : 'armed' }))
      return
    case 'InjectSkipped':
      inject(draft, event.inject, () => ({ status: 'skipped', dueAt: null, forced: false }))
      return
    case 'InjectRetracted':
      inject(draft, event.inject, (old) => retracted(old, event))
      return
    case 'InjectAdded':
      state.added = draft.put(state.added, event.inject, event)
      state.injects = draft.put(state.injects, event.inject, WAITING_INJECT)
      return
    case 'InjectAcknowledged':
      inject(draft, event.inject, () => ({ acknowledged: true }))
      return
    case 'DecisionArmed':
      decision(draft, event.point, () => ({ opensAt: event.opensAt }))
      return
    case 'DecisionDisarmed':
      decision(draft, event.point, () => ({ opensAt: null }))
      return
    case 'DecisionOpened':
      decision(draft, event.point, () => ({
        status: 'open',
        openedAt: event.at,
        dueAt: event.dueAt,
        opensAt: null,
        late: false,
      }))
      return
    case 'DecisionClosed':
      decision(draft, event.point, () => ({ status: 'closed' }))
      return
    case 'DecisionLapsed': {
      const waits = scenario.decisions.find((point) => point.id === event.point)?.onTimeout === 'wait'
      decision(draft, event.point, () => (waits ? { late: true } : { status: 'lapsed', late: true }))
      return
    }
    case 'Decided':
      decided(draft, event)
      return
    case 'DecisionMapped':
      mapped(draft, event)
      return
    case 'TaskQueued':
      state.tasks = draft.put(state.tasks, event.run, queued(event))
      return
    case 'TaskStarted':
      run(draft, event.run, { status: 'running', startedAt: event.at, dueAt: event.dueAt })
      return
    case 'TaskRescheduled':
      run(draft, event.run, { dueAt: event.dueAt })
      return
    case 'TaskReassigned':
      run(draft, event.run, { role: event.role })
      return
    case 'TaskEnded':
      run(draft, event.run, { status: event.outcome, endedAt: event.at, dueAt: null })
      return
    case 'TaskAborted':
      run(draft, event.run, { status: 'aborted', endedAt: event.at, dueAt: null })
      return
    case 'TaskStretched':
      stretched(draft, event)
      return
    case 'WritesStopped':
      component(draft, event.component, (old) => ({ writesStoppedAt: old.writesStoppedAt ?? event.at }))
      return
    case 'WritesResumed':
      component(draft, event.component, () => ({ writesStoppedAt: null }))
      return
    case 'PointStateSet':
      state.points = draft.put(state.points, event.point, event.state)
      return
    case 'DataCorrupted':
      component(draft, event.component, () => ({ corruptSince: event.since }))
      return
    case 'DataHealed':
      component(draft, event.component, () => ({ corruptSince: null }))
      return
    case 'PointRestored':
      component(draft, event.component, () => ({ restoredTo: event.to, corruptSince: null }))
      return
    case 'Reconciled':
      component(draft, event.component, (old) => ({ reconciled: old.reconciled + event.amount }))
      return
    case 'PhaseReached':
      state.phases = draft.put(state.phases, event.phase, event.at)
      return
    case 'FactPut':
      state.facts = draft.put(state.facts, event.fact, event.value)
      return
    case 'ObligationTriggered':
      state.obligations = draft.put(state.obligations, event.instance, triggered(state, event))
      return
    case 'ObligationMet':
      // judged by the stated time: told in time and captured late is in time (DESIGN §4.7)
      instance(draft, event.instance, (old) => ({
        status: event.statedAt > old.dueAt ? 'missed' : 'met',
        metAt: event.statedAt,
      }))
      return
    case 'ObligationMissed':
      instance(draft, event.instance, () => ({ status: 'missed' }))
      return
    case 'ObligationSettled':
      instance(draft, event.instance, () => ({
        status: event.how === 'kept' ? 'met' : event.how === 'missed' ? 'missed' : 'settled',
        metAt: event.how === 'kept' ? event.at : null,
      }))
      return
    case 'Marked':
      marked(draft, event)
      return
    case 'StepTicked':
      state.ticks = draft.put(state.ticks, event.ref, event.status)
      return
    case 'EntryCorrected':
      corrected(draft, event)
      return
    case 'SeatChanged': {
      const { role, person, present, standing } = event
      state.seats = draft.put(state.seats, `${role}/${standing}/${person}`, { person, present, standing })
      return
    }
    case 'ProjectorSet': {
      const { content, ref, text } = event
      state.projector = { ...state.projector, content, ref, text }
      return
    }
    case 'ProjectorBlackout':
      state.projector = { ...state.projector, blackout: event.on }
      return
    case 'MessageSent':
      messageSent(draft, event)
      return
    case 'ItemOpened':
      itemOpened(draft, event)
      return
    case 'PollAsked':
      state.polls = draft.put(state.polls, event.point, [...(state.polls[event.point] ?? []), ...event.roles])
      return
    case 'ProbeConfigured':
      state.probes = draft.put(state.probes, event.probe.id, configured(state, event))
      return
    case 'ProbeRemoved':
      state.probes = draft.without(state.probes, event.probe)
      return
    case 'HostConfirmed':
      state.confirmedHosts = draft.put(state.confirmedHosts, hostKey(event), true)
      return
    case 'ProbeFailed':
    case 'ProbePassed': {
      const { since, detail } = event
      const status = event.type === 'ProbeFailed' ? 'failing' : 'passing'
      state.probes = draft.merge(state.probes, event.probe, () => ({ status, since, detail }))
      if (status === 'failing') component(draft, event.component, () => ({ seenFailing: true }))
      return
    }
    case 'ScoreRecorded':
    case 'Voted':
    case 'Evaluated':
    case 'Observed':
    case 'DraftSaved':
    case 'DecisionExplained':
    case 'NoteAdded':
    case 'AnswerImprovised':
    case 'ObjectiveRated':
    case 'HotwashAnswered':
    case 'FindingPut':
    case 'FindingRemoved':
    case 'ActionPut':
    case 'ActionRemoved':
    case 'CommandUndone':
      return
    default:
      assertNever(event)
  }
}

function component(draft: Draft, id: string, change: (old: ComponentState) => Partial<ComponentState>): void {
  draft.state.components = draft.merge(draft.state.components, id, change)
}
function inject(draft: Draft, id: string, change: (old: InjectState) => Partial<InjectState>): void {
  draft.state.injects = draft.merge(draft.state.injects, id, change)
}
function delivered(draft: Draft, event: EventOf<'InjectDelivered'>): void {
  const acknowledged = reached(draft, event.inject, event.to, event.at)
  inject(draft, event.inject, () => ({
    status: 'delivered',
    dueAt: null,
    deliveredAt: event.at,
    via: event.via,
    acknowledged,
    forced: false,
  }))
}
function decision(draft: Draft, id: string, change: () => Partial<DecisionState>): void {
  draft.state.decisions = draft.merge(draft.state.decisions, id, change)
}
function run(draft: Draft, id: string, change: Partial<TaskRun>): void {
  draft.state.tasks = draft.merge(draft.state.tasks, id, () => change)
}
function instance(
  draft: Draft,
  id: string,
  change: (old: ObligationInstance) => Partial<ObligationInstance>,
): void {
  draft.state.obligations = draft.merge(draft.state.obligations, id, change)
}

function created({ state }: Draft, event: EventOf<'ExerciseCreated'>): void {
  state.pack = event.pack
  state.settings = event.settings
  state.chosenRate = event.settings.rate
  state.seats = Object.fromEntries(
    event.settings.seats.map((seat) => [
      `${seat.role}/${seat.standing}/${seat.person}`,
      { person: seat.person, present: true, standing: seat.standing },
    ]),
  )
}

/**
 * What an undo takes back waits as it did before it was sent: armed at its old due time, held, skipped (DESIGN §4.7).
 * One that waited for nothing but its condition or a hand shows that it was taken back, and may come again.
 */
function retracted(old: InjectState, event: EventOf<'InjectRetracted'>): Partial<InjectState> {
  if (!event.cause.startsWith('undo:'))
    return { status: 'retracted', dueAt: null, forced: false, mayReturn: false }
  return old.status === 'pending' ? { status: 'retracted', mayReturn: true } : {}
}

function decided(draft: Draft, event: EventOf<'Decided'>): void {
  const { state } = draft
  const { decision: id, point, option } = event
  if (option === null) state.freeDecisions = draft.put(state.freeDecisions, id, { point, mapped: false })
  if (point === null) return
  decision(draft, point, () => ({ status: event.byLapse ? 'lapsed' : 'decided', decision: id, option }))
}

function mapped(draft: Draft, event: EventOf<'DecisionMapped'>): void {
  const { state } = draft
  const { decision: id, mapping } = event
  state.freeDecisions = draft.merge(state.freeDecisions, id, () => ({ mapped: true }))
  if (mapping.to !== 'option') return
  decision(draft, mapping.point, () => ({ status: 'decided', decision: id, option: mapping.option }))
}

/** A probe that asks in another way still stands for its component: what was found goes on until it changes. */
function configured({ probes }: ExerciseState, { probe }: EventOf<'ProbeConfigured'>): ProbeState {
  const old = Object.hasOwn(probes, probe.id) ? probes[probe.id] : undefined
  return old?.probe.component === probe.component
    ? { ...old, probe }
    : { probe, status: 'unknown', since: null, detail: '' }
}

function queued(event: EventOf<'TaskQueued'>): TaskRun {
  return {
    run: event.run,
    task: event.task,
    role: event.role,
    attempt: event.attempt,
    status: 'queued',
    queuedAt: event.at,
    startedAt: null,
    dueAt: null,
    endedAt: null,
    duration: event.duration,
    willFail: event.willFail,
  }
}

function stretched(draft: Draft, event: EventOf<'TaskStretched'>): void {
  const { state } = draft
  const { task, factor } = event
  for (const open of Object.values(state.tasks)) {
    if (open.task === task && open.status === 'queued')
      run(draft, open.run, { duration: Math.round(open.duration * factor) })
  }
  state.taskFactors = draft.put(state.taskFactors, task, (state.taskFactors[task] ?? 1) * factor)
}

/**
 * Its number stands in its id, `duty#3`, so that a long cadence need not be counted again at every turn. One that is
 * there already has its clock put right, and is judged anew by it.
 */
function triggered(
  { obligations }: ExerciseState,
  { obligation, instance: id, at, dueAt }: EventOf<'ObligationTriggered'>,
): ObligationInstance {
  const old = obligations[id]
  if (old === undefined) {
    const number = Number.parseInt(id.slice(id.lastIndexOf('#') + 1), 10)
    return { instance: id, obligation, number, triggeredAt: at, dueAt, status: 'open', metAt: null }
  }
  if (old.status === 'settled') return { ...old, dueAt }
  if (old.metAt !== null) return { ...old, dueAt, status: old.metAt <= dueAt ? 'met' : 'missed' }
  return { ...old, dueAt, status: old.status === 'missed' && dueAt <= at ? 'missed' : 'open' }
}
