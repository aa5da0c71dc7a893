/** Effects as a pack writes them (docs/PACK-FORMAT.md, Effects), read into the closed registry of `model.ts`. */
import { z } from 'zod'
import { type Effect, MARK_NAMES } from './model.ts'
import {
  durationSchema,
  factValueSchema,
  idSchema,
  levelSchema,
  listOf,
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

const someNames = <Schema extends z.ZodType>(value: Schema) =>
  z.record(idSchema, value).refine((record) => Object.keys(record).length > 0, 'Name at least one.')

const written = strict({
  set: someNames(levelSchema).optional(),
  start: names().optional(),
  abort: names().optional(),
  stretch: someNames(z.number().positive().max(100)).optional(),
  stopWrites: names().optional(),
  resumeWrites: names().optional(),
  point: someNames(pointStateSchema).optional(),
  corrupt: z
    .preprocess(
      (value) => (typeof value === 'string' ? { [value]: 'now' } : value),
      someNames(z.union([z.literal('now').transform(() => null), signedDurationSchema])),
    )
    .optional(),
  heal: names().optional(),
  reconcile: someNames(durationSchema).optional(),
  inject: z
    .preprocess((value) => (typeof value === 'string' ? { [value]: '0s' } : value), someNames(durationSchema))
    .optional(),
  skip: names().optional(),
  mark: z
    .preprocess(
      (value) => (typeof value === 'string' ? { [value]: [] } : value),
      z.partialRecord(z.enum(MARK_NAMES), listOf(idSchema)),
    )
    .optional(),
  oblige: names().optional(),
  notify: names().optional(),
  put: someNames(factValueSchema).optional(),
  add: someNames(z.number()).optional(),
  step: listOf(stepRefSchema).pipe(z.array(stepRefSchema).min(1)).optional(),
  end: idSchema.optional(),
}).refine(
  (effect) => Object.values(effect).filter((value) => value !== undefined).length === 1,
  'An effect has exactly one key.',
)
type Written = z.output<typeof written>

/** A list of effects; each object may change several things. */
export const effectsSchema = listOf(written).transform((list) =>
  list.flatMap((effect, index) =>
    read(effect).map((located) => ({ ...located, path: [index, ...located.path] })),
  ),
)

function names() {
  return listOf(idSchema).pipe(z.array(idSchema).min(1, 'Name at least one.'))
}

function read(effect: Written): readonly LocatedEffect[] {
  const byKey = <Value>(
    key: string,
    record: Readonly<Record<string, Value>> | undefined,
    make: (name: string, value: Value) => Effect,
  ) =>
    Object.entries(record ?? {}).map(([name, value]) => ({
      effect: make(name, value),
      path: [key, name],
      side: 'key' as const,
    }))
  const byItem = (key: string, list: readonly string[] | undefined, make: (name: string) => Effect) =>
    (list ?? []).map((name, index) => ({ effect: make(name), path: [key, index], side: 'value' as const }))
  const marks = MARK_NAMES.flatMap((mark) => {
    const components = effect.mark?.[mark]
    return components === undefined
      ? []
      : [{ effect: { kind: 'mark', mark, components } as const, path: ['mark', mark], side: 'key' as const }]
  })
  return [
    ...byKey('set', effect.set, (component, level) => ({ kind: 'set', component, level })),
    ...byItem('start', effect.start, (task) => ({ kind: 'start', task })),
    ...byItem('abort', effect.abort, (task) => ({ kind: 'abort', task })),
    ...byKey('stretch', effect.stretch, (task, factor) => ({ kind: 'stretch', task, factor })),
    ...byItem('stopWrites', effect.stopWrites, (component) => ({ kind: 'stop-writes', component })),
    ...byItem('resumeWrites', effect.resumeWrites, (component) => ({ kind: 'resume-writes', component })),
    ...byKey('point', effect.point, (point, state) => ({ kind: 'point', point, state })),
    ...byKey('corrupt', effect.corrupt, (component, since) => ({ kind: 'corrupt', component, since })),
    ...byItem('heal', effect.heal, (component) => ({ kind: 'heal', component })),
    ...byKey('reconcile', effect.reconcile, (component, amount) => ({
      kind: 'reconcile',
      component,
      amount,
    })),
    ...byKey('inject', effect.inject, (inject, after) => ({ kind: 'inject', inject, after })),
    ...byItem('skip', effect.skip, (inject) => ({ kind: 'skip', inject })),
    ...marks,
    ...byItem('oblige', effect.oblige, (obligation) => ({ kind: 'oblige', obligation })),
    ...byItem('notify', effect.notify, (obligation) => ({ kind: 'notify', obligation })),
    ...byKey('put', effect.put, (fact, value) => ({ kind: 'put', fact, value })),
    ...byKey('add', effect.add, (fact, amount) => ({ kind: 'add', fact, amount })),
    ...byItem('step', effect.step, (ref) => ({ kind: 'step', ref, status: 'done' })),
    ...(effect.end === undefined
      ? []
      : [{ effect: { kind: 'end', ending: effect.end } as const, path: ['end'], side: 'value' as const }]),
  ]
}
