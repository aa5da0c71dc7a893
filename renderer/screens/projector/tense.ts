import type { ExerciseMs } from '../../../shared/base/time.ts'
import type { ComponentView, ProjectorView } from '../../../shared/contract/views.ts'
import { budgetOf } from '../../components/budget.ts'
import { dataBudgetOf } from '../../components/data-budget.ts'

/** At most seven rows stand on the wall (ART, Projector). */
const ROWS = 7

/**
 * Is this component out of service beyond its target right now, or does it lose more data than its RPO target with
 * every minute? A loss that has come to a stand is told in the row and makes nobody tense any more.
 */
export function isBreached(component: ComponentView, now: ExerciseMs): boolean {
  const lost = dataBudgetOf(component, now)
  if (lost?.growing === true && lost.tone === 'breached') return true
  return component.verifiedAt === null && budgetOf(component, now)?.tone === 'breached'
}

/** Is data of it lost? */
function losesData({ lossNow, lossGrowsFrom }: ComponentView): boolean {
  return lossNow !== null && (lossNow > 0 || lossGrowsFrom !== null)
}

/** Does the row say more than that it is up? */
function isTold(component: ComponentView): boolean {
  return component.since !== null || component.writesStopped || losesData(component)
}

/** One breached row makes the whole wall tense, while the exercise is played. */
export function isTense(view: ProjectorView, now: ExerciseMs): boolean {
  if (view.phase !== 'running' && view.phase !== 'paused') return false
  return view.components.some((component) => isBreached(component, now))
}

/** The rows of the wall, in the pack's order; where there are too many, those with nothing to tell step back first. */
export function boardRows(components: readonly ComponentView[]): readonly ComponentView[] {
  if (components.length <= ROWS) return components
  const told = components.filter(isTold)
  const kept = new Set([...told, ...components.filter((component) => !isTold(component))].slice(0, ROWS))
  return components.filter((component) => kept.has(component))
}

/** Heights on a wall of 1080 lines, as the style sheet sets them; what a board can hold. */
const HEIGHT = { name: 76, breached: 98, bar: 24, data: 72, amount: 44 } as const
const ROOM = 804

/** Is there no room for what a loss amounts to? The bars and the figures always stay. */
export function isCrowded(rows: readonly ComponentView[], now: ExerciseMs): boolean {
  const needed = rows.reduce((sum, row) => {
    const data = losesData(row) ? HEIGHT.data + HEIGHT.amount : row.writesStopped ? HEIGHT.data : 0
    const bar = row.since === null ? 0 : HEIGHT.bar
    return sum + (isBreached(row, now) ? HEIGHT.breached : HEIGHT.name) + bar + data
  }, 0)
  return needed > ROOM
}
