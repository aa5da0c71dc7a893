import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRunbook } from '../../../shared/runbook/parse-runbook.ts'
import { findDurations, firstFrequency } from '../../../shared/runbook/understand/durations.ts'
import { understandRunbook } from '../../../shared/runbook/understand/understand-runbook.ts'
import { sha256 } from '../../support/sha256.ts'

const read = (source: string) => understandRunbook(source, 'plan.md', sha256(source))
const steps = (source: string) => read(source).procedures.flatMap((procedure) => procedure.steps)
const targets = (source: string) =>
  read(source).objectives.map((one) => `${one.kind} ${one.value ?? 'none'} ${one.appliesTo}`)

describe('lengths and frequencies', () => {
  it.each([
    ['4 hours', 'PT4H'],
    ['1 t 30 min', 'PT1H30M'],
    ['halvannen time', 'PT90M'],
    ['half an hour', 'PT30M'],
    ['binnen 72 uur', 'PT72H'],
    ['innerhalb von 24 Stunden', 'PT24H'],
    ['≤ 15 min', 'PT15M'],
    ['2-4 timer', 'PT4H'],
    ['tolv dygn', 'P12D'],
    ['forty-eight (48) hours', 'PT48H'],
    ['anderthalb Stunden', 'PT90M'],
    ['PT4H', 'PT4H'],
  ])('reads %s', (text, iso) => {
    expect(findDurations(text)[0]?.iso).toBe(iso)
  })

  it.each([
    ['hvert 30. minutt', 'PT30M'],
    ['var 30:e minut', 'PT30M'],
    ['elk half uur', 'PT30M'],
    ['vierteljährlich', 'P3M'],
    ['twice a year', 'P6M'],
    ['hver tredje time', 'PT3H'],
  ])('reads how often: %s', (text, iso) => {
    expect(firstFrequency(text)?.iso).toBe(iso)
  })

  it.each(['24/7', '10:30', '99.9 %', 'version 1.5', 'TLS 1.2'])('finds no length in %s', (text) => {
    expect(findDurations(text)).toEqual([])
  })
})

describe('objectives', () => {
  it.each([
    ['# P\n\n## Goals\n\n| System | RTO |\n|---|---|\n| Web | 4 hours |', ['rto PT4H Web']],
    ['# P\n\n**RTO:** 2 hours', ['rto PT2H overall']],
    ['# P\n\n## Loss of the shop (RTO 2 h)\n\n1. Stop it', ['rto PT2H Loss of the shop']],
    ['# P\n\nThe RTO for the ledger is 4 hours.', ['rto PT4H ledger']],
    ['# P\n\n- [ ] RPO: `15 min`', ['rpo PT15M overall']],
    ['# P\n\nRTO: to be decided', ['rto none overall']],
    ['MÅL\tVERDI\nRTO\t4 timer\nRPO\t24 timer', ['rto PT4H overall', 'rpo PT24H overall']],
  ])('reads %j', (source, expected) => {
    expect(targets(source)).toEqual(expected)
  })

  it.each([
    '# P\n\nBackups are kept for 30 days.',
    '# P\n\nThe cache has a TTL of 5 minutes.',
    '# P\n\nMax downtime per month (SLA): 4 hours',
    '# P\n\nA restore usually takes 40 minutes.',
    '# P\n\n## Template\n\n```\nRTO: 4 hours\n```',
  ])('is not misled by %j', (source) => {
    expect(targets(source)).toEqual([])
  })

  it('shows what contradicts itself', () => {
    const source =
      '# P\n\n| System | RTO |\n|---|---|\n| Shop | 4 h |\n\n## Shop is down (RTO 2 h)\n\n1. Stop it'
    expect(read(source).conflicts).toMatchObject([{ about: 'rto', lines: [5, 7] }])
  })
})

describe('steps', () => {
  it('has the references that packs and exercises use', () => {
    const source =
      '# A\n\n## Restore\n\n1. Stop the service\n2. Start it again\n\n## Later\n\n1. Write it down\n'
    const refs = parseRunbook(source, 'plan.md', '').procedures.flatMap((one) =>
      one.steps.map((step) => step.ref),
    )
    expect(steps(source).map((step) => step.ref)).toEqual(refs)
  })

  it.each([
    ['bullets', '## Recovery\n\n- Stop the service\n- Start the service'],
    ['check boxes without a list', '## Recovery checklist\n\n[ ] Stop the service\n[ ] Start the service'],
    ['numbers with brackets', '## Recovery\n\n1.) Stop the service\n\n2.) Start the service'],
    ['all of them 1', '## Recovery\n\n1. Stop the service\n1. Start the service'],
    [
      'a table',
      '## Recovery\n\n| # | Action | Owner |\n|---|---|---|\n| 1 | Stop the service | Ops |\n| 2 | Start the service | Ops |',
    ],
    [
      'headings',
      '## Recovery\n\n### Step 1: Stop the service\n\nNow.\n\n### Step 2: Start the service\n\nNow.',
    ],
    [
      'comments in shell',
      '## Recovery\n\n```sh\n# Stop the service\nsvc stop\n# Start the service\nsvc start\n```',
    ],
    [
      'a list broken by a fence',
      '## Recovery\n\n1. Stop the service\n\n```sh\nsvc stop\n```\n\n2. Start the service',
    ],
    [
      'an indented tab of mkdocs',
      '## Recovery\n\n=== "Steps"\n\n    1. Stop the service\n    2. Start the service',
    ],
    [
      'a document with BOM and CRLF',
      '\uFEFF## Recovery\r\n\r\n1. Stop the\u00A0service\r\n2. Start the service\r\n',
    ],
  ])('are read from %s', (_, source) => {
    expect(steps(source).map((step) => step.text.replace(/^Step \d: /, ''))).toEqual([
      'Stop the service',
      'Start the service',
    ])
  })

  it('keeps the branches of a procedure in it', () => {
    const [procedure, more] = read(
      '## Scenario 1: Loss of data\n\n### Option A: Replay\n\n1. Stop it\n\n### Option B: Restore\n\n1. Restore it',
    ).procedures
    expect(more).toBeUndefined()
    expect(procedure?.options).toEqual(['Option A: Replay', 'Option B: Restore'])
    expect(procedure?.steps.map((step) => step.option)).toEqual(['Option A: Replay', 'Option B: Restore'])
  })

  it('does not take comments of an escaped fence for headings', () => {
    const { procedures } = read(
      '## Restore\n\n1. Stop it\n   \\`\\`\\`bash\n   # stop\n   svc stop\n   \\`\\`\\`\n2. Start it',
    )
    expect(procedures.map((one) => one.title)).toEqual(['Restore'])
    expect(procedures[0]?.steps.map((step) => step.commands)).toEqual([['svc stop'], []])
  })

  it('knows owners, what is optional and what lies below', () => {
    const [step] = steps(
      '## Restore\n\n1. **Technical lead:** stop it, if needed\n   - Tell everybody\n   - Expected: it stops',
    )
    expect(step).toMatchObject({ owner: 'Technical lead', optional: true, expected: 'it stops' })
    expect(step?.substeps.map((one) => one.text)).toEqual(['Tell everybody'])
  })
})

describe('people, duties and routines', () => {
  it('reads roles, levels, duties, tests, backups and contacts of a Norwegian plan', () => {
    const source = [
      '# Beredskapsplan',
      '## Roller',
      '| Rolle | Ansvar | Primær | Stedfortreder |\n|---|---|---|---|\n| Kriseleder | Beslutter | IT-sjef | |',
      '## Alvorlighet',
      '- **P1 (Kritisk)**\n  - Responstid: 15 minutter',
      '## Kommunikasjon',
      '- Oppdater kundene hvert 30. minutt',
      '## Varslingsplikt',
      '- Datatilsynet varsles innen 72 timer',
      '## Øvelser',
      '- **Gjenoppretting:** kvartalsvis',
      '## Sikkerhetskopi',
      '| Hva | Frekvens | Oppbevares |\n|---|---|---|\n| Database | Daglig | 30 dager |',
      '## Kontakter',
      '| Navn | Telefon |\n|---|---|\n| Vakttelefon | +47 400 00 101 |',
    ].join('\n\n')
    expect(read(source)).toMatchObject({
      language: 'nb',
      title: 'Beredskapsplan',
      roles: [{ name: 'Kriseleder', primary: 'IT-sjef', backup: null }],
      severities: [{ code: 'P1', name: 'Kritisk', respondWithin: 'PT15M' }],
      cadences: [{ audience: 'kundene', every: 'PT30M' }],
      obligations: [{ to: 'Datatilsynet', within: 'PT72H' }],
      tests: [{ what: 'Gjenoppretting', every: 'P3M' }],
      backups: [{ what: 'Database', every: 'P1D', retention: 'P30D', backedUp: true }],
      contacts: [{ name: 'Vakttelefon', phone: '+47 400 00 101' }],
    })
  })

  it('does not take classes of data for levels of incidents', () => {
    const source =
      '## Data classification\n\n| Class | Meaning |\n|---|---|\n| P0 | Public |\n| P1 | Internal |'
    expect(read(source).severities).toEqual([])
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    '\n',
    '\n\n',
    '# ',
    '## RTO ',
    '- ',
    '1. ',
    '   ',
    '```',
    '\\`\\`\\`',
    '| a | RTO |\n|---|---|\n',
    '| x | 4 h |\n',
    '**RTO:** 4 hours',
    'within 72 hours',
    '[ ] ',
    '---\n',
    '!!! note "x"\n',
    '{% hint %}',
    '<!--',
    '-->',
    '<br>',
    '> ',
    '\u00A0',
    '\r\n',
  )

  it('§4.12 is read without failing, the same each time, and every fact has a line of the document', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), pieces), { maxLength: 60 }), (parts) => {
        const source = parts.join('')
        const report = read(source)
        expect(read(source)).toEqual(report)
        const count = source.split(/\r\n?|\n/).length
        const lines = [
          ...report.objectives,
          ...report.roles,
          ...report.severities,
          ...report.procedures,
          ...report.cadences,
          ...report.obligations,
          ...report.tests,
          ...report.escalation,
          ...report.contacts,
          ...report.backups,
          ...report.procedures.flatMap((one) => one.steps),
        ].map((one) => one.line)
        for (const line of lines) expect(line >= 1 && line <= count).toBe(true)
        const refs = report.procedures.flatMap((one) => one.steps.map((step) => step.ref))
        expect(new Set(refs).size).toBe(refs.length)
      }),
      { numRuns: 150 },
    )
  })

  it('§4.10 is refused with a problem when it is nested too deeply or too long', () => {
    expect(read(`${'> '.repeat(500)}x`).problems).toMatchObject([
      { code: 'runbook-too-deep', severity: 'error' },
    ])
    expect(read('x'.repeat(2_000_001)).problems).toMatchObject([
      { code: 'runbook-too-long', severity: 'error' },
    ])
  })
})
