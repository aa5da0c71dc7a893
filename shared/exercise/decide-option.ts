import type { ExerciseMs } from '../base/time.ts'
import type { EventOf } from '../contract/events.ts'
import { applyEffect } from './apply-effect.ts'
import type { Run } from './run.ts'
import { stepMachine } from './step-machine.ts'

type Choice = Omit<EventOf<'Decided'>, 'type' | 'at' | 'cause' | 'text' | 'point' | 'option'> & {
  readonly point: string
  readonly option: string
}

/** Records the choice of an option; its effects begin now, its steps are ticked, the machine hears of it. */
export function decideOption(run: Run, choice: Choice, at: ExerciseMs): void {
  const label = optionOf(run, choice.point, choice.option)?.label ?? choice.option
  const cause = choice.byLapse ? `decision:${choice.point}` : run.id
  run.emit({ type: 'Decided', ...choice, text: label }, at, cause)
  carryOut(run, choice.point, choice.option, at)
}

/** What an option brings about, also when a free decision is mapped to it later. */
export function carryOut(run: Run, point: string, option: string, at: ExerciseMs): void {
  const chosen = optionOf(run, point, option)
  if (chosen === undefined) return
  const cause = `decided:${point}.${option}`
  for (const ref of chosen.does) applyEffect(run, { kind: 'step', ref, status: 'done' }, at, cause)
  for (const effect of chosen.effects) applyEffect(run, effect, at, cause)
  stepMachine(run, `decided.${point}.${option}`, at)
}

function optionOf(run: Run, point: string, option: string) {
  return run.scenario.decisions.find((one) => one.id === point)?.options.find((one) => one.id === option)
}
