/** Duties: who, whom, by when, and what starts their clocks. */
import type { References } from './check-references.ts'
import { findCycle } from './find-cycle.ts'
import type { Checker } from './names.ts'
import type { WrittenPack } from './schema.ts'

export function checkObligations(pack: WrittenPack, checker: Checker, references: References): void {
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
