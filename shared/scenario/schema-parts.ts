/** The words that all parts of the pack schema are made of. Their messages are what an author reads. */
import { z } from 'zod'
import { parseDuration } from '../base/time.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Condition } from './model.ts'
import { parseCondition } from './parse-condition.ts'

/** Names that every JavaScript object has; as ids they would be found where nothing was declared. */
const RESERVED_IDS = new Set(Object.getOwnPropertyNames(Object.prototype))

export const idSchema = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
    'A name starts with a letter and has letters, digits, hyphens and underscores only (at most 64).',
  )
  .refine((id) => !RESERVED_IDS.has(id), 'This name is reserved; choose another.')

export const lineSchema = z.string().trim().min(1, 'This text is empty.').max(300)
export const textSchema = z.string().trim().min(1, 'This text is empty.').max(20_000)

/** A duration of at least 0. */
export const durationSchema = duration(false)
/** A duration that may lie before STARTEX. */
export const signedDurationSchema = duration(true)

function duration(signed: boolean) {
  return z.string('Write a duration such as 90s, 95m, 1h30m or 2d.').transform((text, context) => {
    const ms = parseDuration(text)
    if (ms !== null && (signed || ms >= 0)) return ms
    const message =
      ms === null
        ? `"${text}" is not a duration such as 90s, 95m, 1h30m or 2d.`
        : 'A duration cannot be negative here.'
    context.addIssue({ code: 'custom', message, params: { muster: 'duration' } })
    return z.NEVER
  })
}

export const conditionSchema = z
  .string('Write a condition such as decided(route) and not down(sms).')
  .transform((text, context): Condition => {
    const parsed = parseCondition(text)
    if (parsed.ok) return parsed.value
    const message = `The condition cannot be read at character ${parsed.error.offset + 1}: ${parsed.error.message}`
    context.addIssue({ code: 'custom', message, params: { muster: 'condition' } })
    return z.NEVER
  })

/** An object that takes exactly these keys; a mistyped one is told with the name it is nearest to. */
export function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape)
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys
          .map(
            (key) => `Unknown key "${key}".${didYouMean(key, known) || ` Known here: ${known.join(', ')}.`}`,
          )
          .join('\n')
      }
      return issue.code === 'invalid_type'
        ? `Here an object is expected with the keys ${known.join(', ')}.`
        : undefined
    },
  })
}

/** A mapping from names to definitions; an empty section may be left out or left blank. */
export function section<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => value ?? {}, z.record(idSchema, schema))
}

/** A list; a single item may stand for a list of one, a blank for none. */
export function list<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(asList, z.array(schema).max(500))
}

/** A list that may be left out, as most are: then nothing is read. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return list(schema).default(() => [])
}

/** A list with at least one item. */
export function oneOrMore<Schema extends z.ZodType>(schema: Schema, message?: string) {
  return z.preprocess(asList, z.array(schema).max(500).min(1, message))
}

function asList(value: unknown): unknown {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

export const levelSchema = z.enum(['up', 'degraded', 'down'])
export const pointStateSchema = z.enum(['clean', 'corrupt', 'encrypted', 'unverified'])
export const factValueSchema = z.union([z.number(), z.boolean()], 'A fact is a number, true or false.')
/** `slug/3` or `file.md#slug/3`. */
export const stepRefSchema = z
  .string()
  .regex(
    /^(?:[^#\s]+#)?[^#\s/]+\/[1-9]\d{0,3}$/,
    'A step reference reads `procedure-slug/3` or `file.md#procedure-slug/3`.',
  )
