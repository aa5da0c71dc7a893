/** What is declared and not used, or used in a way that its author hardly means; warnings all. */
import { conditionAtoms, scenarioConditions } from '../conditions.ts'
import type { Scenario } from '../model.ts'
import type { PlacedEffect } from './all-effects.ts'
import type { Finding } from './finding.ts'

export function unusedParts(scenario: Scenario, effects: readonly PlacedEffect[]): readonly Finding[] {
  const started = new Set<string>()
  const changed = new Set<string>()
  const set = new Set<string>()
  for (const { effect } of effects) {
    if (effect.kind === 'start') started.add(effect.task)
    else if (effect.kind === 'put' || effect.kind === 'add') changed.add(effect.fact)
    else if (effect.kind === 'set') set.add(effect.component)
  }
  const read = new Set<string>()
  for (const condition of scenarioConditions(scenario))
    for (const atom of conditionAtoms(condition)) if (atom.kind === 'fact') read.add(atom.fact)
  return [
    ...scenario.tasks
      .filter(({ id }) => !started.has(id))
      .map(({ id, title }) =>
        warning(
          'task-never-started',
          `No effect starts the task "${title}".`,
          'Start it with { start: ... }; else only the facilitator can, by hand.',
          ['tasks', id],
        ),
      ),
    ...scenario.facts
      .filter(({ id, title }) => title === null && !read.has(id))
      .map(({ id }) =>
        warning(
          'fact-never-read',
          `No condition reads the fact "${id}", and it has no title to be shown by.`,
          'Use it, give it a title, or remove it.',
          ['facts', id],
        ),
      ),
    ...scenario.facts
      .filter(({ id }) => !changed.has(id))
      .map(({ id }) =>
        warning(
          'fact-never-changed',
          `No effect changes the fact "${id}".`,
          'Change it with { put: ... } or { add: ... }, or remove it.',
          ['facts', id],
        ),
      ),
    ...scenario.components
      .filter(
        ({ id, initial }) => initial === 'up' && ![...closure(scenario, id)].some((below) => set.has(below)),
      )
      .map(({ id, title }) =>
        warning(
          'component-never-set',
          `Nothing ever happens to "${title}".`,
          'Set it, let it depend on one that is set, or remove it.',
          ['components', id],
        ),
      ),
    ...scenario.tasks
      .filter(
        ({ restores, recovers }) =>
          restores !== null &&
          !recovers.includes(
            scenario.recoveryPoints.find(({ id }) => id === restores.point)?.component ?? '',
          ),
      )
      .map(({ id, title }) =>
        warning(
          'restore-without-recovery',
          `"${title}" restores data of a component that it does not recover.`,
          'Name that component under "recovers", so that its time counts as execution.',
          ['tasks', id],
        ),
      ),
    ...scenario.decisions
      .filter(({ within, onTimeout }) => within === null && onTimeout !== 'wait')
      .map(({ id, title }) =>
        warning(
          'timeout-without-limit',
          `Decision "${title}" names an option for a timeout and has no limit.`,
          'Add "within", or remove "onTimeout".',
          ['decisions', id],
        ),
      ),
    ...idleRoles(scenario),
  ]
}

function idleRoles(scenario: Scenario): readonly Finding[] {
  const busy = new Set([
    ...scenario.decisions.map(({ asks }) => asks),
    ...scenario.tasks.map(({ by }) => by),
    ...scenario.injects.flatMap(({ to }) => to),
    ...scenario.obligations.flatMap(({ by }) => (by === null ? [] : [by])),
  ])
  return scenario.roles
    .filter(({ id }) => !busy.has(id))
    .map(({ id, title }) =>
      warning(
        'idle-role',
        `Role "${title}" receives nothing, decides nothing and does nothing.`,
        'Give it something to do, or remove it.',
        ['roles', id],
      ),
    )
}

function closure(scenario: Scenario, component: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(component)) return seen
  seen.add(component)
  for (const other of scenario.components.find(({ id }) => id === component)?.dependsOn ?? [])
    closure(scenario, other, seen)
  return seen
}

function warning(code: string, message: string, remedy: string, path: Finding['path']): Finding {
  return { code, severity: 'warning', message, remedy, path }
}
