/**
 * What happened, in the past tense; the log is made of these and nothing else is true (DESIGN §4.1).
 * Every event carries `at`, the exercise time of its effect, and `cause`: the id of the command, timer, task run,
 * inject, decision point or obligation instance that brought it about.
 */
import { z } from 'zod'
import { actorSchema, mappingSchema, partySchema, ratingSchema, refusalSchema } from './commands.ts'
import { probeSchema } from './probes.ts'
import { settingsSchema } from './settings.ts'

const id = z.string()
const ms = z.number()
const level = z.enum(['up', 'degraded', 'down'])
const markName = z.enum([
  'onset',
  'detected',
  'acknowledged',
  'declared',
  'recovery-started',
  'restored',
  'verified',
  'business-resumed',
])
const base = { at: ms, cause: z.string() }
const segment = z.object({ wall: ms, exercise: ms, rate: z.number() })
/** Machine values and history are XState's own JSON. */
const stateValue = z.json()

function event<Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) {
  return z.object({ type: z.literal(type), ...base, ...shape })
}

export const eventSchema = z.discriminatedUnion('type', [
  event('ExerciseCreated', {
    pack: id,
    packSha256: z.string(),
    runbooks: z.array(z.object({ file: z.string(), sha256: z.string() })),
    settings: settingsSchema,
  }),
  event('ExerciseStarted', { segment }),
  event('ExerciseEnded', { reason: z.string() }),
  event('RealIncidentDeclared', { reason: z.string() }),
  event('ExerciseClosed', { signedBy: z.string() }),
  event('ExerciseReopened', { reason: z.string() }),
  /** The stored score of a closing; `score` is the projections' score JSON, in integer hundredths. */
  event('ScoreRecorded', { rubric: z.number().int(), score: z.json() }),
  event('ClockPaused', { segment, reason: z.string(), kind: z.string() }),
  event('ClockResumed', { segment }),
  /** `auto`: lowered because people need time, or restored after; a person's own choice has it false. */
  event('RateChanged', { segment, auto: z.boolean(), reason: z.string(), override: z.boolean() }),
  event('ClockJumped', {
    segment,
    from: ms,
    to: ms,
    stoppedBy: z.string().nullable(),
    cadences: z.enum(['kept', 'missed', 'not-played']).nullable(),
  }),
  event('EndingReached', { ending: id }),
  event('Transitioned', { event: z.string(), value: stateValue, historyValue: stateValue.nullable() }),
  event('TimerScheduled', { timer: id, dueAt: ms, event: z.string() }),
  event('TimerCancelled', { timer: id }),
  event('TimerFired', { timer: id, event: z.string() }),
  event('ComponentSet', { component: id, level, reason: z.string() }),
  event('InjectArmed', { inject: id, dueAt: ms }),
  event('InjectDisarmed', { inject: id }),
  event('InjectDelivered', { inject: id, to: z.array(id), via: id, fallback: z.boolean() }),
  event('InjectFailed', { inject: id, via: id, reason: z.string() }),
  event('InjectHeld', { inject: id }),
  event('InjectReleased', { inject: id }),
  event('InjectSkipped', { inject: id, reason: z.string() }),
  event('InjectRetracted', { inject: id, reason: z.string() }),
  event('InjectAdded', {
    inject: id,
    title: z.string(),
    to: z.array(id),
    via: id,
    from: z.string(),
    says: z.string(),
    headline: z.string().nullable(),
  }),
  event('InjectAcknowledged', { inject: id, response: z.string() }),
  /** Its condition holds; it opens when its delay has passed. */
  event('DecisionArmed', { point: id, opensAt: ms }),
  event('DecisionDisarmed', { point: id }),
  event('DecisionOpened', { point: id, dueAt: ms.nullable() }),
  event('DecisionClosed', { point: id, reason: z.string() }),
  event('DecisionLapsed', { point: id }),
  event('DraftSaved', {
    point: id,
    option: id.nullable(),
    rationale: z.string(),
    confidence: z.number().nullable(),
  }),
  /** `statedAt` is when it was really decided (backdating); effects begin at `at`. `option` null: free, not mapped yet. */
  event('Decided', {
    decision: id,
    point: id.nullable(),
    option: id.nullable(),
    role: id,
    text: z.string(),
    rationale: z.string(),
    confidence: z.number().nullable(),
    statedAt: ms,
    byLapse: z.boolean(),
  }),
  event('DecisionMapped', { decision: id, mapping: mappingSchema }),
  event('DecisionExplained', { decision: id, rationale: z.string() }),
  event('TaskQueued', {
    run: id,
    task: id,
    role: id,
    attempt: z.number().int(),
    duration: ms,
    willFail: z.boolean(),
  }),
  event('TaskStarted', { run: id, dueAt: ms.nullable() }),
  event('TaskRescheduled', { run: id, dueAt: ms }),
  event('TaskReassigned', { run: id, role: id }),
  event('TaskEnded', { run: id, task: id, outcome: z.enum(['done', 'failed']), reason: z.string() }),
  event('TaskAborted', { run: id, task: id, reason: z.string() }),
  event('TaskStretched', { task: id, factor: z.number() }),
  event('WritesStopped', { component: id }),
  event('WritesResumed', { component: id }),
  event('PointStateSet', { point: id, state: z.enum(['clean', 'corrupt', 'encrypted', 'unverified']) }),
  /** What was written to it since that exercise time is bad. */
  event('DataCorrupted', { component: id, since: ms }),
  event('DataHealed', { component: id }),
  /** `to` is the instant of the data that the component now runs on. */
  event('PointRestored', { component: id, point: id, to: ms }),
  event('Reconciled', { component: id, amount: ms }),
  /** A phase of the expected timeline. */
  event('PhaseReached', { phase: id }),
  event('FactPut', { fact: id, value: z.union([z.number(), z.boolean()]) }),
  event('ObligationTriggered', { obligation: id, instance: id, dueAt: ms }),
  event('ObligationMet', {
    obligation: id,
    instance: id,
    statedAt: ms,
    text: z.string(),
    role: id.nullable(),
  }),
  event('ObligationMissed', { obligation: id, instance: id }),
  /** Fulfilled, missed or left out because a jump passed it and the facilitator said so. */
  event('ObligationSettled', {
    obligation: id,
    instance: id,
    how: z.enum(['kept', 'missed', 'not-played', 'ended']),
  }),
  event('Marked', {
    entry: id,
    mark: markName,
    component: id.nullable(),
    statedAt: ms,
    evidence: z.enum(['stated', 'simulated', 'observed']),
  }),
  event('StepTicked', {
    entry: id,
    ref: id,
    status: z.enum(['done', 'not-applicable', 'deviated', 'open']),
    role: id.nullable(),
    reason: z.string(),
    justified: z.boolean(),
    statedAt: ms,
    auto: z.boolean(),
  }),
  event('NoteAdded', { entry: id, text: z.string(), by: z.string(), statedAt: ms }),
  event('AnswerImprovised', { entry: id, question: z.string(), answer: z.string() }),
  event('EntryCorrected', {
    entry: id,
    newAt: ms.nullable(),
    text: z.string().nullable(),
    reason: z.string(),
  }),
  event('SeatChanged', {
    role: id,
    person: z.string(),
    present: z.boolean(),
    standing: z.enum(['primary', 'backup']),
  }),
  /** `because`: why it did not get through. A sender is told of a refusal, never that a message was swallowed. */
  event('MessageSent', {
    message: id,
    from: partySchema,
    to: z.array(partySchema),
    via: id,
    subject: z.string(),
    text: z.string(),
    obligation: id.nullable(),
    inReplyTo: id.nullable(),
    outcome: z.enum(['delivered', 'refused', 'swallowed']),
    because: z.string().nullable(),
  }),
  event('ItemOpened', { item: id, role: id, how: z.enum(['opened', 'answered', 'declined']) }),
  event('PollAsked', { point: id, roles: z.array(id) }),
  event('Voted', {
    point: id,
    option: id,
    role: id,
    person: z.string(),
    rationale: z.string(),
    confidence: z.number().nullable(),
  }),
  event('Evaluated', {
    objective: id,
    by: z.string(),
    rating: ratingSchema.nullable(),
    comment: z.string(),
  }),
  event('Observed', {
    entry: id,
    by: z.string(),
    text: z.string(),
    about: z.number().int().nullable(),
    objective: id.nullable(),
    statedAt: ms,
  }),
  /** Secret values of headers are empty here. */
  event('ProbeConfigured', { probe: probeSchema }),
  event('ProbeRemoved', { probe: id }),
  event('HostConfirmed', { host: z.string(), port: z.number().int() }),
  /** What a probe finds has changed. `since`: when the first of the runs that agree began. */
  event('ProbeFailed', { probe: id, component: id, since: ms, detail: z.string() }),
  /** `dataAt`: exercise time of the newest data when it came back, where the probe reads it. */
  event('ProbePassed', { probe: id, component: id, since: ms, detail: z.string(), dataAt: ms.nullable() }),
  event('ProjectorSet', {
    content: z.enum(['board', 'inject', 'decision', 'clock', 'message', 'join']),
    ref: z.string().nullable(),
    text: z.string(),
  }),
  event('ProjectorBlackout', { on: z.boolean() }),
  event('ObjectiveRated', { objective: id, rating: ratingSchema.nullable(), comment: z.string() }),
  event('HotwashAnswered', { question: z.number().int(), answer: z.string() }),
  event('FindingPut', {
    finding: id,
    title: z.string(),
    kind: z.enum(['strength', 'issue']),
    severity: z.enum(['low', 'medium', 'high', 'critical']),
    detail: z.string(),
    ref: z.string().nullable(),
  }),
  event('FindingRemoved', { finding: id }),
  event('ActionPut', {
    action: id,
    title: z.string(),
    owner: z.string(),
    due: z.string().nullable(),
    status: z.enum(['open', 'in-progress', 'done']),
    finding: id.nullable(),
  }),
  event('ActionRemoved', { action: id }),
  event('CommandUndone', { command: id, label: z.string() }),
])
export type ExerciseEvent = z.infer<typeof eventSchema>
export type EventType = ExerciseEvent['type']
export type EventOf<Type extends EventType> = Extract<ExerciseEvent, { type: Type }>

/** One acknowledged command: one line of the journal (DESIGN §4.2). */
export const lineSchema = z.object({
  v: z.literal(1),
  seq: z.number().int().min(0),
  /** The command's id; a repeated id is answered as the first was. */
  id: z.string(),
  /** The command's type, so that undo knows what it may leave out. */
  command: z.string(),
  actor: actorSchema,
  wall: z.number(),
  /** Sentence for the undo button and the log, e.g. `Decide "Severity 2"`. */
  label: z.string(),
  events: z.array(eventSchema),
  /** SHA-256 of the line before, hex; 64 zeros for the first. */
  prev: z.string(),
})
export type JournalLine = z.infer<typeof lineSchema>

/** What the host answers to a command, once it is durable. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), seq: z.number().int() }),
  z.object({ ok: z.literal(false), refusal: refusalSchema }),
])
export type Answer = z.infer<typeof answerSchema>
