/** What the schema cannot say: names that resolve, references into runbooks and files, cycles, contradictions. */

import { checkObligations } from './check-obligations.ts'
import type { References } from './check-references.ts'
import { checkFacts, checkWorld } from './check-world.ts'
import { inPack } from './in-pack.ts'
import type { Checker } from './names.ts'
import type { WrittenPack } from './schema.ts'

/** Checks every section but the machine, which `compileMachine` checks. */
export function checkPack(
  pack: WrittenPack,
  checker: Checker,
  references: References,
  files: ReadonlySet<string>,
): void {
  if (Object.keys(pack.roles).length === 0)
    checker.problem('no-roles', 'The pack has no roles.', 'Declare at least one role.', ['roles'], 'key')
  if (pack.length <= 0)
    checker.problem('length', 'The exercise has no length.', 'Write how long the story takes, e.g. 75m.', [
      'length',
    ])
  checkWorld(pack, checker)
  checkFacts(pack, checker)
  checkTasks(pack, checker, references)
  checkInjects(pack, checker, references, files)
  checkDecisions(pack, checker, references)
  checkObligations(pack, checker, references)
  checkExpected(pack, checker, references)
  for (const [index, ref] of pack.requiredSteps.entries()) references.step(ref, ['requiredSteps', index])
}

function checkExpected(pack: WrittenPack, checker: Checker, references: References): void {
  let last = 0
  for (const [id, phase] of Object.entries(pack.expected)) {
    references.condition(phase.reached, ['expected', id, 'reached'])
    if (phase.by < last)
      checker.problem(
        'phase-order',
        `Phase "${id}" of the expected timeline comes before the one above it.`,
        'Write the phases in the order of their times.',
        ['expected', id, 'by'],
      )
    last = Math.max(last, phase.by)
  }
}

function checkTasks(pack: WrittenPack, checker: Checker, references: References): void {
  for (const [id, task] of Object.entries(pack.tasks)) {
    const path = ['tasks', id]
    checker.name('role', task.by, [...path, 'by'])
    for (const [index, component] of task.recovers.entries())
      checker.name('component', component, [...path, 'recovers', index])
    references.effects(task.onDone, [...path, 'onDone'])
    references.effects(task.onFail, [...path, 'onFail'])
    for (const [index, ref] of task.follows.entries()) references.step(ref, [...path, 'follows', index])
    if (task.restores === undefined) continue
    const { point: name, to, ago } = task.restores
    if (!checker.name('recovery-point', name, [...path, 'restores', 'point'])) continue
    const point = pack.recoveryPoints[name]
    if (point?.kind === 'pitr' && to === undefined && ago === undefined) {
      checker.problem(
        'restore-instant',
        `"${name}" can be restored to any instant of its window.`,
        'Say which: restores: { point: ..., to: -2m }, or { point: ..., ago: 10m }.',
        [...path, 'restores'],
      )
    } else if (point?.kind === 'pitr' && to !== undefined && to < point.taken) {
      checker.problem(
        'restore-instant',
        `"${name}" begins after the instant that is asked for.`,
        'Choose an instant within its window.',
        [...path, 'restores', 'to'],
      )
    } else if (point !== undefined && point.kind !== 'pitr' && (to !== undefined || ago !== undefined)) {
      checker.problem(
        'restore-instant',
        `"${name}" is a ${point.kind} and holds one instant only.`,
        `Remove "${to === undefined ? 'ago' : 'to'}".`,
        [...path, 'restores', to === undefined ? 'ago' : 'to'],
      )
    }
  }
}

function checkInjects(
  pack: WrittenPack,
  checker: Checker,
  references: References,
  files: ReadonlySet<string>,
): void {
  for (const [id, inject] of Object.entries(pack.injects)) {
    const path = ['injects', id]
    if (inject.to.length === 0)
      checker.problem(
        'no-receiver',
        `Inject "${id}" goes to nobody.`,
        'Name at least one role under "to".',
        path,
        'key',
      )
    for (const [index, role] of inject.to.entries()) checker.name('role', role, [...path, 'to', index])
    checker.name('channel', inject.via, [...path, 'via'])
    if (
      inject.fallback !== undefined &&
      checker.name('channel', inject.fallback, [...path, 'fallback']) &&
      inject.fallback === inject.via
    ) {
      checker.problem(
        'own-fallback',
        `Inject "${id}" falls back to the channel that it comes by.`,
        'Name another channel, or none.',
        [...path, 'fallback'],
      )
    }
    for (const [index, objective] of inject.objectives.entries())
      checker.name('objective', objective, [...path, 'objectives', index])
    references.condition(inject.when, [...path, 'when'])
    references.effects(inject.effects, [...path, 'effects'])
    if (inject.in !== undefined) checker.name('state', inject.in, [...path, 'in'])
    const conditional = inject.in !== undefined || inject.when !== undefined
    const ways = [inject.at !== undefined, conditional, inject.byHand === true].filter(Boolean).length
    if (ways !== 1) {
      checker.problem(
        'trigger',
        `Inject "${id}" ${ways === 0 ? 'does not say when it comes' : 'says in several ways when it comes'}.`,
        'Write one of: at; in or when (with after); byHand: true.',
        path,
        'key',
      )
    } else if (inject.after !== undefined && !conditional) {
      checker.problem(
        'trigger',
        `Inject "${id}" has "after" without a condition.`,
        'Use "at" for a fixed time, or add "in" or "when".',
        [...path, 'after'],
      )
    }
    const { artefact } = inject
    if (
      artefact !== undefined &&
      inPack(artefact.file, checker, [...path, 'artefact', 'file']) &&
      !files.has(artefact.file)
    ) {
      checker.problem(
        'missing-file',
        `The artefact ${artefact.file} is not in the pack.`,
        'Add the file, or correct its path.',
        [...path, 'artefact', 'file'],
      )
    }
  }
}

function checkDecisions(pack: WrittenPack, checker: Checker, references: References): void {
  for (const [id, decision] of Object.entries(pack.decisions)) {
    const path = ['decisions', id]
    checker.name('role', decision.asks, [...path, 'asks'])
    for (const [index, role] of decision.polls.entries())
      checker.name('role', role, [...path, 'polls', index])
    if (decision.in !== undefined) checker.name('state', decision.in, [...path, 'in'])
    if (decision.in === undefined && decision.when === undefined) {
      checker.problem(
        'trigger',
        `Decision "${id}" does not say when it is asked.`,
        'Add "in: STATE" or "when: CONDITION".',
        path,
        'key',
      )
    }
    references.condition(decision.when, [...path, 'when'])
    references.condition(decision.until, [...path, 'until'])
    for (const [index, ref] of decision.follows.entries()) references.step(ref, [...path, 'follows', index])
    for (const [index, objective] of decision.objectives.entries())
      checker.name('objective', objective, [...path, 'objectives', index])
    if (Object.keys(decision.options).length < 2) {
      checker.problem(
        'too-few-options',
        `Decision "${id}" leaves no choice.`,
        'Give it at least two options.',
        path,
        'key',
      )
    }
    if (decision.onTimeout !== 'wait') references.option(id, decision.onTimeout, [...path, 'onTimeout'])
    else if (Object.hasOwn(decision.options, 'wait')) {
      checker.problem(
        'reserved-option',
        `An option cannot be called "wait": onTimeout uses the word for a decision that stays open.`,
        'Call it wait-and-see, for example.',
        [...path, 'options', 'wait'],
        'key',
      )
    }
    for (const [name, option] of Object.entries(decision.options)) {
      references.effects(option.effects, [...path, 'options', name, 'effects'])
      for (const [index, ref] of option.does.entries())
        references.step(ref, [...path, 'options', name, 'does', index])
    }
  }
}
