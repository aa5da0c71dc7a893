/** Resolves the names inside conditions and effects. */

import type { StepRef } from '../runbook/model.ts'
import { conditionAtoms } from './conditions.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Condition, Effect } from './model.ts'
import type { Checker } from './names.ts'
import type { WrittenPack } from './schema.ts'
import type { LocatedEffect } from './schema-effect.ts'
import type { Path } from './yaml-source.ts'

export interface References {
  condition(condition: Condition | undefined, path: Path): void
  effects(list: readonly LocatedEffect[], path: Path): void
  option(point: string, option: string, path: Path): void
  step(ref: string, path: Path): void
  /** A step reference in the form that the runbooks use. */
  ref(written: string): StepRef
  /** Effects as they are carried out, with step references in the form that the runbooks use. */
  read(list: readonly LocatedEffect[]): readonly Effect[]
}

/**
 * @param steps references that the runbooks hold.
 * @param normalise brings a reference as written into their form.
 */
export function referencesOf(
  pack: WrittenPack,
  checker: Checker,
  steps: ReadonlySet<string>,
  normalise: (ref: string) => string,
): References {
  const option = (point: string, id: string, path: Path) => {
    const decision = pack.decisions[point]
    if (decision === undefined || Object.hasOwn(decision.options, id)) return
    const known = Object.keys(decision.options)
    checker.problem(
      'unknown-option',
      `Decision "${point}" has no option "${id}".`,
      `Its options are ${known.join(', ')}.${didYouMean(id, known)}`,
      path,
    )
  }
  const factType = (fact: string, value: number | boolean, path: Path, side: 'key' | 'value') => {
    const initial = pack.facts[fact]?.initial
    if (initial === undefined || typeof initial === typeof value) return
    const wanted = typeof initial === 'number' ? 'a number' : 'true or false'
    checker.problem(
      'fact-type',
      `Fact "${fact}" is ${wanted}, but is used with ${String(value)}.`,
      `Use ${wanted} here, or change the fact's initial value.`,
      path,
      side,
    )
  }
  const atom = (condition: Condition, path: Path) => {
    switch (condition.kind) {
      case 'in':
        return checker.name('state', condition.state, path)
      case 'decided':
        if (checker.name('decision', condition.point, path) && condition.option !== null)
          option(condition.point, condition.option, path)
        return
      case 'lapsed':
        return checker.name('decision', condition.point, path)
      case 'task':
        return checker.name('task', condition.task, path)
      case 'component':
        return checker.name('component', condition.component, path)
      case 'fact':
        if (checker.name('fact', condition.fact, path))
          factType(condition.fact, condition.value, path, 'value')
        return
      case 'delivered':
        return checker.name('inject', condition.inject, path)
      case 'marked':
        return condition.component === null || checker.name('component', condition.component, path)
      case 'met':
      case 'missed':
        return checker.name('obligation', condition.obligation, path)
      default:
        return
    }
  }
  const step = (ref: string, path: Path) => {
    if (steps.has(normalise(ref))) return
    checker.problem(
      'unknown-step',
      `No runbook has the step "${ref}".`,
      `Write procedure-slug/number as in the runbook.${nearStep(ref, steps)}`,
      path,
    )
  }
  const effect = ({ effect: it, side }: LocatedEffect, path: Path) => {
    switch (it.kind) {
      case 'set':
      case 'stop-writes':
      case 'resume-writes':
      case 'corrupt':
      case 'heal':
      case 'reconcile':
        return checker.name('component', it.component, path, side)
      case 'start':
      case 'abort':
      case 'stretch':
        return checker.name('task', it.task, path, side)
      case 'point':
        return checker.name('recovery-point', it.point, path, side)
      case 'inject':
      case 'skip':
        return checker.name('inject', it.inject, path, side)
      case 'mark':
        for (const [index, component] of it.components.entries())
          checker.name('component', component, [...path, index])
        return
      case 'oblige':
      case 'notify':
        return checker.name('obligation', it.obligation, path, side)
      case 'put':
        if (checker.name('fact', it.fact, path, side)) factType(it.fact, it.value, path, side)
        return
      case 'add':
        if (checker.name('fact', it.fact, path, side)) factType(it.fact, it.amount, path, side)
        return
      case 'step':
        return step(it.ref, path)
      case 'end':
        return checker.name('ending', it.ending, path, side)
    }
  }
  return {
    condition: (condition, path) => {
      if (condition !== undefined) for (const part of conditionAtoms(condition)) atom(part, path)
    },
    effects: (list, path) => {
      for (const located of list) effect(located, [...path, ...located.path])
    },
    option,
    step,
    ref: normalise,
    read: (list) =>
      list.map(({ effect: it }) => (it.kind === 'step' ? { ...it, ref: normalise(it.ref) } : it)),
  }
}

/** With several runbooks, the reference is most often right but for its file. */
function nearStep(ref: string, steps: ReadonlySet<string>): string {
  const same = [...steps].find((step) => step.endsWith(`#${ref}`))
  return same === undefined ? didYouMean(ref, steps) : ` Did you mean "${same}"?`
}
