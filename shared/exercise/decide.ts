import { exerciseNow } from '../base/clock.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { ExerciseMs, WallMs } from '../base/time.ts'
import type { Actor, Command, CommandType, Refusal } from '../contract/commands.ts'
import type { ExerciseEvent, JournalLine } from '../contract/events.ts'
import type { Runbook } from '../runbook/model.ts'
import type { Scenario } from '../scenario/model.ts'
import { runDue } from './advance.ts'
import { type CommandOf, HANDLERS } from './handlers.ts'
import { labelOf } from './label.ts'
import { Run } from './run.ts'
import { settle } from './settle.ts'
import { type ExerciseState, isLive, type Phase } from './state.ts'

/** What a decision about a command may look at besides the state. */
export interface Bundle {
  readonly scenario: Scenario
  readonly runbooks: readonly Runbook[]
  /** The journal so far, for undo. */
  readonly lines: readonly JournalLine[]
  /** The score as of now (projections know it, the engine does not); recorded by `close` (DESIGN §4.11). */
  readonly score?: () => { readonly rubric: number; readonly score: Json }
}
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface CommandRequest {
  readonly id: string
  readonly command: Command
  readonly actor: Actor
  readonly wall: WallMs
}

export interface Decision {
  readonly events: readonly ExerciseEvent[]
  /** For the log and the undo button. */
  readonly label: string
}

/** What a handler works with. */
export interface Context {
  readonly run: Run
  readonly bundle: Bundle
  readonly request: CommandRequest
  /** Exercise time now. */
  readonly now: ExerciseMs
}

/**
 * Decides one command: its events, or a typed refusal that says what to do (DESIGN §4.10). Pure; the caller has
 * brought the clock forward to `request.wall` with `advance` before, and makes the events durable before it answers.
 */
export function decide(
  bundle: Bundle,
  state: ExerciseState,
  request: CommandRequest,
): Result<Decision, Refusal> {
  const { command } = request
  const wrongPhase = checkPhase(state, command.type)
  if (wrongPhase !== null) return fail(wrongPhase)
  const now = exerciseNow(state.clock, request.wall)
  const run = new Run(bundle.scenario, state, request.id, () => request.wall)
  const label = labelOf(bundle, state, command)
  const refusal = handle({ run, bundle, request, now }, command)
  if (refusal !== null) return fail(refusal)
  if (isLive(run.state.phase) && command.type !== 'undo') {
    const at = Math.max(now, run.state.lastAt)
    settle(run, at)
    runDue(run, () => (isLive(run.state.phase) ? Math.max(at, run.state.lastAt) : null))
  }
  return ok({ events: run.events, label })
}

function handle<Type extends CommandType>(context: Context, command: CommandOf<Type>): Refusal | null {
  const handler: (context: Context, command: CommandOf<Type>) => Refusal | null =
    HANDLERS[command.type as Type]
  return handler(context, command)
}

const NOT_ENDED: readonly Phase[] = ['briefing', 'running', 'paused']
const LIVE: readonly Phase[] = ['running', 'paused']
const OPEN: readonly Phase[] = ['running', 'paused', 'ended']
const ANY_OPEN: readonly Phase[] = ['briefing', 'running', 'paused', 'ended']

/** In which phases a command makes sense. */
const PHASES: Readonly<Record<CommandType, readonly Phase[]>> = {
  create: ['briefing'],
  start: ['briefing'],
  end: LIVE,
  'real-incident': ['briefing', 'running', 'paused'],
  close: ['ended'],
  reopen: ['closed'],
  pause: ['running'],
  resume: ['paused'],
  rate: LIVE,
  jump: LIVE,
  'next-event': LIVE,
  advance: LIVE,
  'send-inject': LIVE,
  'hold-inject': LIVE,
  'release-inject': LIVE,
  'skip-inject': LIVE,
  'retract-inject': LIVE,
  'add-inject': LIVE,
  'acknowledge-inject': LIVE,
  draft: LIVE,
  decide: LIVE,
  'decide-freely': LIVE,
  'map-decision': OPEN,
  explain: OPEN,
  'start-task': LIVE,
  'complete-task': LIVE,
  'abort-task': LIVE,
  'hand-over-task': LIVE,
  'set-task-left': LIVE,
  'set-component': LIVE,
  notify: OPEN,
  mark: OPEN,
  tick: OPEN,
  note: ANY_OPEN,
  improvise: OPEN,
  correct: OPEN,
  seat: ANY_OPEN,
  project: ANY_OPEN,
  blackout: ANY_OPEN,
  'send-message': LIVE,
  'open-item': OPEN,
  'ask-poll': LIVE,
  vote: LIVE,
  evaluate: OPEN,
  observe: OPEN,
  'configure-probe': NOT_ENDED,
  'remove-probe': NOT_ENDED,
  'confirm-host': NOT_ENDED,
  'probe-result': ['running'],
  'rate-objective': OPEN,
  'answer-hotwash': OPEN,
  'put-finding': OPEN,
  'remove-finding': OPEN,
  'put-action': OPEN,
  'remove-action': OPEN,
  undo: OPEN,
}

const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  briefing: 'not started',
  running: 'running',
  paused: 'paused',
  ended: 'ended',
  closed: 'closed',
}

const PHASE_REMEDY: Readonly<Record<Phase, string>> = {
  briefing: 'Start the exercise first.',
  running: 'Pause or end the exercise first.',
  paused: 'Resume the exercise first.',
  ended: 'The clock has stopped; record it in the debrief.',
  closed: 'Reopen the debrief with a reason first.',
}

function checkPhase(state: ExerciseState, type: CommandType): Refusal | null {
  if (type === 'create' ? state.pack === null : state.pack !== null && PHASES[type].includes(state.phase))
    return null
  if (type === 'create')
    return {
      code: 'already-created',
      message: 'This exercise exists already.',
      remedy: 'Open it from the library.',
    }
  if (state.pack === null)
    return {
      code: 'not-created',
      message: 'There is no such exercise yet.',
      remedy: 'Set it up from the library.',
    }
  return {
    code: 'wrong-phase',
    message: `That cannot be done while the exercise is ${PHASE_WORDS[state.phase]}.`,
    remedy: PHASE_REMEDY[state.phase],
  }
}
