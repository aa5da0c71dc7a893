/**
 * Dead ends: a state that can be reached and not left, that ends nothing, while a component is not served because of its
 * region, and nothing that can still happen outside that region serves the component again or ends the exercise badly.
 */
import type { ComponentDef, Effect, Scenario } from '../model.ts'
import type { PlacedEffect } from './all-effects.ts'
import { type Chart, type ChartNode, isWithin, statePath } from './chart.ts'
import type { Finding } from './finding.ts'
import type { Reach } from './reach.ts'

export function deadEnds(
  scenario: Scenario,
  chart: Chart,
  reach: Reach,
  placed: readonly PlacedEffect[],
): readonly Finding[] {
  const effects = placed.filter(({ effect }) => reach.effects.has(effect))
  return [...chart.nodes.values()]
    .filter((node) => isTrap(node, chart, reach))
    .flatMap((node): readonly Finding[] => {
      const region = regionOf(node, chart)
      const still = effects
        .filter(({ state }) => state === null || !isWithin(state, region) || isWithin(state, node.path))
        .map(({ effect }) => effect)
      const bad = new Set(scenario.endings.filter(({ kind }) => kind !== 'recovered').map(({ id }) => id))
      if (still.some((effect) => effect.kind === 'end' && bad.has(effect.ending))) return []
      const unserved = unservedIn(node, region, scenario, chart, reach)
      const stuck = scenario.components.filter(
        (component) =>
          unserved.has(component.id) && !still.some((effect) => levelSet(effect, component) === 'served'),
      )
      const names = stuck.map(({ title }) => `"${title}"`).join(', ')
      return stuck.length === 0
        ? []
        : [
            {
              code: 'dead-end',
              severity: 'error',
              message: `In "${node.title}" (${node.path}) nothing leads on, and ${names} can never be served again.`,
              remedy: 'Add a transition, an effect that brings it back, or an ending.',
              path: statePath(node.path),
            },
          ]
    })
}

/** Reached, atomic, and neither it nor an ancestor inside its region has a transition that leaves. */
function isTrap(node: ChartNode, chart: Chart, reach: Reach): boolean {
  if (node.type !== 'atomic' || !reach.states.has(node.path)) return false
  const left = chart
    .lineage(node.path)
    .some(({ transitions }) =>
      transitions.some(
        (transition) =>
          transition.to !== null && transition.to !== node.path && reach.transitions.has(transition),
      ),
    )
  const ends = (effects: readonly Effect[]) => effects.some(({ kind }) => kind === 'end')
  if (left || ends(node.entry)) return false
  const incoming = [...reach.transitions].filter(({ to }) => to === node.path)
  return !(incoming.length > 0 && incoming.every(({ effects }) => ends(effects)))
}

/** The outermost ancestor below a parallel state (or the root's child): what the node shares no instant with. */
function regionOf(node: ChartNode, chart: Chart): string {
  const lineage = chart.lineage(node.path)
  const index = lineage.findIndex(
    ({ parent }) => parent !== null && chart.nodes.get(parent)?.type === 'parallel',
  )
  return lineage[index]?.path ?? ''
}

/** Components that may be unserved on arrival in `node` through what its region did to them. */
function unservedIn(
  node: ChartNode,
  region: string,
  scenario: Scenario,
  chart: Chart,
  reach: Reach,
): ReadonlySet<string> {
  const inside = [...chart.nodes.values()].filter(
    ({ path, type }) => type === 'atomic' && isWithin(path, region) && reach.states.has(path),
  )
  const after = new Map<string, ReadonlySet<string>>(inside.map(({ path }) => [path, new Set()]))
  const apply = (before: ReadonlySet<string>, effects: readonly Effect[]) => {
    const unserved = new Set(before)
    for (const component of scenario.components) {
      for (const effect of effects) {
        const level = levelSet(effect, component)
        if (level === 'served') unserved.delete(component.id)
        if (level === 'unserved') unserved.add(component.id)
      }
    }
    return unserved
  }
  const entryOf = (path: string) =>
    chart
      .entered(path)
      .filter((one) => isWithin(one.path, region))
      .flatMap(({ entry }) => entry)
  const leaves = (path: string) =>
    chart.entered(path).filter((one) => one.type === 'atomic' && isWithin(one.path, region))
  const arrive = (path: string, before: ReadonlySet<string>, effects: readonly Effect[]): boolean => {
    let grew = false
    for (const leaf of leaves(path)) {
      const known = after.get(leaf.path) ?? new Set()
      const joined = new Set([...known, ...apply(before, [...effects, ...entryOf(leaf.path)])])
      grew ||= joined.size > known.size
      after.set(leaf.path, joined)
    }
    return grew
  }
  const initial = new Set(
    scenario.components.filter((component) => !isServed(component.initial, component)).map(({ id }) => id),
  )
  arrive(region, initial, [])
  for (let grew = true; grew; ) {
    grew = false
    for (const leaf of inside) {
      for (const { transitions } of chart.lineage(leaf.path)) {
        for (const transition of transitions) {
          if (transition.to === null || !reach.transitions.has(transition)) continue
          grew =
            arrive(transition.to, after.get(leaf.path) ?? new Set(), [...leaf.exit, ...transition.effects]) ||
            grew
        }
      }
    }
  }
  return after.get(node.path) ?? new Set()
}

function levelSet(effect: Effect, component: ComponentDef): 'served' | 'unserved' | null {
  if (effect.kind !== 'set' || effect.component !== component.id) return null
  return isServed(effect.level, component) ? 'served' : 'unserved'
}

function isServed(level: ComponentDef['initial'], component: ComponentDef): boolean {
  return level === 'up' || (level === 'degraded' && component.served === 'degraded')
}
