/** What is declared and can never happen. */
import type { Scenario } from '../model.ts'
import { type Chart, statePath } from './chart.ts'
import type { Finding } from './finding.ts'
import type { Reach } from './reach.ts'

export function neverHappens(scenario: Scenario, chart: Chart, reach: Reach): readonly Finding[] {
  return [
    ...[...chart.nodes.values()]
      // A parent that cannot be reached says it for the states inside it.
      .filter(({ path, parent }) => !reach.states.has(path) && (parent === null || reach.states.has(parent)))
      .map((node) =>
        error(
          'unreachable-state',
          `No path reaches the state "${node.path}".`,
          'Let a transition lead there, or remove it.',
          statePath(node.path),
        ),
      ),
    ...[...chart.nodes.values()]
      .filter(({ type }) => type === 'final')
      .map((node) =>
        error(
          'final-state',
          `The state "${node.path}" is final: its region would take nothing any more.`,
          'Make it an ordinary state without transitions.',
          statePath(node.path),
        ),
      ),
    ...scenario.decisions
      .filter(({ id }) => !reach.decisions.has(id))
      .map(({ id, title }) =>
        error(
          'decision-never-asked',
          `Decision "${title}" is never asked.`,
          'Its condition cannot hold; correct "in" or "when".',
          ['decisions', id],
        ),
      ),
    ...scenario.injects
      .filter(({ id }) => !reach.injects.has(id))
      .map(({ id, title }) =>
        error(
          'inject-never-fires',
          `Inject "${title}" can never fire.`,
          'Its condition cannot hold; correct it, or write byHand: true.',
          ['injects', id],
        ),
      ),
    ...(scenario.endings.some(({ id, kind }) => kind === 'recovered' && reach.endings.has(id))
      ? []
      : [
          error(
            'no-recovered-end',
            'No path reaches an ending of kind "recovered".',
            'Declare one, and add the effect { end: NAME } where everything is back.',
            ['endings'],
          ),
        ]),
    ...scenario.endings
      .filter(({ id, kind }) => kind !== 'recovered' && !reach.endings.has(id))
      .map(({ id }) =>
        warning(
          'ending-never-reached',
          `No path reaches the ending "${id}".`,
          'Add the effect { end: ... } where it belongs, or remove it.',
          ['endings', id],
        ),
      ),
    ...scenario.obligations
      .filter(({ id }) => !reach.obligations.has(id))
      .map(({ id, title }) =>
        warning(
          'obligation-never-triggered',
          `The clock of "${title}" never starts.`,
          'Correct "from" or "after", or start it with { oblige: ... }.',
          ['obligations', id],
        ),
      ),
    ...scenario.injects
      .filter(({ trigger }) => trigger.kind === 'at' && trigger.at > scenario.length)
      .map(({ id, title }) =>
        warning(
          'inject-after-length',
          `Inject "${title}" comes after the length of the exercise.`,
          'Bring it forward, or lengthen the exercise.',
          ['injects', id, 'at'],
        ),
      ),
  ]
}

function error(code: string, message: string, remedy: string, path: Finding['path']): Finding {
  return { code, severity: 'error', message, remedy, path }
}

function warning(code: string, message: string, remedy: string, path: Finding['path']): Finding {
  return { code, severity: 'warning', message, remedy, path }
}
