/** Whatever was understood of a document, rightly or not, gives packs without errors whose plays run. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { IsoDuration, RunbookReport } from '../../../shared/contract/runbook-report.ts'
import { COMPLICATIONS } from '../../../shared/contract/scenario-draft.ts'
import { draftScenarios } from '../../../shared/draft/draft-scenarios.ts'
import { complaintsOf, playDraft } from '../../support/drafted.ts'
import { sha256 } from '../../support/sha256.ts'

const LONG = 240_000

const words = fc.oneof(
  fc.constantFrom(
    'Restore the database from the last snapshot (10-30 minutes)',
    'Fail over to the second region',
    'If the disk is full: delete old files',
    'Verify that it works',
    'wait',
    'constructor',
    '# guessed: {service} "quoted" \'both\' - [ ] { }: &a *b',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
)
const iso: fc.Arbitrary<IsoDuration> = fc.constantFrom(
  'PT0S',
  'PT1M',
  'PT5M',
  'PT30M',
  'PT4H',
  'PT60H',
  'P1D',
  'P1M',
  'P1Y',
)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const place = { line: fc.integer({ min: 1, max: 60 }), confidence: fc.constant(0.5) }
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 4 })

const step = (options: readonly string[]) =>
  fc.record({
    ...place,
    ref: fc.constantFrom('server-down/1', 'server-down/2', 'no-such/1'),
    text: words,
    owner: maybe(fc.oneof(words, fc.constant('Technical Lead'))),
    optional: fc.boolean(),
    commands: few(words),
    substeps: few(fc.record({ text: words, line: place.line })),
    window: maybe(fc.constantFrom('0-15 min', 'within 15 min', '+24 h', 'T+30')),
    option: options.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...options)),
  })

const procedure = fc.uniqueArray(words, { maxLength: 3 }).chain((options) =>
  fc.record({
    ...place,
    id: fc.constantFrom('server-down', 'after', 'restore'),
    title: fc.oneof(
      fc.constantFrom('Server down', 'Restore test', 'Database lost', 'Phase 1', 'Phase 2'),
      words,
    ),
    options: fc.constant(options),
    steps: fc.array(step(options), { maxLength: 6 }),
  }),
)

const report: fc.Arbitrary<RunbookReport> = fc.record({
  sha256: fc.constant('0'.repeat(64)),
  title: words,
  language: fc.constantFrom('en', 'nb', 'sv', 'da', 'nl', 'de'),
  objectives: few(
    fc.record({
      ...place,
      kind: fc.constantFrom('rto', 'rpo', 'mtd', 'mttr', 'mtbf'),
      value: maybe(iso),
      text: words,
      appliesTo: fc.oneof(fc.constantFrom('overall', 'Database', 'Server'), words),
    }),
  ),
  roles: few(
    fc.record({
      ...place,
      name: fc.oneof(fc.constantFrom('Technical Lead', 'Incident Commander'), words),
      responsibilities: few(words),
      primary: maybe(words),
      backup: maybe(fc.oneof(words, fc.constant('Technical Lead'))),
    }),
  ),
  severities: few(fc.record({ ...place, code: maybe(words), name: words, respondWithin: maybe(iso) })),
  procedures: few(procedure),
  cadences: few(fc.record({ ...place, audience: words, every: iso })),
  obligations: few(
    fc.record({ ...place, to: words, within: iso, from: maybe(fc.oneof(words, fc.constant('awareness'))) }),
  ),
  tests: fc.constant([]),
  escalation: fc.constant([]),
  contacts: fc.constant([]),
  backups: few(
    fc.record({
      ...place,
      what: words,
      where: maybe(words),
      every: maybe(iso),
      retention: maybe(iso),
      backedUp: fc.boolean(),
    }),
  ),
  conflicts: few(fc.record({ about: words, appliesTo: words, lines: few(place.line), text: words })),
  problems: fc.constant([]),
})

const DOCUMENT = '# Plan\n\n## Server down\n\n1. Restart the server\n2. Verify that it works\n'

it(
  'any report gives drafts without errors, and plays that run to their end',
  () => {
    fc.assert(
      fc.property(report, fc.subarray([...COMPLICATIONS]), (read, complications) => {
        const procedures = read.procedures.map(({ id }) => id)
        for (const draft of draftScenarios(
          { report: { ...read, sha256: sha256(DOCUMENT) }, source: DOCUMENT },
          { procedures, complications },
        )) {
          expect(complaintsOf(draft).filter((complaint) => complaint.startsWith('error'))).toEqual([])
          for (const name of ['good', 'bad'] as const) {
            const { events } = playDraft(draft, name)
            expect(events.some(({ type }) => type === 'EndingReached')).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  },
  LONG,
)
