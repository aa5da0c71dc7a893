/**
 * Everything that a screen, a play script or the clock can ask of an exercise. Imperative names; times in ms.
 * `ago` says how long before now, on exercise time, it happened ("happened 4 min ago"); 0 is now.
 */
import { z } from 'zod'
import { confirmedHostSchema, probeSchema } from './probes.ts'
import { settingsSchema } from './settings.ts'

/** Names become keys of records; this one would be no key. */
const id = z
  .string()
  .min(1)
  .max(128)
  .refine((name) => name !== '__proto__', 'This name is reserved.')
const text = z.string().trim().min(1).max(20_000)
const reason = z.string().trim().min(1).max(2_000)
const ago = z
  .number()
  .int()
  .min(0)
  .max(366 * 86_400_000)
  .default(0)
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
const level = z.enum(['up', 'degraded', 'down'])
/** Who sends or receives a message: a role of the team, or somebody outside that the simulation cell plays. */
export const partySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: id }),
  z.object({ kind: z.literal('outside'), name: z.string().trim().min(1).max(200) }),
])
export type Party = z.infer<typeof partySchema>
export const ratingSchema = z.enum(['P', 'S', 'M', 'U'])

/** What a free decision is mapped to by the facilitator (DESIGN §1, decision). */
export const mappingSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('option'), point: id, option: id }),
  z.object({
    to: z.literal('effects'),
    components: z.array(z.object({ component: id, level })).max(20),
    tasks: z.array(id).max(20),
    recoveryPoints: z
      .array(z.object({ point: id, state: z.enum(['clean', 'corrupt', 'encrypted', 'unverified']) }))
      .max(20),
    quality: z.number().min(0).max(1),
    reason,
  }),
])

export const commandSchema = z.discriminatedUnion('type', [
  // life of the exercise
  z.object({
    type: z.literal('create'),
    pack: id,
    packSha256: z.string(),
    runbooks: z.array(z.object({ file: z.string(), sha256: z.string() })),
    settings: settingsSchema,
  }),
  z.object({ type: z.literal('start') }),
  z.object({ type: z.literal('end'), reason }),
  z.object({ type: z.literal('real-incident'), reason: z.string().trim().max(2_000).default('') }),
  z.object({ type: z.literal('close'), signedBy: z.string().trim().max(200).default('') }),
  z.object({ type: z.literal('reopen'), reason }),
  // clock
  z.object({
    type: z.literal('pause'),
    reason,
    kind: z.enum(['break', 'discussion', 'technical', 'sleep', 'crash', 'other']).default('other'),
  }),
  z.object({ type: z.literal('resume') }),
  z.object({ type: z.literal('rate'), rate: z.number().min(0.25).max(120) }),
  /** `until` is exercise time. Stops before the first item that needs people unless `force`. */
  z.object({
    type: z.literal('jump'),
    until: z.number().int().min(0),
    force: z.boolean().default(false),
    cadences: z.enum(['kept', 'missed', 'not-played']).nullable().default(null),
  }),
  z.object({ type: z.literal('next-event') }),
  /** The clock's own command: what is due by now happens. */
  z.object({ type: z.literal('advance') }),
  // injects
  z.object({ type: z.literal('send-inject'), inject: id, via: id.nullable().default(null) }),
  z.object({ type: z.literal('hold-inject'), inject: id }),
  z.object({ type: z.literal('release-inject'), inject: id }),
  z.object({ type: z.literal('skip-inject'), inject: id, reason }),
  z.object({ type: z.literal('retract-inject'), inject: id, reason }),
  z.object({
    type: z.literal('add-inject'),
    inject: id,
    title: text,
    to: z.array(id).min(1),
    via: id,
    from: text,
    says: text,
    headline: z.string().max(300).nullable().default(null),
  }),
  /** Read aloud / response seen: the inject is no longer unread. */
  z.object({
    type: z.literal('acknowledge-inject'),
    inject: id,
    response: z.string().max(4_000).default(''),
  }),
  // decisions
  z.object({
    type: z.literal('draft'),
    point: id,
    option: id.nullable(),
    rationale: z.string().max(8_000),
    confidence: z.number().min(0).max(1).nullable(),
  }),
  z.object({
    type: z.literal('decide'),
    point: id,
    option: id,
    role: id,
    rationale: z.string().max(8_000).default(''),
    confidence: z.number().min(0).max(1).nullable().default(null),
    ago,
  }),
  /** A decision that is not among the options, or answers to no point; mapped now or later. */
  z.object({
    type: z.literal('decide-freely'),
    decision: id,
    point: id.nullable(),
    role: id,
    text,
    rationale: z.string().max(8_000).default(''),
    confidence: z.number().min(0).max(1).nullable().default(null),
    ago,
  }),
  z.object({ type: z.literal('map-decision'), decision: id, mapping: mappingSchema }),
  /** The rationale may follow the decision. */
  z.object({ type: z.literal('explain'), decision: id, rationale: text }),
  // tasks
  z.object({ type: z.literal('start-task'), task: id, role: id.nullable().default(null) }),
  z.object({
    type: z.literal('complete-task'),
    run: id,
    outcome: z.enum(['done', 'failed']).default('done'),
  }),
  z.object({ type: z.literal('abort-task'), run: id, reason }),
  z.object({ type: z.literal('hand-over-task'), run: id, role: id }),
  /** The facilitator sets what is left of a run, in exercise ms. */
  z.object({ type: z.literal('set-task-left'), run: id, left: z.number().int().min(0) }),
  // the world, by hand
  z.object({ type: z.literal('set-component'), component: id, level, reason }),
  // record
  z.object({
    type: z.literal('notify'),
    obligation: id,
    role: id.nullable().default(null),
    text: z.string().max(20_000).default(''),
    ago,
  }),
  z.object({ type: z.literal('mark'), mark: markName, component: id.nullable().default(null), ago }),
  z.object({
    type: z.literal('tick'),
    ref: id,
    status: z.enum(['done', 'not-applicable', 'deviated', 'open']),
    role: id.nullable().default(null),
    reason: z.string().max(2_000).default(''),
    justified: z.boolean().default(false),
    ago,
  }),
  z.object({ type: z.literal('note'), note: id, text, by: z.string().max(200).default(''), ago }),
  /** A question from the team that the pack cannot answer, and what the facilitator told them. */
  z.object({ type: z.literal('improvise'), note: id, question: text, answer: text }),
  /** Corrects an earlier mark, note, tick or notification: the entry stays, its new value and the reason are shown beside it. */
  z.object({
    type: z.literal('correct'),
    entry: id,
    at: z.number().int().min(0).nullable().default(null),
    text: z.string().max(20_000).nullable().default(null),
    reason,
  }),
  z.object({
    type: z.literal('seat'),
    role: id,
    person: z.string().trim().min(1).max(120),
    present: z.boolean(),
    standing: z.enum(['primary', 'backup']).default('primary'),
  }),
  z.object({
    type: z.literal('project'),
    content: z.enum(['board', 'inject', 'decision', 'clock', 'message', 'join']),
    ref: z.string().max(200).nullable().default(null),
    text: z.string().max(500).default(''),
  }),
  /** Without `on`: the other way than it is now. */
  z.object({ type: z.literal('blackout'), on: z.boolean().optional() }),
  // the team at its seats
  /**
   * A message of a role, or (the simulation cell) of somebody outside. It travels by a channel and fails with it;
   * one that is sent for an obligation fulfils it if it gets through.
   */
  z.object({
    type: z.literal('send-message'),
    message: id,
    from: partySchema,
    to: z.array(partySchema).min(1).max(40),
    via: id,
    subject: z.string().trim().max(300).default(''),
    text,
    obligation: id.nullable().default(null),
    inReplyTo: id.nullable().default(null),
  }),
  /** Somebody at this role has opened an inject or a message; `answered` and `declined` are of a ringing phone. */
  z.object({
    type: z.literal('open-item'),
    item: id,
    role: id,
    how: z.enum(['opened', 'answered', 'declined']).default('opened'),
  }),
  /** Asks several roles what they would do before the decider commits. */
  z.object({ type: z.literal('ask-poll'), point: id, roles: z.array(id).min(1).max(40) }),
  z.object({
    type: z.literal('vote'),
    point: id,
    option: id,
    role: id,
    rationale: z.string().max(8_000).default(''),
    confidence: z.number().min(0).max(1).nullable().default(null),
  }),
  /** An evaluator's own rating of an objective; ratings of several evaluators stand side by side. `rating` null withdraws it. */
  z.object({
    type: z.literal('evaluate'),
    objective: id,
    by: z.string().trim().min(1).max(120),
    rating: ratingSchema.nullable(),
    comment: z.string().max(4_000).default(''),
  }),
  /** An evaluator's note, tied to the event that it is about. */
  z.object({
    type: z.literal('observe'),
    note: id,
    by: z.string().trim().min(1).max(120),
    text,
    /** Sequence number of the journal's event. */
    about: z.number().int().min(0).nullable().default(null),
    objective: id.nullable().default(null),
    ago,
  }),
  // probes of a live drill
  /** A new probe, or another way of an old one. The log keeps no secret value of a header. */
  z.object({ type: z.literal('configure-probe'), probe: probeSchema }),
  z.object({ type: z.literal('remove-probe'), probe: id }),
  /** Probes may send to this host and port; said once. */
  z.object({ type: z.literal('confirm-host'), ...confirmedHostSchema.shape }),
  /**
   * The host's own command, when what a probe finds has changed. `since` is the exercise time at which the first of the
   * runs that agree began; `dataAt` that of the newest data after a return, before STARTEX it is negative.
   */
  z.object({
    type: z.literal('probe-result'),
    probe: id,
    result: z.enum(['failed', 'passed', 'verified']),
    since: z.number().int().min(0),
    detail: z.string().max(300),
    dataAt: z.number().int().nullable().default(null),
  }),
  // debrief
  z.object({
    type: z.literal('rate-objective'),
    objective: id,
    rating: ratingSchema.nullable(),
    comment: z.string().max(4_000).default(''),
  }),
  z.object({
    type: z.literal('answer-hotwash'),
    question: z.number().int().min(0),
    answer: z.string().max(8_000),
  }),
  z.object({
    type: z.literal('put-finding'),
    finding: id,
    title: text,
    kind: z.enum(['strength', 'issue']),
    severity: z.enum(['low', 'medium', 'high', 'critical']),
    detail: z.string().max(8_000).default(''),
    ref: z.string().max(200).nullable().default(null),
  }),
  z.object({ type: z.literal('remove-finding'), finding: id }),
  z.object({
    type: z.literal('put-action'),
    action: id,
    title: text,
    owner: z.string().trim().max(200),
    due: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .nullable(),
    status: z.enum(['open', 'in-progress', 'done']).default('open'),
    finding: id.nullable().default(null),
  }),
  z.object({ type: z.literal('remove-action'), action: id }),
  // undo: names the command that will be left out; must be the last that can be undone
  z.object({ type: z.literal('undo'), command: id }),
])
export type Command = z.infer<typeof commandSchema>
/** The same before defaults are filled in: what a screen or script may write. */
export type CommandInput = z.input<typeof commandSchema>
export type CommandType = Command['type']

/** Commands that undo never reaches: they steer the clock or the stage, not the story (DESIGN §4.7). */
export const NOT_UNDOABLE: ReadonlySet<CommandType> = new Set<CommandType>([
  'create',
  'start',
  'end',
  'real-incident',
  'close',
  'reopen',
  'pause',
  'resume',
  'rate',
  'advance',
  'draft',
  'project',
  'blackout',
  'seat',
  'open-item',
  'evaluate',
  'configure-probe',
  'remove-probe',
  'confirm-host',
  'probe-result',
  'undo',
])

/** Who a command comes from; set by the host, never taken from the wire. */
export const actorSchema = z.object({
  kind: z.enum(['facilitator', 'player', 'evaluator', 'clock', 'system', 'script']),
  name: z.string().max(120),
  /** The role whose seat a player holds. */
  role: id.optional(),
})
export type Actor = z.infer<typeof actorSchema>

/** A refusal is typed and says what to do (DESIGN §4.10). */
export const refusalSchema = z.object({
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
})
export type Refusal = z.infer<typeof refusalSchema>
