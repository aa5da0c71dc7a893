/** Roles, components, channels, recovery points and facts. */
import { findCycle } from './find-cycle.ts'
import type { Checker } from './names.ts'
import type { WrittenPack } from './schema.ts'

export function checkWorld(pack: WrittenPack, checker: Checker): void {
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
    if (channel.kind === 'in-person' && channel.carriedBy !== undefined) {
      checker.problem(
        'in-person-carried',
        `Channel "${id}" is in person, so nothing carries it.`,
        'Remove carriedBy, or give it another kind.',
        ['channels', id, 'kind'],
      )
    }
  }
  for (const [id, point] of Object.entries(pack.recoveryPoints))
    checker.name('component', point.component, ['recoveryPoints', id, 'component'])
}

export function checkFacts(pack: WrittenPack, checker: Checker): void {
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
