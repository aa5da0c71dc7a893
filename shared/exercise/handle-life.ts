import type { Handlers } from './handlers.ts'
import { refuse } from './refuse.ts'
import { startMachine } from './step-machine.ts'

/** Beginning and end of an exercise. */
export const lifeHandlers: Handlers<'create' | 'start' | 'end' | 'real-incident' | 'close' | 'reopen'> = {
  create({ run, request }, command) {
    const { pack, packSha256, runbooks } = command
    // real time has one rate (DESIGN §6)
    const settings = command.settings.mode === 'live' ? { ...command.settings, rate: 1 } : command.settings
    run.emit({ type: 'ExerciseCreated', pack, packSha256, runbooks, settings }, 0, request.id)
    return null
  },

  start({ run, request }) {
    const segment = { wall: request.wall, exercise: 0, rate: run.state.chosenRate }
    run.emit({ type: 'ExerciseStarted', segment }, 0, request.id)
    startMachine(run, 0)
    return null
  },

  end({ run, request, now }, command) {
    const at = Math.max(now, run.state.lastAt)
    if (run.state.phase === 'running') {
      run.emit(
        { type: 'ClockPaused', segment: run.segment(at, 0), reason: command.reason, kind: 'end' },
        at,
        request.id,
      )
    }
    run.emit({ type: 'ExerciseEnded', reason: command.reason }, at, request.id)
    return null
  },

  'real-incident'({ run, request, now }, command) {
    if (run.state.phase === 'running') {
      run.emit(
        { type: 'ClockPaused', segment: run.segment(now, 0), reason: 'REAL INCIDENT', kind: 'real-incident' },
        now,
        request.id,
      )
    }
    run.emit({ type: 'RealIncidentDeclared', reason: command.reason }, now, request.id)
    return null
  },

  close({ run, bundle, request, now }, command) {
    if (bundle.score === undefined) {
      return refuse('no-score', 'The score could not be worked out.', 'Try again from the debrief.')
    }
    const { rubric, score } = bundle.score()
    run.emit({ type: 'ExerciseClosed', signedBy: command.signedBy }, now, request.id)
    run.emit({ type: 'ScoreRecorded', rubric, score }, now, request.id)
    return null
  },

  reopen({ run, request, now }, command) {
    run.emit({ type: 'ExerciseReopened', reason: command.reason }, now, request.id)
    return null
  },
}
