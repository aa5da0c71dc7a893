/** Effects as a pack writes them (docs/PACK-FORMAT.md, Effects), read into the closed registry of `model.ts`. */
import { z } from 'zod'
import { type Effect, MARK_NAMES, type MarkName } from './model.ts'
import {
  durationSchema,
  factValueSchema,
  idSchema,
  levelSchema,
  list,
  listOf,
  oneOrMore,
  pointStateSchema,
  signedDurationSchema,
  stepRefSchema,
  strict,
} from './schema-parts.ts'
import type { Path, Side } from './yaml-source.ts'

/** An effect, and where in its list the name stands that it is about. */
export interface LocatedEffect {
  readonly effect: Effect
  readonly path: Path
  readonly side: Side
}

/** One effect of a key; its path begins at that key's value. */
type Found = LocatedEffect

/** The keys of an effect as written, each with how its value is read. */
const KEYS: Readonly<Record<string, z.ZodType<readonly Found[]>>> = {
  set: perName(levelSchema, (component, level) => ({ kind: 'set', component, level })),
  start: perItem((task) => ({ kind: 'start', task })),
  abort: perItem((task) => ({ kind: 'abort', task })),
  stretch: perName(z.number().positive().max(100), (task, factor) => ({ kind: 'stretch', task, factor })),
  stopWrites: perItem((component) => ({ kind: 'stop-writes', component })),
  resumeWrites: perItem((component) => ({ kind: 'resume-writes', component })),
  point: perName(pointStateSchema, (point, state) => ({ kind: 'point', point, state })),
  corrupt: z.preprocess(
    (value) => (typeof value === 'string' ? { [value]: 'now' } : value),
    perName(z.union([z.literal('now').transform(() => null), signedDurationSchema]), (component, since) => ({
      kind: 'corrupt',
      component,
      since,
    })),
  ),
  heal: perItem((component) => ({ kind: 'heal', component })),
  reconcile: perName(durationSchema, (component, amount) => ({ kind: 'reconcile', component, amount })),
  inject: z.preprocess(
    (value) => (typeof value === 'string' ? { [value]: '0s' } : value),
    perName(durationSchema, (inject, after) => ({ kind: 'inject', inject, after })),
  ),
  skip: perItem((inject) => ({ kind: 'skip', inject })),
  mark: z
    .preprocess(
      (value) => (typeof value === 'string' ? { [value]: [] } : value),
      z.partialRecord(z.enum(MARK_NAMES), listOf(idSchema)),
    )
    .transform(marks),
  oblige: perItem((obligation) => ({ kind: 'oblige', obligation })),
  notify: perItem((obligation) => ({ kind: 'notify', obligation })),
  put: perName(factValueSchema, (fact, value) => ({ kind: 'put', fact, value })),
  add: perName(z.number(), (fact, amount) => ({ kind: 'add', fact, amount })),
  step: oneOrMore(stepRefSchema).transform((refs) =>
    byItem(refs, (ref) => ({ kind: 'step', ref, status: 'done' })),
  ),
  end: idSchema.transform((ending): readonly Found[] => [
    { effect: { kind: 'end', ending }, path: [], side: 'value' },
  ]),
}

const whole = strict(
  Object.fromEntries(Object.entries(KEYS).map(([key, schema]) => [key, schema.optional()])),
).refine(
  (effect) => Object.values(effect).filter((value) => value !== undefined).length === 1,
  'An effect has exactly one key.',
)

/**
 * An effect as written: what its one key holds. That key's schema alone is asked, since packs hold hundreds of effects
 * and an effect has nineteen keys; what is wrong, the schema of the whole tells.
 */
const written = z.transform((input: unknown, context): readonly Found[] => {
  const entries: readonly (readonly [string, unknown])[] =
    typeof input === 'object' && input !== null ? Object.entries(input) : []
  const [only, ...others] = entries
  if (only !== undefined && others.length === 0 && Object.hasOwn(KEYS, only[0])) {
    const [key, value] = only
    const read = KEYS[key]?.safeParse(value)
    if (read?.success)
      return read.data.map(({ effect, path, side }) => ({ effect, path: [key, ...path], side }))
  }
  const read = whole.safeParse(input, { reportInput: true })
  if (!read.success) for (const issue of read.error.issues) context.issues.push(issue as z.core.$ZodRawIssue)
  return []
})

/** A list of effects; each object may change several things. */
export const effectsSchema = list(written)
  .transform((effects) =>
    effects.flatMap((found, index) =>
      found.map(({ effect, path, side }): LocatedEffect => ({ effect, path: [index, ...path], side })),
    ),
  )
  .default(() => [])

function perName<Value>(value: z.ZodType<Value>, make: (name: string, value: Value) => Effect) {
  return z
    .record(idSchema, value)
    .refine((record) => Object.keys(record).length > 0, 'Name at least one.')
    .transform((record): readonly Found[] =>
      Object.entries(record).map(([name, it]) => ({ effect: make(name, it), path: [name], side: 'key' })),
    )
}

function perItem(make: (name: string) => Effect) {
  return oneOrMore(idSchema, 'Name at least one.').transform((names) => byItem(names, make))
}

function byItem(list: readonly string[], make: (name: string) => Effect): readonly Found[] {
  return list.map((name, index) => ({ effect: make(name), path: [index], side: 'value' }))
}

function marks(record: Readonly<Partial<Record<MarkName, readonly string[]>>>): readonly Found[] {
  return MARK_NAMES.flatMap((mark): readonly Found[] => {
    const components = record[mark]
    return components === undefined
      ? []
      : [{ effect: { kind: 'mark', mark, components }, path: [mark], side: 'key' }]
  })
}
