/**
 * What a careful reader finds in a document of the corpus: `NAME.key.json` beside `NAME.md`. Lines count from 1 and are
 * those of the value; durations are ISO 8601 and compared by length.
 */
import { z } from 'zod'
import { OBJECTIVE_KINDS } from '../../../../shared/contract/runbook-report.ts'
import { isoLength } from './iso-length.ts'

const line = z.int().positive()
const words = z.string().min(1)
const wordsOrNull = z.string().nullable().default(null)
const duration = z.string().refine((text) => isoLength(text) !== null, 'is not an ISO 8601 duration')
const durationOrNull = duration.nullable().default(null)

const fact = {
  line,
  /** Other lines where the document says the same: found there it is as right, and found again it is no mistake. */
  also: z.array(line).default([]),
  /** Other lengths that are as right, where the document gives a span. */
  or: z.array(durationOrNull).default([]),
}

const step = z.strictObject({
  line,
  /** The last line of a block of commands that reads as one step or as several: any step in it is right. */
  to: line.optional(),
  /** First words of the step, or all of it. */
  text: words,
  owner: wordsOrNull,
  optional: z.boolean().default(false),
  commands: z.array(z.string()).default([]),
  substeps: z.array(z.string()).default([]),
})

const FACT_LISTS = [
  'objectives',
  'roles',
  'severities',
  'procedures',
  'steps',
  'cadences',
  'obligations',
  'tests',
  'escalation',
  'contacts',
  'backups',
  'conflicts',
] as const
/** The kinds of facts that are scored. */
export type FactList = (typeof FACT_LISTS)[number]
export const SCORED: readonly FactList[] = FACT_LISTS

export const answerKeySchema = z.strictObject({
  title: z.string(),
  language: z.enum(['en', 'nb', 'sv', 'da', 'nl', 'de']),
  objectives: z
    .array(
      z.strictObject({
        ...fact,
        kind: z.enum(OBJECTIVE_KINDS),
        value: durationOrNull,
        text: z.string(),
        appliesTo: words,
      }),
    )
    .default([]),
  roles: z
    .array(
      z.strictObject({
        ...fact,
        name: words,
        responsibilities: z.array(z.string()).default([]),
        primary: wordsOrNull,
        backup: wordsOrNull,
      }),
    )
    .default([]),
  severities: z
    .array(
      z.strictObject({
        ...fact,
        code: wordsOrNull,
        name: z.string().nullable(),
        respondWithin: durationOrNull,
      }),
    )
    .default([]),
  procedures: z
    .array(
      z.strictObject({
        ...fact,
        title: words,
        options: z.array(z.string()).default([]),
        steps: z.array(step).default([]),
      }),
    )
    .default([]),
  cadences: z.array(z.strictObject({ ...fact, audience: words, every: duration })).default([]),
  obligations: z
    .array(z.strictObject({ ...fact, to: words, within: durationOrNull, from: wordsOrNull }))
    .default([]),
  tests: z
    .array(z.strictObject({ ...fact, what: words, every: z.union([duration, z.literal('ad-hoc')]) }))
    .default([]),
  escalation: z
    .array(z.strictObject({ ...fact, level: wordsOrNull, who: z.string(), within: durationOrNull }))
    .default([]),
  contacts: z
    .array(
      z.strictObject({ ...fact, name: words, role: wordsOrNull, phone: wordsOrNull, email: wordsOrNull }),
    )
    .default([]),
  backups: z
    .array(
      z.strictObject({
        ...fact,
        what: words,
        where: wordsOrNull,
        every: durationOrNull,
        retention: durationOrNull,
        backedUp: z.boolean(),
      }),
    )
    .default([]),
  conflicts: z
    .array(z.strictObject({ about: words, appliesTo: z.string(), lines: z.array(line).min(1) }))
    .default([]),
  /** Debatable: what is found there counts neither as right nor as false. */
  allowed: z
    .array(z.strictObject({ list: z.enum([...FACT_LISTS, '*']), line, to: line.optional() }))
    .default([]),
})

export type AnswerKey = z.infer<typeof answerKeySchema>
export type KeyStep = z.infer<typeof step>

export function isAllowed(key: AnswerKey, list: FactList, at: number): boolean {
  return key.allowed.some(
    (one) => (one.list === list || one.list === '*') && at >= one.line && at <= (one.to ?? one.line),
  )
}
