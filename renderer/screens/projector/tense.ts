import type { ExerciseMs } from '../../../shared/base/time.ts'
import type { ComponentView, ProjectorView } from '../../../shared/contract/views.ts'
import { budgetOf } from '../../components/budget.ts'

/** At most seven rows stand on the wall (ART, Projector). */
const ROWS = 7

/** Is this component out of service beyond its target right now? */
export function isBreached(component: ComponentView, now: ExerciseMs): boolean {
  return component.verifiedAt === null && budgetOf(component, now)?.tone === 'breached'
}

/** One breached row makes the whole wall tense, while the exercise is played. */
export function isTense(view: ProjectorView, now: ExerciseMs): boolean {
  if (view.phase !== 'running' && view.phase !== 'paused') return false
  return view.components.some((component) => isBreached(component, now))
}

/** The rows of the wall, in the pack's order; where there are too many, those that were never out step back first. */
export function boardRows(components: readonly ComponentView[]): readonly ComponentView[] {
  if (components.length <= ROWS) return components
  const out = components.filter((component) => component.since !== null)
  const kept = new Set([...out, ...components.filter((component) => component.since === null)].slice(0, ROWS))
  return components.filter((component) => kept.has(component))
}
