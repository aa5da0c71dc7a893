/** What the schema cannot say: names that resolve, references into runbooks and files, cycles, contradictions. */
import type { References } from './check-references.ts'
import { findCycle } from './find-cycle.ts'
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
  for (const [index, ref] of pack.requiredSteps.entries()) references.step(ref, ['requiredSteps', index])
}

function checkWorld(pack: WrittenPack, checker: Checker): void {
  for (const [id, role] of Object.entries(pack.roles)) {
    if (role.backup === undefined) continue
    if (role.backup === id)
      checker.problem(
        'own-backup',
        `Role "${id}" is its own backup.`,
        'Name another role, or leave the backup out.',
        ['roles', id, 'backup'],
      )
    checker.name('role', role.backup, ['roles', id, 'backup'])
  }
  for (const [id, component] of Object.entries(pack.components)) {
    for (const [index, other] of component.dependsOn.entries())
      checker.name('component', other, ['components', id, 'dependsOn', index])
    if (component.rto !== undefined && component.mtd !== undefined && component.rto > component.mtd) {
      checker.problem(
        'rto-past-mtd',
        `The RTO of "${id}" is longer than its MTD.`,
        'A target must lie within what can be tolerated.',
        ['components', id, 'rto'],
      )
    }
  }
  const cycle = findCycle(Object.entries(pack.components).map(([id, component]) => [id, component.dependsOn]))
  if (cycle !== null) {
    checker.problem(
      'cyclic-dependency',
      `Components depend on each other in a circle: ${cycle.join(' -> ')}.`,
      'Remove one of these dependencies.',
      ['components', cycle[0] ?? '', 'dependsOn'],
    )
  }
  for (const [id, channel] of Object.entries(pack.channels)) {
    if (channel.carriedBy !== undefined)
      checker.name('component', channel.carriedBy, ['channels', id, 'carriedBy'])
  }
  for (const [id, point] of Object.entries(pack.recoveryPoints))
    checker.name('component', point.component, ['recoveryPoints', id, 'component'])
}

function checkFacts(pack: WrittenPack, checker: Checker): void {
  for (const [id, fact] of Object.entries(pack.facts)) {
    const path = ['facts', id]
    if (typeof fact.initial === 'boolean') {
      if (fact.min !== undefined || fact.max !== undefined)
        checker.problem(
          'fact-range',
          `Fact "${id}" is true or false and has no range.`,
          'Remove min and max.',
          path,
        )
    } else if (fact.initial < (fact.min ?? fact.initial) || fact.initial > (fact.max ?? fact.initial)) {
      checker.problem(
        'fact-range',
        `Fact "${id}" begins outside its own range.`,
        'Begin between min and max.',
        path,
      )
    }
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
    const { point: name, to } = task.restores
    if (!checker.name('recovery-point', name, [...path, 'restores', 'point'])) continue
    const point = pack.recoveryPoints[name]
    if (point?.kind === 'pitr' && to === undefined) {
      checker.problem(
        'restore-instant',
        `"${name}" can be restored to any instant of its window.`,
        'Say which: restores: { point: ..., to: -2m }.',
        [...path, 'restores'],
      )
    } else if (point?.kind === 'pitr' && to !== undefined && to < point.taken) {
      checker.problem(
        'restore-instant',
        `"${name}" begins after the instant that is asked for.`,
        'Choose an instant within its window.',
        [...path, 'restores', 'to'],
      )
    } else if (point !== undefined && point.kind !== 'pitr' && to !== undefined) {
      checker.problem(
        'restore-instant',
        `"${name}" is a ${point.kind} and holds one instant only.`,
        'Remove "to".',
        [...path, 'restores', 'to'],
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

function checkObligations(pack: WrittenPack, checker: Checker, references: References): void {
  for (const [id, obligation] of Object.entries(pack.obligations)) {
    const path = ['obligations', id]
    if (obligation.after !== undefined) checker.name('obligation', obligation.after, [...path, 'after'])
    if (obligation.by !== undefined) checker.name('role', obligation.by, [...path, 'by'])
    if (obligation.via !== undefined) checker.name('channel', obligation.via, [...path, 'via'])
    references.condition(obligation.from, [...path, 'from'])
    references.condition(obligation.until, [...path, 'until'])
    for (const [index, ref] of obligation.follows.entries()) references.step(ref, [...path, 'follows', index])
    if (obligation.from !== undefined && obligation.after !== undefined) {
      checker.problem(
        'trigger',
        `Obligation "${id}" has both "from" and "after".`,
        'Keep "after" when another duty starts its clock, else "from".',
        path,
        'key',
      )
    }
    const limits = [obligation.within, obligation.withinMonths, obligation.every].filter(
      (limit) => limit !== undefined,
    ).length
    if (limits !== 1) {
      checker.problem(
        'limit',
        `Obligation "${id}" needs one limit.`,
        'Write one of: within, withinMonths, every.',
        path,
        'key',
      )
    }
    if (obligation.every !== undefined && obligation.every <= 0)
      checker.problem('limit', `The cadence of "${id}" must be longer than 0.`, 'Write e.g. every: 30m.', [
        ...path,
        'every',
      ])
    if (obligation.until !== undefined && obligation.every === undefined) {
      checker.problem(
        'limit',
        `Obligation "${id}" has "until" without a cadence.`,
        'Remove it, or use "every".',
        [...path, 'until'],
      )
    }
  }
  const parents = Object.entries(pack.obligations).map(([id, { after }]): [string, readonly string[]] => [
    id,
    after === undefined ? [] : [after],
  ])
  const cycle = findCycle(parents)
  if (cycle !== null) {
    checker.problem(
      'cyclic-obligation',
      `Obligations wait for each other in a circle: ${cycle.join(' -> ')}.`,
      'Start one of them by "from".',
      ['obligations', cycle[0] ?? '', 'after'],
    )
  }
}

/** Whether a path stays inside the pack; a problem when it does not. */
export function inPack(path: string, checker: Checker, where: readonly (string | number)[]): boolean {
  const leaves =
    path.includes('\\') ||
    path.startsWith('/') ||
    /^[A-Za-z]:/.test(path) ||
    path.split('/').some((part) => part === '..' || part === '.' || part === '')
  if (leaves)
    checker.problem(
      'path-leaves-pack',
      `The path "${path}" leads out of the pack or is not plain.`,
      'Write a path inside the pack with forward slashes, such as files/mail.md.',
      where,
    )
  return !leaves
}
