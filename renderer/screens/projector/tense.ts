import type { ExerciseMs } from '../../../shared/base/time.ts'
import type { ProjectorView } from '../../../shared/contract/projector-view.ts'
import type { ComponentView } from '../../../shared/contract/story-views.ts'
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

/** What makes the wall tense, in a word or two: the frame alone would be colour. */
export function tenseWords({ components }: ProjectorView, now: ExerciseMs): string {
  const down = components.filter(({ level }) => level === 'down').length
  if (down > 0) return `${down} DOWN`
  if (components.some((component) => isBreached(component, now))) return 'OVER TARGET'
  const isNear = ({ served, since, target }: ComponentView) =>
    !served && since !== null && target !== null && now - since >= target * ALMOST_USED
  return components.some(isNear) ? 'TARGET NEAR' : 'LEGAL LIMIT NEAR'
}

/** A budget is almost used from this share of it on, as its bar turns. */
const ALMOST_USED = 0.75

/** At most so many duties stand side by side, and so many in one line. */
const DUTIES_SHOWN = { full: 4, slim: 3 } as const

/** The duties that fit, in their order; where there are too many, those that were fulfilled step back first. */
export function dutyRow(duties: ProjectorView['obligations'], slim: boolean): ProjectorView['obligations'] {
  const kept = new Set(
    [
      ...duties.filter(({ status }) => status !== 'met'),
      ...duties.filter(({ status }) => status === 'met'),
    ].slice(0, slim ? DUTIES_SHOWN.slim : DUTIES_SHOWN.full),
  )
  return duties.filter((duty) => kept.has(duty))
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

/** What the row of duties takes at the foot, and in one line where the board needs the room. */
const DUTIES = { full: 132, slim: 80 } as const

/** Is there no room for what a loss amounts to? The bars and the figures always stay. */
export function isCrowded(rows: readonly ComponentView[], now: ExerciseMs, duties = false): boolean {
  const told = rows.reduce((sum, row) => sum + (losesData(row) ? HEIGHT.amount : 0), 0)
  return heightOf(rows, now) + told > ROOM - (duties ? DUTIES.full : 0)
}

/** The rows that stand on the wall without being cut: what is up or verified leaves first, the last one before others. */
export function fittingRows(
  rows: readonly ComponentView[],
  now: ExerciseMs,
  duties: boolean,
): readonly ComponentView[] {
  const room = ROOM - (duties ? DUTIES.slim : 0)
  const spare = [
    ...rows.filter((row) => !isTold(row)).toReversed(),
    ...rows.filter((row) => isTold(row) && row.verifiedAt !== null && !isBreached(row, now)).toReversed(),
  ]
  return spare.reduce(
    (kept, row) => (heightOf(kept, now) <= room ? kept : kept.filter((other) => other !== row)),
    rows,
  )
}

function heightOf(rows: readonly ComponentView[], now: ExerciseMs): number {
  return rows.reduce((sum, row) => {
    const data = losesData(row) || row.writesStopped ? HEIGHT.data : 0
    const bar = row.since === null ? 0 : HEIGHT.bar
    return sum + (isBreached(row, now) ? HEIGHT.breached : HEIGHT.name) + bar + data
  }, 0)
}
