/**
 * Pack format 1: what `scenario.yaml` may say (docs/PACK-FORMAT.md explains it). Strict everywhere: a key that is not
 * here is a problem. Names are resolved afterwards, by `check-names.ts`.
 */
import { z } from 'zod'
import { parseStoryStart } from '../base/time.ts'
import { effectsSchema } from './schema-effect.ts'
import { machineSchema } from './schema-machine.ts'
import {
  conditionSchema,
  durationSchema,
  factValueSchema,
  idSchema,
  levelSchema,
  lineSchema,
  listOf,
  pointStateSchema,
  section,
  signedDurationSchema,
  stepRefSchema,
  strict,
  textSchema,
} from './schema-parts.ts'

const path = z.string().min(1).max(300)
const quality = z.number().min(0).max(1)
const weight = z.number().min(0).max(100)

const startexSchema = z.string().transform((text, context) => {
  const start = parseStoryStart(text)
  if (start !== null) return start
  context.addIssue({
    code: 'custom',
    message: `"${text}" is not a date with hour and zone such as 2026-03-10T08:40:00+01:00.`,
  })
  return z.NEVER
})

const roleSchema = strict({
  title: lineSchema,
  backup: idSchema.optional(),
  capacity: z.int().min(1).max(20).default(1),
  description: textSchema.optional(),
})

const componentSchema = strict({
  title: lineSchema,
  tier: z.int().min(1).max(9),
  dependsOn: listOf(idSchema),
  rto: durationSchema.optional(),
  rpo: durationSchema.optional(),
  mtd: durationSchema.optional(),
  served: z.enum(['up', 'degraded']).default('up'),
  initial: levelSchema.default('up'),
  clockStart: z.enum(['onset', 'detected', 'declared']).default('onset'),
  data: strict({ unit: lineSchema, perMinute: z.number().positive().max(1_000_000) }).optional(),
})

const channelSchema = strict({
  title: lineSchema,
  carriedBy: idSchema.optional(),
  kind: z
    .enum([
      'email',
      'chat',
      'sms',
      'pager',
      'phone',
      'status-page',
      'ticket',
      'monitoring',
      'press',
      'portal',
      'in-person',
    ])
    .optional(),
  whenDead: z.enum(['refuse', 'swallow']).optional(),
})

const recoveryPointSchema = strict({
  title: lineSchema,
  component: idSchema,
  kind: z.enum(['snapshot', 'pitr', 'replica']),
  taken: signedDurationSchema,
  lag: durationSchema.default(0),
  cutOff: signedDurationSchema.optional(),
  state: pointStateSchema.default('unverified'),
})

const factSchema = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? { initial: value } : value),
  strict({
    title: lineSchema.optional(),
    initial: factValueSchema,
    min: z.number().optional(),
    max: z.number().optional(),
  }),
)

const objectiveSchema = strict({
  title: lineSchema,
  weight: weight.default(1),
  critical: z.boolean().default(false),
})

const endingSchema = strict({
  title: lineSchema,
  kind: z.enum(['recovered', 'partial', 'lost']),
  says: textSchema,
  atMost: z.enum(['PASS', 'PARTIAL', 'FAIL']).default('PASS'),
})

const estimateSchema = z
  .preprocess(
    (value) => (typeof value === 'string' ? [value, value, value] : value),
    z.array(durationSchema, 'Write one duration, or three: [optimistic, likely, pessimistic].'),
  )
  .refine((list) => list.length === 3, 'Write one duration, or three: [optimistic, likely, pessimistic].')
  .refine(
    ([o = 0, m = 0, p = 0]) => o <= m && m <= p,
    'The three durations must not fall: [optimistic, likely, pessimistic].',
  )
  .transform(([o = 0, m = 0, p = 0]) => ({ o, m, p }))

const taskSchema = strict({
  title: lineSchema,
  by: idSchema,
  estimate: estimateSchema,
  recovers: listOf(idSchema),
  restores: z
    .preprocess(
      (value) => (typeof value === 'string' ? { point: value } : value),
      strict({
        point: idSchema,
        to: signedDurationSchema.optional(),
        ago: durationSchema.optional(),
      }).refine(
        (restores) => restores.to === undefined || restores.ago === undefined,
        'Write `to` (an instant) or `ago` (so long before the task starts), not both.',
      ),
    )
    .optional(),
  failChance: z.number().min(0).max(1).default(0),
  onDone: effectsSchema,
  onFail: effectsSchema,
  follows: listOf(stepRefSchema),
})

const artefactSchema = strict({
  file: path,
  kind: z.enum(['mail', 'log', 'page', 'graph', 'document', 'image']),
  title: lineSchema,
})

const injectSchema = strict({
  title: lineSchema,
  type: z.enum(['information', 'contingency', 'complication']).default('information'),
  at: durationSchema.optional(),
  in: z.string().optional(),
  when: conditionSchema.optional(),
  after: durationSchema.optional(),
  byHand: z.literal(true).optional(),
  to: listOf(idSchema),
  via: idSchema,
  fallback: idSchema.optional(),
  from: lineSchema,
  says: textSchema,
  expect: textSchema.optional(),
  prompts: listOf(textSchema),
  questions: listOf(strict({ ask: textSchema, answer: textSchema })),
  artefact: artefactSchema.optional(),
  headline: lineSchema.optional(),
  optional: z.boolean().default(false),
  effects: effectsSchema,
  objectives: listOf(idSchema),
})

const optionSchema = strict({
  label: lineSchema,
  quality,
  because: textSchema,
  effects: effectsSchema,
  does: listOf(stepRefSchema),
})

const decisionSchema = strict({
  title: lineSchema,
  in: z.string().optional(),
  when: conditionSchema.optional(),
  after: durationSchema.default(0),
  until: conditionSchema.optional(),
  asks: idSchema,
  polls: listOf(idSchema),
  question: textSchema,
  context: textSchema.optional(),
  within: durationSchema.optional(),
  onTimeout: idSchema.default('wait'),
  follows: listOf(stepRefSchema),
  weight: weight.default(1),
  objectives: listOf(idSchema),
  options: z.record(idSchema, optionSchema),
})

const obligationSchema = strict({
  title: lineSchema,
  to: lineSchema,
  from: conditionSchema.optional(),
  after: idSchema.optional(),
  within: durationSchema.optional(),
  withinMonths: z.int().min(1).max(24).optional(),
  every: durationSchema.optional(),
  until: conditionSchema.optional(),
  by: idSchema.optional(),
  via: idSchema.optional(),
  basis: lineSchema.optional(),
  legal: z.boolean().default(false),
  follows: listOf(stepRefSchema),
})

const phaseSchema = strict({ title: lineSchema, by: durationSchema, reached: conditionSchema })

const guideSchema = strict({
  audience: textSchema.optional(),
  preparation: listOf(textSchema),
  opening: textSchema.optional(),
  watchFor: listOf(textSchema),
})

/** The whole of `scenario.yaml`. */
export const packSchema = strict({
  muster: z.literal(1, 'This version of Muster reads packs of format 1: write `muster: 1`.'),
  id: idSchema,
  title: lineSchema,
  summary: textSchema,
  level: z.enum(['introductory', 'intermediate', 'advanced']),
  length: durationSchema,
  room: durationSchema.optional(),
  exercises: listOf(lineSchema),
  guide: guideSchema.optional(),
  expected: section(phaseSchema),
  startex: startexSchema,
  organisation: lineSchema,
  briefing: textSchema,
  runbook: path.optional(),
  runbooks: listOf(path),
  overall: strict({ rto: durationSchema.optional(), rpo: durationSchema.optional() }).optional(),
  roles: section(roleSchema),
  components: section(componentSchema),
  channels: section(channelSchema),
  recoveryPoints: section(recoveryPointSchema),
  facts: section(factSchema),
  objectives: section(objectiveSchema),
  endings: section(endingSchema),
  requiredSteps: listOf(stepRefSchema),
  hotwash: listOf(textSchema),
  machine: machineSchema,
  tasks: section(taskSchema),
  injects: section(injectSchema),
  decisions: section(decisionSchema),
  obligations: section(obligationSchema),
})

/** A pack as written and well-formed; names not resolved yet. */
export type WrittenPack = z.output<typeof packSchema>
