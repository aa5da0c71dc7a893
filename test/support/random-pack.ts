/** Packs drawn at random: small, with a little of everything that bounds have to reckon with. */
import fc from 'fast-check'
import { type SmallPack, smallPack } from './forecast-kit.ts'

type Section = Readonly<Record<string, unknown>>

const STATES = ['a', 'b', 'c', 'd'] as const
const REGIONS = ['x', 'y'] as const
const TASKS = ['t0', 't1', 't2'] as const
const POINTS = ['p0', 'p1', 'p2'] as const
const INJECTS = ['i0', 'i1'] as const
const DUTIES = ['o0', 'o1'] as const
const COMPONENTS = ['db', 'app', 'web'] as const
const LEVELS = ['up', 'degraded', 'down'] as const
const RESTORES: readonly unknown[] = [
  undefined,
  'night',
  'fresh',
  { point: 'log', to: '-25m' },
  { point: 'log', to: '-1m' },
  { point: 'log', ago: '30m' },
  'copy',
]

const minutes = (max: number) => fc.integer({ min: 0, max }).map((count) => `${count}m`)
const some = <Value>(...values: readonly Value[]) => fc.constantFrom(...values)
const state = fc.tuple(some(...REGIONS), some(...STATES)).map((path) => path.join('.'))

const atom: fc.Arbitrary<string> = fc.oneof(
  state.map((path) => `in(${path})`),
  fc.tuple(some(...POINTS), some('go', 'stay')).map(([id, one]) => `decided(${id}, ${one})`),
  some(...POINTS).map((id) => `lapsed(${id})`),
  fc.tuple(some('queued', 'running', 'done', 'failed'), some(...TASKS)).map(([how, id]) => `${how}(${id})`),
  fc.tuple(some(...LEVELS), some(...COMPONENTS)).map(([level, id]) => `${level}(${id})`),
  fc
    .tuple(some('=', '!=', '<', '<=', '>', '>='), fc.integer({ min: -20, max: 60 }))
    .map(([op, value]) => `fact(n) ${op} ${value}`),
  some('fact(f)', 'fact(f) = false'),
  some(...INJECTS).map((id) => `delivered(${id})`),
  some(
    'marked(declared)',
    'marked(verified)',
    'marked(verified, app)',
    'marked(restored)',
    'marked(onset, web)',
  ),
  fc.tuple(some('met', 'missed'), some(...DUTIES)).map(([how, id]) => `${how}(${id})`),
  minutes(90).map((at) => `elapsed(${at})`),
)
const guard: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: atom },
  { weight: 1, arbitrary: atom.map((one) => `not ${one}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(atom, some('and', 'or'), atom, fc.boolean())
      .map(([one, word, other, not]) => (not ? `not (${one} ${word} ${other})` : `${one} ${word} ${other}`)),
  },
)

const effect: fc.Arbitrary<Section> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(some(...COMPONENTS), some(...LEVELS))
      .map(([id, level]) => ({ set: { [id]: level } })),
  },
  { weight: 3, arbitrary: some(...TASKS).map((start) => ({ start })) },
  { weight: 1, arbitrary: some(...TASKS).map((abort) => ({ abort })) },
  {
    weight: 1,
    arbitrary: fc.tuple(some(...TASKS), some(0.5, 0.33, 1.5)).map(([id, by]) => ({ stretch: { [id]: by } })),
  },
  { weight: 3, arbitrary: fc.integer({ min: -30, max: 30 }).map((n) => ({ add: { n } })) },
  { weight: 1, arbitrary: fc.integer({ min: -30, max: 70 }).map((n) => ({ put: { n } })) },
  { weight: 1, arbitrary: fc.boolean().map((f) => ({ put: { f } })) },
  {
    weight: 1,
    arbitrary: fc.tuple(some(...INJECTS), minutes(10)).map(([id, after]) => ({ inject: { [id]: after } })),
  },
  {
    weight: 1,
    arbitrary: some({ stopWrites: 'db' }, { corrupt: { db: '-20m' } }, { corrupt: 'db' }, { heal: 'db' }),
  },
  {
    weight: 1,
    arbitrary: some(
      { point: { night: 'corrupt' } },
      { point: { fresh: 'clean' } },
      { reconcile: { db: '4m' } },
    ),
  },
  { weight: 1, arbitrary: some({ mark: 'declared' }, { mark: { verified: ['app'] } }, { mark: 'verified' }) },
  { weight: 1, arbitrary: some(...DUTIES).map((oblige) => ({ oblige })) },
  { weight: 1, arbitrary: some(...DUTIES).map((notify) => ({ notify })) },
  { weight: 2, arbitrary: some({ end: 'good' }, { end: 'bad' }) },
)
const effects = fc.array(effect, { maxLength: 3 })

const event = fc.oneof(
  fc.tuple(some(...POINTS), some('go', 'stay')).map(([id, one]) => `decided.${id}.${one}`),
  some(...POINTS).map((id) => `lapsed.${id}`),
  fc.tuple(some('done', 'failed'), some(...TASKS)).map((parts) => parts.join('.')),
  some(...INJECTS).map((id) => `delivered.${id}`),
  fc.tuple(some('met', 'missed'), some(...DUTIES)).map((parts) => parts.join('.')),
  some('marked.declared', 'marked.verified', 'marked.onset', 'marked.restored'),
)
const transition = (target: fc.Arbitrary<string>) =>
  fc.record({ to: target, if: guard, do: effects }, { requiredKeys: ['to'] })

const stateBody = fc.record({
  entry: effects,
  exit: fc.array(effect, { maxLength: 1 }),
  on: fc.dictionary(event, transition(some(...STATES)), { maxKeys: 3 }),
  after: fc.dictionary(
    minutes(40).filter((delay) => delay !== '0m'),
    transition(some(...STATES)),
    { maxKeys: 2 },
  ),
  // always needs a guard, or nearly every pack would chase itself
  always: fc.array(fc.record({ to: some(...STATES), if: guard, do: effects }), { maxLength: 1 }),
})
const region = fc.tuple(stateBody, stateBody, stateBody, stateBody).map((bodies) => ({
  initial: 'a',
  states: Object.fromEntries(STATES.map((name, index) => [name, bodies[index]])),
}))

const task = fc
  .record({
    by: some('lead', 'tech'),
    estimate: fc
      .tuple(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 20 }),
      )
      .map(([o, m, p]) => [`${o}m`, `${o + m}m`, `${o + m + p}m`]),
    failChance: some(0, 0, 0.5),
    restores: fc.constantFrom(...RESTORES),
    onDone: effects,
    onFail: effects,
  })
  .map((one) => ({ title: 'Work', ...one }))

const decision = fc
  .record({
    when: guard,
    after: minutes(5),
    within: some('5m', '15m', undefined),
    onTimeout: some('wait', 'go'),
    until: fc.option(guard, { nil: undefined, freq: 4 }),
    go: effects,
    stay: effects,
  })
  .map(({ go, stay, ...one }) => ({
    title: 'Way',
    asks: 'lead',
    question: 'Which way?',
    ...one,
    options: {
      go: { label: 'Go', quality: 1, because: 'Yes.', effects: go },
      stay: { label: 'Stay', quality: 0, because: 'No.', effects: stay },
    },
  }))

const inject = fc
  .record({
    trigger: fc.oneof(
      minutes(60).map((at) => ({ at })),
      fc.record({ when: guard, after: minutes(10) }),
    ),
    effects,
  })
  .map(({ trigger, effects: own }) => ({
    title: 'Call',
    to: ['lead'],
    via: 'phone',
    from: 'Someone',
    says: 'Hello.',
    effects: own,
    ...trigger,
  }))

const duty = fc
  .record({ from: guard, limit: some({ within: '20m' }, { every: '15m' }) })
  .map(({ from, limit }) => ({ title: 'Tell', to: 'All', from, ...limit }))

const level = some('up', 'up', 'degraded', 'down')

const sections: fc.Arbitrary<Section> = fc.record({
  length: fc.constant('3h'),
  components: fc.tuple(level, level, level).map(([db, app, web]) => ({
    db: { title: 'Database', tier: 1, rto: '1h', rpo: '15m', initial: db },
    app: { title: 'App', tier: 1, rto: '1h', dependsOn: ['db'], initial: app, served: 'degraded' },
    web: { title: 'Web', tier: 2, rto: '1h', dependsOn: ['app'], initial: web },
  })),
  recoveryPoints: fc.constant({
    night: { title: 'Night', component: 'db', kind: 'snapshot', taken: '-5h', state: 'clean' },
    fresh: { title: 'Fresh', component: 'db', kind: 'snapshot', taken: '-10m', state: 'corrupt' },
    log: { title: 'Log', component: 'db', kind: 'pitr', taken: '-6h', state: 'clean' },
    copy: { title: 'Copy', component: 'db', kind: 'replica', taken: '0s', lag: '3m', state: 'clean' },
  }),
  facts: fc.constant({ n: { initial: 0, min: -40, max: 60 }, f: false }),
  tasks: fc.tuple(task, task, task).map((list) => byName(TASKS, list)),
  decisions: fc.tuple(decision, decision, decision).map((list) => byName(POINTS, list)),
  injects: fc.tuple(inject, inject).map((list) => byName(INJECTS, list)),
  obligations: fc.tuple(duty, duty).map((list) => byName(DUTIES, list)),
  machine: fc.tuple(region, region).map(([x, y]) => ({ type: 'parallel', states: { x, y } })),
  expected: guard.map((reached) => ({ phase: { title: 'Phase', by: '10m', reached } })),
})

function byName(names: readonly string[], values: readonly unknown[]): Section {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}

/** A pack that parses; whether it comes to rest is not said. */
export const randomPack: fc.Arbitrary<SmallPack> = sections.map(smallPack)
