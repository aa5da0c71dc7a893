import type { ExerciseMs } from '../base/time.ts'
import type { Run } from './run.ts'
import type { ExerciseState } from './state.ts'

/** What waits for the team: open decisions and unread injects, as `decision:ID` and `inject:ID` (DESIGN §6). */
export function waitingForPeople(state: ExerciseState): ReadonlySet<string> {
  const waiting = new Set<string>()
  for (const [id, decision] of Object.entries(state.decisions))
    if (decision.status === 'open') waiting.add(`decision:${id}`)
  for (const [id, inject] of Object.entries(state.injects))
    if (inject.status === 'delivered' && !inject.acknowledged) waiting.add(`inject:${id}`)
  return waiting
}

/** Whether the rate is to stay at 1x at most: someone needs time, and nobody chose otherwise. */
export function mustSlow(state: ExerciseState): boolean {
  return (state.settings?.slowForPeople ?? false) && !state.rateOverride && waitingForPeople(state).size > 0
}

/** Lowers the rate to 1x when people need time and restores the chosen one when nobody does (DESIGN §6). */
export function fitRate(run: Run, at: ExerciseMs): void {
  const { state } = run
  if (!run.fitsRate || state.phase !== 'running' || !(state.settings?.slowForPeople ?? false)) return
  const needed = waitingForPeople(state).size > 0
  if (needed && state.clock.rate > 1 && !state.rateOverride) change(run, 1, 'People need time', at)
  else if (!needed && (state.clock.rate !== state.chosenRate || state.rateOverride))
    change(run, state.chosenRate, 'Nobody needs time', at)
}

function change(run: Run, rate: number, reason: string, at: ExerciseMs): void {
  const segment = run.segment(at, rate)
  run.emit({ type: 'RateChanged', segment, auto: true, reason, override: false }, at, 'rate')
}
