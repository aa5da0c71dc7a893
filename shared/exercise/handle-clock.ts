import { type ExerciseMs, formatClock, SECOND } from '../base/time.ts'
import type { Refusal } from '../contract/commands.ts'
import type { ExerciseEvent } from '../contract/events.ts'
import { runDue } from './advance.ts'
import type { Context } from './decide.ts'
import { mustSlow, waitingForPeople } from './fit-rate.ts'
import type { Handlers } from './handlers.ts'
import { type Due, nextForPeople } from './next-due.ts'
import { nextEvent } from './next-event.ts'
import { refuse } from './refuse.ts'
import { isRealTime } from './state.ts'

/** A jump that would pass something for people ends this long before it. */
const SHORT_OF: ExerciseMs = SECOND

/** Pause, resume, rate, jump and next event (DESIGN §§4.3, 4.5). */
export const clockHandlers: Handlers<'pause' | 'resume' | 'rate' | 'jump' | 'next-event' | 'advance'> = {
  pause({ run, request, now }, command) {
    run.emit(
      { type: 'ClockPaused', segment: run.segment(now, 0), reason: command.reason, kind: command.kind },
      now,
      request.id,
    )
    return null
  },

  resume({ run, request, now }) {
    const rate = mustSlow(run.state) ? Math.min(1, run.state.chosenRate) : run.state.chosenRate
    run.emit({ type: 'ClockResumed', segment: run.segment(now, rate) }, now, request.id)
    return null
  },

  /** During a pause it is kept for when the clock runs again. */
  rate({ run, request, now }, command) {
    const { settings } = run.state
    if (isRealTime(run.state)) return realTimeOnly('runs at 1x')
    const insists = (settings?.slowForPeople ?? false) && waitingForPeople(run.state).size > 0
    const override = command.rate > 1 && insists
    const reason = override ? 'Chosen although people need time' : 'Chosen'
    run.emit(
      { type: 'RateChanged', segment: run.segment(now, command.rate), auto: false, reason, override },
      now,
      request.id,
    )
    return null
  },

  jump(context, command) {
    if (isRealTime(context.run.state)) return realTimeOnly('never jumps')
    if (command.until <= context.now) {
      return refuse(
        'jump-back',
        `The clock already shows ${formatClock(context.now)}; it never runs back.`,
        'Choose a later time, or undo.',
      )
    }
    return jump(context, command.until, command.force, command.cadences)
  },

  'next-event'(context) {
    if (isRealTime(context.run.state)) return realTimeOnly('never jumps')
    const due = nextEvent(context.bundle.scenario, context.run.state, context.now)
    if (due === null)
      return refuse('nothing-due', 'Nothing is scheduled.', 'Send an inject by hand, or capture a decision.')
    const deadline = due.kind === 'decision-deadline' || due.kind === 'obligation-deadline'
    // a deadline is announced before it passes: a second press lets it pass
    const short = deadline && due.at - context.now > 60 * SECOND
    const until = short ? due.at - 60 * SECOND : Math.max(due.at, context.now)
    // it only ever passes the one deadline that it goes to, in sight of everyone
    return jump(context, until, true, passesCadence(context, until) ? 'missed' : null)
  },

  advance() {
    return refuse('not-a-command', 'Only the clock advances an exercise.', 'Use jump or next event.')
  },
}

function realTimeOnly(what: string): Refusal {
  return refuse(
    'real-time',
    `This is a live drill: its clock ${what}.`,
    'Wait for it, pause for a break, or send an inject by hand.',
  )
}

function jump(
  context: Context,
  until: ExerciseMs,
  force: boolean,
  cadences: 'kept' | 'missed' | 'not-played' | null,
): Refusal | null {
  const { run, request, now } = context
  if (cadences === null && passesCadence(context, until)) return unanswered()
  run.cadences = cadences
  const waiting = waitingForPeople(run.state)
  const opened = () => [...waitingForPeople(run.state)].some((item) => !waiting.has(item))
  const next = runDue(
    run,
    () => until,
    (due) => !force && (opened() || nextForPeople(run.scenario, run.state, due.at) !== null),
  )
  run.cadences = null
  // a cadence may also begin on the way, and fall due before the jump ends
  if (cadences === null && run.events.some((event) => missesCadence(context, event))) return unanswered()
  const stop = force ? null : whereToStop(context, next, opened())
  const to = Math.min(until, stop?.at ?? until)
  const rate = run.state.phase === 'paused' ? 0 : run.state.clock.rate
  run.emit(
    {
      type: 'ClockJumped',
      segment: run.segment(to, rate),
      from: now,
      to,
      stoppedBy: stop?.by ?? null,
      cadences,
    },
    to,
    request.id,
  )
  return null
}

function unanswered(): Refusal {
  return refuse(
    'cadences-unanswered',
    'Regular notifications fall due inside this jump.',
    'Say whether they were kept, missed or not played.',
  )
}

function missesCadence({ bundle }: Context, event: ExerciseEvent): boolean {
  if (event.type !== 'ObligationMissed') return false
  return bundle.scenario.obligations.some((duty) => duty.id === event.obligation && duty.every !== null)
}

/** Right where something opened for people on the way, else a moment before the next thing that would. */
function whereToStop(
  { run, now }: Context,
  next: Due | null,
  opened: boolean,
): { readonly at: ExerciseMs; readonly by: string } | null {
  if (opened) return { at: run.state.lastAt, by: 'Something waits for the team' }
  if (next === null) return null
  const by = nextForPeople(run.scenario, run.state, next.at)?.what ?? next.what
  return { at: Math.max(now, run.state.lastAt, next.at - SHORT_OF), by }
}

function passesCadence({ run, bundle }: Context, until: ExerciseMs): boolean {
  return bundle.scenario.obligations.some(
    (duty) =>
      duty.every !== null &&
      Object.values(run.state.obligations).some(
        (one) => one.obligation === duty.id && one.status === 'open' && one.dueAt <= until,
      ),
  )
}
