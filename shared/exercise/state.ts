/**
 * The state of one exercise: the fold of its log (DESIGN §4.1). Plain JSON, only what `decide` and `advance` need to
 * go on; what is merely told (notes, rationales, the timeline) stays in the log and is read there by projections.
 */
import type { ClockSegment } from '../base/clock.ts'
import type { ExerciseMs } from '../base/time.ts'
import type { ExerciseEvent } from '../contract/events.ts'
import type { Probe } from '../contract/probes.ts'
import type { Settings } from '../contract/settings.ts'
import type { ComponentLevel, MarkName, PointState } from '../scenario/model.ts'

export type Phase = 'briefing' | 'running' | 'paused' | 'ended' | 'closed'

/** Whether the story is going on, be its clock running or not. */
export function isLive(phase: Phase): boolean {
  return phase === 'running' || phase === 'paused'
}

/** Whether this is a live drill: the clock runs at 1x and tasks end by people (DESIGN §6). */
export function isRealTime(state: ExerciseState): boolean {
  return state.settings?.mode === 'live'
}

type ById<Value> = Readonly<Record<string, Value>>

export type InjectStatus = 'pending' | 'armed' | 'delivered' | 'failed' | 'held' | 'skipped' | 'retracted'

export interface InjectState {
  readonly status: InjectStatus
  /** When armed: due at. */
  readonly dueAt: ExerciseMs | null
  readonly deliveredAt: ExerciseMs | null
  readonly via: string | null
  readonly acknowledged: boolean
  /** Forced by an effect: stays armed whatever its condition says. */
  readonly forced: boolean
  /** Retracted because what caused it was undone: may come again. */
  readonly mayReturn: boolean
}

export interface DecisionState {
  readonly status: 'pending' | 'open' | 'decided' | 'lapsed' | 'closed'
  readonly openedAt: ExerciseMs | null
  readonly dueAt: ExerciseMs | null
  /** Its condition holds and it opens at this instant. */
  readonly opensAt: ExerciseMs | null
  readonly decision: string | null
  readonly option: string | null
  /** Its limit has passed with `onTimeout: wait`. */
  readonly late: boolean
}

export interface TaskRun {
  readonly run: string
  readonly task: string
  readonly role: string
  readonly attempt: number
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'aborted'
  readonly queuedAt: ExerciseMs
  readonly startedAt: ExerciseMs | null
  readonly dueAt: ExerciseMs | null
  readonly endedAt: ExerciseMs | null
  readonly duration: number
  readonly willFail: boolean
}

export interface ComponentState {
  /** Its own level; the effective one is the worst of this and of those it requires. */
  readonly own: ComponentLevel
  /** Left its served level (effectively) and has not regained it. */
  readonly unserved: boolean
  /** A probe of it has failed, whatever became of that probe since: it was seen that something is wrong. */
  readonly seenFailing: boolean
  readonly writesStoppedAt: ExerciseMs | null
  /** Lost instant range start of a restore: data is as of this instant; null: its own data. */
  readonly restoredTo: ExerciseMs | null
  readonly reconciled: number
  /** What was written to it since then is bad; null: its data is sound. */
  readonly corruptSince: ExerciseMs | null
}

export interface ObligationInstance {
  readonly instance: string
  readonly obligation: string
  readonly number: number
  readonly triggeredAt: ExerciseMs
  readonly dueAt: ExerciseMs
  readonly status: 'open' | 'met' | 'missed' | 'settled'
  readonly metAt: ExerciseMs | null
}

export interface Timer {
  readonly timer: string
  readonly dueAt: ExerciseMs
  /** The `xstate.after.*` event that only the scheduler may send. */
  readonly event: string
}

export interface ProbeState {
  /** As it was configured; secret values of headers are not in it. */
  readonly probe: Probe
  readonly status: 'unknown' | 'passing' | 'failing'
  /** Exercise time of the first run that found it so; null: unknown. */
  readonly since: ExerciseMs | null
  readonly detail: string
}

export interface ExerciseState {
  readonly phase: Phase
  readonly settings: Settings | null
  readonly pack: string | null
  readonly clock: ClockSegment
  /** Rate chosen by a person, returned to when nobody needs time any more. */
  readonly chosenRate: number
  /** A person insisted on the rate although people need time. */
  readonly rateOverride: boolean
  readonly pauseKind: string | null
  /** Exercise time of the last thing that happened. */
  readonly lastAt: ExerciseMs
  readonly machine: { readonly value: unknown; readonly historyValue: unknown } | null
  readonly timers: ById<Timer>
  readonly components: ById<ComponentState>
  readonly points: ById<PointState>
  readonly facts: ById<number | boolean>
  readonly injects: ById<InjectState>
  readonly added: ById<Extract<ExerciseEvent, { type: 'InjectAdded' }>>
  readonly decisions: ById<DecisionState>
  readonly freeDecisions: ById<{ readonly point: string | null; readonly mapped: boolean }>
  readonly tasks: ById<TaskRun>
  readonly taskFactors: ById<number>
  readonly obligations: ById<ObligationInstance>
  /** Latest statement per `mark` or `mark:component`. */
  /** Phases of the expected timeline that were reached, and when. */
  readonly phases: ById<ExerciseMs>
  readonly marks: ById<{ readonly entry: string; readonly at: ExerciseMs }>
  readonly ticks: ById<'done' | 'not-applicable' | 'deviated' | 'open'>
  readonly seats: ById<{
    readonly person: string
    readonly present: boolean
    readonly standing: 'primary' | 'backup'
  }>
  /** Players' messages and the simulation cell's, whatever became of them: the channel of each. */
  readonly messages: ById<{ readonly via: string }>
  /** To which roles an inject or a message came. */
  readonly reached: ById<readonly string[]>
  /** What each role did with it, and when. */
  readonly opened: ById<ById<{ readonly how: 'opened' | 'answered' | 'declined'; readonly at: ExerciseMs }>>
  /** Roles that were asked by hand for their vote on a decision point, besides those that the pack asks. */
  readonly polls: ById<readonly string[]>
  readonly probes: ById<ProbeState>
  /** `host:port` to which probes may send. */
  readonly confirmedHosts: ById<true>
  readonly ending: string | null
  readonly projector: {
    readonly content: 'board' | 'inject' | 'decision' | 'clock' | 'message' | 'join'
    readonly ref: string | null
    readonly text: string
    readonly blackout: boolean
  }
  readonly realIncident: boolean
  readonly closings: number
  /** Number of events folded, for a quick equality check. */
  readonly count: number
}

export type MarkKey = MarkName | `${MarkName}:${string}`
