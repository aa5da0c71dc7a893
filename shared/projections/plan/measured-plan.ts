import type { PlanView } from '../../contract/plan-view.ts'
import type { Settings } from '../../contract/settings.ts'

/**
 * What of a plan is shown when it is over: the procedures that were begun, none of them where nothing that was done was
 * planned; of a live drill also the tasks that were begun. In a tabletop tasks take the scenario's time, and nothing is
 * left to be said of them.
 */
export function measuredPlan({ procedures, tasks, marks }: PlanView, mode: Settings['mode']): PlanView {
  const begun = procedures.filter(({ steps }) => steps.some(({ status }) => status !== 'open'))
  const isMeasured = begun.some(({ steps }) =>
    steps.some(({ planned, actual }) => planned?.to != null && actual !== null),
  )
  return {
    procedures: isMeasured ? begun : [],
    tasks: mode === 'live' ? tasks.filter(({ actual }) => actual !== null) : [],
    marks,
  }
}
