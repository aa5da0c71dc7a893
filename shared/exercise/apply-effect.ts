import { assertNever } from '../base/assert-never.ts'
import type { ExerciseMs } from '../base/time.ts'
import type { Effect, MarkName } from '../scenario/model.ts'
import { markKey } from './evolve-marks.ts'
import { meetObligation, triggerObligation } from './obligations.ts'
import type { Run } from './run.ts'
import type { ExerciseState } from './state.ts'
import { abortTask, startTask, stretchTask } from './tasks.ts'

/** Carries out one effect of the closed registry at an exercise instant, as events. */
export function applyEffect(run: Run, effect: Effect, at: ExerciseMs, cause: string): void {
  const { state, scenario } = run
  switch (effect.kind) {
    case 'set':
      if (state.components[effect.component]?.own === effect.level) return
      run.emit(
        { type: 'ComponentSet', component: effect.component, level: effect.level, reason: '' },
        at,
        cause,
      )
      return
    case 'start':
      startTask(run, effect.task, null, at, cause)
      return
    case 'abort':
      for (const open of Object.values(state.tasks)) {
        if (open.task === effect.task && (open.status === 'queued' || open.status === 'running')) {
          abortTask(run, open.run, 'The story moved on', at, cause)
        }
      }
      return
    case 'stretch':
      stretchTask(run, effect.task, effect.factor, at, cause)
      return
    case 'stop-writes':
      if (state.components[effect.component]?.writesStoppedAt != null) return
      run.emit({ type: 'WritesStopped', component: effect.component }, at, cause)
      return
    case 'resume-writes':
      if (state.components[effect.component]?.writesStoppedAt == null) return
      run.emit({ type: 'WritesResumed', component: effect.component }, at, cause)
      return
    case 'point':
      if (state.points[effect.point] === effect.state) return
      run.emit({ type: 'PointStateSet', point: effect.point, state: effect.state }, at, cause)
      return
    case 'corrupt':
      if (state.components[effect.component]?.corruptSince != null) return
      run.emit(
        { type: 'DataCorrupted', component: effect.component, since: Math.min(at, effect.since ?? at) },
        at,
        cause,
      )
      return
    case 'heal':
      if (state.components[effect.component]?.corruptSince == null) return
      run.emit({ type: 'DataHealed', component: effect.component }, at, cause)
      return
    case 'reconcile':
      run.emit({ type: 'Reconciled', component: effect.component, amount: effect.amount }, at, cause)
      return
    case 'inject': {
      const status = state.injects[effect.inject]?.status
      if (status === 'delivered' || status === 'skipped') return
      run.emit(
        { type: 'InjectArmed', inject: effect.inject, dueAt: at + effect.after },
        at,
        `effect:${cause}`,
      )
      return
    }
    case 'skip': {
      const status = state.injects[effect.inject]?.status
      if (status === 'delivered' || status === 'skipped') return
      run.emit({ type: 'InjectSkipped', inject: effect.inject, reason: 'The story moved on' }, at, cause)
      return
    }
    case 'mark': {
      const places = effect.components.length === 0 ? [null] : effect.components
      for (const component of places) {
        if (stands(run.state, effect.mark, component)) continue
        run.emit(
          {
            type: 'Marked',
            entry: `effect:${effect.mark}:${component ?? 'all'}@${at}`,
            mark: effect.mark,
            component,
            statedAt: at,
            evidence: 'simulated',
          },
          at,
          cause,
        )
      }
      return
    }
    case 'oblige':
      triggerObligation(run, effect.obligation, at, at, cause)
      return
    case 'notify':
      meetObligation(run, effect.obligation, at, '', null, at, cause)
      return
    case 'put':
      if (state.facts[effect.fact] === effect.value) return
      run.emit({ type: 'FactPut', fact: effect.fact, value: effect.value }, at, cause)
      return
    case 'add': {
      const definition = scenario.facts.find((fact) => fact.id === effect.fact)
      const old = state.facts[effect.fact]
      if (typeof old !== 'number') return
      const value = Math.min(
        definition?.max ?? Infinity,
        Math.max(definition?.min ?? -Infinity, old + effect.amount),
      )
      if (value !== old) run.emit({ type: 'FactPut', fact: effect.fact, value }, at, cause)
      return
    }
    case 'step':
      if (state.ticks[effect.ref] === 'done') return
      run.emit(
        {
          type: 'StepTicked',
          entry: `effect:${effect.ref}@${at}`,
          ref: effect.ref,
          status: effect.status,
          role: null,
          reason: '',
          justified: false,
          statedAt: at,
          auto: true,
        },
        at,
        cause,
      )
      return
    case 'end':
      if (state.ending === null) run.emit({ type: 'EndingReached', ending: effect.ending }, at, cause)
      return
    default:
      assertNever(effect)
  }
}

/**
 * Whether an effect would only repeat a mark. What was said to be verified before it was restored was not, so it may be
 * marked again.
 */
function stands(state: ExerciseState, mark: MarkName, component: string | null): boolean {
  const held = state.marks[markKey(mark, component)]
  if (held === undefined || mark !== 'verified') return held !== undefined
  return held.at >= (state.marks[markKey('restored', component)]?.at ?? held.at)
}
