/**
 * What a scenario allows at all, told before anybody plays it: bounds that no team can beat (`earliest.ts` says what
 * they presume and forget). Plain data, for the command line, a screen or a file. All times in ms; null: never, unknown or
 * not applicable, as each field says.
 */
import type { DurationMs, ExerciseMs } from '../../base/time.ts'
import type { EndingDef, Scenario } from '../model.ts'
import { latestTime } from './after-outage.ts'
import { chartOf } from './chart.ts'
import { Earliest } from './earliest.ts'
import { forcedEnd } from './forced-end.ts'
import { levelsOf } from './levels.ts'
import { lossBound } from './loss-bounds.ts'
import { type RecoveryBound, recoveryBound } from './recovery-bounds.ts'
import { type Story, storyOf } from './story.ts'

export interface EndingBound {
  readonly id: string
  readonly title: string
  readonly kind: EndingDef['kind']
  /** No play reaches it before this; null: no play reaches it. */
  readonly soonest: ExerciseMs | null
  /** No play reaches it after this; null: nothing fixes that. */
  readonly latest: ExerciseMs | null
  /** A team that answers nothing never gets there. */
  readonly needsTeam: boolean
  /** Decisions that are open until somebody answers, and without which it is never reached. */
  readonly waitsFor: readonly string[]
}

export interface ComponentBound extends RecoveryBound {
  readonly id: string
  readonly title: string
  readonly tier: number
  readonly rto: { readonly target: DurationMs | null; readonly canBeMet: boolean | null }
  readonly rpo: {
    readonly target: DurationMs | null
    /** No play that loses data or is out loses less; null: nothing to lose, or nothing to bring bad data back from. */
    readonly soonest: DurationMs | null
    readonly canBeMet: boolean | null
  }
  /** A team that answers nothing never gets it back. */
  readonly needsTeam: boolean
  readonly waitsFor: readonly string[]
}

export interface Bounds {
  /** Every play has come to some ending by then; null: nothing sees to that. */
  readonly endsBy: ExerciseMs | null
  readonly endings: readonly EndingBound[]
  readonly components: readonly ComponentBound[]
  /** When each duty can begin at the earliest; null: never. */
  readonly obligations: readonly {
    readonly id: string
    readonly title: string
    readonly soonest: ExerciseMs | null
  }[]
  /** When each phase of the expected timeline can be reached at the earliest; null: never. */
  readonly phases: readonly {
    readonly id: string
    readonly title: string
    readonly by: DurationMs
    readonly soonest: ExerciseMs | null
  }[]
}

/** The fixed point for a story without a silent team, and all that the bounds rest on. */
export function earliestOf(scenario: Scenario, chart = chartOf(scenario)): Earliest {
  const story = storyOf(scenario, chart)
  return new Earliest(story, levelsOf(story))
}

/** Works out all bounds: a few runs of the fixed point, and one for each decision without an end to its time. */
export function boundsOf(scenario: Scenario): Bounds {
  const earliest = earliestOf(scenario)
  const { story } = earliest
  const silent = earliest.presuming({ silent: true })
  const open = scenario.decisions.filter(({ within, onTimeout }) => within === null || onTimeout === 'wait')
  const without = open.map(({ id }) => ({ id, times: earliest.presuming({ without: id }) }))
  const waitsFor = (time: (times: Earliest) => ExerciseMs) =>
    without.filter(({ times }) => time(times) === Infinity).map(({ id }) => id)
  return {
    endsBy: known(forcedEnd(story)),
    endings: scenario.endings.map((ending) => {
      const reached = (times: Earliest) => times.ending(ending.id)
      const soonest = known(reached(earliest))
      return {
        id: ending.id,
        title: ending.title,
        kind: ending.kind,
        soonest,
        latest: soonest === null ? null : known(latestEnding(story, ending.id)),
        needsTeam: soonest !== null && reached(silent) === Infinity,
        waitsFor: soonest === null ? [] : waitsFor(reached),
      }
    }),
    components: scenario.components.map((component) => {
      const recovery = recoveryBound(earliest, component)
      const loss = lossBound(earliest, component)
      const back = (times: Earliest) => times.restored(component.id)
      const bounded = recovery.status === 'bounded'
      return {
        id: component.id,
        title: component.title,
        tier: component.tier,
        ...recovery,
        rto: { target: component.rto, canBeMet: bounded ? within(recovery.proven, component.rto) : null },
        rpo: {
          target: component.rpo,
          soonest: loss.soonest,
          canBeMet: loss.soonest === null && !loss.never ? null : within(loss.soonest, component.rpo),
        },
        needsTeam: bounded && back(silent) === Infinity,
        waitsFor: bounded ? waitsFor(back) : [],
      }
    }),
    obligations: scenario.obligations.map(({ id, title }) => ({
      id,
      title,
      soonest: known(earliest.duty(id)),
    })),
    phases: scenario.expected.map(({ id, title, by, reached }) => ({
      id,
      title,
      by,
      soonest: known(earliest.holds(reached)),
    })),
  }
}

function latestEnding(story: Story, ending: string): ExerciseMs {
  return Math.max(...(story.ends.get(ending) ?? []).map(({ carrier }) => latestTime(story, carrier)))
}

/** Whether a bound leaves room for a target; null without one. */
function within(soonest: DurationMs | null, target: DurationMs | null): boolean | null {
  if (target === null) return null
  return soonest !== null && soonest <= target
}

function known(time: ExerciseMs): ExerciseMs | null {
  return Number.isFinite(time) ? time : null
}
