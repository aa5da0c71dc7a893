import { assertNever } from '../base/assert-never.ts'
import type { ExerciseEvent } from '../contract/events.ts'
import { narrateDebrief } from './narrate-debrief.ts'
import { narrateDecision } from './narrate-decisions.ts'
import { narrateInject } from './narrate-injects.ts'
import { narrateLife } from './narrate-life.ts'
import { narrateObligation } from './narrate-obligations.ts'
import { narrateProbe } from './narrate-probes.ts'
import { narrateTask } from './narrate-tasks.ts'
import { narrateTeam } from './narrate-team.ts'
import { narrateTold } from './narrate-told.ts'
import { narrateWorld } from './narrate-world.ts'
import { BY_SCENARIO, type Narration, told } from './narration.ts'
import type { Titles } from './titles.ts'

/**
 * An event as a sentence for the log.
 * @returns null for what only the machinery needs to know (timers, armed injects, machine steps, drafts).
 */
export function narrate(event: ExerciseEvent, titles: Titles): Narration | null {
  switch (event.type) {
    case 'Transitioned':
    case 'TimerScheduled':
    case 'TimerCancelled':
    case 'TimerFired':
    case 'InjectArmed':
    case 'InjectDisarmed':
    case 'DecisionArmed':
    case 'DecisionDisarmed':
    case 'DraftSaved':
    case 'TaskRescheduled':
      return null
    case 'ExerciseCreated':
    case 'ExerciseStarted':
    case 'ExerciseEnded':
    case 'RealIncidentDeclared':
    case 'ExerciseClosed':
    case 'ExerciseReopened':
    case 'ScoreRecorded':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'RateChanged':
    case 'ClockJumped':
    case 'EndingReached':
    case 'SeatChanged':
    case 'ProjectorSet':
    case 'ProjectorBlackout':
    case 'CommandUndone':
      return narrateLife(event, titles)
    case 'InjectDelivered':
    case 'InjectFailed':
    case 'InjectHeld':
    case 'InjectReleased':
    case 'InjectSkipped':
    case 'InjectRetracted':
    case 'InjectAdded':
    case 'InjectAcknowledged':
      return narrateInject(event, titles)
    case 'DecisionOpened':
    case 'DecisionClosed':
    case 'DecisionLapsed':
    case 'Decided':
    case 'DecisionMapped':
    case 'DecisionExplained':
      return narrateDecision(event, titles)
    case 'TaskQueued':
    case 'TaskStarted':
    case 'TaskReassigned':
    case 'TaskEnded':
    case 'TaskAborted':
    case 'TaskStretched':
      return narrateTask(event, titles)
    case 'ComponentSet':
    case 'WritesStopped':
    case 'WritesResumed':
    case 'PointStateSet':
    case 'PointRestored':
    case 'DataCorrupted':
    case 'DataHealed':
    case 'Reconciled':
    case 'FactPut':
      return narrateWorld(event, titles)
    case 'ObligationTriggered':
    case 'ObligationMet':
    case 'ObligationMissed':
    case 'ObligationSettled':
      return narrateObligation(event, titles)
    case 'PhaseReached':
      return told('state', `Phase reached: ${titles.phase(event.phase)}`, { who: BY_SCENARIO })
    case 'Marked':
    case 'StepTicked':
    case 'NoteAdded':
    case 'AnswerImprovised':
    case 'EntryCorrected':
      return narrateTold(event, titles)
    case 'ProbeConfigured':
    case 'ProbeRemoved':
    case 'HostConfirmed':
    case 'ProbeFailed':
    case 'ProbePassed':
      return narrateProbe(event, titles)
    case 'MessageSent':
    case 'ItemOpened':
    case 'PollAsked':
    case 'Voted':
    case 'Evaluated':
    case 'Observed':
      return narrateTeam(event, titles)
    case 'ObjectiveRated':
    case 'HotwashAnswered':
    case 'FindingPut':
    case 'FindingRemoved':
    case 'ActionPut':
    case 'ActionRemoved':
      return narrateDebrief(event, titles)
    default:
      return assertNever(event)
  }
}
