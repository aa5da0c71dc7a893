import { type DurationMs, HOUR, type WallMs } from '../base/time.ts'
import type { ClockView } from '../contract/story-views.ts'
import type { ViewContext } from './view-context.ts'

/** The clock, its pace and its plan. Room time is wall time since the start, pauses and breaks included. */
export function clockView(context: ViewContext): ClockView {
  const { state, scenario, wall } = context
  const startedWall = startOf(context)
  const planned = state.settings?.plannedLength ?? null
  return {
    segment: state.clock,
    hostWall: wall,
    running: state.phase === 'running',
    chosenRate: state.chosenRate,
    slowedBecause: slowedBecause(context),
    pause: pauseOf(context),
    story: scenario.startex,
    startedWall,
    plannedEndWall: startedWall === null || planned === null ? null : startedWall + planned,
    projectedEndWall: startedWall === null ? null : projectedEnd(context),
  }
}

/** Whether the exercise will end later than planned at its chosen pace. */
export function isBehind(clock: ClockView): boolean {
  return (
    clock.plannedEndWall !== null &&
    clock.projectedEndWall !== null &&
    clock.projectedEndWall > clock.plannedEndWall
  )
}

/** Wall instant of STARTEX, or null before it. */
export function startOf(context: Pick<ViewContext, 'happened'>): WallMs | null {
  for (const { event } of context.happened) if (event.type === 'ExerciseStarted') return event.segment.wall
  return null
}

/** Nobody sits through more: what is left of a longer story will be jumped over, at no pace that could be told ahead. */
const LONGEST_SITTING: DurationMs = 12 * HOUR

/**
 * When the rest of the scenario would be played at the chosen rate; never before now. Null once it has ended, and while
 * days of it are left, which are jumped and not sat through.
 */
function projectedEnd({ state, scenario, wall, now }: ViewContext): WallMs | null {
  if (state.phase !== 'running' && state.phase !== 'paused') return null
  const rate = state.chosenRate > 0 ? state.chosenRate : 1
  const left = Math.max(0, Math.ceil((scenario.length - now) / rate))
  return left > LONGEST_SITTING ? null : wall + left
}

/** Names who needs time; a person may also have chosen otherwise, then the reason stands in the log. */
function slowedBecause({ state, titles }: ViewContext): string | null {
  if (state.phase !== 'running' || state.clock.rate >= state.chosenRate) return null
  const open = Object.entries(state.decisions).find(([, decision]) => decision.status === 'open')
  if (open !== undefined) return `The question "${titles.point(open[0])}" is open`
  const unread = Object.entries(state.injects).find(
    ([, inject]) => inject.status === 'delivered' && !inject.acknowledged,
  )
  return unread === undefined ? 'People need time' : `"${titles.inject(unread[0])}" has no response yet`
}

function pauseOf({ state, happened }: ViewContext): ClockView['pause'] {
  if (state.phase !== 'paused') return null
  for (let index = happened.length - 1; index >= 0; index -= 1) {
    const event = happened[index]?.event
    if (event?.type === 'ClockPaused') return { kind: event.kind, reason: event.reason }
  }
  return { kind: state.pauseKind ?? 'other', reason: '' }
}
