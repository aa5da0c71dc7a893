import type { ExerciseMs } from '../base/time.ts'
import { normaliseRef } from '../scenario/runbook-refs.ts'
import type { Context } from './decide.ts'
import { effectiveLines } from './fold.ts'
import type { Handlers } from './handlers.ts'
import { refuse, unknown } from './refuse.ts'
import { retime } from './retime.ts'
import { isLive } from './state.ts'
import { passOnQueued } from './tasks.ts'
import { tellDuty } from './tell-duty.ts'

/** The record: what people say happened, when (DESIGN §4.7 backdating and correction). */
export const recordHandlers: Handlers<
  'notify' | 'mark' | 'tick' | 'note' | 'improvise' | 'correct' | 'seat' | 'project' | 'blackout'
> = {
  notify(context, command) {
    const duty = context.bundle.scenario.obligations.find((one) => one.id === command.obligation)
    if (duty === undefined) return unknown('obligation', command.obligation)
    const { text, role } = command
    const telling = { at: stated(context, command.ago), text, role }
    return tellDuty(context, duty, telling, 'Correct the earlier entry, or write a note.')
  },

  mark(context, command) {
    const { run, bundle, request, now } = context
    const { component, mark } = command
    if (component !== null && !bundle.scenario.components.some((one) => one.id === component))
      return unknown('component', component)
    run.emit(
      {
        type: 'Marked',
        entry: request.id,
        mark,
        component,
        statedAt: stated(context, command.ago),
        evidence: 'stated',
      },
      now,
      request.id,
    )
    return null
  },

  tick(context, command) {
    const { run, bundle, request, now } = context
    const ref = normaliseRef(command.ref, bundle.scenario.runbookFiles)
    const known = bundle.runbooks.some((runbook) =>
      runbook.procedures.some((procedure) => procedure.steps.some((step) => step.ref === ref)),
    )
    if (!known) return unknown('runbook step', command.ref)
    if (
      (command.status === 'deviated' || command.status === 'not-applicable') &&
      command.reason.trim() === ''
    ) {
      return refuse(
        'reason-missing',
        'A step that was left out or done otherwise needs a reason.',
        'Write the reason.',
      )
    }
    const { status, role, reason, justified } = command
    run.emit(
      {
        type: 'StepTicked',
        entry: request.id,
        ref,
        status,
        role,
        reason,
        justified,
        statedAt: stated(context, command.ago),
        auto: false,
      },
      now,
      request.id,
    )
    return null
  },

  note(context, command) {
    const { text, by, note } = command
    const statedAt = stated(context, command.ago)
    context.run.emit({ type: 'NoteAdded', entry: note, text, by, statedAt }, context.now, context.request.id)
    return null
  },

  improvise({ run, request, now }, command) {
    const { note, question, answer } = command
    run.emit({ type: 'AnswerImprovised', entry: note, question, answer }, now, request.id)
    return null
  },

  correct: (context, command) => {
    const { run, request, now } = context
    if (!entryExists(context, command.entry)) return unknown('entry', command.entry)
    if (command.at === null && command.text === null) {
      return refuse('nothing-corrected', 'Nothing would change.', 'Give a new time or a new text.')
    }
    if (command.at !== null && command.at > now) {
      return refuse('in-the-future', 'That is later than now.', 'Give a time that has passed.')
    }
    const { entry, at, text, reason } = command
    const before = run.state
    run.emit({ type: 'EntryCorrected', entry, newAt: at, text, reason }, now, request.id)
    retime(run, before, now, request.id)
    return null
  },

  seat({ run, bundle, request, now }, command) {
    if (!bundle.scenario.roles.some((one) => one.id === command.role)) return unknown('role', command.role)
    const { role, person, present, standing } = command
    run.emit({ type: 'SeatChanged', role, person, present, standing }, now, request.id)
    if (isLive(run.state.phase)) passOnQueued(run, role, now, request.id)
    return null
  },

  project({ run, request, now }, command) {
    run.emit(
      { type: 'ProjectorSet', content: command.content, ref: command.ref, text: command.text },
      now,
      request.id,
    )
    return null
  },

  blackout({ run, request, now }, command) {
    run.emit({ type: 'ProjectorBlackout', on: command.on ?? !run.state.projector.blackout }, now, request.id)
    return null
  },
}

/** "Happened so long ago", never before STARTEX. */
function stated({ now }: Context, ago: number): ExerciseMs {
  return Math.max(0, now - ago)
}

/**
 * Marks, notes, ticks, answers and notifications that stand can be corrected; decisions keep the time of their effects.
 */
function entryExists({ bundle }: Context, entry: string): boolean {
  return effectiveLines(bundle.lines).some((line) =>
    line.events.some(
      (event) =>
        ('entry' in event && event.entry === entry && event.type !== 'EntryCorrected') ||
        (event.type === 'ObligationMet' && event.instance === entry),
    ),
  )
}
