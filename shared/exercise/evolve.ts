// Past 300 lines because it is one switch over every event: splitting it would hide that it is complete.
import { assertNever } from '../base/assert-never.ts'
import type { EventOf, ExerciseEvent } from '../contract/events.ts'
import type { Scenario } from '../scenario/model.ts'
import type {
  ComponentState,
  DecisionState,
  ExerciseState,
  InjectState,
  ObligationInstance,
  TaskRun,
} from './state.ts'

/**
 * Folds one event into the state. Total, cheap and without XState: what a machine did stands in the event
 * (DESIGN §4.4). `CommandUndone` changes nothing here: `foldLines` leaves the undone commands out.
 */
export function evolve(scenario: Scenario, state: ExerciseState, event: ExerciseEvent): ExerciseState {
  const next = change(scenario, state, event)
  const lastAt = event.type === 'CommandUndone' ? state.lastAt : Math.max(state.lastAt, event.at)
  return { ...next, lastAt, count: state.count + 1 }
}

function change(scenario: Scenario, state: ExerciseState, event: ExerciseEvent): ExerciseState {
  switch (event.type) {
    case 'ExerciseCreated':
      return created(state, event)
    case 'ExerciseStarted':
      return { ...state, phase: 'running', clock: event.segment }
    case 'ExerciseEnded':
      return { ...state, phase: 'ended', clock: { ...state.clock, exercise: event.at, rate: 0 } }
    case 'RealIncidentDeclared':
      return { ...state, realIncident: true }
    case 'ExerciseClosed':
      return { ...state, phase: 'closed', closings: state.closings + 1 }
    case 'ExerciseReopened':
      return { ...state, phase: 'ended' }
    case 'ScoreRecorded':
      return state
    case 'ClockPaused':
      return { ...state, phase: 'paused', clock: event.segment, pauseKind: event.kind }
    case 'ClockResumed':
      return { ...state, phase: 'running', clock: event.segment, pauseKind: null, realIncident: false }
    case 'RateChanged':
      return {
        ...state,
        clock: event.segment,
        chosenRate: event.auto ? state.chosenRate : event.segment.rate || state.chosenRate,
        rateOverride: event.override,
      }
    case 'ClockJumped':
      return { ...state, clock: event.segment }
    case 'EndingReached':
      return { ...state, ending: event.ending }
    case 'Transitioned':
      return { ...state, machine: { value: event.value, historyValue: event.historyValue } }
    case 'TimerScheduled':
      return {
        ...state,
        timers: put(state.timers, event.timer, {
          timer: event.timer,
          dueAt: event.dueAt,
          event: event.event,
        }),
      }
    case 'TimerCancelled':
    case 'TimerFired':
      return { ...state, timers: without(state.timers, event.timer) }
    case 'ComponentSet':
      return component(state, event.component, { own: event.level })
    case 'InjectArmed':
      return inject(state, event.inject, {
        status: 'armed',
        dueAt: event.dueAt,
        forced: event.cause.startsWith('effect:'),
      })
    case 'InjectDisarmed':
      return inject(state, event.inject, { status: 'pending', dueAt: null, forced: false })
    case 'InjectDelivered':
      return inject(state, event.inject, {
        status: 'delivered',
        dueAt: null,
        deliveredAt: event.at,
        via: event.via,
        acknowledged: false,
      })
    case 'InjectFailed':
      return inject(state, event.inject, { status: 'failed', dueAt: null, via: event.via })
    case 'InjectHeld':
      return inject(state, event.inject, { status: 'held' })
    case 'InjectReleased':
      return inject(state, event.inject, { status: 'pending', dueAt: null })
    case 'InjectSkipped':
      return inject(state, event.inject, { status: 'skipped', dueAt: null })
    case 'InjectRetracted':
      return inject(state, event.inject, {
        status: 'retracted',
        dueAt: null,
        mayReturn: event.cause.startsWith('undo:'),
      })
    case 'InjectAdded':
      return {
        ...state,
        added: put(state.added, event.inject, event),
        injects: put(state.injects, event.inject, {
          status: 'pending',
          dueAt: null,
          deliveredAt: null,
          via: null,
          acknowledged: false,
          forced: false,
          mayReturn: false,
        }),
      }
    case 'InjectAcknowledged':
      return inject(state, event.inject, { acknowledged: true })
    case 'DecisionArmed':
      return decision(state, event.point, { opensAt: event.opensAt })
    case 'DecisionDisarmed':
      return decision(state, event.point, { opensAt: null })
    case 'DecisionOpened':
      return decision(state, event.point, {
        status: 'open',
        openedAt: event.at,
        dueAt: event.dueAt,
        opensAt: null,
        late: false,
      })
    case 'DecisionClosed':
      return decision(state, event.point, { status: 'closed' })
    case 'DecisionLapsed':
      return lapsed(scenario, state, event)
    case 'DraftSaved':
    case 'DecisionExplained':
      return state
    case 'Decided':
      return decided(state, event)
    case 'DecisionMapped':
      return mapped(state, event)
    case 'TaskQueued':
      return { ...state, tasks: put(state.tasks, event.run, queued(event)) }
    case 'TaskStarted':
      return run(state, event.run, { status: 'running', startedAt: event.at, dueAt: event.dueAt })
    case 'TaskRescheduled':
      return run(state, event.run, { dueAt: event.dueAt })
    case 'TaskReassigned':
      return run(state, event.run, { role: event.role })
    case 'TaskEnded':
      return run(state, event.run, { status: event.outcome, endedAt: event.at, dueAt: null })
    case 'TaskAborted':
      return run(state, event.run, { status: 'aborted', endedAt: event.at, dueAt: null })
    case 'TaskStretched':
      return stretched(state, event)
    case 'WritesStopped':
      return component(state, event.component, {
        writesStoppedAt: state.components[event.component]?.writesStoppedAt ?? event.at,
      })
    case 'WritesResumed':
      return component(state, event.component, { writesStoppedAt: null })
    case 'PointStateSet':
      return { ...state, points: put(state.points, event.point, event.state) }
    case 'PointRestored':
      return component(state, event.component, { restoredTo: event.to })
    case 'Reconciled':
      return component(state, event.component, {
        reconciled: (state.components[event.component]?.reconciled ?? 0) + event.amount,
      })
    case 'FactPut':
      return { ...state, facts: put(state.facts, event.fact, event.value) }
    case 'ObligationTriggered':
      return { ...state, obligations: put(state.obligations, event.instance, triggered(state, event)) }
    case 'ObligationMet':
      return instance(state, event.instance, (old) => ({
        status: event.statedAt > old.dueAt ? 'missed' : 'met',
        metAt: event.statedAt,
      }))
    case 'ObligationMissed':
      return instance(state, event.instance, () => ({ status: 'missed' }))
    case 'ObligationSettled':
      return instance(state, event.instance, () => ({
        status: event.how === 'kept' ? 'met' : event.how === 'missed' ? 'missed' : 'settled',
        metAt: event.how === 'kept' ? event.at : null,
      }))
    case 'Marked':
      return marked(state, event)
    case 'StepTicked':
      return { ...state, ticks: put(state.ticks, event.ref, event.status) }
    case 'NoteAdded':
    case 'AnswerImprovised':
      return state
    case 'EntryCorrected':
      return corrected(state, event)
    case 'SeatChanged':
      return {
        ...state,
        seats: put(state.seats, `${event.role}/${event.standing}/${event.person}`, {
          person: event.person,
          present: event.present,
          standing: event.standing,
        }),
      }
    case 'ProjectorSet':
      return {
        ...state,
        projector: { ...state.projector, content: event.content, ref: event.ref, text: event.text },
      }
    case 'ProjectorBlackout':
      return { ...state, projector: { ...state.projector, blackout: event.on } }
    case 'ObjectiveRated':
    case 'HotwashAnswered':
    case 'FindingPut':
    case 'FindingRemoved':
    case 'ActionPut':
    case 'ActionRemoved':
    case 'CommandUndone':
      return state
    default:
      return assertNever(event)
  }
}

function put<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value,
): Readonly<Record<string, Value>> {
  return { ...record, [key]: value }
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  const { [key]: _left, ...rest } = record
  return rest
}

/** Changes one member; an unknown id changes nothing, since `decide` only names what exists. */
function merge<Value extends object>(
  record: Readonly<Record<string, Value>>,
  key: string,
  change: Partial<Value>,
): Readonly<Record<string, Value>> {
  const old = record[key]
  return old === undefined ? record : put(record, key, { ...old, ...change })
}

function component(state: ExerciseState, id: string, change: Partial<ComponentState>): ExerciseState {
  return { ...state, components: merge(state.components, id, change) }
}
function inject(state: ExerciseState, id: string, change: Partial<InjectState>): ExerciseState {
  return { ...state, injects: merge(state.injects, id, change) }
}
function decision(state: ExerciseState, id: string, change: Partial<DecisionState>): ExerciseState {
  return { ...state, decisions: merge(state.decisions, id, change) }
}
function run(state: ExerciseState, id: string, change: Partial<TaskRun>): ExerciseState {
  return { ...state, tasks: merge(state.tasks, id, change) }
}
function instance(
  state: ExerciseState,
  id: string,
  change: (old: ObligationInstance) => Partial<ObligationInstance>,
): ExerciseState {
  const old = state.obligations[id]
  return old === undefined ? state : { ...state, obligations: merge(state.obligations, id, change(old)) }
}

function created(state: ExerciseState, event: EventOf<'ExerciseCreated'>): ExerciseState {
  const seats = Object.fromEntries(
    event.settings.seats.map((seat) => [
      `${seat.role}/${seat.standing}/${seat.person}`,
      { person: seat.person, present: true, standing: seat.standing },
    ]),
  )
  return { ...state, pack: event.pack, settings: event.settings, chosenRate: event.settings.rate, seats }
}

function lapsed(scenario: Scenario, state: ExerciseState, event: EventOf<'DecisionLapsed'>): ExerciseState {
  const waits = scenario.decisions.find((point) => point.id === event.point)?.onTimeout === 'wait'
  return decision(state, event.point, waits ? { late: true } : { status: 'lapsed', late: true })
}

function decided(state: ExerciseState, event: EventOf<'Decided'>): ExerciseState {
  const free = event.option === null
  const withFree = free
    ? {
        ...state,
        freeDecisions: put(state.freeDecisions, event.decision, { point: event.point, mapped: false }),
      }
    : state
  if (event.point === null) return withFree
  const status = event.byLapse ? 'lapsed' : 'decided'
  return decision(withFree, event.point, { status, decision: event.decision, option: event.option })
}

function mapped(state: ExerciseState, event: EventOf<'DecisionMapped'>): ExerciseState {
  const old = state.freeDecisions[event.decision]
  const next = {
    ...state,
    freeDecisions: put(state.freeDecisions, event.decision, { point: old?.point ?? null, mapped: true }),
  }
  if (event.mapping.to !== 'option') return next
  return decision(next, event.mapping.point, {
    status: 'decided',
    decision: event.decision,
    option: event.mapping.option,
  })
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

function stretched(state: ExerciseState, event: EventOf<'TaskStretched'>): ExerciseState {
  const tasks = Object.fromEntries(
    Object.entries(state.tasks).map(([id, task]) => [
      id,
      task.task === event.task && task.status === 'queued'
        ? { ...task, duration: Math.round(task.duration * event.factor) }
        : task,
    ]),
  )
  return {
    ...state,
    tasks,
    taskFactors: put(state.taskFactors, event.task, (state.taskFactors[event.task] ?? 1) * event.factor),
  }
}

function triggered(state: ExerciseState, event: EventOf<'ObligationTriggered'>): ObligationInstance {
  const number =
    Object.values(state.obligations).filter((one) => one.obligation === event.obligation).length + 1
  return {
    instance: event.instance,
    obligation: event.obligation,
    number,
    triggeredAt: event.at,
    dueAt: event.dueAt,
    status: 'open',
    metAt: null,
  }
}

/** An outage that begins anew takes back what was said of the recovery of that component and of the whole. */
function marked(state: ExerciseState, event: EventOf<'Marked'>): ExerciseState {
  const key = event.component === null ? event.mark : `${event.mark}:${event.component}`
  const marks = put(state.marks, key, { entry: event.entry, at: event.statedAt })
  if (!event.entry.startsWith('auto:') || event.component === null) return { ...state, marks }
  if (event.mark === 'restored') return component({ ...state, marks }, event.component, { unserved: false })
  if (event.mark !== 'onset') return { ...state, marks }
  const stale = ['restored', 'verified', `restored:${event.component}`, `verified:${event.component}`]
  const kept = Object.fromEntries(Object.entries(marks).filter(([name]) => !stale.includes(name)))
  return component({ ...state, marks: kept }, event.component, { unserved: true })
}

function corrected(state: ExerciseState, event: EventOf<'EntryCorrected'>): ExerciseState {
  const { newAt } = event
  if (newAt === null) return state
  const marks = Object.fromEntries(
    Object.entries(state.marks).map(([key, mark]) => [
      key,
      mark.entry === event.entry ? { ...mark, at: newAt } : mark,
    ]),
  )
  const next = { ...state, marks }
  return instance(next, event.entry, (old) => ({
    metAt: newAt,
    status: newAt <= old.dueAt ? 'met' : 'missed',
  }))
}
