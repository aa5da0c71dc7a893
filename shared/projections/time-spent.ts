import type { ExerciseMs } from '../base/time.ts'
import type { TimeSpentView } from '../contract/debrief-view.ts'
import type { Scenario } from '../scenario/model.ts'
import type { Outage } from './outages.ts'
import { type RunSpan, recoveryRuns } from './task-runs.ts'

type Span = TimeSpentView['spans'][number]
type Label = Span['label']

/**
 * Where the time of an outage went: each instant of [clock start, verified or end] gets one label, the first that
 * holds of detection, verification, execution, waiting, decision (DESIGN §5). The labels sum to its length exactly.
 */
export function timeSpent(scenario: Scenario, runs: readonly RunSpan[], outage: Outage): TimeSpentView {
  const from = outage.clockStart.at
  const to = from + outage.length
  const relevant = recoveryRuns(scenario, runs, outage.component)
  const cuts = [
    outage.detected?.at ?? to,
    outage.restored?.at ?? to,
    ...relevant.flatMap((run) => [run.queuedAt, run.startedAt ?? to, run.endedAt ?? to]),
  ]
  const inside = cuts.filter((cut) => cut > from && cut < to)
  const borders = [...new Set([from, ...inside, to])].sort((left, right) => left - right)
  const spans: Span[] = []
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1]
    if (end === undefined) break
    const label = labelAt(start, outage, relevant)
    const last = spans.at(-1)
    if (last?.label === label) spans[spans.length - 1] = { ...last, to: end }
    else spans.push({ from: start, to: end, label })
  }
  return summed(spans)
}

/** For an exercise in which nothing was out. */
export const NO_TIME_SPENT: TimeSpentView = summed([])

/** Nothing changes between two borders, so the instant at the first speaks for the whole stretch. */
function labelAt(at: ExerciseMs, outage: Outage, runs: readonly RunSpan[]): Label {
  if (outage.detected === null || at < outage.detected.at) return 'detection'
  if (outage.restored !== null && at >= outage.restored.at) return 'verification'
  if (runs.some((run) => run.startedAt !== null && run.startedAt <= at && at < (run.endedAt ?? Infinity))) {
    return 'execution'
  }
  const queued = (run: RunSpan) => run.queuedAt <= at && at < (run.startedAt ?? run.endedAt ?? Infinity)
  return runs.some(queued) ? 'waiting' : 'decision'
}

function summed(spans: readonly Span[]): TimeSpentView {
  const of = (label: Label) =>
    spans.filter((span) => span.label === label).reduce((sum, span) => sum + span.to - span.from, 0)
  return {
    detection: of('detection'),
    decision: of('decision'),
    waiting: of('waiting'),
    execution: of('execution'),
    verification: of('verification'),
    total: spans.reduce((sum, span) => sum + span.to - span.from, 0),
    spans,
  }
}
