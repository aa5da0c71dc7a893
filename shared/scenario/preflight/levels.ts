/** What the bounds need to know about components: who requires whom, and how each stands when the story begins. */
import { conditionAtoms } from '../conditions.ts'
import type { ComponentDef, ComponentLevel, Scenario } from '../model.ts'
import type { Story } from './story.ts'

export const LEVELS: readonly ComponentLevel[] = ['up', 'degraded', 'down']

export interface Levels {
  /** It and all that it requires. */
  closure(component: string): readonly string[]
  /** Its own level right after STARTEX, unless a condition moves the machine in that same instant. */
  atStart(component: string): ComponentLevel
  /** A level it may be seen at when the story begins: as declared, or as the first states set it. */
  seenAtStart(component: string, level: ComponentLevel): boolean
}

export function levelsOf({ scenario, chart, initial, transitions }: Story): Levels {
  const declared = new Map(scenario.components.map((one) => [one.id, one.initial]))
  const start = new Map(declared)
  for (const path of initial)
    for (const effect of chart.nodes.get(path)?.entry ?? [])
      if (effect.kind === 'set') start.set(effect.component, effect.level)
  const closures = closuresOf(scenario)
  const closure = (component: string) => closures.get(component) ?? []

  // `always` of the first states see the levels as declared, before any entry effect is carried out.
  const reached = new Set(initial)
  const asked = new Set<string>()
  for (const path of reached) {
    for (const transition of transitions) {
      if (transition.from !== path || transition.cause.kind !== 'always') continue
      for (const atom of transition.guard === null ? [] : conditionAtoms(transition.guard))
        if (atom.kind === 'component') for (const one of closure(atom.component)) asked.add(one)
      for (const { path: next } of chart.arrivals(transition)) reached.add(next)
    }
  }
  return {
    closure,
    atStart: (component) => start.get(component) ?? 'up',
    seenAtStart: (component, level) =>
      start.get(component) === level || (asked.has(component) && declared.get(component) === level),
  }
}

export function isServed(level: ComponentLevel, { served }: Pick<ComponentDef, 'served'>): boolean {
  return level === 'up' || (level === 'degraded' && served === 'degraded')
}

function closuresOf(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const requires = new Map(scenario.components.map(({ id, dependsOn }) => [id, dependsOn]))
  return new Map(
    scenario.components.map(({ id }) => {
      const found = new Set([id])
      for (const one of found) for (const other of requires.get(one) ?? []) found.add(other)
      return [id, [...found]]
    }),
  )
}
