/** What a line of a play script may say (docs/PACK-FORMAT.md, Play script): when, who, one verb, and the verb's details. */
import { z } from 'zod'
import { commandSchema, ratingSchema } from '../contract/commands.ts'
import { MARK_NAMES } from './model.ts'
import {
  durationSchema,
  idSchema,
  levelSchema,
  lineSchema,
  listOf,
  pointStateSchema,
  stepRefSchema,
  strict,
  textSchema,
} from './schema-parts.ts'

const confidence = z.number().min(0).max(1).optional()
const because = textSchema.optional()
const ago = durationSchema.optional()
const oneName = idSchema

/** Each verb with the details that may stand beside it. `at` and `as` go with all. */
export const VERBS = {
  decide: verb('decide', { decide: oneName, option: oneName, because, confidence, ago }),
  decideFreely: verb('decideFreely', {
    decideFreely: textSchema,
    id: oneName.optional(),
    point: oneName.optional(),
    because,
    confidence,
    ago,
  }),
  map: verb('map', {
    map: z.string().min(1),
    point: oneName.optional(),
    option: oneName.optional(),
    set: z.record(idSchema, levelSchema).optional(),
    tasks: listOf(idSchema),
    points: z.record(idSchema, pointStateSchema).optional(),
    quality: z.number().min(0).max(1).optional(),
    because,
  }),
  explain: verb('explain', { explain: z.string().min(1), because: textSchema }),
  mark: verb('mark', { mark: z.enum(MARK_NAMES), component: listOf(idSchema), ago }),
  notify: verb('notify', { notify: oneName, text: textSchema.optional(), ago }),
  tick: verb('tick', {
    tick: stepRefSchema,
    status: z.enum(['done', 'not-applicable', 'deviated', 'open']).default('done'),
    because,
    justified: z.boolean().optional(),
    ago,
  }),
  note: verb('note', { note: textSchema, id: oneName.optional(), ago }),
  improvise: verb('improvise', { improvise: textSchema, answer: textSchema, id: oneName.optional() }),
  correct: verb('correct', {
    correct: z.string().min(1),
    to: durationSchema.optional(),
    text: textSchema.optional(),
    because: textSchema,
  }),
  start: verb('start', { start: oneName, by: oneName.optional() }),
  complete: verb('complete', {
    complete: oneName,
    attempt: z.int().min(1).default(1),
    outcome: z.enum(['done', 'failed']).optional(),
  }),
  abort: verb('abort', { abort: oneName, attempt: z.int().min(1).default(1), because: textSchema }),
  handOver: verb('handOver', { handOver: oneName, to: oneName, attempt: z.int().min(1).default(1) }),
  left: verb('left', { left: oneName, is: durationSchema, attempt: z.int().min(1).default(1) }),
  set: verb('set', { set: z.record(idSchema, levelSchema), because: textSchema }),
  send: verb('send', { send: oneName, via: oneName.optional() }),
  hold: verb('hold', { hold: oneName }),
  release: verb('release', { release: oneName }),
  skip: verb('skip', { skip: oneName, because: textSchema }),
  retract: verb('retract', { retract: oneName, because: textSchema }),
  acknowledge: verb('acknowledge', { acknowledge: oneName, response: z.string().optional() }),
  ack: verb('ack', { ack: oneName, response: z.string().optional() }),
  pause: verb('pause', {
    pause: textSchema,
    kind: z.enum(['break', 'discussion', 'technical', 'other']).optional(),
  }),
  resume: verb('resume', { resume: z.literal(true) }),
  rate: verb('rate', { rate: z.number().min(0.25).max(120) }),
  jump: verb('jump', {
    jump: durationSchema,
    force: z.boolean().optional(),
    cadences: z.enum(['kept', 'missed', 'not-played']).optional(),
  }),
  seat: verb('seat', {
    seat: oneName,
    person: lineSchema,
    present: z.boolean().default(true),
    standing: z.enum(['primary', 'backup']).optional(),
  }),
  rateObjective: verb('rateObjective', {
    rateObjective: oneName,
    rating: ratingSchema.nullable(),
    comment: z.string().optional(),
  }),
  finding: verb('finding', {
    finding: textSchema,
    id: oneName.optional(),
    kind: z.enum(['strength', 'issue']),
    severity: z.enum(['low', 'medium', 'high', 'critical']).default('medium'),
    detail: z.string().optional(),
    ref: z.string().optional(),
  }),
  action: verb('action', {
    action: textSchema,
    id: oneName.optional(),
    owner: z.string(),
    due: z.string().optional(),
    status: z.enum(['open', 'in-progress', 'done']).optional(),
    finding: oneName.optional(),
  }),
  hotwash: verb('hotwash', { hotwash: z.int().min(1), answer: textSchema }),
  realIncident: verb('realIncident', { realIncident: textSchema }),
  end: verb('end', { end: textSchema }),
  close: verb('close', { close: z.string() }),
  reopen: verb('reopen', { reopen: textSchema }),
  /** What a role writes, or with `from` somebody outside. `for`: the duty that it fulfils when it gets through. */
  message: verb('message', {
    message: textSchema,
    id: oneName.optional(),
    from: lineSchema.optional(),
    to: listOf(idSchema),
    outside: listOf(lineSchema),
    via: oneName,
    subject: z.string().optional(),
    for: oneName.optional(),
    replyTo: oneName.optional(),
  }),
  /** Asks further roles than the pack does. */
  poll: verb('poll', { poll: oneName, roles: z.array(idSchema).min(1) }),
  vote: verb('vote', { vote: oneName, option: oneName, because, confidence }),
  evaluate: verb('evaluate', {
    evaluate: oneName,
    by: lineSchema,
    rating: ratingSchema.nullable(),
    comment: z.string().optional(),
  }),
  observe: verb('observe', {
    observe: textSchema,
    by: lineSchema,
    id: oneName.optional(),
    objective: oneName.optional(),
    ago,
  }),
  /** Any other command, as a screen sends it. */
  command: verb('command', { command: commandSchema }),
} as const

export type Verb = keyof typeof VERBS
/** A line's verb with its details, as read. */
export type Spoken = { readonly [V in Verb]: z.output<(typeof VERBS)[V]['schema']> }[Verb]

function verb<Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) {
  return { keys: Object.keys(shape), schema: strict(shape).transform((said) => ({ verb: name, said })) }
}

/** When, and who: a role or `facilitator`. */
export const whenSchema = z.object({ at: durationSchema, as: idSchema.default('facilitator') })

/** Keys that are verbs. */
export const verbNames: readonly string[] = Object.keys(VERBS)
export function isVerb(key: string): key is Verb {
  return Object.hasOwn(VERBS, key)
}

/** The keys that may stand beside a verb. */
export function detailsOf(verb: Verb): readonly string[] {
  return ['at', 'as', ...VERBS[verb].keys]
}
