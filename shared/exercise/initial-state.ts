import type { Scenario } from '../scenario/model.ts'
import type { ExerciseState, InjectState } from './state.ts'

/** An inject that nothing has happened to. */
export const WAITING_INJECT: InjectState = {
  status: 'pending',
  dueAt: null,
  deliveredAt: null,
  via: null,
  acknowledged: false,
  forced: false,
  mayReturn: false,
}

/** The state before the first event: everything as the pack declares it, the clock at rest at 0. */
export function initialState(scenario: Scenario): ExerciseState {
  return {
    phase: 'briefing',
    settings: null,
    pack: null,
    clock: { wall: 0, exercise: 0, rate: 0 },
    chosenRate: 1,
    rateOverride: false,
    pauseKind: null,
    lastAt: 0,
    machine: null,
    timers: {},
    components: byId(scenario.components, (component) => ({
      own: component.initial,
      unserved: false,
      seenFailing: false,
      writesStoppedAt: null,
      restoredTo: null,
      reconciled: 0,
      corruptSince: null,
    })),
    points: byId(scenario.recoveryPoints, (point) => point.state),
    facts: byId(scenario.facts, (fact) => fact.initial),
    injects: byId(scenario.injects, () => WAITING_INJECT),
    added: {},
    decisions: byId(scenario.decisions, () => ({
      status: 'pending' as const,
      openedAt: null,
      dueAt: null,
      opensAt: null,
      decision: null,
      option: null,
      late: false,
    })),
    freeDecisions: {},
    tasks: {},
    taskFactors: {},
    obligations: {},
    marks: {},
    phases: {},
    ticks: {},
    seats: {},
    messages: {},
    reached: {},
    opened: {},
    polls: {},
    probes: {},
    confirmedHosts: {},
    ending: null,
    projector: { content: 'board', ref: null, text: '', blackout: false },
    realIncident: false,
    closings: 0,
    count: 0,
  }
}

function byId<Definition extends { readonly id: string }, Value>(
  definitions: readonly Definition[],
  value: (definition: Definition) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(definitions.map((definition) => [definition.id, value(definition)]))
}
