import type { DurationMs, ExerciseMs } from '../base/time.ts'
import { isServed } from '../exercise/world.ts'
import type { ComponentDef, MarkName, Scenario } from '../scenario/model.ts'
import { type LevelChange, levelHistory } from './level-history.ts'
import type { ScoreLog } from './score-log.ts'
import { type Evidence, type StatedMark, statedMarks } from './stated-marks.ts'

export type ClockStart = ComponentDef['clockStart']

/** An instant of an outage with what it rests on. */
export interface Instant {
  readonly at: ExerciseMs
  readonly evidence: Evidence
  /** Journal lines behind it. */
  readonly seqs: readonly number[]
}

/** From leaving the served level to the first verification after the last regain (DESIGN §5, achieved RTO). */
export interface Outage {
  readonly component: string
  readonly onset: Instant
  readonly detected: Instant | null
  readonly declared: Instant | null
  /** Last time it became served again; null: not served at the end. */
  readonly restored: Instant | null
  readonly verified: Instant | null
  /** What the clock was really started by; `onset` where the policy's mark was never made. */
  readonly convention: ClockStart
  readonly clockStart: Instant
  /** verified - clock start, in ms; while open: end - clock start. */
  readonly length: DurationMs
}

interface Stretch {
  readonly down: LevelChange
  readonly regained: LevelChange | null
}

/** Outages of every component in order; a component that never left its served level has none. */
export function outagesOf(scenario: Scenario, log: ScoreLog): ReadonlyMap<string, readonly Outage[]> {
  const histories = levelHistory(scenario, log)
  const marks = statedMarks(log)
  return new Map(
    scenario.components.map((component) => [
      component.id,
      componentOutages(component, histories.get(component.id) ?? [], marks, log),
    ]),
  )
}

function componentOutages(
  component: ComponentDef,
  history: readonly LevelChange[],
  marks: readonly StatedMark[],
  log: ScoreLog,
): readonly Outage[] {
  const own = marks.filter((mark) => mark.component === component.id || mark.component === null)
  const stretches = stretchesOf(component, history, log.end)
  const outages: Outage[] = []
  let first: Stretch | null = null
  for (const [index, stretch] of stretches.entries()) {
    first ??= stretch
    const nextDown = stretches[index + 1]?.down.at ?? Number.POSITIVE_INFINITY
    const since = outages.at(-1)?.verified?.at ?? Number.NEGATIVE_INFINITY
    const outage = outageFrom(component, { first, last: stretch, since, nextDown }, own, log)
    // Down again before anyone verified: the same outage goes on.
    if (outage.verified === null && nextDown !== Number.POSITIVE_INFINITY) continue
    outages.push(outage)
    first = null
  }
  return outages
}

function stretchesOf(
  component: ComponentDef,
  history: readonly LevelChange[],
  end: ExerciseMs,
): readonly Stretch[] {
  const stretches: Stretch[] = []
  let down: LevelChange | null = null
  for (const change of history) {
    if (change.at > end) break
    const served = isServed(change.level, component.served)
    if (!served) down ??= change.at < end ? change : null
    else if (down !== null) {
      stretches.push({ down, regained: change })
      down = null
    }
  }
  return down === null ? stretches : [...stretches, { down, regained: null }]
}

interface Bounds {
  readonly first: Stretch
  readonly last: Stretch
  /** End of the outage before this one. */
  readonly since: ExerciseMs
  /** Beginning of the next stretch below the served level. */
  readonly nextDown: ExerciseMs
}

function outageFrom(
  component: ComponentDef,
  bounds: Bounds,
  marks: readonly StatedMark[],
  log: ScoreLog,
): Outage {
  const { first, last, since, nextDown } = bounds
  const firstRegained = first.regained?.at ?? log.end
  const human = marks.filter((mark) => mark.component === component.id && overrides(mark, log))
  const onset = lastStated(human, 'onset', (at) => at > since && at <= firstRegained) ?? simulated(first.down)
  const restored =
    last.regained === null
      ? null
      : (lastStated(human, 'restored', (at) => at >= last.down.at && at < nextDown) ??
        simulated(last.regained))
  const verified =
    restored === null ? null : firstMark(marks, 'verified', (at) => at >= restored.at && at < nextDown)
  const until = verified?.at ?? log.end
  const aware = (mark: MarkName) => knownFrom(marks, mark, component.id, { since, onset, until })
  const detected =
    aware('detected') ?? earliest([aware('acknowledged'), aware('declared'), aware('recovery-started')])
  const declared = aware('declared')
  const started = { onset, detected, declared }[component.clockStart]
  const clockStart = started ?? onset
  return {
    component: component.id,
    onset,
    detected,
    declared,
    restored,
    verified,
    convention: started === null ? 'onset' : component.clockStart,
    clockStart,
    length: Math.max(0, until - clockStart.at),
  }
}

function simulated(change: LevelChange): Instant {
  return { at: change.at, evidence: 'simulated', seqs: change.seq === null ? [] : [change.seq] }
}

function instant(mark: StatedMark): Instant {
  return { at: mark.statedAt, evidence: mark.evidence, seqs: mark.seqs }
}

/**
 * On a tabletop the scenario knows when a component went and came back, unless a person corrected its mark with a
 * reason; in a live drill what was stated or observed comes before the scenario's clock.
 */
function overrides(mark: StatedMark, log: ScoreLog): boolean {
  return mark.corrected || (log.mode === 'live' && mark.evidence !== 'simulated')
}

function lastStated(
  marks: readonly StatedMark[],
  name: MarkName,
  within: (at: ExerciseMs) => boolean,
): Instant | null {
  const said = marks.filter((one) => one.mark === name && within(one.statedAt))
  // a correction with a reason, then a measurement, then somebody's word
  const mark =
    said.findLast((one) => one.corrected) ??
    said.findLast((one) => one.evidence === 'observed') ??
    said.at(-1)
  return mark === undefined ? null : instant(mark)
}

function firstMark(
  marks: readonly StatedMark[],
  name: MarkName,
  within: (at: ExerciseMs) => boolean,
): Instant | null {
  return earliest(marks.filter((mark) => mark.mark === name && within(mark.statedAt)).map(instant))
}

/** Who knew before the onset (a mark for the whole) knows from the onset on. */
function knownFrom(
  marks: readonly StatedMark[],
  name: MarkName,
  component: string,
  span: { readonly since: ExerciseMs; readonly onset: Instant; readonly until: ExerciseMs },
): Instant | null {
  const known = marks.filter(
    (mark) =>
      mark.mark === name &&
      mark.statedAt <= span.until &&
      (mark.component === null || (mark.component === component && mark.statedAt > span.since)),
  )
  const first = earliest(known.map(instant))
  return first === null ? null : { ...first, at: Math.max(first.at, span.onset.at) }
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce<Instant | null>(
    (best, one) => (one !== null && (best === null || one.at < best.at) ? one : best),
    null,
  )
}
