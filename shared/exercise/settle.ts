import type { ExerciseMs } from '../base/time.ts'
import { evaluateCondition } from '../scenario/conditions.ts'
import type { Condition } from '../scenario/model.ts'
import { instancesOf, triggerObligation } from './obligations.ts'
import type { Run } from './run.ts'
import { stepMachine } from './step-machine.ts'
import { startQueued } from './tasks.ts'
import { effectiveLevel, isServed, worldOf } from './world.ts'

const MOST_ROUNDS = 200

/**
 * After anything happened at `at`: re-evaluates all that waits on a condition until nothing moves any more
 * (DESIGN §4.4 facts.changed, §4.6 armed conditions), then fits the rate to who needs time.
 * @throws Error when the pack's effects chase each other without end; pre-flight finds most such packs.
 */
export function settle(run: Run, at: ExerciseMs): void {
  for (let round = 0; ; round += 1) {
    if (round > MOST_ROUNDS)
      throw new Error('The scenario does not come to rest: its effects trigger each other endlessly')
    const before = run.events.length
    markOutages(run, at)
    arm(run, at)
    startQueued(run, at)
    if (run.events.length > before || round === 0) stepMachine(run, 'facts.changed', at)
    if (run.events.length === before) break
  }
  fitRate(run, at)
}

/** `onset` and `restored` follow from the effective levels; nobody has to say them. */
function markOutages(run: Run, at: ExerciseMs): void {
  for (const component of run.scenario.components) {
    const served = isServed(effectiveLevel(run.scenario, run.state, component.id), component.served)
    const unserved = run.state.components[component.id]?.unserved ?? false
    if (served === !unserved) continue
    auto(run, served ? 'restored' : 'onset', component.id, at)
  }
  const anyUnserved = Object.values(run.state.components).some((component) => component.unserved)
  if (anyUnserved && !('onset' in run.state.marks)) auto(run, 'onset', null, at)
  if (!anyUnserved && 'onset' in run.state.marks && !('restored' in run.state.marks))
    auto(run, 'restored', null, at)
}

function auto(run: Run, mark: 'onset' | 'restored', component: string | null, at: ExerciseMs): void {
  const entry = `auto:${mark}:${component ?? 'all'}@${at}`
  run.emit({ type: 'Marked', entry, mark, component, statedAt: at, evidence: 'simulated' }, at, 'components')
}

function arm(run: Run, at: ExerciseMs): void {
  const holds = (condition: Condition) => evaluateCondition(condition, worldOf(run.scenario, run.state, at))
  for (const inject of run.scenario.injects) {
    const { trigger } = inject
    const held = run.state.injects[inject.id]
    if (held === undefined || trigger.kind === 'hand') continue
    const waiting = held.status === 'pending' || (held.status === 'retracted' && held.mayReturn)
    if (trigger.kind === 'at') {
      if (waiting) run.emit({ type: 'InjectArmed', inject: inject.id, dueAt: trigger.at }, at, 'schedule')
    } else if (waiting && holds(trigger.when)) {
      run.emit({ type: 'InjectArmed', inject: inject.id, dueAt: at + trigger.after }, at, 'condition')
    } else if (held.status === 'armed' && !held.forced && !holds(trigger.when)) {
      run.emit({ type: 'InjectDisarmed', inject: inject.id }, at, 'condition')
    }
  }
  for (const point of run.scenario.decisions) {
    const held = run.state.decisions[point.id]
    if (held === undefined) continue
    if (held.status === 'open' && point.until !== null && holds(point.until)) {
      run.emit({ type: 'DecisionClosed', point: point.id, reason: 'It no longer matters' }, at, 'condition')
    }
    if (held.status !== 'pending') continue
    const wanted = holds(point.when) && !(point.until !== null && holds(point.until))
    if (wanted && point.after === 0) open(run, point.id, at)
    else if (wanted && held.opensAt === null) {
      run.emit({ type: 'DecisionArmed', point: point.id, opensAt: at + point.after }, at, 'condition')
    } else if (!wanted && held.opensAt !== null) {
      run.emit({ type: 'DecisionDisarmed', point: point.id }, at, 'condition')
    }
  }
  for (const duty of run.scenario.obligations) {
    const instances = instancesOf(run.state, duty.id)
    if (instances.length === 0 && duty.parent === null && holds(duty.from)) {
      triggerObligation(run, duty.id, at, at, `obligation:${duty.id}`)
    }
    if (instances.length === 0 && duty.parent !== null) chain(run, duty.id, duty.parent, at)
    const running = instances.find((one) => one.status === 'open')
    if (running !== undefined && duty.until !== null && holds(duty.until)) {
      run.emit(
        { type: 'ObligationSettled', obligation: duty.id, instance: running.instance, how: 'ended' },
        at,
        `obligation:${duty.id}`,
      )
    }
  }
}

/** A chained clock starts at its parent's fulfilment or deadline, whichever is first (DESIGN §5). */
function chain(run: Run, id: string, parent: string, at: ExerciseMs): void {
  const first = instancesOf(run.state, parent)[0]
  if (first === undefined || first.status === 'open') return
  const from = first.metAt === null ? first.dueAt : Math.min(first.metAt, first.dueAt)
  triggerObligation(run, id, from, at, `obligation:${parent}`)
}

/** Puts a decision point before its role; its limit counts from here. */
export function open(run: Run, id: string, at: ExerciseMs): void {
  const point = run.scenario.decisions.find((one) => one.id === id)
  if (point === undefined) return
  run.emit(
    { type: 'DecisionOpened', point: id, dueAt: point.within === null ? null : at + point.within },
    at,
    `decision:${id}`,
  )
}

/** Someone in the room needs time: a decision is open, or an inject is unread (DESIGN §6). */
export function needsPeople(run: Run): boolean {
  return (
    Object.values(run.state.decisions).some((decision) => decision.status === 'open') ||
    Object.values(run.state.injects).some((inject) => inject.status === 'delivered' && !inject.acknowledged)
  )
}

function fitRate(run: Run, at: ExerciseMs): void {
  const { state } = run
  if (state.phase !== 'running' || !(state.settings?.slowForPeople ?? false)) return
  const needed = needsPeople(run)
  if (needed && state.clock.rate > 1 && !state.rateOverride) {
    run.emit(
      {
        type: 'RateChanged',
        segment: run.segment(at, 1),
        auto: true,
        reason: 'People need time',
        override: false,
      },
      at,
      'rate',
    )
  } else if (!needed && (state.clock.rate !== state.chosenRate || state.rateOverride)) {
    run.emit(
      {
        type: 'RateChanged',
        segment: run.segment(at, state.chosenRate),
        auto: true,
        reason: 'Nobody needs time',
        override: false,
      },
      at,
      'rate',
    )
  }
}
