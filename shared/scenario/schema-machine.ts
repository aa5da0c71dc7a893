/** The statechart as a pack writes it (docs/PACK-FORMAT.md, Machine). Targets and events are resolved when it is compiled. */
import { z } from 'zod'
import type { Condition } from './model.ts'
import { effectsSchema, type LocatedEffect } from './schema-effect.ts'
import { conditionSchema, idSchema, lineSchema, listOf, strict } from './schema-parts.ts'

export interface WrittenTransition {
  readonly to?: string | undefined
  readonly if?: Condition | undefined
  readonly do: readonly LocatedEffect[]
}

export interface WrittenState {
  readonly title?: string | undefined
  readonly type?: 'atomic' | 'compound' | 'parallel' | 'final' | undefined
  readonly initial?: string | undefined
  readonly states: Readonly<Record<string, WrittenState>>
  readonly entry: readonly LocatedEffect[]
  readonly exit: readonly LocatedEffect[]
  readonly on: Readonly<Record<string, readonly WrittenTransition[]>>
  readonly after: Readonly<Record<string, readonly WrittenTransition[]>>
  readonly always: readonly WrittenTransition[]
}

export interface WrittenMachine {
  readonly type?: 'compound' | 'parallel' | undefined
  readonly initial?: string | undefined
  readonly states: Readonly<Record<string, WrittenState>>
  readonly entry: readonly LocatedEffect[]
}

const target = z
  .string()
  .regex(
    /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/,
    'A target is the name of a sibling state, or a dotted path from the root.',
  )

const transition = z.preprocess(
  (value) => (typeof value === 'string' ? { to: value } : value),
  strict({ to: target.optional(), if: conditionSchema.optional(), do: effectsSchema }),
)
const transitions = listOf(transition)
const byCause = z.preprocess((value) => value ?? {}, z.record(z.string(), transitions)).default(() => ({}))
const states = z
  .preprocess(
    (value) => value ?? {},
    z.record(
      idSchema,
      z.lazy((): z.ZodType<WrittenState> => stateSchema),
    ),
  )
  .default(() => ({}))

const stateSchema: z.ZodType<WrittenState> = z.preprocess(
  (value) => value ?? {},
  strict({
    title: lineSchema.optional(),
    type: z.enum(['atomic', 'compound', 'parallel', 'final']).optional(),
    initial: idSchema.optional(),
    states,
    entry: effectsSchema,
    exit: effectsSchema,
    on: byCause,
    after: byCause,
    always: transitions,
  }),
)

export const machineSchema: z.ZodType<WrittenMachine> = strict({
  type: z.enum(['compound', 'parallel']).optional(),
  initial: idSchema.optional(),
  states,
  entry: effectsSchema,
})
