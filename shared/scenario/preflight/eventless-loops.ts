/**
 * Loops of `always` transitions. A step of the machine sees one world: effects are carried out after it. So a circle of
 * eventless transitions whose guards can hold together never comes to rest.
 */

import type { Scenario } from '../model.ts'
import { type Chart, type ChartTransition, statePath } from './chart.ts'
import type { Finding } from './finding.ts'
import { satisfiable } from './satisfiable.ts'

const MAX_CIRCLES = 200

export function eventlessLoops(scenario: Scenario, chart: Chart): readonly Finding[] {
  const always = [...chart.nodes.values()].flatMap(({ transitions }) =>
    transitions.filter(({ cause }) => cause.kind === 'always'),
  )
  const found: Finding[] = []
  for (const circle of circlesOf(always, chart)) {
    const guards = circle.flatMap(({ guard }) => (guard === null ? [] : [guard]))
    if (!satisfiable({ kind: 'all', of: guards }, scenario)) continue
    const trail = [...circle.map(({ from }) => from), circle[0]?.from ?? '']
    found.push({
      code: 'eventless-loop',
      severity: 'error',
      message: `These "always" transitions never come to rest: ${trail.join(' -> ')}.`,
      remedy: 'Give them guards that cannot hold at the same time, or use an event or a delay.',
      path: [...statePath(circle[0]?.from ?? ''), 'always'],
    })
  }
  return found
}

/** Simple circles, each once, beginning at its first transition in document order. */
function circlesOf(
  always: readonly ChartTransition[],
  chart: Chart,
): readonly (readonly ChartTransition[])[] {
  const circles: (readonly ChartTransition[])[] = []
  const next = (transition: ChartTransition) => {
    // A transition without a target stays where it is and is asked again at once.
    const active = new Set(
      transition.to === null ? [transition.from] : chart.entered(transition.to).map(({ path }) => path),
    )
    return always.filter(({ from }) => active.has(from))
  }
  const search = (trail: readonly ChartTransition[]): void => {
    const last = trail.at(-1)
    const [first] = trail
    if (last === undefined || first === undefined || circles.length >= MAX_CIRCLES || trail.length > 12)
      return
    for (const following of next(last)) {
      if (following === first) circles.push(trail)
      else if (!trail.includes(following) && always.indexOf(following) > always.indexOf(first))
        search([...trail, following])
    }
  }
  for (const transition of always) search([transition])
  return circles
}
